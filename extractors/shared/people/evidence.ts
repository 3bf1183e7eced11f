import type { Token } from '../../contract.ts';
import { SPEECH } from './lexicon-titles.ts';
import type { Run } from './runs.ts';
import { titleAfter } from './titles.ts';

/** ", 17," or ", 17." or "(17)" or ", aged 17" behind token `i`; the age. */
export function ageAfter(tokens: readonly Token[], i: number): number | undefined {
  let j = i;
  const open = tokens[j]?.text;
  if (open !== ',' && open !== '(') return undefined;
  j++;
  if (tokens[j]?.lower === 'aged' || tokens[j]?.lower === 'age') j++;
  const n = tokens[j];
  const close = tokens[j + 1];
  if (n?.kind !== 'number' || !/^\d{1,3}$/.test(n.text)) return undefined;
  if (
    close &&
    !(close.kind === 'punct' && ',.;)'.includes(close.text)) &&
    close.lower !== 'of' &&
    close.lower !== 'and'
  )
    return undefined;
  const age = Number(n.text);
  return age > 0 && age < 120 ? age : undefined;
}

/** "16-year-old" before token `i`; the age. */
export function ageBefore(tokens: readonly Token[], i: number): number | undefined {
  if (i < 5 || tokens[i - 1]!.lower !== 'old' || tokens[i - 3]!.lower !== 'year') return undefined;
  const age = Number(tokens[i - 5]!.text);
  return Number.isInteger(age) && age > 0 && age < 120 ? age : undefined;
}

/** What the sentence says about the name in tokens [from, to). */
export function isSpokenOf(text: string, run: Run, from: number, to: number): boolean {
  const { tokens } = run.sentence;
  const after = tokens[to];
  if (after?.kind === 'word' && SPEECH.has(after.lower)) return true;
  if (
    after?.lower === 'who' ||
    (after?.text === ',' && (tokens[to + 1]?.lower === 'who' || tokens[to + 1]?.lower === 'whose'))
  )
    return true;
  const before = from > 0 ? tokens[from - 1]! : undefined;
  if (before?.kind === 'word' && SPEECH.has(before.lower)) {
    const mark = from > 1 ? tokens[from - 2]! : undefined;
    if (mark === undefined || mark.text === ',' || '"”\'’“»'.includes(mark.text)) return true;
  }
  return after?.text === ',' && titleAfter(text, run.sentence, to) !== undefined;
}
