import { countBefore } from '../../shared/bisect.ts';
import { type Article, type Region, type Sentence, type Token, Trait } from '../../contract.ts';
import { behindDateline } from './dateline.ts';

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
  /** Tokens that may attribute, in order: words that may be cues, and marks with "as" behind them ("…, as Smith said"). */
  readonly cued: readonly number[];
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

/** Names in capitals, of three letters at most, that are spelled like words of grammar. */
const SPELLED_LIKE_WORDS: ReadonlySet<string> = new Set(['WHO', 'US', 'IT', 'OR', 'IN', 'ME', 'AM', 'AT', 'SO', 'DO']);

/** "According to the WHO", "the US said": no pronoun, but in text that is all capitals. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  if (!SPELLED_LIKE_WORDS.has(tokens[i]!.text)) return false;
  return isWrittenSmall(tokens[i - 1]) || isWrittenSmall(tokens[i + 1]);
}
const isWrittenSmall = (t: Token | undefined): boolean =>
  t?.kind === 'word' && t.text.length > 1 && t.text !== t.text.toUpperCase();

/** The token as a name: no word of grammar is written like it. Made in the shape that all tokens have. */
const asName = ({ start, end, text, kind, spaceBefore, traits }: Token): Token => ({
  start,
  end,
  text,
  lower: text,
  kind,
  spaceBefore,
  traits,
});

/** What a cue's word carries. */
const CUED = Trait.Reporting | Trait.MayReport;
const TELLING = CUED | Trait.Capital;

/**
 * The sentence's tokens, where acronyms are not taken for words: its own array where it has none. What may attribute is
 * added to `cued`.
 *
 * @param base token of the paragraph at which the sentence begins
 */
function tokensOf({ tokens }: Sentence, base: number, cued: number[]): readonly Token[] {
  let own: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if ((t.traits & TELLING) === 0) {
      if (t.kind === 'punct' && tokens[i + 1]?.lower === 'as') cued.push(base + i);
      continue;
    }
    if ((t.traits & CUED) !== 0) cued.push(base + i);
    if ((t.traits & Trait.Capital) === 0 || t.text.length > 3 || !isAcronym(tokens, i)) continue;
    own ??= [...tokens];
    own[i] = asName(t);
  }
  return own ?? tokens;
}

export const isCued = (t: Token): boolean => (t.traits & CUED) !== 0;

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
  const cued: number[] = [];
  let tokens = tokensOf(first, 0, cued);
  if (sentences.length === 1) starts.push(tokens.length);
  else {
    const all: Token[] = [];
    for (let k = 0; k < sentences.length; k++) {
      const own = k === 0 ? tokens : tokensOf(sentences[k]!, all.length, cued);
      for (let i = 0; i < own.length; i++) all.push(own[i]!);
      starts.push(all.length);
    }
    tokens = all;
  }
  const dateline = datelines[countBefore(datelines, ({ end }) => end <= first.start)];
  const begins = dateline && dateline.start < first.end ? dateline.end : first.start;
  const body = behindDateline(tokens, begins, starts[1]!);
  return { tokens, sentences, index: first.paragraph, body, starts, cued };
}

/** Position in the paragraph's sentences of the one that holds token `i`. */
export function sentenceOf({ starts, sentences }: Paragraph, i: number): number {
  if (sentences.length === 1) return 0;
  const at = countBefore(starts, (start) => start <= i) - 1;
  return Math.max(0, Math.min(at, sentences.length - 1));
}

/** Whether token `i` is the first of its sentence. */
export function opensSentence(paragraph: Paragraph, i: number): boolean {
  return paragraph.starts[sentenceOf(paragraph, i)] === i;
}
