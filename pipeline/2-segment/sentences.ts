import type { RegionKind, Sentence, Token } from '../../extractors/contract.ts';
import { NEVER_FINAL, OFTEN_FINAL } from './abbreviations.ts';
import { SENTENCE_END, type Tokens } from './tokenize.ts';

/** Words that open sentences far oftener than they follow an abbreviation inside one. */
const OPENERS: ReadonlySet<string> = new Set(
  `the a an in on at he she it they we you i but and this that these those there his her its their our my for from with
   as if when while after before since until during although though because however meanwhile also to by no not some
   many most all both each one two three what who where why how yet so or nor about more under according`.split(/\s+/),
);

/** A capital word before one of these is a sentence's subject. */
const FINITE: ReadonlySet<string> = new Set(
  `is are was were has have had do did will would could can may say says said told believe found arrived responded
    didn't don't continue continued`.split(/\s+/),
);

const CLOSERS = '"”’\')]»›';
const OPENING_QUOTES = '"“‘\'«„';
const OPENING = '"“‘\'([«‹„';
/** No sentence is longer; a longer one is cut at a token, so that work per sentence stays bounded. */
export const LONGEST_SENTENCE = 400;

const startsCapital = (t: Token): boolean => {
  const c = t.text.codePointAt(0)!;
  if (c < 128) return c >= 65 && c <= 90;
  return t.kind === 'word' && t.text[0] !== t.lower[0];
};

/** Whether a token ends the sentence that began at `from`; `next` is the first token after its closing marks. */
function ends(tokens: readonly Token[], from: number, i: number, next: number): boolean {
  const token = tokens[i]!;
  const follower = tokens[next];
  if (!follower) return true;
  const opener = OPENING.includes(follower.text) ? tokens[next + 1] : follower;
  if (!opener) return true;
  const capital = startsCapital(opener);
  if (token.kind === 'word') {
    // The full stop of an abbreviation: "Mr. Smith" never, "in the U.S. The" does, "U.S. Attorney" does not.
    const bare = token.lower.slice(0, -1);
    if (NEVER_FINAL.has(bare) || (bare.length === 1 && !bare.includes('.'))) return false;
    if (!capital) return false;
    if (OPENERS.has(opener.lower)) return true;
    if (OPENING_QUOTES.includes(follower.text)) return follower.spaceBefore;
    return OFTEN_FINAL.has(bare) && FINITE.has(tokens[next + 1]?.lower ?? '');
  }
  if (token.text === '.') {
    // ". . ." goes on; so does the number of a list: "1. Always lock the door."
    if (follower.text === '.' || (i === from + 1 && tokens[from]!.kind === 'number')) return false;
    if (!follower.spaceBefore) {
      // "on the bridge Friday.Crews say": a missing space. "example.com" goes on in lower case.
      const before = tokens[i - 1];
      return (
        next === i + 1 &&
        before?.kind === 'word' &&
        before.text.length > 2 &&
        before.lower.slice(1) === before.text.slice(1) &&
        capital &&
        opener.text.length > 1 &&
        opener.text !== opener.text.toUpperCase()
      );
    }
    return capital || opener.kind !== 'word' || !/^\p{Ll}/u.test(opener.text);
  }
  // "!" and "?" inside a quotation go on in lower case: "Run!" he said.
  return (follower.spaceBefore || next > i + 1) && (capital || opener.kind !== 'word');
}

/**
 * Cuts a paragraph's tokens into sentences: the index of the token behind each. Closing marks stay with the sentence
 * that they close.
 */
function sentenceEnds({ tokens, stops }: Tokens): number[] {
  const out: number[] = [];
  let from = 0;
  for (let k = 0; k < stops.length; k++) {
    const i = stops[k]!;
    if (i < from) continue;
    from = cutLong(out, from, i);
    let next = i + 1;
    while (next < tokens.length && next - i < 5 && isCloser(tokens[next]!)) next++;
    if (!ends(tokens, from, i, next)) continue;
    out.push(next);
    from = next;
  }
  from = cutLong(out, from, tokens.length - 1);
  if (from < tokens.length) out.push(tokens.length);
  return out;
}

/** Cuts what is longer than a sentence can be before the token `last`; gives where the rest begins. */
function cutLong(out: number[], from: number, last: number): number {
  let rest = from;
  while (last - rest >= LONGEST_SENTENCE) {
    rest += LONGEST_SENTENCE;
    out.push(rest);
  }
  return rest;
}

/** A closing mark that touches what it closes; more points and marks ("...", "?!") too. */
const isCloser = (t: Token): boolean =>
  t.kind === 'punct' && !t.spaceBefore && (CLOSERS.includes(t.text) || SENTENCE_END.includes(t.text));

/** The sentences of one part of a paragraph, put behind those before it. */
export function addSentences(out: Sentence[], cut: Tokens, paragraph: number, region: RegionKind): void {
  const { tokens } = cut;
  let from = 0;
  for (const to of sentenceEnds(cut)) {
    let traits = 0;
    for (let k = from; k < to; k++) traits |= tokens[k]!.traits;
    const own = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
    const { start } = tokens[from]!;
    const { end } = tokens[to - 1]!;
    out.push({ start, end, index: out.length, paragraph, region, tokens: own, traits });
    from = to;
  }
}
