import { type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { LABELS, LABELS_IF_CAPITAL, MONTHS } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';
import { classesOf, WordClass } from '../word-classes.ts';
import { glued, isBounded, isHeadline, isPluralWord } from './surroundings.ts';

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Section 427", "page 3", "Boeing 747", "the Fortune 100", "No. 5", "Route 66". */
export function isLabelled(tokens: readonly Token[], raw: Raw, from: number): boolean {
  if (raw.from === 0 || raw.scaled || raw.fraction) return false;
  const numbered = raw.pattern === 'range' && glued(tokens[raw.from + 1]);
  if (isBounded(raw, from) && !numbered) return false;
  let before = tokens[raw.from - 1]!;
  if (isHyphen(before)) return false;
  if (before.text === '.' && !before.spaceBefore) {
    if (raw.from === 1) return false;
    before = tokens[raw.from - 2]!;
    return before.lower === 'no' || before.lower === 'nos' || before.lower === 'vol' || before.lower === 'fig';
  }
  if (before.kind === 'number') return raw.isDigits && isLabel(tokens, raw.from - 2) && !isPluralWord(tokens[raw.to]);
  // "*69" is dialled; "**Killed:** 12" sets its label in bold.
  if (before.text === '*') return !tokens[raw.from]!.spaceBefore;
  if (before.text === '&' || before.text === '§') return true;
  if (before.kind !== 'word') return false;
  if (isModel(tokens, raw)) return true;
  return (
    isLabel(tokens, raw.from - 1) &&
    (raw.isDigits || LABELS.has(before.lower)) &&
    !(isPluralWord(tokens[raw.to]) && !LABELS.has(before.lower) && !brand(before))
  );
}

/** "22 Leopard 2 tanks": behind a counted name a small number is the model's. */
function isModel(tokens: readonly Token[], raw: Raw): boolean {
  const name = tokens[raw.from - 1]!;
  return (
    (name.traits & Trait.Capital) !== 0 &&
    raw.from > 1 &&
    (tokens[raw.from - 2]!.traits & (Trait.Digit | Trait.NumberWord)) !== 0 &&
    raw.isDigits &&
    tokens[raw.from]!.text.length < 3
  );
}

/** Names that end in a capital or digit inside: "iPhone", "BMW". */
const brand = (t: Token): boolean =>
  /^[a-z]?[A-Z][a-zA-Z]*[A-Z]|^[a-z][A-Z]/.test(t.text) || t.text === t.text.toUpperCase();

const NAMES_NOTHING =
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Pronoun |
  WordClass.Verb |
  WordClass.Adverb;

/** Whether the word at `i` names what the number after it numbers. */
function isLabel(tokens: readonly Token[], i: number): boolean {
  const t = i < 0 ? undefined : tokens[i];
  if (t === undefined || t.kind !== 'word') return false;
  const capital = (t.traits & Trait.Capital) !== 0;
  const word = t.lower;
  if (LABELS.has(word)) return capital || !LABELS_IF_CAPITAL.has(word);
  if (!capital && !/[A-Z]/.test(t.text)) return false;
  if (isHeadline(tokens) && !brand(t)) return false;
  if (WEEKDAYS.test(word) || MONTHS.has(word) || word.endsWith('.')) return false;
  if ((classesOf(word) & NAMES_NOTHING) !== 0) return false;
  // A participle or a possessive at the head of a sentence: "Arrested 40".
  return !(i === 0 && /(?:ed|ing|ly)$/.test(word)) && word !== "'s";
}
