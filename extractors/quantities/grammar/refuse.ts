/**
 * Numbers that are no quantities: years, clock times, telephone numbers, addresses, labels, scores, product names.
 */
import { type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/cardinals.ts';
import {
  ADVERBS,
  BEFORE_YEARS,
  CONJUNCTIONS,
  DETERMINERS,
  DIRECTIONS,
  LABELS,
  LABELS_IF_CAPITAL,
  MONTHS,
  PREPOSITIONS,
  PRONOUNS,
  SCORES,
  STREETS,
  VERBS,
} from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';

export interface Surroundings {
  /** Index of the first bound word, or of the number without one. */
  readonly from: number;
  readonly bounded: boolean;
  /** Most words of the sentence have capitals: a headline. */
  readonly headline: boolean;
}

/** Whether the raw match is no quantity. Looks a bounded number of tokens round it. */
export function refused(tokens: readonly Token[], raw: Raw, around: Surroundings): boolean {
  // "<>30", "=>30" are of programs.
  const first = tokens[around.from]!;
  if (OPERATORS.has(first.text) && !first.spaceBefore && OPERATORS.has(tokens[around.from - 1]?.text ?? ''))
    return true;
  if (raw.pattern === 'age') return false;
  if (isCode(tokens, raw)) return true;
  if (raw.prefixed || raw.pattern === 'multiple') return false;
  if (isTelephone(tokens, raw)) return true;
  if (isClock(tokens, raw)) return true;
  if (raw.unit && raw.unit.symbol !== '1') return false;
  if (raw.pattern === 'ratio') return false;
  return (
    isScore(tokens, raw) ||
    isYear(tokens, raw, around) ||
    isDay(tokens, raw) ||
    isAddress(tokens, raw) ||
    isListNumber(tokens, raw) ||
    isLabelled(tokens, raw, around)
  );
}

const glued = (t: Token | undefined): t is Token => t !== undefined && !t.spaceBefore;

const OPERATORS: ReadonlySet<string> = new Set(['<', '>', '=']);

/** Glued to letters, points, colons or slashes: "S23", "5G", "17:22", "9/11", "3888-2", "1990s", "007". */
function isCode(tokens: readonly Token[], raw: Raw): boolean {
  if (!raw.isDigits) return false;
  const first = tokens[raw.from]!;
  const before = tokens[raw.from - 1];
  const after = tokens[raw.to];
  if (/^0\d/.test(first.text) && !first.text.includes('.')) return true;
  // "24703 L-202", "24703 m212": a letter with digits goes on with a code.
  const second = tokens[raw.to + 1];
  if (
    after?.kind === 'word' &&
    after.text.length === 1 &&
    glued(second) &&
    !raw.unit &&
    (second.kind === 'number' ||
      (isHyphen(second) && tokens[raw.to + 2]?.kind === 'number' && glued(tokens[raw.to + 2])))
  )
    return true;
  if (glued(after)) {
    if (after.kind === 'word' && !(raw.unit && !raw.prefixed && after.lower === "'s")) return true;
    if (after.kind === 'url') return true;
    if (
      (after.text === ':' || after.text === '/' || after.text === '_' || after.text === '@') &&
      glued(tokens[raw.to + 1]) &&
      !raw.unit
    )
      return true;
    if (
      (after.text === '.' || after.text === ',') &&
      glued(tokens[raw.to + 1]) &&
      tokens[raw.to + 1]!.kind === 'number'
    )
      return after.text === '.';
    // A number plate or a part's name: "678-ZRL"; but "A 10-MEMBER TEAM" in a line of capitals.
    const joined = tokens[raw.to + 1];
    if (
      isHyphen(after) &&
      glued(joined) &&
      !raw.unit &&
      /^[A-Z]{2,}$/.test(joined.text) &&
      !/^[A-Z]{2,}$/.test(tokens[raw.to + 2]?.text ?? '')
    )
      return true;
    if (isHyphen(after) && glued(tokens[raw.to + 1]) && !raw.unit && tokens[raw.to + 1]!.kind === 'number') return true;
  }
  if (raw.prefixed || first.spaceBefore || before === undefined) return false;
  if (
    before.text === '/' ||
    before.text === ':' ||
    before.text === '#' ||
    before.text === '_' ||
    before.text === '№' ||
    before.text === '@'
  )
    return !raw.unit || before.text !== '/';
  if (before.text === '.' && glued(before)) return true;
  return isHyphen(before) && glued(before) && !HYPHEN_BEFORE.has(tokens[raw.from - 2]?.lower ?? '');
}

const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112', '311', '411', '211', '988', '111']);
const CALLING: ReadonlySet<string> = new Set([
  'call',
  'called',
  'calling',
  'calls',
  'dial',
  'dialed',
  'dialled',
  'text',
  'phone',
  'phoned',
  'at',
  'the',
  'to',
  'a',
  'ext',
  'ext.',
]);
const CALLS: ReadonlySet<string> = new Set([
  'call',
  'calls',
  'caller',
  'callers',
  'dispatcher',
  'dispatchers',
  'operator',
  'operators',
  'center',
  'tape',
  'tapes',
]);

/** "call 911", "253 856-5808", "(212) 555-0123", "text AWARD to 274637". */
function isTelephone(tokens: readonly Token[], raw: Raw): boolean {
  if (!raw.isDigits || raw.unit || raw.to !== raw.from + 1) return false;
  const { text } = tokens[raw.from]!;
  if (!/^\d+$/.test(text)) return false;
  const before = tokens[raw.from - 1]?.lower ?? '';
  if (EMERGENCY.has(text) && (CALLING.has(before) || CALLS.has(tokens[raw.to]?.lower ?? ''))) return true;
  if (text.length === 3) {
    let at = raw.to;
    if (tokens[at]?.text === ')') at++;
    const [area, dash, line] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (area?.kind === 'number' && area.text.length === 3 && dash?.text === '-' && line?.text.length === 4) return true;
  }
  if (text.length < 5 || before !== 'to') return false;
  for (let k = raw.from - 2; k >= Math.max(0, raw.from - 7); k--)
    if (tokens[k]!.lower === 'text' || tokens[k]!.lower === 'texting') return true;
  return false;
}

/** Words that a hyphen may join to a number after them: "sub-500", "minus-5", "now-18". */
const HYPHEN_BEFORE: ReadonlySet<string> = new Set([
  'sub',
  'minus',
  'now',
  'then',
  'to',
  'near',
  'negative',
  'nearly',
  'roughly',
  'almost',
  'about',
  'approximately',
  'some',
  'mid',
  'a',
  'just',
  'estimated',
]);

const CLOCK: ReadonlySet<string> = new Set([
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  "o'clock",
  'gmt',
  'est',
  'edt',
  'pst',
  'pdt',
  'cst',
  'cdt',
  'et',
  'utc',
  'bst',
  'noon',
  'hours',
]);

/** "11pm", "1.05 am", "5:25", "at 10 p.m." */
function isClock(tokens: readonly Token[], raw: Raw): boolean {
  const after = tokens[raw.to];
  if (after === undefined) return false;
  if (after.lower === 'hours') return /^\d{4}$/.test(tokens[raw.from]!.text) && raw.to === raw.from + 1;
  if (CLOCK.has(after.lower)) return true;
  return after.lower === 'p' && tokens[raw.to + 1]?.lower === 'm';
}

/** Years stand bare: 1900 to 2035 without comma, bound or plural. */
function isYear(tokens: readonly Token[], raw: Raw, around: Surroundings): boolean {
  const first = tokens[raw.from]!;
  if (!raw.isDigits || raw.scaled || !/^\d{4}$/.test(first.text)) return false;
  const value = Number(first.text);
  const before = tokens[around.from - 1];
  if (raw.pattern === 'range') return value >= 1500 && value <= 2100 && !raw.hyphen;
  if (
    value >= 1000 &&
    value <= 2100 &&
    (before?.lower === 'a.d.' ||
      before?.lower === 'ad' ||
      tokens[raw.to]?.lower === 'b.c.' ||
      tokens[raw.to]?.lower === 'bc' ||
      tokens[raw.to]?.lower === 'ad')
  )
    return true;
  if (
    value >= 1000 &&
    value <= 2100 &&
    tokens[around.from - 1]?.lower === 'and' &&
    BEFORE_YEARS.has('and') &&
    isYearLike(tokens[around.from - 2])
  )
    return true;
  if (value < 1500 || value > 2100) return false;
  if (around.bounded)
    return (
      value >= 1900 &&
      value <= 2035 &&
      /^(?:around|about|circa|c\.|over)$/.test(tokens[around.from]!.lower) &&
      !isPluralWord(tokens[raw.to])
    );
  if (before && BEFORE_YEARS.has(before.lower)) return true;
  return (
    value >= 1900 &&
    value <= 2040 &&
    !(
      isPluralWord(tokens[raw.to]) &&
      (before === undefined || before.kind !== 'word' || VERBS.has(before.lower) || before.lower.endsWith('ed'))
    )
  );
}

const isYearLike = (t: Token | undefined): boolean => t?.kind === 'number' && /^(?:1\d|20)\d\d$/.test(t.text);
const isPluralWord = (t: Token | undefined): boolean =>
  t?.kind === 'word' && (t.lower === 'people' || /[a-z]s$/.test(t.lower)) && t.text === t.lower;

/** "Sept. 20", "20 June", "the 4 of July". */
function isDay(tokens: readonly Token[], raw: Raw): boolean {
  if (!raw.isDigits || raw.scaled) return false;
  const value = raw.value ?? raw.min!;
  if (value > 31 || !Number.isInteger(value)) return false;
  const before = tokens[raw.from - 1];
  if (before && MONTHS.has(before.lower) && (before.traits & Trait.Capital) !== 0) return true;
  const after = tokens[raw.to];
  if ((after?.lower === 'in' || after?.lower === 'of') && MONTHS.has(tokens[raw.to + 1]?.lower ?? '')) return true;
  return after !== undefined && MONTHS.has(after.lower) && (after.traits & Trait.Capital) !== 0 && after.lower !== 'may'
    ? true
    : after?.text === 'May' && !VERBS.has(tokens[raw.to + 1]?.lower ?? '');
}

/** Most tokens of an address between its number and "Street". */
const ADDRESS_REACH = 5;

/** "4700 block of E. Marsh Street", "12 El Prado Way", "10001 ZIP code". */
function isAddress(tokens: readonly Token[], raw: Raw): boolean {
  if (!raw.isDigits || raw.scaled || raw.value === undefined || !Number.isInteger(raw.value)) return false;
  const next = tokens[raw.to];
  if (next === undefined || next.kind !== 'word') return false;
  if (next.lower === 'block' && raw.value % 100 === 0) return true;
  if (
    next.lower === 'zip' ||
    next.lower === 'u.s.c.' ||
    next.lower === 'usc' ||
    next.lower === 'cfr' ||
    next.lower === 'c.f.r.'
  )
    return true;
  for (let i = raw.to; i < raw.to + ADDRESS_REACH; i++) {
    const t = tokens[i];
    if (t === undefined || t.kind === 'punct') return false;
    const capital = (t.traits & Trait.Capital) !== 0;
    if (STREETS.has(t.lower) && capital && (i > raw.to || t.lower === 'ave' || t.lower === 'rue')) return true;
    if (!capital && t.kind !== 'number' && !DIRECTIONS.has(t.lower) && t.spaceBefore) return false;
  }
  return false;
}

/** "2-0", "won 21 to 17": numbers without units round a dash that make no rising range. */
function isScore(tokens: readonly Token[], raw: Raw): boolean {
  const after = tokens[raw.to];
  const before = tokens[raw.from - 1];
  if (raw.pattern === 'range') {
    const rising = raw.hyphen !== true && raw.isDigits && !raw.scaled;
    return (
      rising &&
      (SCORES.has(after?.lower ?? '') || (isHyphen(tokens[raw.from + 1]) && raw.max! < 100 && !isPluralWord(after)))
    );
  }
  if (!raw.isDigits) return false;
  const dash = (t: Token | undefined): boolean => t !== undefined && (isHyphen(t) || t.text === '–');
  if (
    dash(after) &&
    tokens[raw.to + 1]?.kind === 'number' &&
    after!.spaceBefore === tokens[raw.to + 1]!.spaceBefore &&
    !after!.spaceBefore
  )
    return true;
  return dash(before) && tokens[raw.from - 2]?.kind === 'number' && !before!.spaceBefore;
}

/** "1. Wash", "2) Rinse" at the head of a sentence; "(3)", "[12]". */
function isListNumber(tokens: readonly Token[], raw: Raw): boolean {
  if (!raw.isDigits || raw.scaled || raw.to !== raw.from + 1) return false;
  const before = tokens[raw.from - 1];
  const after = tokens[raw.to];
  if (before === undefined && tokens.length === 2 && after?.text === '.') return true;
  if (before === undefined && (after?.text === '.' || after?.text === ')' || after?.text === ':'))
    return tokens.length > 2;
  return (before?.text === '(' && after?.text === ')') || (before?.text === '[' && after?.text === ']');
}

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "Section 427", "page 3", "Boeing 747", "the Fortune 100", "No. 5", "Route 66". */
function isLabelled(tokens: readonly Token[], raw: Raw, around: Surroundings): boolean {
  if (around.bounded || raw.scaled || raw.fraction) return false;
  let before = tokens[raw.from - 1];
  if (before === undefined) return false;
  if (isHyphen(before)) return false;
  if (before.text === '.' && !before.spaceBefore) {
    before = tokens[raw.from - 2];
    return before?.lower === 'no' || before?.lower === 'nos' || before?.lower === 'vol' || before?.lower === 'fig';
  }
  if (before.kind === 'number')
    return raw.isDigits && isLabel(tokens, raw.from - 2, around) && !isPluralWord(tokens[raw.to]);
  if (before.text === '&' || before.text === '*') return true;
  if (before.kind !== 'word') return false;
  return (
    isLabel(tokens, raw.from - 1, around) &&
    (raw.isDigits || LABELS.has(before.lower)) &&
    !(isPluralWord(tokens[raw.to]) && !LABELS.has(before.lower) && !brand(before))
  );
}

/** Names that end in a capital or digit inside: "iPhone", "BMW". */
const brand = (t: Token): boolean =>
  /^[a-z]?[A-Z][a-zA-Z]*[A-Z]|^[a-z][A-Z]/.test(t.text) || t.text === t.text.toUpperCase();

/** Whether the word at `i` names what the number after it numbers. */
function isLabel(tokens: readonly Token[], i: number, around: Surroundings): boolean {
  const t = tokens[i];
  if (t === undefined || t.kind !== 'word') return false;
  const capital = (t.traits & Trait.Capital) !== 0;
  const word = t.lower;
  if (LABELS.has(word)) return capital || !LABELS_IF_CAPITAL.has(word);
  if (!capital && !/[A-Z]/.test(t.text)) return false;
  if (around.headline && !brand(t)) return false;
  if (WEEKDAYS.test(word) || MONTHS.has(word) || word.endsWith('.')) return false;
  if (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    PRONOUNS.has(word) ||
    VERBS.has(word) ||
    ADVERBS.has(word)
  )
    return false;
  // A participle or a possessive at the head of a sentence: "Arrested 40".
  return !(i === 0 && /(?:ed|ing|ly)$/.test(word)) && word !== "'s";
}
