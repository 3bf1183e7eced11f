/** "Born on 4 May 1961, he died on Friday aged 57": an age beside the day of birth. */
import type { Token } from '../../../../extractors/contract.ts';
import type { QuantityClaim } from '../model.ts';
import { tokenAt } from '../scope.ts';
import type { Placed } from './moment.ts';

export interface AgeReading {
  readonly age: QuantityClaim;
  readonly born: Placed;
  /** The day of death; absent for an age on the day of the story. */
  readonly died?: Placed;
}

const BORN_REACH = 4;
const DEATH: ReadonlySet<string> = new Set(['died', 'dies', 'death', 'killed']);
/** The age is that of some other day. */
const THEN: ReadonlySet<string> = new Set([
  'when',
  'at',
  'since',
  'before',
  'after',
  'until',
  'by',
  'while',
  'became',
  'joined',
]);
const THEN_REACH = 4;

/** Between an age and "born" these speak of somebody else's birth. */
const ANOTHER: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'with',
  'and',
  'whose',
  'son',
  'daughter',
  'child',
  'baby',
]);
const SUBJECT_REACH = 12;

/** "Smith, 57, was born": the one who was born is the one of the age. */
function isOfBorn(tokens: readonly Token[], age: QuantityClaim, born: Placed): boolean {
  const at = tokenAt(tokens, age.start);
  const [from, to] = [Math.min(at, born.from), Math.max(at, born.from)];
  return to - from <= SUBJECT_REACH && !tokens.slice(from, to).some((t) => ANOTHER.has(t.lower));
}

/** "..., 57, ...": an age in apposition holds on the day of the story; so does "is 57". */
function isPresent(tokens: readonly Token[], age: QuantityClaim): boolean {
  const from = tokenAt(tokens, age.start);
  const to = tokenAt(tokens, age.end);
  const [before, behind] = [tokens[from - 1]?.lower, tokens[to]?.lower];
  return (before === ',' && behind === ',') || before === 'is';
}

const isYears = (c: QuantityClaim): boolean =>
  (c.unit?.name === 'year of age' || (c.thing.heads[0] === 'age' && c.unit?.symbol === 'a')) &&
  c.bound === 'exact' &&
  c.value !== undefined;

export function readAge(
  tokens: readonly Token[],
  claims: readonly QuantityClaim[],
  moments: readonly Placed[],
): AgeReading | undefined {
  const born = moments.filter(({ from }) =>
    tokens.slice(Math.max(0, from - BORN_REACH), from).some((t) => t.lower === 'born'),
  );
  const ages = claims.filter(isYears);
  const [birth, age] = [born[0], ages[0]];
  if (!birth || !age || born.length > 1 || ages.length > 1) return undefined;
  if (!tokens.some((t) => DEATH.has(t.lower)))
    return isPresent(tokens, age) && isOfBorn(tokens, age, birth) ? { age, born: birth } : undefined;
  const from = tokenAt(tokens, age.start);
  const near = tokens.slice(Math.max(0, from - THEN_REACH), from).map((t) => t.lower);
  const atDeath = near.some((w) => DEATH.has(w)) || /^aged\b/i.test(age.text) || near.includes('aged');
  const others = moments.filter((m) => m !== birth);
  const then = near.some((w) => THEN.has(w)) && !near.some((w) => DEATH.has(w));
  return atDeath && !then && others.length === 1 ? { age, born: birth, died: others[0]! } : undefined;
}
