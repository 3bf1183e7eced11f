/** What bears a number for its name: "Airbus A320", "Flight FA 482", "Route 14". */
import { type Sentence, type Token, Trait } from '../../../extractors/contract.ts';
import type { NameClaim, Unplaced } from './model.ts';

/** Nouns whose number is a name. */
const NUMBERED: ReadonlySet<string> = new Set(
  'flight route highway interstate motorway boeing airbus runway terminal junction reactor platform gate pier line bus'.split(
    ' ',
  ),
);
/** Letters before digits that are no name: quarters, halves, years of account. */
const NO_SERIES: ReadonlySet<string> = new Set(['q', 'h', 'fy', 'p', 'pp', 'no', 'us', 'usd']);
const MOST_LETTERS = 4;
const FEWEST_DIGITS = 2;

const isCode = ({ kind, text, lower }: Token): boolean =>
  kind === 'word' && text.length <= MOST_LETTERS && /^\p{Lu}+$/u.test(text) && !NO_SERIES.has(lower);
const isNumber = (t: Token | undefined): t is Token =>
  t?.kind === 'number' && /^\d+$/.test(t.text) && t.text.length >= FEWEST_DIGITS;

interface Found {
  readonly to: number;
  readonly series: string;
  readonly number: string;
}

/** "A320", "B-52": letters and digits without space. */
function modelAt(tokens: readonly Token[], i: number): Found | undefined {
  if (!isCode(tokens[i]!)) return undefined;
  const hyphen = tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaceBefore;
  const number = tokens[hyphen ? i + 2 : i + 1];
  if (!isNumber(number) || number.spaceBefore) return undefined;
  return { to: hyphen ? i + 3 : i + 2, series: tokens[i]!.lower, number: number.text };
}

/** "Route 14", "Flight FA 482". */
function numberedAt(tokens: readonly Token[], i: number): Found | undefined {
  const noun = tokens[i]!;
  if (!NUMBERED.has(noun.lower) || !(noun.traits & Trait.Capital)) return undefined;
  const coded = tokens[i + 1] !== undefined && isCode(tokens[i + 1]!);
  const number = tokens[coded ? i + 2 : i + 1];
  if (!isNumber(number)) return undefined;
  return { to: coded ? i + 3 : i + 2, series: coded ? tokens[i + 1]!.lower : noun.lower, number: number.text };
}

/** The designations of a sentence. Linear in its tokens. */
export function designationsIn({ tokens }: Sentence, text: string): Unplaced<NameClaim>[] {
  const out: Unplaced<NameClaim>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = numberedAt(tokens, i) ?? modelAt(tokens, i);
    if (!found) continue;
    const { to, series, number } = found;
    const behind = tokens[to];
    // "H5N1" and "737-800" go on.
    const goesOn = behind !== undefined && !behind.spaceBefore && (behind.kind !== 'punct' || behind.text === '-');
    const [start, end] = [tokens[i]!.start, tokens[to - 1]!.end];
    if (!goesOn)
      out.push({
        kind: 'name',
        of: 'designation',
        start,
        end,
        text: text.slice(start, end),
        name: `${series} ${number}`,
      });
    i = to - 1;
  }
  return out;
}
