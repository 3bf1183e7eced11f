/**
 * What a figure counts or measures: the noun phrase after it, or after "of".
 */
import type { Token } from '../contract.ts';
import { isHyphen } from '../shared/hyphens.ts';
import { parseNumeral } from '../shared/numerals.ts';
import { FALL_NOUNS, RISE_NOUNS } from './lexicon-change.ts';
import { DETERMINERS, MONTHS } from './lexicon-words.ts';
import { singular } from '../shared/singular.ts';
import { closes, wordCloses } from './noun-words.ts';
import { nounPhrase, type Phrase } from './phrase.ts';
import type { Raw } from './raw.ts';
import { isVerb } from './verbs.ts';
import { classesOf, WordClass } from './word-classes.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

/** Index after the determiners at `i`. */
function pastDeterminers(tokens: readonly Token[], i: number): number {
  const end = Math.min(tokens.length, i + 3);
  let at = i;
  while (at < end && isDeterminer(tokens[at]!.lower)) at++;
  return at;
}

const isDeterminer = (word: string): boolean =>
  DETERMINERS.has(word) || POSSESSIVE.has(word) || word === 'those' || word === 'most';

const afterOf = (tokens: readonly Token[], i: number): Phrase | undefined =>
  // "five of them children", "two of whom".
  nounPhrase(tokens, PARTITIVE.has(tokens[i]?.lower ?? '') ? i + 1 : pastDeterminers(tokens, i), true);
const PARTITIVE: ReadonlySet<string> = new Set(['them', 'whom', 'which']);

/** Longest gloss in brackets that is stepped over, in tokens. */
const LONGEST_GLOSS = 6;

/** Index after a gloss in brackets: "234 kilograms (kg) of drugs", "850 kg (1,874 lb) of it". */
function pastGloss(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== '(') return i;
  for (let j = i + 1; j <= i + LONGEST_GLOSS; j++) if (tokens[j]?.text === ')') return j + 1;
  return i;
}

/** The phrase that the raw match counts; undefined where the sentence names none beside it. */
export function itemOf(tokens: readonly Token[], raw: Raw): Phrase | undefined {
  if (raw.described) {
    const [from, to] = raw.described;
    const { lower } = tokens[to - 1]!;
    return { from, to, head: raw.pattern === 'nth' ? singular(lower) : lower, plural: false };
  }
  const next = tokens[raw.to];
  if (next === undefined) return undefined;
  const of = pastGloss(tokens, raw.to);
  if (tokens[of]?.lower === 'of' && raw.pattern !== 'multiple') return afterOf(tokens, of + 1);
  if (raw.pattern === 'multiple') return ofMultiple(tokens, raw);
  if (raw.unit && raw.unit.symbol !== '1') return ofMeasure(tokens, raw, next);
  if (raw.hyphen && isHyphen(next)) return hyphened(tokens, raw.to + 1);
  if (raw.fraction || raw.unit) return nounPhrase(tokens, pastDeterminers(tokens, raw.to), true, false);
  if (next.lower === 'a' || next.lower === 'the') return undefined;
  return nounPhrase(tokens, raw.to, raw.value !== 1);
}

/** "triple the price", "doubled its stake". */
function ofMultiple(tokens: readonly Token[], raw: Raw): Phrase | undefined {
  const at = pastDeterminers(tokens, raw.to);
  return at > raw.to && raw.to === raw.from + 1 ? nounPhrase(tokens, at, false) : undefined;
}

/** "three-point range" counts points, "four-cylinder engine" cylinders, "four-, five- and six-cylinder" too. */
function hyphened(tokens: readonly Token[], i: number): Phrase | undefined {
  const t = tokens[i];
  if (t?.kind !== 'word' || closes(t)) return undefined;
  return { from: i, to: i + 1, head: singular(t.lower), plural: false };
}

/** How far or which way: behind a length they are no thing. */
const EXTENT: ReadonlySet<string> = new Set(
  'wide long tall high deep thick across offshore inland upstream downstream downwind uphill downhill north south east west northeast northwest southeast southwest square'.split(
    ' ',
  ),
);

const UNITS_OF_TIME: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'week', 'day']);

/** "$35,000 in return for 8% of the bakery": what the money is given in is nothing that it measures. */
const IDIOMS_OF_IN: ReadonlySet<string> = new Set([
  'exchange',
  'return',
  'total',
  'all',
  'advance',
  'part',
  'favor',
  'favour',
  'lieu',
]);

const isArticle = (t: Token | undefined): boolean => t?.lower === 'a' || t?.lower === 'an' || t?.lower === 'the';

/** After a unit: "234 kilograms [of drugs]", "$6.5 million in cash", "$150,000 contract", "10-month operation". */
function ofMeasure(tokens: readonly Token[], raw: Raw, next: Token): Phrase | undefined {
  const money = raw.unit!.dimension === 'money';
  if (next.lower === 'worth') return tokens[raw.to + 1]?.lower === 'of' ? afterOf(tokens, raw.to + 2) : undefined;
  if (money && (next.lower === 'in' || next.lower === 'for')) {
    const noun = tokens[raw.to + 1];
    if (
      noun === undefined ||
      closes(noun) ||
      noun.kind !== 'word' ||
      noun.text !== noun.lower ||
      IDIOMS_OF_IN.has(noun.lower) ||
      MONTHS.has(noun.lower)
    )
      return undefined;
    return nounPhrase(tokens, raw.to + 1, true);
  }
  const classes = next.kind === 'word' ? classesOf(next.lower) : 0;
  const isVerbForm = (classes & WordClass.Verb) !== 0;
  const isClosing = next.kind === 'word' ? wordCloses(next, classes) : closes(next);
  if (isClosing && !isVerbForm && next.text !== '(') return undefined;
  // "84 percent, from 93 percent five years before".
  const figure = parseNumeral(tokens, raw.to);
  if (raw.signed || (figure !== undefined && !figure.ordinal && !isHyphen(tokens[figure.to]))) return undefined;
  // "a 5% pay rise": after an article the word is no verb.
  if (
    isVerbForm &&
    (classes & WordClass.Auxiliary) === 0 &&
    raw.from > 0 &&
    isArticle(tokens[raw.from - 1]) &&
    tokens[raw.to + 1]?.kind === 'word'
  ) {
    const rest = nounPhrase(tokens, raw.to + 1, false);
    if (rest) return { ...rest, from: raw.to };
    const noun = tokens[raw.to + 1]!.lower;
    return RISE_NOUNS.has(noun) || FALL_NOUNS.has(noun)
      ? { from: raw.to, to: raw.to + 2, head: noun, plural: false }
      : undefined;
  }
  // "a 5-mile (8 km) run".
  const behind = raw.hyphen ? pastGloss(tokens, raw.to) : raw.to;
  if (behind > raw.to) return nounPhrase(tokens, behind, false);
  if (isClosing || isHyphen(next)) return undefined;
  // "three feet wide", "20 miles offshore".
  if (EXTENT.has(next.lower)) {
    const behindIt = tokens[raw.to + 1];
    if (behindIt?.kind !== 'word' || closes(behindIt)) return undefined;
  }
  // "35 percent year over year".
  if (raw.unit!.dimension === 'share' && UNITS_OF_TIME.has(next.lower)) return undefined;
  // "70% voted against".
  if (raw.unit!.dimension === 'share' && next.lower.endsWith('ed') && isVerb(tokens, raw.to)) return undefined;
  const last = tokens[raw.to - 1]!;
  const plural =
    last.kind === 'word' &&
    last.lower.endsWith('s') &&
    raw.unit!.dimension !== 'share' &&
    !raw.hyphen &&
    last.lower.length > 3;
  if (plural && !raw.prefixed) return undefined;
  const phrase = nounPhrase(tokens, raw.to, raw.pattern === 'age');
  if (!phrase || raw.pattern !== 'age') return phrase;
  // "16-year-old Tomas Varga": a name has no singular.
  const head = tokens[phrase.to - 1]!;
  return head.text[0] === head.lower[0] ? phrase : { ...phrase, head: head.lower };
}
