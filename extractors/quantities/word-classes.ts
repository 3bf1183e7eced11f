/**
 * What a word can be, as a bit mask: one look-up answers what a chain of word lists would be asked one after another.
 * Built once from the lexicons.
 */
import { IRREGULAR_PASTS } from '../shared/lexicon-pasts.ts';
import { APART, BETWEEN_CHANGE, FALL_NOUNS, FALLING, RAISING, RISE_NOUNS, RISING } from './lexicon-change.ts';
import { EVERYWHERE, PLACE_PREPOSITIONS } from './lexicon-scope.ts';
import {
  FIGURES_MOVE,
  GOVERNED,
  MEASURING,
  MODALS,
  NO_VERBS,
  NO_VERB_HERE,
  OPENS_NO_NOUN,
  POSSESSIVES,
  VERBS_BEFORE_OF,
} from './lexicon-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BASE_VERBS,
  CLOSING,
  CONJUNCTIONS,
  DETERMINERS,
  MODIFIERS,
  NOT_PLURALS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  REPORTED_VERBS,
  VERBS,
} from './lexicon-words.ts';

export const WordClass = {
  Determiner: 1,
  Preposition: 1 << 1,
  Pronoun: 1 << 2,
  Conjunction: 1 << 3,
  Adverb: 1 << 4,
  /** A verb of the closed list `VERBS`. */
  Verb: 1 << 5,
  Auxiliary: 1 << 6,
  Modal: 1 << 7,
  /** A verb form that news uses of figures: reported verbs, irregular pasts, rises and falls. */
  FigureVerb: 1 << 8,
  BaseVerb: 1 << 9,
  Rising: 1 << 10,
  Falling: 1 << 11,
  /** A past that says how a figure moved. */
  Moves: 1 << 12,
  /** Behind a noun it stands as another word than a verb. */
  NoVerb: 1 << 13,
  /** A participle that serves as a preposition. */
  NoVerbHere: 1 << 14,
  /** A verb that "of" follows. */
  BeforeOf: 1 << 15,
  /** After it a noun or adjective follows. */
  OpensNoun: 1 << 16,
  /** What a verb in "s" governs. */
  Governed: 1 << 17,
  /** A plural without "s", or a collective noun. */
  Plural: 1 << 18,
  NotPlural: 1 << 19,
  /** A plural that modifies the noun after it. */
  Modifier: 1 << 20,
  /** A noun phrase ends before it, though it is in none of the other classes. */
  Closing: 1 << 21,
  Reported: 1 << 22,
  Possessive: 1 << 23,
  /** Behind it another matter begins than the figure's rise or fall. */
  Apart: 1 << 24,
  /** It may stand between a word of change and its figure. */
  BetweenChange: 1 << 25,
  /** "raised": a rise in some company only. */
  Raising: 1 << 26,
  /** A rise or a fall behind its figure: "a 4.2 percent drop". */
  ChangeNoun: 1 << 27,
  /** A place may stand behind it, or it says where itself: "in", "worldwide". */
  Place: 1 << 28,
  /** A participle that says how large or dear the noun before it is. */
  Measuring: 1 << 29,
} as const;

function buildClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const put = (mask: number, words: Iterable<string>): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | mask);
  };
  put(WordClass.Determiner, DETERMINERS);
  put(WordClass.Preposition, PREPOSITIONS);
  put(WordClass.Pronoun, PRONOUNS);
  put(WordClass.Conjunction, CONJUNCTIONS);
  put(WordClass.Adverb, ADVERBS);
  put(WordClass.Verb, VERBS);
  put(WordClass.Auxiliary, AUXILIARIES);
  put(WordClass.Modal, MODALS);
  for (const words of [REPORTED_VERBS, IRREGULAR_PASTS, RISING, FALLING]) put(WordClass.FigureVerb, words);
  put(WordClass.Reported, REPORTED_VERBS);
  put(WordClass.BaseVerb, BASE_VERBS);
  put(WordClass.Rising, RISING);
  put(WordClass.Falling, FALLING);
  put(WordClass.Moves, FIGURES_MOVE);
  put(WordClass.NoVerb, NO_VERBS);
  put(WordClass.NoVerbHere, NO_VERB_HERE);
  put(WordClass.BeforeOf, VERBS_BEFORE_OF);
  put(WordClass.Possessive, POSSESSIVES);
  put(WordClass.OpensNoun, POSSESSIVES);
  put(WordClass.OpensNoun, PREPOSITIONS);
  put(
    WordClass.OpensNoun,
    [...DETERMINERS].filter((word) => !OPENS_NO_NOUN.has(word)),
  );
  put(WordClass.Governed, GOVERNED);
  put(WordClass.Plural, PLURALS);
  put(WordClass.NotPlural, NOT_PLURALS);
  put(WordClass.Modifier, MODIFIERS);
  put(WordClass.Closing, CLOSING);
  put(WordClass.Apart, APART);
  put(WordClass.BetweenChange, BETWEEN_CHANGE);
  put(WordClass.Raising, RAISING);
  put(WordClass.ChangeNoun, RISE_NOUNS);
  put(WordClass.ChangeNoun, FALL_NOUNS);
  put(WordClass.Place, PLACE_PREPOSITIONS);
  put(WordClass.Place, EVERYWHERE.keys());
  put(WordClass.Measuring, MEASURING);
  return classes;
}

const CLASSES = buildClasses();

/** The classes of a word in lower case (`WordClass`, ORed); 0 for a word that no list holds. */
export const classesOf = (word: string): number => CLASSES.get(word) ?? 0;
