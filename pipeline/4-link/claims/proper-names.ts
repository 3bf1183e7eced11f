import { type Sentence, type Span, type Token, Trait } from '../../../extractors/contract.ts';
import { landmarkKey } from './landmark.ts';
import type { NameClaim, Unplaced } from './model.ts';

/** Longest run of capitalised words that is still a name. */
const MOST_WORDS = 6;

const isCapital = (t: Token | undefined): boolean =>
  t !== undefined && t.kind === 'word' && (t.traits & Trait.Capital) !== 0 && t.lower !== "'s" && t.lower !== '’s';

/** A line of capitals or a headline: its capitals make no names. */
function isHeading(tokens: readonly Token[]): boolean {
  let [long, capital] = [0, 0];
  for (const t of tokens)
    if (t.kind === 'word' && t.text.length >= 4) {
      long++;
      if (isCapital(t)) capital++;
    }
  return long > 0 && capital / long > 0.75;
}

const AT: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around']);

/** "A house in Fernwood": one word behind a word of place names a town or a quarter. */
const townKey = (tokens: readonly Token[], i: number): string | undefined =>
  AT.has(tokens[i - 1]?.lower ?? '') && tokens[i]!.text.length > 3 ? tokens[i]!.lower : undefined;

/**
 * Names of things that no extractor knows: two or more capitalised words in a row, inside a sentence, with the model
 * number that may follow ("Ford F-150"). Spans in `taken` (people, agencies, operations) are left out.
 */
export function properNamesIn(sentence: Sentence, text: string, taken: readonly Span[]): Unplaced<NameClaim>[] {
  const { tokens } = sentence;
  if (sentence.region !== 'body') return [];
  const out: Unplaced<NameClaim>[] = [];
  const free = (i: number): boolean => {
    const token = tokens[i]!;
    return isCapital(token) && !taken.some((s) => s.start < token.end && token.start < s.end);
  };
  for (let i = 1; i < tokens.length; i++) {
    if (!free(i)) continue;
    let to = i + 1;
    let words = 1;
    while (to < tokens.length && words < MOST_WORDS) {
      if (free(to)) {
        to++;
        words++;
      } else if (tokens[to]!.text === '-' && !tokens[to]!.spaceBefore && tokens[to + 1]?.spaceBefore === false) {
        to += 2;
      } else break;
    }
    const [start, end] = [tokens[i]!.start, tokens[to - 1]!.end];
    const name = text.slice(start, end);
    const place = words >= 2 ? landmarkKey(tokens.slice(i, to)) : townKey(tokens, i);
    if (words >= 2 || place)
      out.push({ kind: 'name', of: 'thing', start, end, text: name, name, ...(place ? { place } : {}) });
    i = to;
  }
  return out.length > 0 && isHeading(tokens) ? [] : out;
}
