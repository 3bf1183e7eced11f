/**
 * Calendar arithmetic on the proleptic Gregorian calendar, in whole days. No time zones, no Date objects: the machine's
 * clock and zone never matter. Years are astronomical (1 BC is 0).
 */

/** A day. `month` 1 to 12, `day` 1 to 31. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. After H. Hinnant, "chrono-compatible low-level date algorithms". */
export function toSerial({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day with this number of days since 1970-01-01. */
export function fromSerial(serial: number): Day {
  const z = serial + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in the month; February has 29 where the year is unknown. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2 && (year === undefined || isLeap(year))) return 29;
  return LENGTHS[month - 1] ?? 31;
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((toSerial(day) + 3) % 7) + 7) % 7) + 1;

export const addDays = (day: Day, n: number): Day => fromSerial(toSerial(day) + n);

/** Same day of the month `n` months on, or the month's last day. */
export function addMonths(day: Day, n: number): Day {
  const index = day.year * 12 + day.month - 1 + n;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** ISO 8601 week and its year. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const first = toSerial({ year: thursday.year, month: 1, day: 1 });
  return { year: thursday.year, week: Math.floor((toSerial(thursday) - first) / 7) + 1 };
}

/** Monday of an ISO week. */
export function mondayOf(year: number, week: number): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** Western Easter Sunday (the "anonymous Gregorian" computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

/** The `nth` (1 to 5, -1 the last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** Four digits; years before year 0 or past 9999 as ISO 8601 writes them. */
export function isoYear(year: number): string {
  if (year >= 1000) return String(year);
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** Two digits. @param n 0 to 99 */
export const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

export const isoDay = (d: Day): string => `${isoYear(d.year)}-${two(d.month)}-${two(d.day)}`;

/** A day from the front of an ISO date or date-time; undefined when it is no real day. */
export function parseIsoDay(iso: string): Day | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!m) return undefined;
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysInMonth(day.year, day.month)
    ? day
    : undefined;
}

/** The day nearest in years to `around` that falls on the weekday; the later of two. */
export function fitWeekday(
  month: number,
  day: number,
  weekday: number,
  around: number,
  reach: number,
): Day | undefined {
  for (let distance = 0; distance <= reach; distance++) {
    for (const year of distance === 0 ? [around] : [around + distance, around - distance]) {
      const candidate = { year, month, day };
      if (day <= daysInMonth(year, month) && weekdayOf(candidate) === weekday) return candidate;
    }
  }
  return undefined;
}

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => toSerial(b) - toSerial(a);
