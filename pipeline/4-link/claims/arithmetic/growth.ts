/** "rose 12 percent to $4.2 billion from $3.9 billion": a change, and the figures that it lies between. */
import { FALL_NOUNS, FALLING, RISE_NOUNS, RISING } from '../../../../extractors/quantities/lexicon-change.ts';
import type { ArithmeticForm } from '../model.ts';
import { isApposed, isFrom, isTo } from './joints.ts';
import { type Reader, type Reading, terms } from './reader.ts';
import {
  alike,
  between,
  type Figure,
  isDuration,
  isShare,
  type Sheet,
  triples,
  without,
  wordAt,
  wordsIn,
} from './sheet.ts';

/** Words by which a growth is not the plain one between the two figures. */
const NOT_PLAIN: ReadonlySet<string> = new Set(
  `constant organic organically like-for-like comparable underlying inflation inflation-adjusted adjusting excluding
   annualised annualized compound annually average averaged respectively currency forecast expected`.split(/\s+/),
);
const POINTS = 'points';
/** Behind a percentage these make it one of each year, not of the whole stretch. */
const EACH: ReadonlySet<string> = new Set([
  'a',
  'per',
  'each',
  'every',
  'annually',
  'yearly',
  'monthly',
  'year-on-year',
]);

type Direction = 'up' | 'down';

const UP: ReadonlySet<string> = new Set([
  ...RISING,
  ...RISE_NOUNS,
  'up',
  'rises',
  'increases',
  'gains',
  'more',
  'raised',
]);
const DOWN: ReadonlySet<string> = new Set([
  ...FALLING,
  ...FALL_NOUNS,
  'down',
  'drops',
  'falls',
  'losses',
  'less',
  'fewer',
]);
/** Words between the word of change and its figure: "rose in the three months to March by". */
const CHANGE_REACH = 10;

const directionOf = (word: string): Direction | undefined =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : undefined;

/** The direction that the words give a change: the noun right behind it, else the nearest word of change before it. */
function directionAt(sheet: Sheet, change: Figure): Direction | undefined {
  for (const n of [0, 1]) {
    const behind = directionOf(wordAt(sheet, change.to + n));
    if (behind && wordAt(sheet, change.to + n + 1) !== 'than') return behind;
  }
  return directionBefore(sheet, change.from);
}

function directionBefore(sheet: Sheet, at: number): Direction | undefined {
  const words = wordsIn(sheet.tokens, at - CHANGE_REACH, at);
  for (let i = words.length - 1; i >= 0; i--) {
    if (words[i] === ';' || words[i] === 'while' || words[i] === 'but') return undefined;
    const found = directionOf(words[i]!);
    // "Net loss rose", "the lower house": the word nearest to the figure counts.
    if (found) return found;
  }
  return undefined;
}

/** "up", ", down", ", a rise of", "an increase of": what follows is the change of the figure before. */
function namesChange(words: readonly string[]): boolean {
  if (words.length > MOST_BEFORE_CHANGE) return false;
  const [last, before] = [words.at(-1) ?? '', words.at(-2) ?? ''];
  if (last === 'up' || last === 'down') return true;
  return (last === 'of' || last === 'by') && directionOf(before) !== undefined;
}

/** ", a 50 percent increase", ", or 50 percent", ", up 50 percent", ", an increase of 50 percent". */
function saysChange(sheet: Sheet, last: Figure, change: Figure): boolean {
  const words = between(sheet, last, change);
  if (isApposed(words)) return true;
  const own = [0, 1].some((n) => directionOf(wordAt(sheet, change.to + n)) !== undefined);
  const article = words.at(-1) === 'a' || words.at(-1) === 'an';
  const opened = [',', '—', '–', '('].some((mark) => words.includes(mark));
  return (
    opened && words.length <= MOST_BEFORE_CHANGE && !words.includes('and') && (namesChange(words) || (article && own))
  );
}
const MOST_BEFORE_CHANGE = 10;

interface Movement {
  readonly earlier: Figure;
  readonly later: Figure;
  readonly change: Figure;
}

/** Whether a figure opens with "from" or "to": only then do two figures behind it make a movement. */
const opensWith = (sheet: Sheet, figure: Figure, is: (words: readonly string[]) => boolean): boolean =>
  is(wordsIn(sheet.tokens, figure.from - 6, figure.from));
const startsFrom = (words: readonly string[]): boolean => words.slice(-4).some((w) => w === 'from');
const startsTo = (words: readonly string[]): boolean => words.slice(-4).some((w) => w === 'to');

function movementOf(sheet: Sheet, [a, b, c]: readonly [Figure, Figure, Figure]): Movement | undefined {
  const [first, second] = [between(sheet, a, b), between(sheet, b, c)];
  if (alike(b, c) && isTo(first) && isFrom(second)) return { change: a, later: b, earlier: c };
  if (alike(b, c) && isFrom(first) && isTo(second)) return { change: a, earlier: b, later: c };
  if (alike(a, c) && namesChange(first) && isFrom(second)) return { later: a, change: b, earlier: c };
  if (!alike(a, b) || !saysChange(sheet, b, c)) return undefined;
  if (isTo(first) && opensWith(sheet, a, startsFrom)) return { earlier: a, later: b, change: c };
  return isFrom(first) && opensWith(sheet, a, startsTo) ? { later: a, earlier: b, change: c } : undefined;
}

/** What the change is a change by: undefined where its measure fits neither. */
function formOf({ change, earlier }: Movement): ArithmeticForm | undefined {
  const { claim } = change;
  if (claim.dimension === POINTS) return isShare(earlier) ? 'difference' : undefined;
  if (claim.unit?.symbol === '1')
    return /(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/i.test(claim.text) ? 'multiple' : undefined;
  // "Fell 2 percent to 10 percent from 12": points, or percent; both are printed so.
  if (isShare(change)) return isShare(earlier) ? undefined : 'growth';
  return alike(change, earlier) ? 'difference' : undefined;
}

const hasValue = ({ claim }: Figure): boolean =>
  claim.value !== undefined && (claim.interval.min ?? claim.interval.max ?? 0) > 0;

function reading(sheet: Sheet, movement: Movement): Reading[] {
  const { earlier, later, change } = movement;
  const form = formOf(movement);
  if (form === undefined || ![earlier, later, change].every(hasValue)) return [];
  if (EACH.has(wordAt(sheet, change.to))) return [];
  if (form === 'multiple') return [{ form, terms: terms(earlier, later), result: change.claim }];
  const direction =
    directionAt(sheet, change) ??
    (change.from > later.from ? directionBefore(sheet, Math.min(earlier.from, later.from)) : undefined);
  // Without a word of change "the fare from 40 to 75 euros" is a range.
  if (direction === undefined) return [];
  return [{ form, terms: terms(earlier, later), result: change.claim, direction }];
}

const isPerShare = ({ claim }: Figure): boolean => claim.dimension.includes('{share}');

export const readGrowth: Reader = (full) => {
  if (full.tokens.some((t) => NOT_PLAIN.has(t.lower))) return [];
  // "$400 million, or $1.20 a share, from $350 million, or $1.02": each other figure is of one share.
  const sheet = without(full, (f) => isDuration(f) || isPerShare(f));
  return triples(sheet).flatMap((three) => {
    const movement = movementOf(sheet, three);
    return movement ? reading(sheet, movement) : [];
  });
};
