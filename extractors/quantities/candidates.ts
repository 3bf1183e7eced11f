/**
 * All figures of one sentence: the patterns in order, then what the sentence shares between its figures.
 */
import { type Token, Trait } from '../contract.ts';
import { parseAge } from './grammar/age.ts';
import { parseAmount } from './grammar/amount.ts';
import type { Amount } from './grammar/amount-shape.ts';
import { boundAfter, boundBefore } from './grammar/bound.ts';
import { brokenGroup } from './grammar/broken-group.ts';
import { parseMultiplying } from './grammar/multiplying.ts';
import { parseBoundedOne } from './grammar/bounded-one.ts';
import { parseNth } from './grammar/nth.ts';
import { isOverOf } from './grammar/over.ts';
import { parseRange } from './grammar/range.ts';
import { perMany } from './grammar/rate.ts';
import { parseMultiple, parseRatio } from './grammar/ratio.ts';
import { refused } from './refuse/index.ts';
import { nextThat } from '../shared/once-per-token.ts';
import { itemOf } from './item.ts';
import { counts } from './counts.ts';
import type { Candidate } from './normalise.ts';
import { type Raw, rawMatch } from './raw.ts';
import { shareWithin } from './sharing/index.ts';

const OPENERS: ReadonlySet<string> = new Set([
  'between',
  'from',
  'aged',
  'age',
  'ages',
  'minus',
  'negative',
  'a',
  'an',
  'few',
  'several',
  'couple',
  '-',
  '−',
  '+',
  '.',
]);

/** A cheap look: whether any pattern can begin at the token. */
function mayBegin(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if ((t.traits & (Trait.Digit | Trait.Currency | Trait.NumberWord)) !== 0) return true;
  const number = nextNumber(tokens, i);
  if (number === tokens.length || number > i + FARTHEST_NUMBER)
    return (t.lower === 'a' || t.lower === 'an') && boundBefore(tokens, i) !== undefined;
  if (OPENERS.has(t.lower)) return true;
  if (t.kind !== 'word') return false;
  // Letters of a currency before its sign or digits: "US$5", "Rs 5", "EUR 125".
  const next = tokens[i + 1];
  return (
    t.text.length <= 5 &&
    next !== undefined &&
    ((next.traits & (Trait.Digit | Trait.Currency)) !== 0 || next.text === '=')
  );
}

/** So far behind a word that opens a pattern ("between", "aged", "a") stands its number. */
const FARTHEST_NUMBER = 6;

const nextNumber = nextThat((t) => (t.traits & (Trait.Digit | Trait.Currency | Trait.NumberWord)) !== 0);

/** The patterns, in their order: the more a pattern asks for, the earlier it stands. */
function parseAt(tokens: readonly Token[], i: number): Raw | undefined {
  const word = tokens[i]!.lower;
  if (word === 'between' || word === 'from') return parseRange(tokens, i);
  const age = parseAge(tokens, i);
  if (age) return age;
  const range = parseRange(tokens, i);
  if (range) return range;
  const ratio = parseRatio(tokens, i) ?? parseMultiple(tokens, i) ?? parseMultiplying(tokens, i);
  if (ratio) return ratio;
  const amount = parseAmount(tokens, i);
  return amount ? fromAmount(amount) : (parseBoundedOne(tokens, i) ?? parseNth(tokens, i));
}

function fromAmount(a: Amount): Raw {
  const { from, to, precision, unit, shared, malformed, prefixed, country, hyphen, signed, numeral: n } = a;
  const { vague, isDigits } = n;
  return rawMatch({
    from,
    to,
    pattern: 'amount',
    value: vague ? undefined : a.value,
    min: vague?.min,
    max: vague?.max,
    precision,
    isDigits,
    bound: a.bound ?? (vague ? 'about' : undefined),
    unit,
    shared,
    malformed,
    prefixed,
    country,
    hyphen,
    signed,
    fraction: n.fraction && !unit ? true : undefined,
    scaled: n.magnitude || vague || a.value !== n.value ? true : undefined,
  });
}

/** Whether most words that could be small have capitals. */
function isHeadline(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const t of tokens) {
    if (t.kind !== 'word' || t.text.length < 4) continue;
    words++;
    if ((t.traits & Trait.Capital) !== 0) capitals++;
  }
  return words > 2 && capitals >= words * 0.75;
}

/**
 * @param blocked whether the tokens [from, to) lie in a date or a name, so that they are no quantity; asked in order
 */
export function candidatesIn(tokens: readonly Token[], blocked: (raw: Raw) => boolean): Candidate[] {
  const out: Candidate[] = [];
  const headline = isHeadline(tokens);
  let last = 0;
  for (let i = 0; i < tokens.length; ) {
    const raw = mayBegin(tokens, i) ? parseAt(tokens, i) : undefined;
    if (!raw) {
      i++;
      continue;
    }
    // A range that is none may hold an amount: "in 2018 to 3.9 million".
    i = raw.pattern === 'range' ? i + 1 : raw.to;
    if (blocked(raw)) continue;
    const before = boundOf(tokens, raw);
    const from = before && before.at >= last ? before.at : raw.from;
    const surroundings = { from, bounded: from < raw.from || raw.bound !== undefined, headline };
    if (refused(tokens, raw, surroundings)) continue;
    const candidate = complete(tokens, raw, from, from < raw.from ? before?.bound : undefined);
    if (!candidate) continue;
    out.push(candidate);
    last = candidate.to;
    i = Math.max(candidate.to, candidate.until ?? 0);
  }
  return shareWithin(tokens, out);
}

function boundOf(tokens: readonly Token[], raw: Raw): ReturnType<typeof boundBefore> {
  const before = boundBefore(tokens, raw.from);
  return before && tokens[before.at]!.lower === 'over' && isOverOf(tokens, before.at, raw) ? undefined : before;
}

function complete(tokens: readonly Token[], raw: Raw, from: number, bound: Candidate['bound']): Candidate | undefined {
  const after = boundAfter(tokens, raw.to);
  const item = itemOf(tokens, after ? { ...raw, to: after.at } : raw);
  if (!counts(tokens, raw, item, from)) return undefined;
  const broken = brokenGroup(tokens, raw, item);
  const many = raw.unit ? undefined : perMany(tokens, item ? item.to : raw.to);
  const to = after && !(item && item.from < after.at) ? after.at : raw.to;
  return {
    raw: many || broken ? { ...raw, unit: many?.unit ?? raw.unit, malformed: broken ?? raw.malformed } : raw,
    from,
    to,
    bound: bound ?? after?.bound,
    item,
    until: many?.to,
  };
}
