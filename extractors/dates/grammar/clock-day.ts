/** Times of day and the day that belongs to them: "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "Tuesday at 9:30 a.m.". */
import { two } from '../calendar.ts';
import { type Clock, type Expression, type Mod, NUMBER, type Pattern, type Reading } from '../expression.ts';
import { AFTER_HOUR, AFTER_HOUR_DIGITS, CLOCK_WORDS, readClock, WORD_HOURS } from './clock.ts';
import { readDirected } from './directed.ts';
import { readNamedDay } from './named-day.ts';
import { readDayFirst, readMonthFirst } from './month-date.ts';
import { isDash, lower, skipComma, type Tokens } from './tokens.ts';
import { readWeekday } from './weekday.ts';

/** The day that stands after a time: " Wednesday", ", on Nov. 6", " yesterday", " that day". */
function dayAfter(t: Tokens, i: number): Reading | undefined {
  let at = skipComma(t, i);
  if (lower(t, at) === 'on' || (lower(t, at) === 'of' && at === i)) at++;
  const found =
    readWeekday(t, at) ??
    readMonthFirst(t, at) ??
    readDayFirst(t, lower(t, at) === 'the' ? at + 1 : at) ??
    readNamedDay(t, at) ??
    (lower(t, at) === 'this' || lower(t, at) === 'last' || lower(t, at) === 'next' || lower(t, at) === 'the'
      ? readDirected(t, at)
      : undefined);
  if (!found) return undefined;
  const e = found.expression;
  const isDay =
    (e.form === 'calendar' && (e.weekday !== undefined || e.day !== undefined)) ||
    (e.form === 'shift' && e.unit === 'day');
  return isDay ? found : undefined;
}

function withClock(e: Expression, clock: Clock): Expression | undefined {
  if (e.form !== 'calendar' && e.form !== 'shift') return undefined;
  const { part } = e;
  const { hour, minute, second, zone, twelve } = clock;
  // "8:30 Wednesday night": the part of the day says which half.
  const later = twelve && (part === 'AF' || part === 'EV' || part === 'NI') && hour < 12 ? 12 : 0;
  return { ...e, part: undefined, clock: { hour: hour + later, minute, second, zone } };
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'around', 'approximately', 'roughly', 'circa']);

function read(t: Tokens, i: number): Reading | undefined {
  const about: Mod | undefined = ABOUT.has(lower(t, i)) ? 'APPROX' : undefined;
  const time = readClock(t, about ? i + 1 : i);
  if (!time) return undefined;
  const day = dayAfter(t, time.to);
  const e = day && withClock(day.expression, time.clock);
  if (e) return { to: day.to, expression: about ? ({ ...e, mod: about } as Expression) : e };
  return { to: time.to, expression: { form: 'calendar', clock: time.clock, mod: about } };
}

/** A day and then its time: "Tuesday at 9:30 a.m.", "March 3, 2013, 10:00 GMT". Extends a reading that ends at `r.to`. */
export function extendByClock(t: Tokens, r: Reading): Reading {
  const e = r.expression;
  if (e.form === 'set') return setAt(t, r, e.value);
  const isDay =
    (e.form === 'calendar' && !e.clock && !e.until && (e.weekday !== undefined || e.day !== undefined)) ||
    (e.form === 'shift' && e.unit === 'day' && !e.clock);
  if (!isDay) return r;
  let at = skipComma(t, r.to);
  // "Nov. 14, 2016 - 3:01 PM": a time stamp.
  const stamp = isDash(t, at) && t[at]!.spaceBefore && t[at + 1]?.kind === 'number';
  if (stamp) at++;
  const word = lower(t, at);
  const hasAt = word === 'at';
  if (hasAt) at++;
  if (ABOUT.has(lower(t, at))) at++;
  if (!hasAt && at === r.to && t[at]?.kind !== 'number') return r;
  const time = readClock(t, at);
  if (stamp && (!time || time.clock.twelve)) return r;
  const joined = time && withClock(e, time.clock);
  return joined ? { to: time.to, expression: joined } : r;
}

/** "every Tuesday at 7 p.m.", "Mondays at noon". */
function setAt(t: Tokens, r: Reading, value: string): Reading {
  if (lower(t, r.to) !== 'at' || (!/^XXXX-WXX-\d$/.test(value) && value !== 'P1D')) return r;
  const time = readClock(t, r.to + 1);
  if (!time) return r;
  const day = value === 'P1D' ? 'XXXX-XX-XX' : value;
  const { hour, minute = 0 } = time.clock;
  return { to: time.to, expression: { form: 'set', value: `${day}T${two(hour)}:${two(minute)}` } };
}

export const clock: Pattern = {
  starts: [...CLOCK_WORDS, NUMBER.pointed],
  pairs: [
    [[...ABOUT], [...CLOCK_WORDS, ...WORD_HOURS.keys(), NUMBER.any]],
    [[...WORD_HOURS.keys()], AFTER_HOUR],
    [[NUMBER.any], AFTER_HOUR_DIGITS],
  ],
  joined: [[[NUMBER.any], [NUMBER.any]]],
  read,
};
