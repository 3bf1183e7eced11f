/** Numbers that differ as numbers do when they are typed: two digits changed round, a zero more. */
import { ANYBODY, SELF_SAID } from '../../../4-link/claims/lexicon-things.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { sharedContext, sharedNear } from '../../comparable.ts';
import { soleOfDimension } from './matching/sole-figure.ts';

/** How large a figure is at most, in its base unit. */
export const size = (c: QuantityClaim): number => Math.abs(c.interval.max ?? c.interval.min ?? 0);

/** The digits as printed; those of a number in words too ("thirty-one"). */
export const digits = (c: QuantityClaim): string => c.text.replaceAll(/\D/g, '') || inWords(c);
const inWords = ({ value }: QuantityClaim): string =>
  value !== undefined && Number.isInteger(value) && value > 0 ? String(value) : '';
/** How many digits a figure has but for the zeros at its end. */
export const tellingDigits = (c: QuantityClaim): number => digits(c).replace(/0+$/, '').length;

/** How one figure may have come of the other in typing; undefined where they differ otherwise or in unit. */
export function slip(a: QuantityClaim, b: QuantityClaim): 'transposed' | 'tenfold' | undefined {
  const [x, y] = [digits(a), digits(b)];
  if (a.unit?.symbol !== b.unit?.symbol || a.value === undefined || b.value === undefined) return undefined;
  if (x.length >= 2 && x.length === y.length && x !== y) {
    const at = Array.from(x, (_, i) => i).filter((i) => x[i] !== y[i]);
    const [i, j] = at;
    if (at.length === 2 && j === i! + 1 && x[i!] === y[j] && x[j] === y[i!]) return 'transposed';
  }
  const ratio = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return Math.abs(ratio - 10) < 1e-9 && Math.min(a.value, b.value) >= 10 ? 'tenfold' : undefined;
}

/** So many digits in another order are one number by more than chance. */
const TELLING = 4;
const FEW = 3;

/** Words round two measures that make them one, though no noun is counted: "paid 34 million pounds for the striker". */
const much = ({ dimension }: QuantityClaim): number => (dimension.startsWith('money') ? 2 : 4);

/** Words round both figures that say what they are by themselves: "turnout". */
const saysItself = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.context.some((w) => SELF_SAID.has(w) && b.context.includes(w));

/** "206 people", "260 miners". */
const areAnybody = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.thing.family === 'person' &&
  b.thing.family === 'person' &&
  [...a.thing.heads, ...b.thing.heads].some((h) => ANYBODY.has(h));

/** Of lengths, masses and temperatures a story has few. */
const isPhysical = ({ dimension }: QuantityClaim): boolean =>
  !/^(?:count|share|time|points|money|rate)\b/.test(dimension);

/** The same word among the very nearest of both: "spending", whatever the sentences go on to say. */
function besideOne(a: QuantityClaim, b: QuantityClaim): boolean {
  const beside = (c: QuantityClaim): readonly string[] => (c.near ?? []).slice(0, BESIDE);
  return beside(a).some((w) => beside(b).includes(w));
}
const BESIDE = 2;

/**
 * Whether two figures of the same digits are one number: the fewer digits tell, the more their surroundings must. Two
 * digits are changed round by chance in one pair of ninety.
 */
function oneNumber(a: QuantityClaim, b: QuantityClaim, isSole: (c: QuantityClaim) => boolean): boolean {
  if (slip(a, b) !== 'transposed') return false;
  if (saysItself(a, b)) return true;
  const met = a.thing.heads.some((h) => b.thing.heads.includes(h)) || areAnybody(a, b);
  const silent = a.thing.heads.length === 0 || b.thing.heads.length === 0;
  const telling = Math.max(tellingDigits(a), tellingDigits(b));
  const near = sharedNear(a, b).length;
  if (a.dimension !== 'count') {
    if (telling >= FEW && isPhysical(a)) return true;
    if (near >= 1 && isSole(a) && isSole(b)) return true;
    if (telling >= FEW ? near >= 1 : near >= 2 || (near === 1 && besideOne(a, b))) return true;
    return (met && !a.thing.soft && sharedContext(a, b) >= 1) || sharedContext(a, b) >= much(a);
  }
  if (!met && !silent) return false;
  if (telling >= TELLING || (telling >= FEW && near >= 1)) return true;
  return near >= 2 || (digits(a).length >= TELLING && sharedContext(a, b) >= 2);
}

/** More figures of the same digits than this are no slips of one: a page that lists all orders of them. */
const MOST_ALIKE = 200;

/** A bound or a range is no number that could be mistyped. */
const isPlain = (c: QuantityClaim): boolean => c.bound === 'exact' || c.bound === 'about';

const key = (c: QuantityClaim): string =>
  `${c.dimension}|${c.unit?.symbol ?? ''}|${Array.from(digits(c)).sort().join('')}`;

/**
 * Pairs of claims, by their indices, whose figures are one number mistyped: found through their sorted digits, not by
 * all pairs. An article that prints both numbers means two things.
 */
export function mistyped(claims: readonly QuantityClaim[]): [number, number][] {
  const isSole = soleOfDimension(claims);
  const printed = new Set(claims.map((c) => `${c.doc}|${c.dimension}|${c.value}`));
  const byDigits = new Map<string, number[]>();
  for (const [i, c] of claims.entries()) {
    if (c.value === undefined || c.derived || c.hearsay || !isPlain(c) || digits(c).length < (c.unit ? 2 : 3)) continue;
    const list = byDigits.get(key(c));
    if (!list) byDigits.set(key(c), [i]);
    else if (list.length < MOST_ALIKE) list.push(i);
  }
  const out: [number, number][] = [];
  for (const list of byDigits.values())
    for (const [x, i] of list.entries())
      for (const j of list.slice(x + 1)) {
        const [a, b] = [claims[i]!, claims[j]!];
        const both =
          printed.has(`${a.doc}|${a.dimension}|${b.value}`) || printed.has(`${b.doc}|${b.dimension}|${a.value}`);
        if (a.doc !== b.doc && !both && oneNumber(a, b, isSole)) out.push([i, j]);
      }
  return out;
}
