/** Times of day: "10 p.m.", "14:30 GMT", "noon", "six o'clock", "3:15 to 6:45 p.m.". */
import type { Clock } from '../expression.ts';
import { ZONES, ZONE_WORDS } from '../lexicon.ts';
import { isCapital, isDash, lower, type Tokens, whole } from './tokens.ts';

type ClockReading = { readonly to: number; readonly clock: Clock };

const HALVES = new Map([
  ['a.m.', 0],
  ['am', 0],
  ['a.m', 0],
  ['p.m.', 12],
  ['pm', 12],
  ['p.m', 12],
]);

/** What stands behind an hour in words. */
export const AFTER_HOUR: readonly string[] = ["o'clock", ...HALVES.keys(), 'a.', 'p.'];

/** "a.m.", "pm", and "a. m." that a reader has pulled apart. */
function halfAt(t: Tokens, i: number): { to: number; add: number } | undefined {
  const word = lower(t, i);
  const one = HALVES.get(word);
  if (one !== undefined) return { to: i + 1, add: one };
  return (word === 'a.' || word === 'p.') && lower(t, i + 1) === 'm.'
    ? { to: i + 2, add: word === 'a.' ? 0 : 12 }
    : undefined;
}

const IN_THE = new Map([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
  ['night', 12],
]);

/** Hours and minutes at `i`, with or without a.m. and p.m. */
function hoursAt(t: Tokens, i: number): { to: number; hour: number; minute?: number; second?: number } | undefined {
  const token = t[i];
  if (token?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(token.text);
  if (dotted) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
    return hour < 25 && minute < 60 ? { to: i + 1, hour, minute } : undefined;
  }
  const hour = whole(t, i);
  if (hour === undefined || hour > 24 || token.text.length > 2) return undefined;
  if (t[i + 1]?.text !== ':' || t[i + 1]!.spaceBefore || t[i + 2]?.spaceBefore !== false) return { to: i + 1, hour };
  const minute = whole(t, i + 2);
  if (minute === undefined || minute > 59 || t[i + 2]!.text.length !== 2) return undefined;
  if (t[i + 3]?.text === ':' && t[i + 4]?.spaceBefore === false) {
    const second = whole(t, i + 4);
    return second !== undefined && second < 60 ? { to: i + 5, hour, minute, second } : undefined;
  }
  return { to: i + 3, hour, minute };
}

/** A zone may be written with points: "E.S.T.". */
const withPoints = (zone: string): string[] =>
  [zone, zone.replaceAll(/\B/g, '.')].flatMap((form) => [form, `${form}.`]);

/** What stands behind an hour in digits. */
export const AFTER_HOUR_DIGITS: readonly string[] = [
  ...AFTER_HOUR,
  ':',
  // "9 in the morning"
  'in',
  // "3 to 6 p.m."
  'to',
  'and',
  'until',
  // "0930 hours"
  'hours',
  ...ZONE_WORDS,
  ...[...ZONES.keys()].flatMap(withPoints),
];

/** A zone after a time: "EST", "GMT", "Eastern time", "local time". */
function zoneAt(t: Tokens, i: number): { to: number; zone: number | undefined } | undefined {
  const name = lower(t, i).replaceAll('.', '');
  if (ZONES.has(name) && isCapital(t, i) && t[i]!.text === t[i]!.text.toUpperCase()) {
    const zone = ZONES.get(name);
    return { to: i + 1, zone };
  }
  if (!ZONE_WORDS.has(lower(t, i))) return undefined;
  const at = /^(?:standard|daylight|european|african)$/.test(lower(t, i + 1)) ? i + 2 : i + 1;
  return lower(t, at) === 'time' ? { to: at + 1, zone: undefined } : undefined;
}

/** Words after which a bare "14:30" is a time and no score. */
const BEFORE_TIME: ReadonlySet<string> = new Set(
  'at from until till by around about before after between to since and'.split(' '),
);

/** Times of day with a name. */
export const CLOCK_WORDS = ['noon', 'midday', 'midnight'] as const;

/** Time of day that begins at `i`. */
export function readClock(t: Tokens, i: number): ClockReading | undefined {
  const word = lower(t, i);
  if (word === 'noon' || word === 'midday') return { to: i + 1, clock: { hour: 12, minute: 0 } };
  if (word === 'midnight') return { to: i + 1, clock: { hour: 24, minute: 0 } };
  const military = fourDigitTime(t, i);
  if (military) return military;
  const h = hoursAt(t, i) ?? clockWord(t, i);
  if (!h) return undefined;
  let { to, hour } = h;
  let sure = false;
  if (lower(t, to) === "o'clock") {
    to++;
    sure = true;
  }
  const half = halfAt(t, to);
  const inThe = lower(t, to) === 'in' && lower(t, to + 1) === 'the' ? IN_THE.get(lower(t, to + 2)) : undefined;
  if (half || (inThe !== undefined && (sure || h.minute !== undefined || BEFORE_TIME.has(lower(t, i - 1))))) {
    if (hour > 12 || (hour === 0 && h.minute === undefined)) {
      if (!half || hour > 23) return undefined;
    } else hour = (hour % 12) + (half?.add ?? inThe!);
    to = half?.to ?? to + 3;
    sure = true;
  }
  const zone = zoneAt(t, to);
  const shared = half || zone ? undefined : sharedHalf(t, to, hour);
  if (shared !== undefined) return { to, clock: { hour: (hour % 12) + shared, minute: h.minute ?? 0 } };
  if (!sure && !zone && !(h.minute !== undefined && t[i]!.text.length <= 2 && BEFORE_TIME.has(lower(t, i - 1))))
    return undefined;
  if (!sure && h.minute === undefined) return undefined;
  return {
    to: zone?.to ?? to,
    clock: {
      hour,
      minute: h.minute ?? 0,
      second: h.second,
      zone: zone?.zone,
      twelve: !half && inThe === undefined && !zone && hour <= 12 && hour !== 0,
    },
  };
}

/** "3:15 to 6:45 p.m.", "10-11 a.m.": the first time shares the half of the day; "10 to 2 p.m." does not. */
function sharedHalf(t: Tokens, i: number, hour: number): number | undefined {
  const link = lower(t, i);
  if (hour < 1 || hour > 12 || !(link === 'to' || link === 'and' || link === 'until' || isDash(t, i))) return undefined;
  const next = hoursAt(t, i + 1);
  const half = next && halfAt(t, next.to);
  if (!half) return undefined;
  return hour % 12 <= next.hour % 12 ? half.add : 12 - half.add;
}

/** Hours in words. */
export const WORD_HOURS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((w, k) => [w, k + 1] as const),
);
/** "six o'clock", "six p.m.": the hour in words. */
function clockWord(t: Tokens, i: number): ReturnType<typeof hoursAt> {
  const hour = WORD_HOURS.get(lower(t, i));
  return hour !== undefined && (lower(t, i + 1) === "o'clock" || halfAt(t, i + 1)) ? { to: i + 1, hour } : undefined;
}

/** "1400 GMT", "0930 hours". */
function fourDigitTime(t: Tokens, i: number): ClockReading | undefined {
  const n = t[i]?.text.length === 4 ? whole(t, i) : undefined;
  if (n === undefined || n > 2400 || n % 100 > 59) return undefined;
  const zone = zoneAt(t, i + 1);
  if (!zone && !(lower(t, i + 1) === 'hours' && (BEFORE_TIME.has(lower(t, i - 1)) || t[i]!.text.startsWith('0'))))
    return undefined;
  return {
    to: zone?.to ?? i + 2,
    clock: { hour: Math.floor(n / 100), minute: n % 100, zone: zone?.zone },
  };
}
