import type { Sentence } from '../../contract.ts';
import type { PersonMention } from '../../shared/people.ts';

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

interface Seen {
  readonly start: number;
  readonly person: PersonMention;
  /** The sentence speaks mainly of this person: its first name, or who it quotes. */
  readonly weight: number;
}

/**
 * Who "he" and "she" are: the people last spoken of, sentence by sentence backwards; in each the one it quotes or names
 * first, of a gender that fits (Hobbs 1978, without the parse). Notes must come in the order of the text.
 */
export class Pronouns {
  readonly #bySentence = new Map<number, Seen[]>();

  /** A person is named, or meant by a pronoun, in this sentence. Higher weight is likelier meant. */
  note(sentence: Sentence, start: number, person: PersonMention, weight: number): void {
    const seen = this.#bySentence.get(sentence.index) ?? [];
    if (seen.length < 24) seen.push({ start, person, weight });
    this.#bySentence.set(sentence.index, seen);
  }

  /** The person that the pronoun at offset `start` of a sentence stands for. */
  resolve(pronoun: string, sentence: Sentence, start: number): PersonMention | undefined {
    const gender = GENDER[pronoun];
    if (!gender) return undefined;
    for (let back = 0; back <= FARTHEST; back++) {
      const seen = this.#bySentence.get(sentence.index - back);
      let best: Seen | undefined;
      for (const s of seen ?? []) {
        if (s.person.gender && s.person.gender !== gender) continue;
        if (back === 0 && s.start >= start) continue;
        if (!best || s.weight > best.weight) best = s;
      }
      if (best) return best.person;
    }
    return undefined;
  }
}
