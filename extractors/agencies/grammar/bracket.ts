/**
 * Names introduced with their acronym: "Northern Harbor Inspection Team (NHIT)". The letters of the
 * acronym say which words before the bracket are the name, whatever they are.
 */
import { wordSet } from '../keys.ts';
import { OUTSIDE } from '../lexicon-context.ts';
import type { Line } from '../line.ts';

export interface Introduction {
  /** Tokens of the long form. */
  readonly from: number;
  readonly to: number;
  /** The token that holds the acronym. */
  readonly acronym: number;
}

const ACRONYM = /^(?:[A-Z]{2,8}|[A-Z][A-Za-z]{1,4}[A-Z]|(?:[A-Z]\.){2,6})$/;
/** Words of the long form that the acronym need not show. */
const SILENT: ReadonlySet<string> = wordSet("of and for the on to in de at - & 's us united states");
const LONGEST = 12;

/** The introduction whose opening bracket is token `i`. */
export function introductionAt(line: Line, i: number): Introduction | undefined {
  const { tokens, keys, capital } = line;
  if (tokens[i]!.text !== '(') return undefined;
  let at = i + 1;
  if (keys[at] === 'the' || keys[at] === 'or') at++;
  const quoted = tokens[at] !== undefined && '"“\'‘'.includes(tokens[at]!.text);
  if (quoted) at++;
  const token = tokens[at];
  const close = tokens[at + 1];
  if (!token || !close || !ACRONYM.test(token.text) || !')"”\'’,;'.includes(close.text)) return undefined;
  const letters = token.text.replaceAll('.', '').replace(/[a-z]/g, '').toLowerCase();
  if (letters.length < 2) return undefined;
  let k = letters.length - 1;
  let j = i;
  let start = -1;
  let skipped = 0;
  while (j > 0 && i - j < LONGEST && k >= 0) {
    j--;
    const key = keys[j]!;
    const initial = key[0]!;
    if (capital[j] && initial === letters[k] && !(OUTSIDE.has(key) && k > 0 && key !== 'all')) {
      start = j;
      k--;
    } else if (SILENT.has(key)) continue;
    else if (capital[j] && skipped === 0 && start >= 0) skipped++;
    else return undefined;
  }
  if (k >= 0 || start < 0) return undefined;
  return { from: start, to: i, acronym: at };
}
