/**
 * What figures of one sentence share: the unit or noun of a list ("5.4, 6.1 and 6.7 inches"), the noun counted before
 * ("30 arrests in Spain, two in Malta"), two bounds that make one range ("more than 15 and less than 60").
 */
import type { Token } from '../contract.ts';
import { isHyphen } from '../shared/cardinals.ts';
import type { Candidate } from './normalise.ts';

/** Each step takes the candidates of a sentence, in order, and returns them. */
export function shareWithin(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  if (found.length === 0) return [];
  const listed = agesListed(tokens, unitsAfter(tokens, wholesAfter(tokens, boundsJoined(tokens, found))));
  return itemsBefore(tokens, unitsBefore(tokens, glosses(tokens, listed))).filter((c) => !isBareOne(c));
}

/** "one" that stands for nothing: let through for lists only. */
const isBareOne = ({ raw, item }: Candidate): boolean =>
  raw.value === 1 && !raw.isDigits && raw.pattern === 'amount' && !raw.unit && !item;

const LOW: ReadonlySet<string | undefined> = new Set(['over', 'at-least']);
const HIGH: ReadonlySet<string | undefined> = new Set(['under', 'at-most']);

/** "more than 15 and less than 60": one range. */
function boundsJoined(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of found) {
    const last = out.at(-1);
    if (!last || !joinable(tokens, last, c)) {
      out.push(c);
      continue;
    }
    const [a, b] = [last.raw.value!, c.raw.value!];
    const unit = c.raw.unit ?? last.raw.unit;
    out[out.length - 1] = {
      ...c,
      from: last.from,
      raw: {
        ...withoutValue(c.raw),
        min: Math.min(a, b),
        max: Math.max(a, b),
        bound: 'range',
        ...(unit ? { unit } : {}),
      },
      bound: 'range',
    };
  }
  return out;
}

function withoutValue(raw: Candidate['raw']): Omit<Candidate['raw'], 'value'> {
  const { value: _, ...rest } = raw;
  return rest;
}

function joinable(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  const opposite = (LOW.has(a.bound) && HIGH.has(b.bound)) || (HIGH.has(a.bound) && LOW.has(b.bound));
  if (!opposite || a.raw.value === undefined || b.raw.value === undefined || a.item) return false;
  const low = LOW.has(a.bound) ? a.raw.value : b.raw.value;
  const high = LOW.has(a.bound) ? b.raw.value : a.raw.value;
  return (
    b.from === a.to + 1 &&
    tokens[a.to]!.lower === 'and' &&
    low < high &&
    (!a.raw.unit || a.raw.unit.symbol === b.raw.unit?.symbol)
  );
}

/** "120 million of the 2.5 billion shekels", "two-thirds of the 4.3 million sales", "eight million 250 ml bottles". */
function wholesAfter(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (a.item || (a.raw.unit && a.raw.unit.symbol !== '1')) continue;
    if (b.from === a.to && b.raw.unit && b.item) out[i] = { ...a, item: b.item };
    if (tokens[a.to]?.lower !== 'of' || b.from - a.to > 3) continue;
    const unit = a.raw.fraction || a.raw.unit ? undefined : b.raw.unit;
    out[i] = { ...a, raw: { ...a.raw, ...(unit ? { unit } : {}) }, ...(b.item ? { item: b.item } : {}) };
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

/** "0.21, more than twice the limit": their units are no other figure's. */
const NOT_SHARED: ReadonlySet<string> = new Set(['age', 'multiple', 'nth']);

/** From right to left: a bare number takes the unit or noun of the figure that follows it in its list. */
function unitsAfter(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i]!;
    const b = out[i + 1]!;
    if (a.raw.unit || a.item || NOT_SHARED.has(b.raw.pattern) || !listed(tokens, a, b)) continue;
    const or = tokens[b.from - 1]!.lower === 'or';
    const { unit, shared } = b.raw;
    const next = or && a.raw.value !== undefined && b.raw.value === a.raw.value + 1;
    out[i] = {
      ...a,
      raw: { ...a.raw, ...(unit ? { unit } : {}), ...(shared ? { shared } : {}) },
      ...(b.item ? { item: b.item } : {}),
      // "two or three people": either figure is about right.
      ...(next && !a.bound ? { bound: 'about' as const } : {}),
    };
    if (next && !b.bound) out[i + 1] = { ...b, bound: 'about' };
  }
  return out;
}

const AGE_WORDS: ReadonlySet<string> = new Set(['age', 'ages', 'aged']);

/** "ages 24, 25, 32 and 38". */
function agesListed(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  let ages: Candidate | undefined;
  for (const c of found) {
    const last = out.at(-1);
    if (c.raw.pattern === 'age') ages = AGE_WORDS.has(tokens[c.raw.from]!.lower) ? c : undefined;
    else if (ages && last && !c.raw.unit && !c.item && listed(tokens, last, c)) {
      out.push({ ...c, raw: { ...c.raw, pattern: 'age', unit: ages.raw.unit! } });
      continue;
    } else ages = undefined;
    out.push(c);
  }
  return out;
}

/** "a 5-mile (8 km) run": the gloss in brackets measures what the figure before it does. */
function glosses(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  return found.map((c, i) => {
    const before = found[i - 1];
    const inside = tokens[c.from - 1]?.text === '(' && tokens[c.to]?.text === ')';
    if (!inside || c.item || !before?.item || before.to !== c.from - 1) return c;
    return before.raw.unit?.dimension === c.raw.unit?.dimension ? { ...c, item: before.item } : c;
  });
}

const COMPARED: ReadonlySet<string> = new Set(['from', 'with', 'against', 'versus', 'to', 'than']);
/** Tokens that may stand between a figure and the bare one that it is compared with. */
const MOST_BETWEEN = 4;

/** From left to right: "rose to 5.1 percent from 4.9", "$1.08, down from 1.10": a bare number compared with a measure. */
function unitsBefore(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of found) {
    const last = out.at(-1);
    const unit = last?.raw.unit;
    const bare = !c.raw.unit && !c.item && c.raw.isDigits && c.raw.pattern === 'amount';
    const near = last !== undefined && !last.item && c.from - last.to <= MOST_BETWEEN && c.from > last.to;
    const compared = COMPARED.has(tokens[c.from - 1]?.lower ?? '');
    // A millionth of the size is no amount of the same: "$3 million from 12".
    const size = (c.raw.value ?? 0) / (last?.raw.value ?? 1);
    const alike = size > 0.05 && size < 20;
    if (bare && near && compared && alike && unit && unit.dimension !== 'time' && unit.symbol !== '1')
      out.push({ ...c, raw: { ...c.raw, unit } });
    else out.push(c);
  }
  return out;
}

const BEFORE_SHARED: ReadonlySet<string> = new Set([
  ',',
  'and',
  ';',
  'with',
  'from',
  'to',
  'versus',
  'vs',
  'vs.',
  'but',
  '—',
  '–',
  'while',
  'including',
  'or',
  ':',
  'against',
  'than',
  'last',
  'another',
]);
const AFTER_SHARED: ReadonlySet<string> = new Set([
  'in',
  'from',
  'at',
  'by',
  'on',
  'during',
  'for',
  ',',
  '.',
  ';',
  'and',
  'were',
  'was',
  'are',
  'last',
  'this',
  'of',
  ')',
  'a',
  'the',
  'overseas',
  'abroad',
  'elsewhere',
  'between',
  'among',
  'more',
  'others',
]);

/** From left to right: a bare count takes the noun counted before it. */
function itemsBefore(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  let counted: Candidate | undefined;
  for (const c of found) {
    if (c.raw.unit || c.item || c.raw.pattern !== 'amount') {
      if (!c.raw.unit && c.item && c.raw.pattern === 'amount') counted = c;
      else if (c.raw.unit?.dimension !== 'time' && c.raw.unit?.dimension !== 'share') counted = undefined;
      out.push(c);
      continue;
    }
    const before = tokens[c.from - 1]?.lower ?? '';
    const after = tokens[c.to]?.lower ?? '.';
    if (counted && BEFORE_SHARED.has(before) && AFTER_SHARED.has(after) && !c.raw.fraction) {
      out.push({ ...c, item: counted.item! });
    } else out.push(c);
  }
  return out;
}
