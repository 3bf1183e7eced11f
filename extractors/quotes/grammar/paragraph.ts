import { countBefore } from '../../shared/bisect.ts';
import { type Article, type Region, type Sentence, type Token, Trait } from '../../contract.ts';

/** The tokens of one paragraph in a row, with where its sentences begin. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of the paragraph in the article. */
  readonly index: number;
  /** First token behind a dateline. */
  readonly body: number;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly starts: readonly number[];
}

/** A headline is no longer than this, in tokens. */
const LONGEST_HEADLINE = 30;

/** A headline may stand in the text as its first sentence. */
const mayHead = (s: Sentence): boolean =>
  s.region === 'title' || (s.region === 'body' && s.index === 0 && s.tokens.length <= LONGEST_HEADLINE);

/** Whether the sentence is a headline: its region says so, or it stands alone in the text's first paragraph. */
export const isHeading = ({ sentences }: Paragraph, k: number): boolean =>
  sentences[k]!.region === 'title' || (sentences.length === 1 && mayHead(sentences[k]!));

/** Whether all longer words begin with a capital: "Mayor Says Bridge Will Close". */
export function isTitleCase({ tokens }: Sentence): boolean {
  const longer = tokens.filter((t) => t.kind === 'word' && t.text.length > 3);
  return (
    longer.length >= 3 &&
    longer.every((t) => t.text !== t.lower) &&
    !tokens.every((t) => t.text === t.text.toUpperCase())
  );
}

/** Whether the sentence can hold indirect speech: by its words, or as a headline by a colon ("Police: Two hurt"). */
export const mayReport = (s: Sentence): boolean =>
  (s.traits & Trait.Reporting) !== 0 || (mayHead(s) && s.tokens.some((t) => t.text === ':'));

/** The first token that begins at offset `end` or later; behind a place in capitals too: "PARIS The strike …". */
function behindDateline(tokens: readonly Token[], end: number, stop: number): number {
  let i = 0;
  while (i < stop - 1 && tokens[i]!.start < end) i++;
  if (i > 0) return i;
  while (i < 3 && i < stop - 2 && isPlaceInCapitals(tokens[i]!)) i++;
  const next = tokens[i];
  const opens =
    next?.kind === 'word' &&
    OPENERS.has(next.lower) &&
    next.text !== next.lower &&
    next.text !== next.text.toUpperCase();
  return i > 0 && opens ? i : 0;
}
function isPlaceInCapitals({ kind, text }: Token): boolean {
  if (kind !== 'word' || text.length <= 3) return false;
  // The second letter of most words is a small one.
  const second = text.charCodeAt(1);
  return !(second >= 97 && second <= 122) && text === text.toUpperCase();
}
const OPENERS: ReadonlySet<string> = new Set(
  'the an this that these those two three four five more some at in on it he she they there'.split(' '),
);

/** Names in capitals that are spelled like words of grammar. */
const SPELLED_LIKE_WORDS: ReadonlySet<string> = new Set(['WHO', 'US', 'IT', 'OR', 'IN', 'ME', 'AM', 'AT', 'SO', 'DO']);

/** "According to the WHO", "the US said": no pronoun, but in text that is all capitals. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  if (!SPELLED_LIKE_WORDS.has(tokens[i]!.text)) return false;
  return isWrittenSmall(tokens[i - 1]) || isWrittenSmall(tokens[i + 1]);
}
const isWrittenSmall = (t: Token | undefined): boolean =>
  t?.kind === 'word' && t.text.length > 1 && t.text !== t.text.toUpperCase();

/** The sentence's tokens, where acronyms are not taken for words: its own array where it has none. */
function tokensOf({ tokens }: Sentence): readonly Token[] {
  let own: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if ((t.traits & Trait.Capital) === 0 || !isAcronym(tokens, i)) continue;
    own ??= [...tokens];
    own[i] = { ...t, lower: t.text };
  }
  return own ?? tokens;
}

/** The article's sentences, paragraph by paragraph. */
export function sentencesByParagraph({ sentences }: Article): Sentence[][] {
  const out: Sentence[][] = [];
  for (let from = 0, to = 0; from < sentences.length; from = to) {
    const { paragraph } = sentences[from]!;
    while (to < sentences.length && sentences[to]!.paragraph === paragraph) to++;
    out.push(sentences.slice(from, to));
  }
  return out;
}

/**
 * One paragraph for its readers. Most have one sentence, whose tokens are theirs without a copy.
 *
 * @param datelines the article's datelines, ordered
 */
export function paragraphOf(sentences: readonly Sentence[], datelines: readonly Region[]): Paragraph {
  const first = sentences[0]!;
  const starts = [0];
  let tokens = tokensOf(first);
  if (sentences.length === 1) starts.push(tokens.length);
  else {
    const all: Token[] = [];
    for (let k = 0; k < sentences.length; k++) {
      const own = k === 0 ? tokens : tokensOf(sentences[k]!);
      for (let i = 0; i < own.length; i++) all.push(own[i]!);
      starts.push(all.length);
    }
    tokens = all;
  }
  const dateline = datelines[countBefore(datelines, ({ end }) => end <= first.start)];
  const begins = dateline && dateline.start < first.end ? dateline.end : first.start;
  return { tokens, sentences, index: first.paragraph, starts, body: behindDateline(tokens, begins, starts[1]!) };
}

/** Position in the paragraph's sentences of the one that holds token `i`. */
export function sentenceOf({ starts, sentences }: Paragraph, i: number): number {
  const at = countBefore(starts, (start) => start <= i) - 1;
  return Math.max(0, Math.min(at, sentences.length - 1));
}

/** Whether token `i` is the first of its sentence. */
export function opensSentence(paragraph: Paragraph, i: number): boolean {
  return paragraph.starts[sentenceOf(paragraph, i)] === i;
}
