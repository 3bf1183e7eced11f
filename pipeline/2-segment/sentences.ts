import type { Token } from '../../extractors/contract.ts';
import { NEVER_FINAL, OFTEN_FINAL } from './abbreviations.ts';

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
const SENTENCE_END = '.!?…。！？';
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
 * Cuts a paragraph's tokens into sentences, as index pairs [from, to). Closing marks stay with the sentence that they
 * close.
 */
export function sentences(tokens: readonly Token[]): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    let cut = i - from + 1 >= LONGEST_SENTENCE;
    const last = t.text.charCodeAt(t.text.length - 1);
    let next = i + 1;
    if ((t.kind === 'punct' && SENTENCE_END.includes(t.text)) || (t.kind === 'word' && last === 46)) {
      while (next < tokens.length && next - i < 5 && isCloser(tokens, next)) next++;
      if (ends(tokens, from, i, next)) cut = true;
      else next = i + 1;
    }
    if (cut) {
      out.push([from, next]);
      from = next;
      i = next - 1;
    }
  }
  if (from < tokens.length) out.push([from, tokens.length]);
  return out;
}

/** A closing mark that touches what it closes; more points and marks ("...", "?!") too. */
function isCloser(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  return t.kind === 'punct' && !t.spaceBefore && (CLOSERS.includes(t.text) || SENTENCE_END.includes(t.text));
}
