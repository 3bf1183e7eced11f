import type { Sentence } from '../../contract.ts';

/** Gender that a pronoun asks for. */
const GENDER: Readonly<Record<string, 'male' | 'female'>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};
/** A pronoun's person is looked for in so many sentences before it. */
const FARTHEST = 8;
/** What a person loses for every sentence between: a speaker three sentences back is likelier than a bystander in the last. */
const PER_SENTENCE = 0.45;

/** Weights above this are subjects', and speakers'. */
const SUBJECT = 1.25;
/** What a subject gains that stands in the pronoun's own sentence: not the object of "As for Smith, he said". */
const SAME_SENTENCE = 0.6;

/** Somebody whom a pronoun may mean. */
interface Antecedent {
  readonly gender?: 'male' | 'female' | undefined;
}

interface Seen<A> {
  readonly start: number;
  readonly person: A;
  /** The sentence speaks mainly of this person: its first name, or who it quotes. */
  readonly weight: number;
}

/**
 * Who "he" and "she" are: the people last spoken of, of a gender that fits, by how much each sentence is about them and
 * how far back it stands (after Lappin and Leass 1994, without the parse). Notes must come in the order of the text.
 */
export class Pronouns<A extends Antecedent> {
  readonly #bySentence = new Map<number, Seen<A>[]>();

  /** A person is named, or meant by a pronoun, in this sentence. Higher weight is likelier meant. */
  note(sentence: Sentence, start: number, person: A, weight: number): void {
    const seen = this.#bySentence.get(sentence.index) ?? [];
    if (seen.length < 24) seen.push({ start, person, weight });
    this.#bySentence.set(sentence.index, seen);
  }

  /** The person that the pronoun at offset `start` of a sentence stands for. */
  resolve(pronoun: string, sentence: Sentence, start: number): A | undefined {
    const gender = GENDER[pronoun];
    if (!gender) return undefined;
    let best: A | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (let back = 0; back <= FARTHEST; back++)
      for (const s of this.#bySentence.get(sentence.index - back) ?? []) {
        if (s.person.gender && s.person.gender !== gender) continue;
        if (back === 0 && s.start >= start) continue;
        const score = s.weight - back * PER_SENTENCE + (back === 0 && s.weight > SUBJECT ? SAME_SENTENCE : 0);
        if (score > highest) {
          best = s.person;
          highest = score;
        }
      }
    return best;
  }
}
