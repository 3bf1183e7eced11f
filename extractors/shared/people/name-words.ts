/** The parts of a run that are words of a name, and what each can be. */
import type { Part } from './runs.ts';
import { Word } from './word-classes.ts';

export const isGiven = ({ classes }: Part): boolean => (classes & Word.Given) !== 0;

const TITLE = Word.Rank | Word.Role | Word.Honorific;
export const isTitle = ({ classes }: Part): boolean => (classes & TITLE) !== 0;

const PLACE = Word.PlaceName | Word.PlaceSurname | Word.NotPerson | Word.Descriptor;
/** A word that alone is oftener a place, a nationality or another name. */
export const isPlace = ({ classes }: Part): boolean => (classes & PLACE) !== 0;

/** A word of the name proper. */
export const isWord = ({ kind }: Part): boolean => kind === 'name' || kind === 'initial';

/** The parts from `from` on that are words of the name proper. */
export function words(parts: readonly Part[], from = 0): Part[] {
  const out: Part[] = [];
  for (let k = from; k < parts.length; k++) if (isWord(parts[k]!)) out.push(parts[k]!);
  return out;
}
