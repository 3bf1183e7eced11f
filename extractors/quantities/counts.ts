/**
 * Small words that look like numbers and are often none: "one", "half", "zero", "a hundred".
 */
import type { Token } from '../contract.ts';
import { isHyphen } from '../shared/hyphens.ts';
import type { Phrase } from './phrase.ts';
import type { Raw } from './raw.ts';
import { isVerb } from './verbs.ts';

/** Before "one" the pronoun, or "two" of an ordinal name. */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set([
  'no',
  'any',
  'every',
  'each',
  'this',
  'that',
  'which',
  'the',
  'some',
  'another',
  'someone',
  'only',
  'loved',
  'last',
  'first',
  'next',
  'square',
  'day',
  'number',
  'no.',
  'phase',
  'part',
  'week',
  'game',
  'round',
]);
/** After a hyphen these make idioms: "one-off", "two-way", "one-on-one". */
const IDIOMS: ReadonlySet<string> = new Set([
  'off',
  'way',
  'on',
  'sided',
  'of',
  'in',
  'to',
  'and',
  'up',
  'stop',
  'liner',
  'time',
  'handed',
  'eyed',
  'dimensional',
  'thirds',
  'tier',
  'upmanship',
  'shot',
  'plus',
  'size',
  'faced',
  'tone',
  'ply',
  'some',
]);
const AFTER_HALF: ReadonlySet<string> = new Set([
  'of',
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'those',
  'these',
  'all',
  'as',
]);
const HALVES: ReadonlySet<string> = new Set([
  'first',
  'second',
  'the',
  'this',
  'last',
  'each',
  'other',
  'better',
  'latter',
  'in',
  'opening',
  'front',
  'back',
  'every',
]);

/** Whether a raw match that looks like a number is one in its place. */
export function counts(tokens: readonly Token[], raw: Raw, item: Phrase | undefined, from: number): boolean {
  if (raw.pattern !== 'amount' || raw.isDigits) return true;
  const first = tokens[raw.from]!.lower;
  const before = tokens[raw.from - 1]?.lower ?? '';
  const next = tokens[raw.to];
  if (raw.fraction && first === 'half') return isHalf(tokens, raw.to, before, from < raw.from);
  if (raw.unit) return !(raw.hyphen && first === 'one' && before === 'no');
  if (
    isHyphen(next) &&
    !next!.spaceBefore &&
    tokens[raw.to + 1]?.spaceBefore === false &&
    IDIOMS.has(tokens[raw.to + 1]?.lower ?? '')
  )
    return false;
  if (isHyphen(tokens[raw.from - 1]) && !tokens[raw.from]!.spaceBefore && !raw.scaled) return false;
  if (first === 'one' && raw.value === 1) return isOne(before, next, item);
  if (raw.value === 0) return item?.plural === true;
  return true;
}

/** "one man", "one of the oldest", "one in Bulgaria"; never "no one", "this one", "one another", "one day he". */
function isOne(before: string, next: Token | undefined, item: Phrase | undefined): boolean {
  if (
    BEFORE_PRONOUN.has(before) &&
    !(before === 'the' && item) &&
    !(before === 'only' && item) &&
    !(before === 'another' && item)
  )
    return false;
  const word = next?.lower ?? '';
  if (
    word === 'another' ||
    word === "'s" ||
    word === 'by' ||
    word === 'more' ||
    word === 'who' ||
    word === 'that' ||
    word === 'which'
  )
    return word === 'more' && item !== undefined;
  if (word === 'of') return item !== undefined;
  return item !== undefined || word === 'in' || word === 'from' || word === 'at';
}

function isHalf(tokens: readonly Token[], to: number, before: string, bounded: boolean): boolean {
  const next = tokens[to];
  if (HALVES.has(before) && !bounded) return false;
  if (isHyphen(next)) return false;
  // "half received the vaccine", "half were children".
  const people = (before === ',' || before === 'and' || before === '') && next !== undefined && isVerb(tokens, to);
  return AFTER_HALF.has(next?.lower ?? '') || bounded || people;
}
