/**
 * Noun phrases by closed-class words alone: what a number counts, and where that ends.
 */
import { type Token, Trait } from '../contract.ts';
import { isHyphen } from '../shared/cardinals.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  MODIFIERS,
  NOUNS_IN_ING,
  NOT_PLURALS,
  PLURALS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './lexicon-words.ts';

/** Tokens [from, to), the head being the last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Singular head noun in lower case. */
  readonly head: string;
  readonly plural: boolean;
}

const LONGEST = 9;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

export function isPlural(t: Token): boolean {
  if (t.kind !== 'word') return false;
  const word = t.lower;
  if (PLURALS.has(word)) return true;
  if (word.length < 3 || !word.endsWith('s') || NOT_PLURALS.has(word)) return false;
  return (
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !(word.endsWith('us') && word !== 'menus' && word !== 'gurus') &&
    !word.endsWith('is')
  );
}

/** A plural that ends its phrase: of "sales figures" the second. */
function isPluralHead(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (!isPlural(t)) return false;
  const next = tokens[i + 1];
  return (
    !MODIFIERS.has(t.lower) ||
    next === undefined ||
    closes(next) ||
    next.kind !== 'word' ||
    next.lower.endsWith('ed') ||
    next.lower.endsWith('ing')
  );
}

/** Whether a noun phrase cannot go on with this token. */
export function closes(t: Token): boolean {
  if (t.lower === 'aged' || t.lower === 'ages' || WEEKDAY.test(t.lower)) return true;
  if (t.kind === 'url') return true;
  if (t.kind === 'punct') return !isHyphen(t) && t.text !== '&' && t.text !== '“' && t.text !== '‘';
  if (t.kind === 'number') return false;
  const word = t.lower;
  // "US" and "IT" are names in capitals.
  if (t.text === 'US' || t.text === 'IT') return false;
  if (word === 'off-duty' || word === 'past' || word === 'near') return true;
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    VERBS.has(word) ||
    CONJUNCTIONS.has(word) ||
    ADVERBS.has(word)
  );
}

/** Words between a number and its noun that are no part of it: "[3] more people", "[two] of the". */
const SKIPPED: ReadonlySet<string> = new Set([
  'more',
  'other',
  'additional',
  'further',
  'extra',
  'fewer',
  'less',
  'or',
  'so',
  'odd',
  'total',
  'combined',
  'different',
  'separate',
  'most',
  'so-called',
  'whole',
  'full',
  'straight',
  'consecutive',
]);
/** Only these of the skipped are looked past; the others stand as modifiers. */
const PAST: ReadonlySet<string> = new Set([
  'more',
  'fewer',
  'less',
  'additional',
  'further',
  'extra',
  'combined',
  'total',
  'most',
]);

/**
 * The noun phrase that begins at token `i`. With `many`, the first plural is its head ("13,000 workers in"); without,
 * the last word before a closed-class word, a participle or a plural after a noun ("one man dies").
 *
 * @param agrees whether a verb after the phrase would be a plural: not after "one in five"
 */
export function nounPhrase(tokens: readonly Token[], i: number, many: boolean, agrees = true): Phrase | undefined {
  let from = i;
  while (PAST.has(tokens[from]?.lower ?? '') && from - i < 2) {
    // "3 more than" compares.
    if (tokens[from + 1]?.lower === 'than') return undefined;
    from++;
  }
  while (tokens[from] && (tokens[from]!.text === '“' || tokens[from]!.text === '"' || tokens[from]!.text === '‘'))
    from++;
  let head = -1;
  let plural = false;
  for (let at = from; at < tokens.length && at - from < LONGEST; at++) {
    const t = tokens[at]!;
    // "would-be robbers", "off-duty officers".
    const compound =
      t.kind === 'word' &&
      isHyphen(tokens[at + 1]) &&
      !tokens[at + 1]!.spaceBefore &&
      tokens[at + 2]?.spaceBefore === false;
    if (closes(t) && !compound) {
      if (!joins(tokens, at, from, head, many, plural)) break;
      continue;
    }
    if (isHyphen(t)) {
      if (t.spaceBefore || tokens[at + 1]?.spaceBefore !== false) break;
      continue;
    }
    if (t.kind !== 'word') {
      if (t.kind === 'number' && many && !plural && head >= 0) continue;
      if (t.text === '&') continue;
      break;
    }
    if (t.lower === "'s") {
      plural = false;
      continue;
    }
    if (plural) {
      // Plurals agree with verbs without "s": a word in "s" after a plural goes on with the phrase.
      if (!agrees || !isPlural(t) || VERBS.has(t.lower) || isObject(tokens[at + 1])) break;
      head = at;
      continue;
    }
    if (isPluralHead(tokens, at)) {
      if (!many && head >= 0 && !capital(t)) break;
      head = at;
      plural = true;
      continue;
    }
    if (head >= 0 && ends(t, tokens, at, many)) break;
    head = at;
  }
  if (head < 0) return undefined;
  const last = tokens[head]!;
  if (last.lower.length < 2 && !capital(last)) return undefined;
  if (!plural && many && isAdjectiveOnly(last)) return undefined;
  // "73, raising the prospect": a participle alone is no noun.
  if (
    !plural &&
    head === from &&
    /(?:ing|ed)$/.test(last.lower) &&
    last.lower.length > 5 &&
    !NOUNS_IN_ING.has(last.lower)
  )
    return undefined;
  return { from, to: head + 1, head: singular(last.lower), plural };
}

/** After a verb in "s": "19 fouls prove(s) it". */
const isObject = (t: Token | undefined): boolean =>
  t !== undefined && (DETERMINERS.has(t.lower) || PRONOUNS.has(t.lower));
const capital = (t: Token): boolean => (t.traits & Trait.Capital) !== 0;
const isAdjectiveOnly = (t: Token): boolean => SKIPPED.has(t.lower) || t.lower.endsWith('ly');

/** A verb form after a noun ends the phrase, unless a plural that it modifies stands soon after ("combined sales"). */
function ends(t: Token, tokens: readonly Token[], at: number, many: boolean): boolean {
  if (!/(?:ed|ing|ly)$/.test(t.lower) || t.lower.length < 5) return false;
  if (!many) return true;
  for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++) {
    if (closes(tokens[k]!)) return true;
    if (isPluralHead(tokens, k)) return false;
  }
  return true;
}

/** "digital and physical sales": a conjunction between modifiers of one plural; "Kia and Hyundai vehicles". */
function joins(
  tokens: readonly Token[],
  at: number,
  from: number,
  head: number,
  many: boolean,
  plural: boolean,
): boolean {
  const t = tokens[at]!;
  if (!many || plural || at === from || head < 0) return false;
  const and = t.lower === 'and' || t.lower === 'or' || t.text === ',';
  if (!and) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 4); k++) {
    const next = tokens[k]!;
    if (next.kind === 'number' || closes(next)) return false;
    if (isPluralHead(tokens, k)) return k > at + 1;
  }
  return false;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['lives', 'life'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['loaves', 'loaf'],
  ['leaves', 'leaf'],
  ['thieves', 'thief'],
  ['halves', 'half'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['bacteria', 'bacterium'],
  ['data', 'data'],
  ['media', 'media'],
  ['fungi', 'fungus'],
  ['nuclei', 'nucleus'],
  ['alumni', 'alumnus'],
  ['calves', 'calf'],
  ['persons', 'person'],
  ['headquarters', 'headquarters'],
  ['series', 'series'],
  ['species', 'species'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['zombies', 'zombie'],
  ['calories', 'calorie'],
  ['rookies', 'rookie'],
  ['selfies', 'selfie'],
  ['ties', 'tie'],
  ['pies', 'pie'],
  ['lies', 'lie'],
  ['shoes', 'shoe'],
  ['toes', 'toe'],
  ['axes', 'axe'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
  ['gases', 'gas'],
  ['statuses', 'status'],
  ['bonuses', 'bonus'],
  ['houses', 'house'],
  ['cases', 'case'],
  ['horses', 'horse'],
  ['nurses', 'nurse'],
  ['doses', 'dose'],
  ['purchases', 'purchase'],
  ['releases', 'release'],
  ['licenses', 'license'],
  ['expenses', 'expense'],
  ['courses', 'course'],
  ['causes', 'cause'],
  ['purposes', 'purpose'],
  ['responses', 'response'],
  ['offenses', 'offense'],
  ['warehouses', 'warehouse'],
  ['increases', 'increase'],
  ['diseases', 'disease'],
  ['exercises', 'exercise'],
  ['franchises', 'franchise'],
  ['enterprises', 'enterprise'],
  ['universes', 'universe'],
  ['promises', 'promise'],
  ['premises', 'premise'],
  ['phrases', 'phrase'],
  ['databases', 'database'],
  ['leases', 'lease'],
  ['roses', 'rose'],
  ['noses', 'nose'],
  ['hoses', 'hose'],
  ['bases', 'base'],
  ['crises', 'crisis'],
  ['caches', 'cache'],
  ['aches', 'ache'],
  ['headaches', 'headache'],
  ['avalanches', 'avalanche'],
  ['niches', 'niche'],
  ['ages', 'age'],
]);

/** Singular of an English noun in lower case, by rule and a list of exceptions. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -2)}an`;
  if (!word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is') || word.length < 4)
    return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ch|sh|x|z|ss|zz|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
