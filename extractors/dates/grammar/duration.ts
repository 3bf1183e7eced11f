/**
 * Lengths of time and dates at a distance: "10-month", "the last two years", "nearly a decade", "two weeks ago", "a year
 * earlier", "three days later".
 */
import type { Expression, Mod, Pattern, Reading, Unit } from '../expression.ts';
import { APPROXIMATIONS, PLURAL_UNITS, UNITS } from '../lexicon.ts';
import { NUMBER_WORDS } from '../../shared/lexicon-numerals.ts';
import { joins, lower, phrase, type Tokens } from './tokens.ts';
import { type Measured, readMeasured } from './units.ts';

/** Several words before an amount; the longest first. */
const BOUNDS: readonly (readonly [string, number, Mod])[] = [
  ['no more than', 3, 'EQUAL_OR_LESS'],
  ['not more than', 3, 'EQUAL_OR_LESS'],
  ['no less than', 3, 'EQUAL_OR_MORE'],
  ['no fewer than', 3, 'EQUAL_OR_MORE'],
  ['as long as', 3, 'EQUAL_OR_LESS'],
  ['as much as', 3, 'EQUAL_OR_LESS'],
  ['as many as', 3, 'EQUAL_OR_LESS'],
  ['more than', 2, 'MORE_THAN'],
  ['longer than', 2, 'MORE_THAN'],
  ['less than', 2, 'LESS_THAN'],
  ['fewer than', 2, 'LESS_THAN'],
  ['at least', 2, 'EQUAL_OR_MORE'],
  ['at most', 2, 'EQUAL_OR_LESS'],
  ['up to', 2, 'EQUAL_OR_LESS'],
  ['close to', 2, 'APPROX'],
];
const BOUND_STARTS = ['no', 'not', 'as', 'more', 'longer', 'less', 'fewer', 'at', 'up', 'close'];

/** After these, "over" and "under" are bounds; elsewhere prepositions: "paid over three years". */
const BEFORE_OVER: ReadonlySet<string> = new Set(
  'for of last lasted lasting just well after took takes take taking spent a in is was little'.split(' '),
);

/** Words before an amount, with what they say of it. */
function bound(t: Tokens, i: number): { to: number; mod: Mod } | undefined {
  const word = lower(t, i);
  const one = APPROXIMATIONS.get(word);
  if (one) return { to: i + 1, mod: one };
  if (word === 'over' || word === 'under')
    return BEFORE_OVER.has(lower(t, i - 1))
      ? { to: i + 1, mod: word === 'over' ? 'MORE_THAN' : 'LESS_THAN' }
      : undefined;
  const found = BOUNDS.find(([words, n]) => phrase(t, i, i + n) === words);
  return found && { to: i + found[1], mod: found[2] };
}

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

function read(t: Tokens, i: number): Reading | undefined {
  const b = bound(t, i);
  const start = b?.to ?? i;
  const determined = afterDeterminer(t, start);
  const m = readMeasured(t, determined?.at ?? start);
  // "the two-day rally", "the two day rally": the article belongs to the noun.
  if (m && determined?.side === null && !PLURAL_UNITS.has(lower(t, m.to - 1))) return undefined;
  if (!m) return b || determined ? undefined : (lasting(t, i) ?? bare(t, i));
  if (determined?.side === null && m.hyphenated) return undefined;
  if (!b && !determined && m.article && !articleIsLength(t, i, m)) return undefined;
  const mod = b?.mod ?? m.mod;
  const away = determined ? undefined : distance(t, m, mod);
  if (away) return away;
  const side = determined?.side ?? undefined;
  return {
    to: m.to,
    expression: {
      form: 'duration',
      ...(m.amount === undefined ? {} : { amount: m.amount }),
      unit: m.unit,
      ...(side ? { anchored: side } : {}),
      ...(mod ? { mod } : {}),
    },
  };
}

/** Past "the", "the last", "last", "these": `side` null after a plain determiner. */
function afterDeterminer(t: Tokens, i: number): { at: number; side: 'past' | 'future' | undefined | null } | undefined {
  const word = lower(t, i);
  if (word === 'the' || word === 'these' || word === 'those' || word === 'an' || word === 'its' || word === 'his') {
    const next = lower(t, i + 1);
    if (SIDES.has(next)) return { at: i + 2, side: SIDES.get(next) };
    return word === 'the' || word === 'these' || word === 'those' ? { at: i + 1, side: null } : undefined;
  }
  return SIDES.has(word) ? { at: i + 1, side: SIDES.get(word) } : undefined;
}

function articleIsLength(t: Tokens, i: number, m: Measured): boolean {
  if (m.amount !== 1 || m.mod) return true;
  if (DISTANCES.has(lower(t, m.to))) return true;
  if (lower(t, m.to) === 'of' && lower(t, i - 1) !== 'within') return false;
  return BEFORE_ARTICLE.has(lower(t, i - 1));
}

/** "ago", "earlier", "later", "from now" after the length. */
function distance(t: Tokens, m: Measured, mod: Mod | undefined): Reading | undefined {
  const word = lower(t, m.to);
  const modded = mod ? { mod } : {};
  if (m.hyphenated) return undefined;
  if (word === 'ago')
    return {
      to: m.to + 1,
      expression:
        m.amount === undefined
          ? { form: 'vague', value: 'PAST_REF' }
          : shift(m, -1, 'published', isYear(m) ? { ...modded, likeContext: true } : modded),
    };
  if (word === 'earlier' && m.amount !== undefined)
    return { to: m.to + 1, expression: shift(m, -1, 'context', isYear(m) ? { ...modded, likeContext: true } : modded) };
  if (word === 'from' && (lower(t, m.to + 1) === 'now' || lower(t, m.to + 1) === 'today'))
    return {
      to: m.to + 2,
      expression: m.amount === undefined ? { form: 'vague', value: 'FUTURE_REF' } : shift(m, 1, 'published', modded),
    };
  if (word === 'later' || word === 'afterward' || word === 'afterwards')
    return {
      to: m.to,
      expression: {
        form: 'duration',
        ...(m.amount === undefined ? {} : { amount: m.amount }),
        unit: m.unit,
        anchored: 'later',
        ...modded,
      },
    };
  return undefined;
}

/** "a year ago" and "a year earlier" mean the quarter of that year where quarters are compared. */
const isYear = (m: Measured): boolean => m.article === true && m.unit === 'year' && !m.mod;

/** Halves of a unit are counted in the next smaller one. */
const SMALLER = new Map<Unit, readonly [Unit, number]>([
  ['year', ['month', 12]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
  ['hour', ['minute', 60]],
]);

function shift(
  m: Measured,
  sign: 1 | -1,
  origin: 'published' | 'context',
  rest: { mod?: Mod; likeContext?: boolean },
): Expression {
  let { unit } = m;
  let by = m.amount!;
  const smaller = SMALLER.get(unit);
  if (smaller && (!Number.isInteger(by) || unit === 'decade' || unit === 'century')) {
    by *= smaller[1];
    unit = smaller[0];
  }
  return { form: 'shift', unit, by: sign * Math.round(by), origin, ...rest };
}

/** "year-long", "weeklong", "decades-long", "centuries-old". */
function lasting(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const one = word.endsWith('long') ? UNITS.get(word.slice(0, -4)) : undefined;
  if (one) return { to: i + 1, expression: { form: 'duration', amount: 1, unit: one } };
  const unit = UNITS.get(word);
  if (!unit || !joins(t, i + 1) || (lower(t, i + 2) !== 'long' && lower(t, i + 2) !== 'old')) return undefined;
  const plural = PLURAL_UNITS.has(word);
  if (lower(t, i + 2) === 'old' && unit !== 'decade' && unit !== 'century') return undefined;
  return { to: i + 3, expression: { form: 'duration', unit, ...(plural ? {} : { amount: 1 }) } };
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
/** One word each. */
const LASTING = ['daylong', 'weeklong', 'monthlong', 'yearlong', 'decadelong', 'hourlong', 'nightlong'];

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
    ...NUMBER_WORDS,
    ...APPROXIMATIONS.keys(),
    ...BOUND_STARTS,
    ...SIDES.keys(),
    ...UNITS.keys(),
    ...LASTING,
    'over',
    'under',
    'the',
    'these',
    'those',
    'its',
    'his',
    'a',
    'an',
    'half',
    'several',
    'few',
    'many',
    'couple',
    'numerous',
    'countless',
  ],
  digits: true,
  read,
};
