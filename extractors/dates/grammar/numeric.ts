/** Dates in digits: "2013-03-22T10:00Z", "22/03/2013", "22.03.2013", "3-22-2013". */
import { type CalendarExpression, type Clock, NUMBER, type Pattern, type Reading } from '../expression.ts';
import { isGlued, lower, type Tokens, whole } from './tokens.ts';
import { fourDigits } from './year-digits.ts';

const touches = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (t[i] === undefined || t[i]!.spaceBefore) return false;
  return true;
};

const isMonth = (n: number | undefined): n is number => n !== undefined && n >= 1 && n <= 12;
const isDay = (n: number | undefined): n is number => n !== undefined && n >= 1 && n <= 31;

/** 2013-03-22, 2013/03/22, with an optional time. */
function isoDate(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const year = fourDigits(t, i);
  const mark = t[i + 1]?.text;
  if (year === undefined || (mark !== '-' && mark !== '/') || !touches(t, i + 1, i + 4) || t[i + 3]!.text !== mark)
    return undefined;
  const month = whole(t, i + 2);
  const day = whole(t, i + 4);
  if (!isMonth(month) || !isDay(day) || t[i + 2]!.text.length !== 2) return undefined;
  const clock = isoTime(t, i + 5);
  if (!clock && isGlued(t, i + 4)) return undefined;
  return {
    to: clock?.to ?? i + 5,
    expression: { form: 'calendar', year, month, day, ...(clock ? { clock: clock.clock } : {}) },
  };
}

/** "T10:00:00Z", " 10:00:00", "T10:00+02:00". */
function isoTime(t: Tokens, i: number): { to: number; clock: Clock } | undefined {
  const glued = lower(t, i) === 't' && t[i]?.spaceBefore === false;
  const at = glued ? i + 1 : i;
  const hour = whole(t, at);
  const minute = whole(t, at + 2);
  if (hour === undefined || hour > 24 || t[at + 1]?.text !== ':' || minute === undefined || minute > 59)
    return undefined;
  if (t[at]!.text.length !== 2 || t[at + 1]!.spaceBefore || t[at + 2]!.spaceBefore) return undefined;
  let to = at + 3;
  let second: number | undefined;
  if (t[to]?.text === ':' && !t[to]!.spaceBefore) {
    second = Math.floor(Number(t[to + 1]?.text));
    if (!Number.isFinite(second) || second > 59) return undefined;
    to += 2;
  }
  let zone: number | undefined;
  if (lower(t, to) === 'z' && t[to]?.spaceBefore === false) {
    zone = 0;
    to++;
  } else if ((t[to]?.text === '+' || t[to]?.text === '-') && glued && !t[to]!.spaceBefore) {
    const hours = whole(t, to + 1);
    const minutes = t[to + 2]?.text === ':' ? whole(t, to + 3) : undefined;
    if (hours !== undefined && hours <= 14) {
      zone = (t[to]!.text === '-' ? -1 : 1) * (hours * 60 + (minutes ?? 0));
      to += minutes === undefined ? 2 : 4;
    }
  }
  return {
    to,
    clock: { hour, minute, ...(second === undefined ? {} : { second }), ...(zone === undefined ? {} : { zone }) },
  };
}

/** 22/03/2013, 3/22/13, 22-03-2013. */
function slashed(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const mark = t[i + 1]?.text;
  if ((mark !== '/' && mark !== '-') || !touches(t, i + 1, i + 4) || t[i + 3]!.text !== mark || isGlued(t, i + 4))
    return undefined;
  if (t[i + 5]?.text === mark && !t[i + 5]!.spaceBefore) return undefined;
  const before = t[i - 1]?.text;
  if (before === mark && !t[i]!.spaceBefore) return undefined;
  const text = t[i + 4]!.text;
  const last = whole(t, i + 4);
  if (last === undefined || !(text.length === 4 || (text.length === 2 && mark === '/'))) return undefined;
  const year = text.length === 4 ? last : last < 50 ? 2000 + last : 1900 + last;
  return dayAndMonth(whole(t, i), whole(t, i + 2), year, i + 5);
}

/** 22.03.2013: one token. */
function dotted(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(t[i]!.text);
  if (!m || isGlued(t, i)) return undefined;
  return dayAndMonth(Number(m[1]), Number(m[2]), Number(m[3]), i + 1);
}

function dayAndMonth(
  a: number | undefined,
  b: number | undefined,
  year: number,
  to: number,
): Reading<CalendarExpression> | undefined {
  if (year < 1000 || year > 2999) return undefined;
  const monthFirst = isMonth(a) && isDay(b);
  const dayFirst = isDay(a) && isMonth(b);
  if (!monthFirst && !dayFirst) return undefined;
  const parts = monthFirst ? { month: a, day: b } : { month: b, day: a };
  return {
    to,
    expression: {
      form: 'calendar',
      year,
      ...parts,
      ...(monthFirst && dayFirst && a !== b ? { swappable: true as const } : {}),
    },
  };
}

export const numeric: Pattern = {
  starts: [NUMBER.pointed],
  pairs: [[[NUMBER.any], ['/']]],
  joined: [[[NUMBER.any], [NUMBER.any]]],
  read: (t, i) => isoDate(t, i) ?? slashed(t, i) ?? dotted(t, i),
};
