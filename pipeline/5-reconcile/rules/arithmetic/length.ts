/** Lengths of time against their ends, and ages against days of birth. */
import { daysFrom } from '../../../4-link/calendar.ts';
import { meet } from '../../../4-link/claims/interval.ts';
import type { Interval, LengthClaim, Moment } from '../../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene } from '../../scene.ts';
import { subjectOf } from '../../subject.ts';
import { figure } from '../../why.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const DAY_SECONDS = 86_400;
const HOURS: ReadonlySet<string> = new Set(['h', 'min', 's']);

/** Units in which lengths of days are said, in days. */
const UNITS: Readonly<Record<string, { days: number; name: string }>> = {
  d: { days: 1, name: 'day' },
  wk: { days: 7, name: 'week' },
  mo: { days: 30.4375, name: 'month' },
  a: { days: 365.25, name: 'year' },
};

const zoneOf = (iso: string): string => /(?:Z|[+-]\d{2}:\d{2})$/.exec(iso)?.[0] ?? '';
const counted = (n: number, noun: string): string => `${figure(n)} ${noun}${n === 1 ? '' : 's'}`;

/** Two lengths, or one where they read alike. */
const fromTo = (low: number, high: number, noun: string): string =>
  figure(low) === figure(high) ? counted(high, noun) : `${figure(low)} to ${counted(high, noun)}`;

interface Working {
  /** In seconds. */
  readonly made: Interval;
  readonly words: string;
}

/**
 * From one hour to another: on the days that are given, or on one day and the next; undefined where their zones differ
 * or are not both known.
 */
function clock({ length, begins }: LengthClaim, ends: Moment): Working | undefined {
  if (!begins.first.includes('T') || !ends.first.includes('T') || zoneOf(begins.first) !== zoneOf(ends.first))
    return undefined;
  const apart = (Date.parse(ends.first) - Date.parse(begins.first)) / MINUTE_MS;
  const within = ((apart % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  // A day that was taken from the context may be the wrong one; then only the hours count.
  const fits = (n: number): boolean => meet({ min: n * 60, max: n * 60 }, length.interval);
  const minutes = apart > 0 && (fits(apart) || apart > DAY_MINUTES) ? apart : within;
  const words = `${Math.floor(minutes / 60)} hours${minutes % 60 === 0 ? '' : ` ${minutes % 60} minutes`}`;
  return fits(within) && !fits(minutes) ? undefined : { made: { min: minutes * 60, max: minutes * 60 }, words };
}

/** Between days, months or years: the first and last day may count or not, and each may lie anywhere in its month. */
function days({ length, begins }: LengthClaim, ends: Moment): Working | undefined {
  const unit = UNITS[length.unit?.symbol ?? ''];
  const least = daysFrom(begins.last, ends.first);
  const most = daysFrom(begins.first, ends.last) + 1;
  if (!unit || most <= 0) return undefined;
  return {
    made: { min: Math.max(0, least) * DAY_SECONDS, max: most * DAY_SECONDS },
    words: fromTo(Math.max(0, least) / unit.days, most / unit.days, unit.name),
  };
}

function span(claim: LengthClaim, scene: Scene): FindingDraft | undefined {
  const { length, begins, ends } = claim;
  if (!ends) return undefined;
  const short = HOURS.has(length.unit?.symbol ?? '');
  const working = short ? clock(claim, ends) : days(claim, ends);
  if (!working) return undefined;
  const base = {
    rule: 'quantity' as const,
    subject: subjectOf(length, scene),
    groups: [[length], [begins.claim, ends.claim]],
  };
  const words = `from ${begins.claim.text} to ${ends.claim.text} is ${working.words}`;
  if (meet(working.made, length.interval))
    return {
      ...base,
      relation: 'compatible',
      severity: 'info',
      why: `The length fits its ends: ${words}, and ${claim.doc} says ${length.text}.`,
    };
  return {
    ...base,
    relation: 'conflict',
    severity: 'error',
    why: `The length does not fit its ends: ${words}, but ${claim.doc} says ${length.text}.`,
  };
}

/** Birthdays between two days. */
function birthdays(born: string, day: string): number {
  const [year, ...rest] = born.split('-').map(Number);
  const [now, ...then] = day.split('-').map(Number);
  const before = (then[0] ?? 1) * 100 + (then[1] ?? 1) < (rest[0] ?? 1) * 100 + (rest[1] ?? 1);
  return (now ?? 0) - (year ?? 0) - (before ? 1 : 0);
}

function age(claim: LengthClaim, scene: Scene): FindingDraft | undefined {
  const { length, begins, ends, asOf } = claim;
  const day = { first: ends?.first ?? asOf, last: ends?.last ?? asOf };
  const value = length.value;
  if (day.first === undefined || day.last === undefined || value === undefined) return undefined;
  const least = birthdays(begins.last.slice(0, 10), day.first.slice(0, 10));
  const most = birthdays(begins.first.slice(0, 10), day.last.slice(0, 10));
  // A day that could not be meant: the birth of somebody else.
  if (most < 0) return undefined;
  const on = ends ? ends.claim.text : day.first.slice(0, 10);
  const years = least === most ? `${least}` : `${least} or ${most}`;
  const words = `born ${begins.claim.text} is aged ${years} on ${on}`;
  const base = {
    rule: 'quantity' as const,
    subject: subjectOf(length, scene),
    groups: [[length], [begins.claim, ...(ends ? [ends.claim] : [])]],
  };
  if (value >= least && value <= most)
    return {
      ...base,
      relation: 'compatible',
      severity: 'info',
      why: `The age fits the birth: ${words}, and ${claim.doc} says ${length.text}.`,
    };
  return {
    ...base,
    relation: 'conflict',
    severity: 'warning',
    why: `The age does not fit the birth: ${words}, but ${claim.doc} says ${length.text}.`,
  };
}

export function lengthRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is LengthClaim => c.kind === 'length'));
  return claims.map((c) => (c.of === 'span' ? span(c, scene) : age(c, scene))).filter((f) => f !== undefined);
}
