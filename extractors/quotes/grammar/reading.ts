import { type PartOfSpeech, type Sentence, type Tagger, type Token, Trait } from '../../contract.ts';
import type { PersonMention } from '../../shared/people.ts';
import type { Cue } from './cue.ts';
import { type Stretch, stretches } from './marks.ts';
import { isHeading, isTitleCase, type Paragraph, sentenceOf } from './paragraph.ts';

/** A noun phrase in tokens [from, to) of the paragraph. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'pronoun' | 'relative' | 'group';
  readonly person: PersonMention | undefined;
  /** For a relative pronoun: what it stands for. */
  readonly antecedent: NounPhrase | undefined;
}

/** A paragraph with its quoted stretches and the people named in it. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** Number of the stretch that a token belongs to, its marks included; -1 outside. */
  readonly quoted: readonly number[];
  /** Mentions of people by their first token, and by the token behind their last. */
  readonly personFrom: ReadonlyMap<number, PersonMention>;
  readonly personTo: ReadonlyMap<number, PersonMention>;
  /** Parts of speech of the paragraph's sentence with this number; asked for where the lexicon does not decide. */
  readonly tags: (sentence: number) => readonly PartOfSpeech[];
  /** Whether the sentence that holds token `i` is a headline in which words begin with capitals. */
  readonly titled: (i: number) => boolean;
  /** Main subjects by first token of their clause, filled as they are asked for; null where there is none. */
  mainSubjects: Map<number, NounPhrase | null> | undefined;
  /** Cues by first token, filled as they are asked for; null where there is none. */
  cues: Map<number, Cue | null> | undefined;
}

const hasMarks = (s: Sentence): boolean => (s.traits & Trait.QuoteMark) !== 0;

/** @param people the mentions in this paragraph's sentences, ordered */
export function read(paragraph: Paragraph, people: readonly PersonMention[], tagger: Tagger): Reading {
  const { tokens } = paragraph;
  const found = paragraph.sentences.some(hasMarks) ? stretches(tokens, paragraph.starts) : [];
  const titles = titlesOf(paragraph);
  return {
    paragraph,
    tokens,
    stretches: found,
    quoted: found.length === 0 && tokens.length <= UNQUOTED.length ? UNQUOTED : quotedTokens(tokens.length, found),
    personFrom: people.length === 0 ? NOBODY : places(paragraph, people, 0),
    personTo: people.length === 0 ? NOBODY : places(paragraph, people, 1),
    tags: (sentence) => tagger.tags(paragraph.sentences[sentence]!),
    titled: titles.length === 0 ? () => false : (i) => titles.includes(sentenceOf(paragraph, i)),
    mainSubjects: undefined,
    cues: undefined,
  };
}

/** What a paragraph of ordinary length that quotes nothing says of its tokens: most are such. */
const UNQUOTED: readonly number[] = Array.from({ length: 512 }, () => -1);

function quotedTokens(length: number, found: readonly Stretch[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < length; i++) out.push(-1);
  for (let k = 0; k < found.length; k++) out.fill(k, found[k]!.open, found[k]!.close);
  return out;
}

type Mentions = ReadonlyMap<number, PersonMention>;
const NOBODY: Mentions = new Map();

/** The mentions by their first token (`side` 0) or by the token behind their last (1). */
function places({ sentences, starts }: Paragraph, people: readonly PersonMention[], side: 0 | 1): Mentions {
  const out = new Map<number, PersonMention>();
  const first = sentences[0]!.index;
  for (const m of people) out.set(starts[m.sentence - first]! + m.tokens[side], m);
  return out;
}

/** Numbers of the paragraph's sentences that are headlines in which words begin with capitals. */
function titlesOf(paragraph: Paragraph): number[] {
  const out: number[] = [];
  for (let k = 0; k < paragraph.sentences.length; k++)
    if (isHeading(paragraph, k) && isTitleCase(paragraph.sentences[k]!)) out.push(k);
  return out;
}
