/**
 * Quarters, halves and the periods of business reports: "the third quarter", "third-quarter", "Q3 2021", "the first half of
 * next year", "this year's third quarter", "the year-ago quarter", "the 1988 period", "the first six months of fiscal 2023".
 */
import { ORDINALS } from '../../shared/lexicon-numerals.ts';
import { type CalendarExpression, NUMBER, type Pattern, type Reading } from '../expression.ts';
import { PERIOD_NOUNS } from '../lexicon.ts';
import { AMOUNT_STARTS } from './amount.ts';
import { GAME, inGame } from './game.ts';
import { holderAfter, type Holder, OWNERS, ownerYear } from './holder.ts';
import { readDayFirst, readMonthFirst } from './month-date.ts';
import { joins, lower, type Tokens, whole } from './tokens.ts';
import { readMeasured } from './units.ts';

/** "third quarter", "third-quarter", "fiscal first quarter", "second half", "Q3", "first two quarters": no determiner. */
function core(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const word = lower(t, i);
  if (word === 'fiscal' || word === 'financial' || word === 'calendar') {
    const inner = core(t, joins(t, i + 1) ? i + 2 : i + 1);
    return inner && (word === 'calendar' ? inner : { ...inner, expression: { ...inner.expression, fiscal: true } });
  }
  if ((word === 'q' || word === 'h') && t[i + 1]?.spaceBefore === false) {
    const n = whole(t, i + 1);
    if (n === undefined || n < 1 || n > (word === 'q' ? 4 : 2)) return undefined;
    return { to: i + 2, expression: { form: 'calendar', ...(word === 'q' ? { quarter: n } : { half: n }) } };
  }
  const n = word === 'last' || word === 'final' || word === 'opening' ? -1 : ORDINALS.get(word);
  if (n === undefined || n > 4) return undefined;
  const at = joins(t, i + 1) ? i + 2 : lower(t, i + 1) === 'fiscal' || lower(t, i + 1) === 'calendar' ? i + 2 : i + 1;
  const noun = lower(t, at);
  if (noun === 'quarter' && n !== -1)
    return {
      to: at + 1,
      expression: { form: 'calendar', quarter: n, ...(lower(t, i + 1) === 'fiscal' ? { fiscal: true } : {}) },
    };
  if (noun === 'half' && n < 3 && word !== 'opening')
    return { to: at + 1, expression: { form: 'calendar', half: n === -1 ? 2 : n } };
  const m = n === 1 || n === -1 ? readMeasured(t, i + 1) : undefined;
  if (!m || m.amount === undefined || m.hyphenated || m.article) return undefined;
  if (m.unit !== 'month' && m.unit !== 'quarter' && m.unit !== 'week' && m.unit !== 'year' && m.unit !== 'day')
    return undefined;
  const last = n === -1 ? { last: true } : {};
  return { to: m.to, expression: { form: 'calendar', first: { amount: m.amount, unit: m.unit, ...last } } };
}

/** Whether the reading may stand without a year: quarters may; halves belong to games too, months to durations. */
const isAlone = (e: CalendarExpression): boolean => e.quarter !== undefined;

const BEFORE_HALF: ReadonlySet<string> = new Set('in during for of over by through first-half'.split(' '));

/** "third quarter [of 1990]" at `i`, with determiner already read. */
function readCore(t: Tokens, i: number, determined: boolean): Reading<CalendarExpression> | undefined {
  const c = core(t, i);
  if (!c) return undefined;
  const holder = holderAfter(t, c.to);
  if (holder) {
    if (c.expression.first === undefined || lower(t, c.to) === 'of')
      return { to: holder.to, expression: { ...c.expression, within: holder.within } };
  }
  if (!isAlone(c.expression)) {
    if (c.expression.half === undefined || !determined) return undefined;
    if (
      lower(t, i) === 'last' ||
      !BEFORE_HALF.has(lower(t, i - 2)) ||
      lower(t, c.to) === 'of' ||
      lower(t, c.to) === 'against'
    )
      return undefined;
  }
  if (GAME.has(lower(t, c.to)) || (!holder && inGame(t, i))) return undefined;
  if (lower(t, c.to) === 'of' && !holder && lower(t, c.to + 1) === 'the') return undefined;
  return c;
}

/** The same stretch of an earlier year, or the one talked of: "the year-ago period", "the 1988 period", "year-earlier". */
function likeContext(t: Tokens, i: number, holder: Holder | undefined): Reading | undefined {
  const at = holder?.to ?? i;
  const noun = lower(t, at);
  if (holder) {
    const shifted = holder.within.form === 'shift';
    if (PERIOD_NOUNS.has(noun) && !noun.endsWith('s'))
      return {
        to: at + 1,
        expression: { form: 'calendar', toward: 0, origin: 'context', quarter: 0, within: holder.within },
      };
    if (!shifted || lower(t, i) !== 'year') return undefined;
    return { to: at, expression: { form: 'shift', unit: 'year', by: -1, origin: 'context', likeContext: true } };
  }
  return undefined;
}

/** "same", "corresponding", "comparable": the period of another year that is set beside. */
const COMPARED: ReadonlySet<string> = new Set(['same', 'corresponding', 'comparable', 'similar', 'equivalent', 'like']);
/** "the latest quarter", "the current period": the one talked of. */
const CURRENT: ReadonlySet<string> = new Set(['latest', 'current', 'recent', 'just-ended']);

function compared(t: Tokens, i: number): Reading | undefined {
  if (!COMPARED.has(lower(t, i))) return undefined;
  const owner = ownerYear(t, i + 1);
  const at = owner?.to ?? i + 1;
  const c = core(t, at);
  const noun = lower(t, at);
  if (!c?.expression.quarter && noun !== 'period' && noun !== 'quarter') return undefined;
  const to = c?.to ?? at + 1;
  const holder = holderAfter(t, to) ?? undefined;
  const within = owner?.within ?? holder?.within;
  if (!within) return undefined;
  return {
    to: holder?.to ?? to,
    expression: c
      ? { ...c.expression, within }
      : { form: 'calendar', toward: 0, origin: 'context', quarter: 0, within },
  };
}

function read(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  const the = word === 'the' || word === 'that';
  const at = the ? i + 1 : i;
  const year = ownerYear(t, at);
  if (year) {
    const c = core(t, year.to);
    if (c && c.expression.first === undefined)
      return { to: c.to, expression: { ...c.expression, within: year.within } };
    const like = likeContext(t, at, year);
    // "the year-ago results": the article belongs to the noun.
    return like?.expression.form === 'shift' && the ? undefined : like;
  }
  const same = the ? compared(t, at) : undefined;
  if (same) return same;
  if (the || word === 'this') {
    const next = lower(t, i + 1);
    if (next === 'quarter' || (the && CURRENT.has(next) && PERIOD_NOUNS.has(lower(t, i + 2)))) {
      const to = next === 'quarter' ? i + 2 : i + 3;
      if (lower(t, to) === 'of' || joins(t, to)) return undefined;
      const ending = endingDay(t, to);
      if (ending) return { to, expression: { form: 'calendar', quarter: 0, ending } };
      const holder = lower(t, to) === 'a' ? holderAfter(t, to) : undefined;
      const running = next === 'current' || word === 'this';
      const current = running ? { toward: 0 as const } : { toward: 0 as const, origin: 'context' as const };
      return {
        to: holder?.to ?? to,
        expression: {
          form: 'calendar',
          quarter: 0,
          ...current,
          ...(holder ? { origin: 'context' as const, within: holder.within } : {}),
        },
      };
    }
  }
  // "that third-quarter profit rose", "the third-quarter loss": the words before belong to others.
  if (word === 'that' || (the && joins(t, i + 2))) return undefined;
  return readCore(t, at, the);
}

/** The day after "ended" or "ending". It is a date of its own and stays outside the span. */
function endingDay(t: Tokens, i: number): CalendarExpression | undefined {
  const word = lower(t, i);
  if (word !== 'ended' && word !== 'ending') return undefined;
  const found = readMonthFirst(t, i + 1) ?? readDayFirst(t, i + 1);
  return found?.expression.until ? undefined : found?.expression;
}

/** First words of a period without determiner. */
const CORES: readonly string[] = 'q h fiscal financial calendar first second third fourth last final opening'.split(
  ' ',
);

export const quarter: Pattern = {
  pairs: [
    [
      ['the', 'that'],
      [...OWNERS, NUMBER.four, 'year', ...COMPARED, 'quarter', ...CURRENT, ...CORES],
    ],
    [OWNERS, ['year']],
    [['this'], ['quarter']],
    [
      ['last', 'final', 'first'],
      ['quarter', 'half', 'fiscal', 'calendar', ...AMOUNT_STARTS],
    ],
    [
      ['second', 'third', 'fourth'],
      ['quarter', 'half', 'fiscal', 'calendar'],
    ],
    [['fiscal', 'financial'], CORES],
    [['q', 'h'], [NUMBER.any]],
    [[NUMBER.any], ["'s", ...PERIOD_NOUNS, ...CORES]],
  ],
  joined: [
    [
      ['last', 'final', 'first', 'second', 'third', 'fourth'],
      ['quarter', 'half'],
    ],
    [['fiscal', 'financial'], CORES],
    [['year'], ['ago', 'earlier']],
  ],
  read,
};
