import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import type { Candidate } from '../normalise.ts';

/** "120 million of the 2.5 billion shekels", "two-thirds of the 4.3 million sales", "eight million 250 ml bottles". */
export function wholesAfter(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (a.item || (a.raw.unit && a.raw.unit.symbol !== '1')) continue;
    if (b.from === a.to && b.raw.unit && b.item) out[i] = { ...a, item: b.item };
    if (tokens[a.to]?.lower !== 'of' || b.from - a.to > 3) continue;
    const unit = a.raw.fraction || a.raw.unit ? undefined : b.raw.unit;
    out[i] = { ...a, raw: unit ? { ...a.raw, unit } : a.raw, item: b.item ?? a.item };
  }
  return out;
}

/** Whether only a comma, "and" or "or" (and the hyphen of "four-, five-") parts two figures. */
function listed(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  let at = a.to;
  if (isHyphen(tokens[at])) at++;
  let separators = 0;
  while (at < b.from && separators < 3) {
    const { lower } = tokens[at]!;
    if (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== '/' && lower !== 'even') return false;
    separators++;
    at++;
  }
  return separators > 0 && at === b.from;
}

/** "Of the 240 players 36, or 15 percent, were hurt": a count and its share are no list, as "10, 15, or 20 percent" is. */
const saysAgain = (tokens: readonly Token[], a: Candidate, b: Candidate): boolean =>
  b.raw.unit?.symbol === '%' && b.from - a.to === 2 && tokens[a.to]!.text === ',' && tokens[a.to + 1]!.lower === 'or';

/** "0.21, more than twice the limit": their units are no other figure's. */
const NOT_SHARED: ReadonlySet<string> = new Set(['age', 'multiple', 'nth']);

const COMPARED: ReadonlySet<string> = new Set(['from', 'than', 'against', 'versus']);

/** From right to left: a bare number takes the unit or noun of the figure that follows it in its list. */
export function unitsAfter(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (a.raw.unit || a.item || NOT_SHARED.has(b.raw.pattern) || !listed(tokens, a, b)) continue;
    const before = i > 0 ? out[i - 1] : undefined;
    if (saysAgain(tokens, a, b) && !(before && listed(tokens, before, a))) continue;
    // "up from 98 million, and 3 million people": what is compared belongs to the figure before.
    if (a.raw.scaled && COMPARED.has(tokens[a.from - 1]?.lower ?? '')) continue;
    const or = tokens[b.from - 1]!.lower === 'or';
    const { unit, shared } = b.raw;
    const next = or && a.raw.value !== undefined && b.raw.value === a.raw.value + 1;
    out[i] = {
      ...a,
      raw: { ...a.raw, unit: unit ?? a.raw.unit, shared: shared ?? a.raw.shared },
      item: b.item ?? a.item,
      // "two or three people": either figure is about right.
      bound: next && !a.bound ? 'about' : a.bound,
    };
    if (next && !b.bound) out[i + 1] = { ...b, bound: 'about' };
  }
  return out;
}

const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'ages', 'aged']);

/** Nobody is older, in years. */
const OLDEST = 120;

/** "6, 8 and 11 years old": the bare numbers of a list that ends in an age are ages too. */
export function agesBefore(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  let joined = false;
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i]!, out[i + 1]!];
    const isAge = b.raw.pattern === 'age' && b.raw.min === undefined && b.raw.unit !== undefined;
    joined = isAge && listed(tokens, a, b) && (joined || /^(?:and|or)$/.test(tokens[b.from - 1]!.lower));
    const isBare = !a.raw.unit && !a.item && a.bound === undefined && (a.raw.value ?? OLDEST) < OLDEST;
    if (joined && isBare) out[i] = { ...a, raw: { ...a.raw, pattern: 'age', unit: b.raw.unit! } };
    else joined = false;
  }
  return out;
}

/** "ages 24, 25, 32 and 38"; not "22 are aged five to 17, and 11 are adults", where a range ends the list. */
export function agesListed(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  let ages: Candidate | undefined;
  for (const c of found) {
    const last = out.at(-1);
    if (c.raw.pattern === 'age')
      ages = c.raw.min === undefined && AGE_WORDS.has(tokens[c.raw.from]!.lower) ? c : undefined;
    else if (ages && last && !c.raw.unit && !c.item && listed(tokens, last, c)) {
      out.push({ ...c, raw: { ...c.raw, pattern: 'age', unit: ages.raw.unit! } });
      continue;
    } else ages = undefined;
    out.push(c);
  }
  return out;
}
