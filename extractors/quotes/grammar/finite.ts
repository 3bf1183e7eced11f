/**
 * Whether a word is a clause's finite verb, by its form and its neighbours. The tagger costs as much as all other work
 * on a sentence, so it is asked only for what stays unsure here.
 */
import { type Token, Trait } from '../../contract.ts';
import { IRREGULAR_PASTS, NOT_PASTS } from '../../shared/lexicon-pasts.ts';
import { BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon-function-words.ts';
import { PRESENT_VERBS, PURE_PASTS, SAME_PASTS, type VerbForm } from '../lexicon-verbs.ts';
import type { Reading } from './reading.ts';
import { isAdverb, isMark } from './token.ts';

type Clause = Pick<Reading, 'tokens'> & Partial<Pick<Reading, 'titled'>>;

export type Verdict = 'yes' | 'no' | 'unsure';

/** The verdict on token `i` of the paragraph; quoted words are for the caller. */
export function finite(reading: Clause, i: number): Verdict {
  const { tokens } = reading;
  const t = tokens[i]!;
  if (t.kind !== 'word' || ((t.traits & Trait.Capital) !== 0 && !reading.titled?.(i))) return 'no';
  const before = i > 0 ? tokens[i - 1] : undefined;
  if (isContraction(t.lower, before)) return 'yes';
  const present = presentForm(t.lower);
  const past = isPastForm(t.lower);
  if (!past && present === undefined) return 'no';
  const after = tokens[i + 1];
  // "gang-related", "break-in".
  if ((isMark(before, '-') && !t.spaceBefore) || (isMark(after, '-') && !after!.spaceBefore)) return 'no';
  if (before === undefined || opensNoun(before)) return 'no';
  if (past) return asPast(reading, i);
  return present!.form === 'third' ? asThird(reading, i, present!) : asBase(reading, i, present!);
}

/** "they're", "he'd"; "'s" behind a pronoun, where it is no possessive. */
export const isContraction = (lower: string, before: Token | undefined): boolean =>
  lower.includes("'") &&
  (lower === "'s" ? before?.kind === 'word' && HAS_OR_IS.has(before.lower) : /'(?:re|ve|ll|d|m)$/.test(lower));
const HAS_OR_IS: ReadonlySet<string> = new Set('he she it that there here this what who where how'.split(' '));

/** The form of a verb, also of those that endings give away: "symbolize", "clarifies". */
function presentForm(lower: string): VerbForm | undefined {
  const known = PRESENT_VERBS.get(lower);
  if (known || lower.length < 7) return known;
  if (lower.endsWith('s')) return /(?:iz|is|ifi)es$/.test(lower) ? ENDING.third : undefined;
  return /i(?:[sz]e|fy)$/.test(lower) ? ENDING.base : undefined;
}
const ENDING: { readonly base: VerbForm; readonly third: VerbForm } = {
  base: { form: 'base', sure: 'maybe' },
  third: { form: 'third', sure: 'maybe' },
};

const isPastForm = (lower: string): boolean =>
  (IRREGULAR_PASTS.has(lower) && lower !== 'been') ||
  PURE_PASTS.has(lower) ||
  (lower.length > 3 && lower.endsWith('ed') && !NOT_PASTS.has(lower));

/** Behind an article, a preposition, "to", a possessive or a form of "be", a word is a noun, an infinitive or a participle. */
const opensNoun = (t: Token): boolean =>
  t.kind === 'word' &&
  ((DETERMINERS.has(t.lower) && !SUBJECT_PRONOUNS.has(t.lower) && !POINTING.has(t.lower)) ||
    PREPOSITIONS.has(t.lower) ||
    t.lower === "'s" ||
    BE.has(t.lower));

/** Determiners that stand for a noun as well: "this appears". */
const POINTING: ReadonlySet<string> = new Set([
  'this',
  'these',
  'those',
  'more',
  'each',
  'two',
  'three',
  'four',
  'five',
]);

/** What begins a verb's object or complement, and hardly ever follows a noun. */
const opensObject = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.kind === 'number' ||
    isMark(t, '$£€') ||
    (t.kind === 'word' && (DETERMINERS.has(t.lower) || OBJECTS.has(t.lower) || t.lower === 'to' || isAdverb(t))));
const OBJECTS: ReadonlySet<string> = new Set(
  'him her them it me us himself herself itself themselves that whether how up down out off away back'.split(' '),
);

/** Words that follow a participle more often than a verb: ", located in", ", followed by". */
const AFTER_PARTICIPLE: ReadonlySet<string> = new Set('by with in at on from just as'.split(' '));

function asPast(reading: Clause, i: number): Verdict {
  const { tokens } = reading;
  const t = tokens[i]!;
  if (PURE_PASTS.has(t.lower)) return 'yes';
  const after = tokens[i + 1];
  const from = behindAdverbs(reading, i);
  const subject = tokens[from];
  if (subject === undefined || (subject.kind === 'word' && CONJUNCTIONS.has(subject.lower)))
    return opensObject(after) ? 'yes' : 'unsure';
  if (subject.text === ',') return AFTER_PARTICIPLE.has(after?.lower ?? '') ? 'no' : 'yes';
  if (from < i - 1 && opensNoun(subject)) return 'no';
  return after?.lower === 'by' ? 'no' : 'yes';
}

/** The token before the adverbs that end right before token `i`; -1 where they open the text ("Recently elected"). */
function behindAdverbs({ tokens }: Clause, i: number): number {
  let from = i - 1;
  while (from >= Math.max(0, i - 4) && (isAdverb(tokens[from]!) || tokens[from]!.lower === 'twice')) from--;
  return from === 0 && tokens[0]!.lower.endsWith('ly') ? -1 : from;
}

/** "the board plans to close it", never "the board's plans", "travel plans". */
function asThird(reading: Clause, i: number, verb: VerbForm): Verdict {
  const { tokens } = reading;
  if (verb.sure === 'verb') return 'yes';
  const subject = tokens[behindAdverbs(reading, i)];
  const after = tokens[i + 1];
  if (subject === undefined || CONJUNCTIONS.has(subject.lower) || isPlural(subject) || isAdjective(subject.lower))
    return 'no';
  // "broke rules that": the object of another verb.
  if (IRREGULAR_PASTS.has(subject.lower)) return 'no';
  if (opensObject(after) || SUBJECT_PRONOUNS.has(subject.lower)) return 'yes';
  if (subject.kind !== 'word' && subject.text !== ',') return 'no';
  return after?.kind === 'word' ? 'unsure' : 'no';
}

/** "officials want to", "they hit a wall"; never "to want", "a want". */
function asBase(reading: Clause, i: number, verb: VerbForm): Verdict {
  const { tokens } = reading;
  const subject = isPlural(tokens[i - 1]!) ? tokens[i - 1] : tokens[behindAdverbs(reading, i)];
  const after = tokens[i + 1];
  if (subject === undefined || opensNoun(subject) || CONJUNCTIONS.has(subject.lower)) return 'no';
  // Behind an apposition to the subject.
  if (subject.kind === 'punct') return subject.text === ',' && opensObject(after) ? 'unsure' : 'no';
  if (SAME_PASTS.has(tokens[i]!.lower) && opensObject(after)) return 'yes';
  // "the bank cut rates", but "the tax cut rates".
  if (SAME_PASTS.has(tokens[i]!.lower) && after?.kind === 'word' && !PREPOSITIONS.has(after.lower)) return 'unsure';
  // "people in the area suffer"; "helped create" is an infinitive.
  if (verb.sure === 'verb') return isPlural(subject) || !isAdjective(subject.lower) ? 'yes' : 'no';
  if (!isPlural(subject) || subject.kind === 'number') return 'no';
  if (opensObject(after)) return 'yes';
  if (after?.kind !== 'word') return 'no';
  return PREPOSITIONS.has(after.lower) ? 'yes' : 'unsure';
}

/** A subject that takes the base form: "officials", "people", "they", "50". */
const isPlural = (t: Token): boolean =>
  t.kind === 'number' ||
  PLURAL_SUBJECTS.has(t.lower) ||
  (t.lower.length > 3 && t.lower.endsWith('s') && /[^s'iu]s$/.test(t.lower) && t.lower !== 'always');
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(
  'they we i you who that which these those two three four five people police men women children media others both many some few all troops crew families'.split(
    ' ',
  ),
);

const isAdjective = (lower: string): boolean =>
  lower.length > 4 && /(?:ive|al|ous|ic|ful|less|ary|able|ible|ing|ed)$/.test(lower);
