/** Sentences for an editor: what each source says, converted, and by how much they differ. */
import { inBase, unitBySymbol } from '../../extractors/shared/units.ts';
import type { QuantityClaim } from '../4-link/claims/model.ts';
import { slip } from './rules/figures/slips.ts';
import type { Scene } from './scene.ts';

const SYMBOL_NAMES: Readonly<Record<string, string>> = { g: 'g', kg: 'kg', '[lb_av]': 'lb' };

/** A number as a reader wants it: at most four significant digits behind the point, thousands grouped. */
export function figure(n: number): string {
  const digits = Math.abs(n) >= 1000 ? 0 : Math.abs(n) >= 100 ? 1 : 2;
  const rounded = Math.abs(n) > 0 && Math.abs(n) < 0.01 ? Number(n.toPrecision(2)) : Number(n.toFixed(digits));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** The printed figure in the base unit; undefined for a range and for a unit that is not known. */
export function inBaseUnit(c: QuantityClaim): number | undefined {
  const unit = c.unit && unitBySymbol(c.unit.symbol);
  if (c.value === undefined || (c.unit && !unit)) return undefined;
  return unit ? inBase(c.value, unit) : c.value;
}

/** The printed figure in the base unit; of a range its middle, or its one end. */
export function middle(c: QuantityClaim): number {
  const value = inBaseUnit(c);
  if (value !== undefined) return value;
  const { min, max } = c.interval;
  if (min === null) return max ?? 0;
  if (max === null) return min;
  return (min + max) / 2;
}

const unitName = (symbol: string): string => SYMBOL_NAMES[symbol] ?? symbol;

/** The printed words, and the value in the base unit where that differs from the printed one. */
export function said(c: QuantityClaim): string {
  const printed = c.text.replace(/\s+/g, ' ');
  if (
    c.baseUnit === '' ||
    c.dimension === 'time' ||
    c.dimension === 'share' ||
    c.dimension.startsWith('money') ||
    c.unit?.symbol === c.baseUnit
  )
    return printed;
  return `${printed} (${figure(middle(c))} ${unitName(c.baseUnit)})`;
}

function difference(a: number, b: number): string {
  const [low, high] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  if (high === 0) return '';
  const share = Math.abs((high - low) / high);
  return share >= 0.005 ? `, ${figure(share * 100)} % apart` : '';
}

function copies(claims: readonly QuantityClaim[], scene: Scene): string {
  const docs = [...new Set(claims.map((c) => c.doc))];
  const copied = scene.event.wireCopies
    .map((group) => docs.filter((d) => group.includes(d)))
    .filter((group) => group.length > 1);
  return copied.map((group) => `; ${group.join(' and ')} print one wire story and count once`).join('');
}

export function whyAgree(group: readonly QuantityClaim[], scene: Scene): string {
  const forms = [...new Map(group.map((c) => [said(c), c])).values()];
  const docs = new Set(group.map((c) => c.doc)).size;
  const what =
    forms.length === 1
      ? `${docs} articles say ${said(forms[0]!)}`
      : `${forms.map(said).join(' and ')} are equal as printed`;
  return `${what}${copies(group, scene)}.`;
}

export function whyCompatible(left: readonly QuantityClaim[], right: readonly QuantityClaim[], scene: Scene): string {
  return `${said(left[0]!)} (${left[0]!.doc}) and ${said(right[0]!)} (${right[0]!.doc}) can both be right${copies([...left, ...right], scene)}.`;
}

/** What could reconcile the two, or how the difference may have come about. */
function hintOf(a: QuantityClaim, b: QuantityClaim): string {
  if (a.thing.family === 'country' && Math.abs(middle(a) - middle(b)) === 1)
    return ' One may leave out the country that reports it.';
  const typing = slip(a, b);
  if (typing === 'transposed') return ' Two digits are changed round.';
  return typing === 'tenfold' ? ' One figure is exactly ten times the other: a zero may be too many.' : '';
}

export function whyConflict(
  a: QuantityClaim,
  b: QuantityClaim,
  left: readonly QuantityClaim[],
  right: readonly QuantityClaim[],
  scene: Scene,
): string {
  if (a.thing.heads[0] === 'age') return whyAges(a, b);
  const apart = difference(middle(a), middle(b));
  const rounding =
    a.bound === 'about' || b.bound === 'about' ? 'more than rounding or “about” allows' : 'more than rounding allows';
  const hint = hintOf(a, b);
  const where = (c: QuantityClaim): string =>
    a.title === b.title ? '' : c.title ? ' in its headline' : ' in its text';
  const sides =
    a.doc === b.doc
      ? `${a.doc} says ${said(a)}${where(a)} and ${said(b)}${where(b)}`
      : `${a.doc} says ${said(a)}, ${b.doc} says ${said(b)}`;
  return `${sides}${apart}: ${rounding}${copies([...left, ...right], scene)}.${hint}`;
}

const AGE_UNITS: Readonly<Record<string, string>> = { mo: 'month', wk: 'week', d: 'day' };

/** Ages differ by years, not by a share; a birthday is the one thing that could reconcile them. */
function whyAges(a: QuantityClaim, b: QuantityClaim): string {
  const years = Math.abs((a.value ?? 0) - (b.value ?? 0));
  const unit = a.unit?.symbol === b.unit?.symbol ? (AGE_UNITS[a.unit?.symbol ?? ''] ?? 'year') : 'year';
  const apart = years === 1 ? `a ${unit}` : `${figure(years)} ${unit}s`;
  const birthday =
    years === 1 && unit === 'year' && a.asOf?.slice(0, 10) !== b.asOf?.slice(0, 10)
      ? ' A birthday may lie between the two stories.'
      : hintOf(a, b);
  return `${a.doc} says ${said(a)}, ${b.doc} says ${said(b)}, ${apart} apart.${birthday}`;
}

/** Groups in the order of time. */
export function whyEvolving(groups: readonly (readonly QuantityClaim[])[]): string {
  const first = (g: readonly QuantityClaim[]): QuantityClaim =>
    g.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))[0]!;
  const steps = groups.map(first).map((c) => `${said(c)} on ${c.asOf?.slice(0, 10) ?? 'a day not known'} (${c.doc})`);
  return `${steps.join(', then ')}: later stories revise the figure.`;
}
