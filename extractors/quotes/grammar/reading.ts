import { type PartOfSpeech, type Sentence, type Tagger, type Token, Trait } from '../../contract.ts';
import type { PersonMention } from '../../shared/people.ts';
import { type Stretch, stretches } from './marks.ts';
import { isHeading, isTitleCase, type Paragraph, sentenceOf } from './paragraph.ts';

/** A noun phrase in tokens [from, to) of the paragraph. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'pronoun' | 'relative' | 'group';
  readonly person?: PersonMention;
  /** For a relative pronoun: what it stands for. */
  readonly antecedent?: NounPhrase;
}

/** A paragraph with its quoted stretches and the people named in it. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** Number of the stretch that a token belongs to, its marks included; -1 outside. */
  readonly quoted: Readonly<Int32Array>;
  /** Mentions of people by their first token, and by the token behind their last. */
  readonly personFrom: ReadonlyMap<number, PersonMention>;
  readonly personTo: ReadonlyMap<number, PersonMention>;
  /** Parts of speech of the paragraph's sentence with this number; asked for where the lexicon does not decide. */
  readonly tags: (sentence: number) => readonly PartOfSpeech[];
  /** Whether the sentence that holds token `i` is a headline in which words begin with capitals. */
  readonly titled: (i: number) => boolean;
  /** Main subjects by first token of their clause, filled as they are asked for; null where there is none. */
  readonly mainSubjects: Map<number, NounPhrase | null>;
}

const hasMarks = (s: Sentence): boolean => (s.traits & Trait.QuoteMark) !== 0;

/** @param people the mentions in this paragraph's sentences, ordered */
export function read(paragraph: Paragraph, people: readonly PersonMention[], tagger: Tagger): Reading {
  const { tokens } = paragraph;
  const found = paragraph.sentences.some(hasMarks) ? stretches(tokens, paragraph.starts) : [];
  const quoted = new Int32Array(tokens.length).fill(-1);
  for (let k = 0; k < found.length; k++) quoted.fill(k, found[k]!.open, found[k]!.close);
  const personFrom = new Map<number, PersonMention>();
  const personTo = new Map<number, PersonMention>();
  const first = paragraph.sentences[0]!.index;
  for (const m of people) {
    const base = paragraph.starts[m.sentence - first]!;
    personFrom.set(base + m.tokens[0], m);
    personTo.set(base + m.tokens[1], m);
  }
  const titles = titlesOf(paragraph);
  return {
    paragraph,
    tokens,
    stretches: found,
    quoted,
    personFrom,
    personTo,
    tags: (sentence) => tagger.tags(paragraph.sentences[sentence]!),
    titled: titles.length === 0 ? () => false : (i) => titles.includes(sentenceOf(paragraph, i)),
    mainSubjects: new Map(),
  };
}

/** Numbers of the paragraph's sentences that are headlines in which words begin with capitals. */
function titlesOf(paragraph: Paragraph): number[] {
  const out: number[] = [];
  for (let k = 0; k < paragraph.sentences.length; k++)
    if (isHeading(paragraph, k) && isTitleCase(paragraph.sentences[k]!)) out.push(k);
  return out;
}
