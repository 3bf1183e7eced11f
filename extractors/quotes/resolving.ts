/** Who a speaker's mention stands for: the person behind a surname, a pronoun, "the mayor"; the body behind a name. */
import type { AgencyFact, Draft, Speaker, TextSpan } from '../contract.ts';
import type { PersonMention } from '../shared/people.ts';
import { definiteRole, individual, isPersonal, isPlural } from './grammar/individual.ts';
import { type Paragraph, sentenceOf } from './grammar/paragraph.ts';
import { Pronouns } from './grammar/pronouns.ts';
import type { NounPhrase, Reading } from './grammar/reading.ts';
import { takesStands } from './grammar/reporter.ts';
import { SPEAKER, salience } from './grammar/salience.ts';
import { mainSubject } from './grammar/subject.ts';
import { groupSpeaker, personSpeaker, phraseSpan, speakerAt, type Speakers, speakers } from './normalise.ts';

/** Whom a pronoun can mean: a person, or somebody without a name, by the words that stand for him or her. */
type Somebody = PersonMention | { readonly gender?: 'male' | 'female'; readonly nameless: string };

/** A group that spoke is meant by "they" so many sentences behind, at most. */
const FARTHEST_GROUP = 2;

/** The pronouns of those that are no one person. */
type GroupPronoun = 'they' | 'it';

/** The pronoun that a group is meant by: "they" for doctors, "it" for a ministry or a report; none for one person. */
function numberOf(reading: Reading, np: NounPhrase, { agency }: Speaker): GroupPronoun | undefined {
  if (np.kind !== 'group') return undefined;
  if (isPlural(reading, np)) return 'they';
  // "The Coast Guard" is no guard.
  return agency === undefined && (individual(reading, np) || isPersonal(reading, np)) ? undefined : 'it';
}

function pronounOf(reading: Reading, np: NounPhrase): GroupPronoun | undefined {
  if (np.kind !== 'pronoun') return undefined;
  const { lower } = reading.tokens[np.from]!;
  return lower === 'they' || lower === 'it' ? lower : undefined;
}

export interface Resolved {
  readonly speaker: Speaker;
  /** Absent for groups, bodies and documents. */
  readonly person: PersonMention | undefined;
}

/** The same speaker, by another mention. */
const elsewhere = ({ name, title, agency }: Speaker, span: TextSpan): Speaker => speakerAt(span, name, title, agency);

/** Keeps whom an article has spoken of, in its order, and says who its mentions are. */
export class Resolver {
  readonly #text: string;
  readonly #speakers: Speakers;
  readonly #pronouns = new Pronouns<Somebody>();
  /** The last group and the last body that spoke, each with the number of the sentence in which it did. */
  readonly #groups: { [P in GroupPronoun]?: { readonly speaker: Speaker; readonly sentence: number } } = {};

  constructor(text: string, people: readonly PersonMention[], agencies: readonly Draft<AgencyFact>[]) {
    this.#text = text;
    this.#speakers = speakers(text, people, agencies);
  }

  /** A person is named in the paragraph's sentence with number `k`; quoted names do not count. */
  note(paragraph: Paragraph, m: PersonMention, k: number, reading: Reading | undefined): void {
    const at = paragraph.starts[k]! + m.tokens[0];
    if (reading && reading.quoted[at]! >= 0) return;
    const sentence = paragraph.sentences[k]!;
    if (sentence.region !== 'body' && sentence.region !== 'title') return;
    this.#pronouns.note(sentence, m.start, m, salience(paragraph, m, at, paragraph.starts[k]!));
  }

  /** Who speaks by this phrase; whoever it is may be meant by the next pronoun. */
  speaker(reading: Reading, np: NounPhrase): Resolved {
    const resolved = this.#resolve(reading, np);
    const { speaker, person } = resolved;
    const sentence = reading.paragraph.sentences[sentenceOf(reading.paragraph, np.from)]!;
    if (person) this.#pronouns.note(sentence, speaker.start, person, SPEAKER);
    const nameless = person ? undefined : individual(reading, np);
    const number = numberOf(reading, np, speaker);
    if (number) this.#groups[number] = { speaker, sentence: sentence.index };
    if (nameless) this.#pronouns.note(sentence, speaker.start, { ...nameless, nameless: speaker.name }, SPEAKER);
    return resolved;
  }

  /** Which group or body a pronoun means: the subject before it in its sentence, that of the sentence before, or who spoke last. */
  #group(reading: Reading, np: NounPhrase, pronoun: GroupPronoun): Speaker | undefined {
    const { starts, sentences } = reading.paragraph;
    const at = sentenceOf(reading.paragraph, np.from);
    const { index } = sentences[at]!;
    for (const k of [at, at - 1]) {
      if (k < 0) continue;
      const subject = mainSubject(reading, starts[k]!, k === at ? np.from : starts[k + 1]!);
      if (!subject || subject.to > np.from) continue;
      const speaker = groupSpeaker(this.#speakers, phraseSpan(this.#text, reading, subject));
      if (numberOf(reading, subject, speaker) === pronoun) {
        // A strike or a storm says nothing.
        if (pronoun === 'it' && speaker.agency === undefined && !takesStands(reading, subject)) continue;
        this.#groups[pronoun] = { speaker, sentence: index };
        return speaker;
      }
      // Another speaks in between.
      if (pronounOf(reading, subject) !== pronoun) return undefined;
    }
    const last = this.#groups[pronoun];
    if (!last || index - last.sentence > FARTHEST_GROUP) return undefined;
    this.#groups[pronoun] = { ...last, sentence: index };
    return last.speaker;
  }

  #resolve(reading: Reading, np: NounPhrase): Resolved {
    const span = phraseSpan(this.#text, reading, np);
    if (np.person) return { speaker: personSpeaker(this.#speakers, span, np.person), person: np.person };
    if (np.kind === 'relative' && np.antecedent) {
      const { speaker, person } = this.#resolve(reading, np.antecedent);
      return { speaker: elsewhere(speaker, span), person };
    }
    const pronoun = pronounOf(reading, np);
    const group = pronoun && this.#group(reading, np, pronoun);
    if (group) return { speaker: elsewhere(group, span), person: undefined };
    if (np.kind === 'pronoun') {
      const sentence = reading.paragraph.sentences[sentenceOf(reading.paragraph, np.from)]!;
      const person = this.#pronouns.resolve(span.text.toLowerCase(), sentence, span.start);
      if (person && 'nameless' in person) return { speaker: speakerAt(span, person.nameless), person: undefined };
      if (person) return { speaker: personSpeaker(this.#speakers, span, person), person };
      return { speaker: speakerAt(span, span.text), person: undefined };
    }
    // "the mayor", where the article has one mayor.
    const holder = this.#speakers.byRole.get(definiteRole(reading, np) ?? '');
    if (holder && holder.start < span.start)
      return { speaker: personSpeaker(this.#speakers, span, holder), person: holder };
    return { speaker: groupSpeaker(this.#speakers, span), person: undefined };
  }
}
