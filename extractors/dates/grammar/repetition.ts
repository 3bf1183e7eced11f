/** Sets: "every Monday", "each year", "every other week", "twice a month", "annually". */
import { ORDINALS } from '../../shared/lexicon-numerals.ts';
import { NUMBER, type Pattern, type Reading, type Unit } from '../expression.ts';
import { PARTS_OF_DAY, PLURAL_UNITS, REPETITIONS, SEASONS, UNITS, WEEKDAYS } from '../lexicon.ts';
import { DIGITS_GO_ON, DIGITS_JOINED, readAmount } from './amount.ts';
import { monthAt } from './month-date.ts';
import { isCapital, lower, type Tokens } from './tokens.ts';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'M',
  half: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};

/** TIMEX3 duration of so many units: P2W, PT1H, PXD. */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const letter = LETTERS[unit];
  const time = letter[0] === 'T';
  return `P${time ? 'T' : ''}${amount ?? 'X'}${time ? letter[1] : letter}`;
}

const set = (to: number, value: string): Reading => ({ to, expression: { form: 'set', value } });

function every(t: Tokens, i: number): Reading | undefined {
  let at = i + 1;
  let times: number | undefined = 1;
  const word = lower(t, at);
  if (word === 'other' || word === 'second' || (ORDINALS.has(word) && UNITS.has(lower(t, at + 1)))) {
    times = word === 'other' ? 2 : ORDINALS.get(word)!;
    at++;
  } else if (word === 'single' || word === 'new') at++;
  else if (lower(t, i) === 'every') {
    const amount = readAmount(t, at);
    if (amount && !amount.article) {
      if (!UNITS.has(lower(t, amount.to)) || !PLURAL_UNITS.has(lower(t, amount.to))) return undefined;
      return set(amount.to + 1, durationValue(amount.value, UNITS.get(lower(t, amount.to))!));
    }
  }
  const unit = UNITS.get(lower(t, at));
  if (unit !== undefined && !PLURAL_UNITS.has(lower(t, at))) {
    // "each second", "every minute counts" are rarely times.
    if (unit === 'second') return undefined;
    if (unit === 'weekend') return set(at + 1, 'XXXX-WXX-WE');
    return set(at + 1, durationValue(times, unit));
  }
  const month = monthAt(t, at);
  if (month !== undefined) return set(at + 1, `XXXX-${String(month).padStart(2, '0')}`);
  const part = PARTS_OF_DAY.get(lower(t, at));
  if (part) return set(at + 1, `XXXX-XX-XXT${part}`);
  const season = SEASONS.get(lower(t, at));
  if (season) return set(at + 1, `XXXX-${season}`);
  const weekday = WEEKDAYS.get(lower(t, at));
  if (weekday === undefined || !isCapital(t, at)) return undefined;
  const p = PARTS_OF_DAY.get(lower(t, at + 1));
  return set(p ? at + 2 : at + 1, `XXXX-WXX-${weekday}${p ? `T${p}` : ''}`);
}

/** Words between the times and their unit. */
const RATES = ['a', 'an', 'per', 'every', 'each'] as const;

/** "once a week", "twice a month", "three times a year". */
function times(t: Tokens, i: number): Reading | undefined {
  const word = lower(t, i);
  let at = i + 1;
  if (word !== 'once' && word !== 'twice') {
    if (lower(t, i + 1) !== 'times' && lower(t, i + 2) !== 'times' && lower(t, i + 3) !== 'times') return undefined;
    const amount = readAmount(t, i);
    if (!amount || amount.article || lower(t, amount.to) !== 'times') return undefined;
    at = amount.to + 1;
  }
  const article = lower(t, at);
  if (article !== 'a' && article !== 'an' && article !== 'per' && article !== 'every' && article !== 'each')
    return undefined;
  const amount = article === 'every' ? readAmount(t, at + 1) : undefined;
  const unitAt = amount ? amount.to : at + 1;
  const unit = UNITS.get(lower(t, unitAt));
  return unit && set(unitAt + 1, durationValue(amount ? amount.value : 1, unit));
}

/** Adverbs of repetition, not the adjectives of the same form: "paid annually", not "quarterly dividend". */
function adverb(t: Tokens, i: number): Reading | undefined {
  const value = REPETITIONS.get(lower(t, i));
  if (!value) return undefined;
  const next = t[i + 1];
  if (lower(t, i) !== 'annually' && next?.kind === 'word' && !AFTER_ADVERB.has(next.lower)) return undefined;
  // "the Daily", "a weekly": nouns and titles.
  if (isCapital(t, i) && i > 0) return undefined;
  const before = lower(t, i - 1);
  // "the daily", "a free daily"
  if (ARTICLES.has(before) || (value !== 'P1Y' && ARTICLES.has(lower(t, i - 2)))) return undefined;
  return set(i + 1, value);
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);

const AFTER_ADVERB: ReadonlySet<string> = new Set(
  'in on at for from to by with since until and or but as because while when if that through during between'.split(' '),
);

export const repetition: Pattern = {
  starts: ['every', 'each', 'three', 'four', 'five', 'several', 'many', ...REPETITIONS.keys()],
  pairs: [
    [['once', 'twice'], RATES],
    [[NUMBER.any], ['times', ...DIGITS_GO_ON]],
  ],
  joined: [[[NUMBER.any], DIGITS_JOINED]],
  read(t, i) {
    const word = lower(t, i);
    if (word === 'every' || word === 'each') return every(t, i);
    return REPETITIONS.has(word) ? adverb(t, i) : times(t, i);
  },
};
