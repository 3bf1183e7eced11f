/**
 * Lengths of time and dates at a distance: "10-month", "the last two years", "nearly a decade", "two weeks ago", "a year
 * earlier", "three days later".
 */
import { Trait } from '../../contract.ts';
import { type DurationExpression, NUMBER, type Pattern, type Reading, type Unit } from '../expression.ts';
import { bound, BOUND_STARTS } from './bounds.ts';
import { distance } from './distance.ts';
import { APPROXIMATIONS, FILLERS, PLURAL_UNITS, UNITS, VAGUE_AMOUNTS } from '../lexicon.ts';
import { NUMBER_WORDS, ORDINALS } from '../../shared/lexicon-numerals.ts';
import { AFTER_ARTICLE, AFTER_DIGITS, AMOUNT_STARTS, DIGITS_JOINED, NUMERALS } from './amount.ts';
import { joins, lower, type Tokens } from './tokens.ts';
import { type Measured, readMeasured } from './units.ts';

/** "the last", "the past", "the next": which side of the reference the length lies. */
const SIDES = new Map<string, 'past' | 'future' | undefined>([
  ['last', 'past'],
  ['past', 'past'],
  ['previous', 'past'],
  ['preceding', 'past'],
  ['prior', 'past'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', undefined],
  ['first', undefined],
  ['final', undefined],
  ['opening', undefined],
  ['closing', undefined],
  ['latest', 'past'],
  ['another', undefined],
  ['entire', undefined],
  ['full', undefined],
  ['intervening', undefined],
  ['remaining', undefined],
]);

/** Those that stand without "the": "last two years", "another six months". */
const BARE_SIDES: ReadonlySet<string> = new Set(['last', 'past', 'next', 'first', 'another', 'coming']);

/** Behind these "last" is a verb. */
const LEADS_VERB: ReadonlySet<string> = new Set(
  "will would can could may might must shall should to not 'll won't wouldn't can't couldn't".split(' '),
);

/** After these "a week" is a length of time; elsewhere it is often a rate ("$5 a week") or no time at all. */
const BEFORE_ARTICLE: ReadonlySet<string> = new Set(
  `in within for after over than about nearly almost roughly around barely just least to every only of during him
   her them us it last lasted take takes took spent spend spends and under throughout inside`.split(/\s+/),
);
const DISTANCES: ReadonlySet<string> = new Set([
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'from',
  'hence',
  'prior',
]);

/** Tokens after which the unit of an amount has come, if it comes: "no more than two and a half to three working days". */
const UNIT_REACH = 12;

/** A cheap look ahead, which spares most numbers and articles the reading. */
function unitAhead(t: Tokens, i: number): boolean {
  const end = Math.min(t.length, i + UNIT_REACH);
  for (let k = i; k < end; k++) {
    const token = t[k]!;
    if ((token.traits & Trait.Temporal) !== 0 && UNITS.has(token.lower)) return true;
  }
  return false;
}

function read(t: Tokens, i: number): Reading | undefined {
  const whole = LASTING.get(lower(t, i));
  if (whole) return { to: i + 1, expression: { form: 'duration', amount: 1, unit: whole } };
  if (!unitAhead(t, i)) return undefined;
  const b = bound(t, i);
  const start = b?.to ?? i;
  const determined = afterDeterminer(t, start);
  const m = readMeasured(t, determined?.at ?? start);
  // "the two-day rally", "the two day rally": the article belongs to the noun.
  if (m && determined && m.article) return undefined;
  if (m && determined?.side === null && !PLURAL_UNITS.has(lower(t, m.to - 1))) return undefined;
  if (!m) return b || determined ? undefined : (lasting(t, i) ?? bare(t, i));
  if (determined?.side === null && m.hyphenated) return undefined;
  if (!b && !determined && m.article && !articleIsLength(t, i, m)) return undefined;
  const mod = b?.mod ?? m.mod;
  const away = determined ? undefined : distance(t, m, mod);
  if (away) return away;
  const side = determined?.side ?? undefined;
  const and = side || mod ? undefined : smallerPart(t, m);
  return {
    to: and?.to ?? m.to,
    expression: { form: 'duration', amount: m.amount, unit: m.unit, and: and?.part, anchored: side, mod },
  };
}

/** Units that two-part lengths are given in, the longest first. */
const BY_LENGTH: readonly Unit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "two hours [and 14 minutes]", "22 years [and six months]": whole amounts of the unit, and of a smaller one. */
function smallerPart(t: Tokens, m: Measured): { to: number; part: NonNullable<DurationExpression['and']> } | undefined {
  if (lower(t, m.to) !== 'and' || m.hyphenated || m.amount === undefined || !Number.isInteger(m.amount))
    return undefined;
  const part = readMeasured(t, m.to + 1);
  if (part?.amount === undefined || part.article || part.mod || part.hyphenated) return undefined;
  const [whole, rest] = [BY_LENGTH.indexOf(m.unit), BY_LENGTH.indexOf(part.unit)];
  if (whole < 0 || rest <= whole || DISTANCES.has(lower(t, part.to))) return undefined;
  return { to: part.to, part: { amount: part.amount, unit: part.unit } };
}

/** Past "the", "the last", "last", "these": `side` null after a plain determiner. */
function afterDeterminer(t: Tokens, i: number): { at: number; side: 'past' | 'future' | undefined | null } | undefined {
  const word = lower(t, i);
  // "the strike will last 48 hours".
  if (word === 'last' && LEADS_VERB.has(lower(t, i - 1))) return undefined;
  if (word === 'the' || word === 'these' || word === 'those' || word === 'an' || word === 'its' || word === 'his') {
    const next = lower(t, i + 1);
    if (SIDES.has(next)) return { at: i + 2, side: SIDES.get(next) };
    return word === 'the' || word === 'these' || word === 'those' ? { at: i + 1, side: null } : undefined;
  }
  return BARE_SIDES.has(word) ? { at: i + 1, side: SIDES.get(word) } : undefined;
}

function articleIsLength(t: Tokens, i: number, m: Measured): boolean {
  if (m.amount !== 1 || m.mod) return true;
  if (DISTANCES.has(lower(t, m.to))) return true;
  if (lower(t, m.to) === 'of' && lower(t, i - 1) !== 'within') return false;
  return BEFORE_ARTICLE.has(lower(t, i - 1));
}

/** One word each. */
const LASTING: ReadonlyMap<string, Unit> = new Map([
  ['hourlong', 'hour'],
  ['daylong', 'day'],
  ['weeklong', 'week'],
  ['monthlong', 'month'],
  ['yearlong', 'year'],
  ['decadelong', 'decade'],
]);

/** "year-long", "decades-long", "centuries-old". */
function lasting(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const unit = UNITS.get(word);
  if (!unit || !joins(t, i + 1) || (lower(t, i + 2) !== 'long' && lower(t, i + 2) !== 'old')) return undefined;
  if (lower(t, i + 2) === 'old' && unit !== 'decade' && unit !== 'century') return undefined;
  return { to: i + 3, expression: { form: 'duration', unit, amount: PLURAL_UNITS.has(word) ? undefined : 1 } };
}

/** After these a bare plural is a length of time: "for years", "within weeks". */
const BEFORE_PLURAL: ReadonlySet<string> = new Set([
  'for',
  'in',
  'within',
  'after',
  'over',
  'took',
  'takes',
  'take',
  'lasted',
  'spent',
]);

/** "for years", "months ago", "weeks or months". */
function bare(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const unit = UNITS.get(word);
  if (!unit || !PLURAL_UNITS.has(word) || unit === 'second') return undefined;
  const next = lower(t, i + 1);
  if (next === 'ago') return { to: i + 2, expression: { form: 'vague', value: 'PAST_REF' } };
  if (!BEFORE_PLURAL.has(lower(t, i - 1)) && next !== 'later' && next !== 'earlier') return undefined;
  const joined = next === 'or' && UNITS.has(lower(t, i + 2)) ? 3 : 1;
  return { to: i + joined, expression: { form: 'duration', unit } };
}

export const duration: Pattern = {
  starts: [
    ...NUMBER_WORDS.filter((word) => !ORDINALS.has(word)),
    ...APPROXIMATIONS.keys(),
    ...BARE_SIDES,
    ...PLURAL_UNITS,
    ...LASTING.keys(),
    'over',
    'under',
  ],
  pairs: [
    ...BOUND_STARTS,
    [['a', 'an'], AFTER_ARTICLE],
    [
      ['the', 'these', 'those'],
      [...SIDES.keys(), ...AMOUNT_STARTS],
    ],
    [['its', 'his', 'an'], [...SIDES.keys()]],
    [[...VAGUE_AMOUNTS], ['of', ...UNITS.keys(), ...FILLERS]],
    [[NUMBER.any], AFTER_DIGITS],
  ],
  joined: [
    [[...UNITS.keys()], ['long', 'old']],
    [['a', 'an', ...VAGUE_AMOUNTS, NUMBER.any], [...UNITS.keys()]],
    [['a', 'an'], NUMERALS],
    [[NUMBER.any], DIGITS_JOINED],
  ],
  read,
};
