import type { Token } from '../../contract.ts';
import { rateAfter } from '../grammar/rate.ts';
import type { Candidate } from '../normalise.ts';

/** "a 5-mile (8 km) run": the gloss in brackets measures what the figure before it does. */
export function glosses(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  return found.map((c, i) => {
    const before = i > 0 ? found[i - 1] : undefined;
    const inside = tokens[c.from - 1]?.text === '(' && tokens[c.to]?.text === ')';
    if (!inside || c.item || !before?.item || before.to !== c.from - 1) return c;
    return before.raw.unit?.dimension === c.raw.unit?.dimension ? { ...c, item: before.item } : c;
  });
}

/** "95 kilometers (59 miles) per hour": what follows the brackets divides both figures. */
export function ratesBehind(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let i = 1; i < found.length; i++) {
    const [before, gloss] = [found[i - 1]!, found[i]!];
    const closes = tokens[gloss.to]?.text === ')' && tokens[gloss.from - 1]!.text === '(';
    if (!closes || before.to !== gloss.from - 1 || !before.raw.unit || !gloss.raw.unit) continue;
    const [whole, inside] = [before.raw.unit, gloss.raw.unit].map((u) => rateAfter(tokens, gloss.to + 1, u)?.unit);
    if (whole === undefined || inside === undefined) continue;
    out[i - 1] = { ...before, raw: { ...before.raw, unit: whole } };
    out[i] = { ...gloss, raw: { ...gloss.raw, unit: inside } };
  }
  return out;
}

const COMPARED: ReadonlySet<string> = new Set(['from', 'with', 'against', 'versus', 'to', 'than']);
/** Tokens that may stand between a figure and the bare one that it is compared with. */
const MOST_BETWEEN = 4;
/** "down from" reaches back over what is measured. */
const MOST_BEFORE_MOVED = 8;
const MOVED: ReadonlySet<string> = new Set(['up', 'down']);

/** From left to right: "rose to 5.1 percent from 4.9", "$1.08, down from 1.10": a bare number compared with a measure. */
export function unitsBefore(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of found) {
    const last = out.at(-1);
    const unit = last?.raw.unit;
    const bare = !c.raw.unit && !c.item && c.raw.isDigits && c.raw.pattern === 'amount';
    // "29 percent of the market, down from 62".
    const moved = tokens[c.from - 1]?.lower === 'from' && MOVED.has(tokens[c.from - 2]?.lower ?? '');
    const reach = moved ? MOST_BEFORE_MOVED : MOST_BETWEEN;
    const near = last !== undefined && (moved || !last.item) && c.from - last.to <= reach && c.from > last.to;
    const word = tokens[c.from - 1]?.lower ?? '';
    // "fell 15 percent to 73.6 a day" comes to a number; "from 5.1 percent to 4.9" to a share.
    const level = word === 'to' && unit?.symbol === '%' && tokens[last!.from - 1]?.lower !== 'from';
    const compared = COMPARED.has(word) && !level;
    // A millionth of the size is no amount of the same: "$3 million from 12".
    const size = (c.raw.value ?? 0) / (last?.raw.value ?? 1);
    const alike = size > 0.05 && size < 20;
    if (bare && near && compared && alike && unit && unit.dimension !== 'time' && unit.symbol !== '1')
      out.push(withUnitOf(c, last));
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

/** What may stand before millions that go on with the money before them: "68 billion crowns, 2.4 billion more than". */
const BEFORE_MONEY: ReadonlySet<string> = new Set(
  `, from against with than which to and or another of versus spent paid earned raised lost invested owed allocated received
   owes saved ; —`.split(/\s+/),
);
/** Behind a number of people, as of money, these words may stand; here they tell that no noun follows. */
const AFTER_MONEY: ReadonlySet<string> = new Set(
  `more less in from for to of on was is were will would went last this and , . ; ) a the by at as than over during as-of
   under above below`.split(/\s+/),
);
const AGAIN: ReadonlySet<string> = new Set(['or', '(', 'equals']);
/** Sums of one sentence are seldom so far apart. */
const FARTHEST_SUMS = 2000;

/** From left to right: bare millions after a sum of money in millions are money of the same currency. */
export function sumsBefore(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  let money: Candidate | undefined;
  return found.map((c) => {
    const { raw } = c;
    // "24 billion crowns, or $2.2 billion,": said again in other money.
    const again = money !== undefined && AGAIN.has(tokens[c.from - 1]?.lower ?? '');
    if (raw.unit?.dimension === 'money') money = again ? money : raw.scaled ? c : undefined;
    else if (!raw.unit && raw.pattern === 'amount' && raw.scaled && !c.item && money?.raw.unit) {
      const size = (raw.value ?? 0) / (money.raw.value ?? 1);
      const joined = BEFORE_MONEY.has(tokens[c.from - 1]?.lower ?? '') && AFTER_MONEY.has(tokens[c.to]?.lower ?? '.');
      if (joined && size < FARTHEST_SUMS && size > 1 / FARTHEST_SUMS) return withUnitOf(c, money);
    } else if (raw.unit?.symbol !== '%' && raw.unit?.dimension !== 'time') money = undefined;
    return c;
  });
}

/** The figure in the unit of another, which says it. */
function withUnitOf(c: Candidate, other: Candidate): Candidate {
  const { unit, shared, unitAt, to } = other.raw;
  return {
    ...c,
    raw: { ...c.raw, unit: unit ?? c.raw.unit, shared: shared ?? c.raw.shared, unitAt: unitAt ?? to - 1 },
  };
}

/** From left to right: a bare count takes the noun counted before it. */
export function itemsBefore(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
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
