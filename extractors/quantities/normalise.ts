/**
 * From a raw match and its sentence to the fact.
 */
import type { Bound, DateFact, Draft, QuantityFact, Token } from '../contract.ts';
import type { Mutable } from '../shared/mutable.ts';
import { inBase, type UnitRecord } from '../shared/units.ts';
import { aboutOf, type Previous, type TokenRange } from './about/index.ts';
import { type ArticleSense, decide } from './ambiguity.ts';
import { changeOf } from './change.ts';
import { singular } from '../shared/singular.ts';
import { ageUnit } from './grammar/age.ts';
import { PERSONS } from './lexicon-words.ts';
import { nounPhrase, type Phrase } from './phrase.ts';
import type { Raw } from './raw.ts';
import { placeOf, timeOf } from './scope.ts';
import { wordsOf } from './spans.ts';

/** A raw match with what the sentence says round it. */
export interface Candidate {
  readonly raw: Raw;
  /** First token with the bound words. */
  readonly from: number;
  readonly to: number;
  readonly bound?: Bound | undefined;
  readonly item?: Phrase | undefined;
  /** Index after what the figure's rate takes in beyond the item: "60 deaths per 100,000". */
  readonly until?: number | undefined;
}

export interface SentenceContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sense: ArticleSense;
  /** Dates of the sentence, by start. */
  readonly dates: readonly Draft<DateFact>[];
}

/** What the sentence before counted, where the figure counts some of the same. */
type Carried = QuantityFact['item'];

function boundOf({ raw, bound }: Candidate): Bound {
  if (raw.min !== undefined) return bound === 'about' || raw.bound === 'about' ? 'about' : 'range';
  return bound ?? raw.bound ?? 'exact';
}

/** "four-cylinder [engine]": the noun that the counted noun modifies. */
function modified(tokens: readonly Token[], c: Candidate): Phrase | undefined {
  return c.raw.hyphen && !c.raw.unit && c.item && c.item.from === c.raw.to + 1
    ? nounPhrase(tokens, c.item.to, false)
    : undefined;
}

/** What the figure is about, given the figure before it in the sentence. */
export function subjectFor(
  tokens: readonly Token[],
  c: Candidate,
  previous: Previous | undefined,
): readonly TokenRange[] {
  const figure = {
    from: c.from,
    to: Math.max(c.to, c.item && c.item.from >= c.to ? c.item.to : 0),
    time: c.raw.unit?.dimension === 'time' && c.raw.pattern !== 'age',
    member: c.raw.value === 1 && !c.raw.isDigits && tokens[c.to]?.lower === 'of',
    unit: c.raw.unit?.symbol,
    described: c.raw.pattern === 'age' && c.raw.hyphen !== true,
  };
  const described = modified(tokens, c);
  if (described) return [[described.from, described.to]];
  const about = aboutOf(tokens, figure, previous);
  const { item } = c;
  // What it counts is said once.
  return item === undefined || about.length === 0
    ? about
    : about.filter(([from, to]) => from !== item.from || to !== item.to);
}

/**
 * @param next offset where the next figure of the sentence begins
 * @param carried the item, where it stands in the sentence before
 */
export function toFact(
  candidate: Candidate,
  { text, tokens, sense, dates }: SentenceContext,
  next: number,
  subject: readonly TokenRange[],
  carried?: Carried,
): Draft<QuantityFact> {
  const { from, to, item } = candidate;
  const raw = withAge(tokens, candidate, subject);
  const start = tokens[from]!.start;
  const end = endOf(tokens, to);
  const decided = raw.unit && decide(raw, raw.unit, tokens, sense);
  const unit = decided?.unit;
  const { min, max } = raw;
  const range = min !== undefined && max !== undefined;
  const base = unit && !decided.open ? inBaseUnit(raw, unit) : undefined;
  const change = raw.pattern === 'age' ? undefined : changeOf(tokens, raw, from, to);
  const place = placeOf(tokens, Math.max(item?.to ?? to, to));
  const time = timeOf(start, end, next, dates);
  const words = text.slice(start, end);
  const bound = boundOf(candidate);
  // Written out: a spread in the middle of a literal sets each field by a call of its own.
  const draft: Partial<Mutable<Draft<QuantityFact>>> = range
    ? { kind: 'quantity', start, end, text: words, min, max, bound }
    : { kind: 'quantity', start, end, text: words, value: raw.value!, bound };
  if (unit) {
    const { name, symbol } = unit;
    draft.unit = decided.ambiguous ? { name, symbol, ambiguous: decided.ambiguous } : { name, symbol };
  }
  if (base) draft.base = base;
  draft.precision = raw.precision;
  if (item) draft.item = itemFact(text, tokens, item);
  else if (carried) draft.item = carried;
  if (subject.length > 0) draft.about = subject.map(([a, b]) => wordsOf(text, tokens, a, b)).join(', ');
  if (change) draft.change = change;
  if (place) draft.scope = time ? { place, time } : { place };
  else if (time) draft.scope = { time };
  if (raw.malformed) draft.malformed = raw.malformed;
  return draft as Draft<QuantityFact>;
}

/** The phrase as a fact gives it. */
export function itemFact(text: string, tokens: readonly Token[], item: Phrase): NonNullable<QuantityFact['item']> {
  const start = tokens[item.from]!.start;
  const end = tokens[item.to - 1]!.end;
  return { start, end, text: text.slice(start, end), head: item.head };
}

const AGES: ReadonlySet<string> = new Set(['age', 'ages', 'expectancy', 'lifespan']);
const OLDEST = 130;
/** "18 or older", "12 and younger": of people only. */
const COMPARED_AGES: ReadonlySet<string> = new Set(['older', 'younger']);
/** Bounds that news sets to ages: "under 12", "65 and older". */
const AGE_LIMITS: ReadonlySet<Bound> = new Set(['under', 'over', 'at-least', 'at-most']);

/** "life expectancy is 81", "the retirement age of 67", "children under 12": a bare number that is an age. */
function withAge(tokens: readonly Token[], c: Candidate, subject: readonly TokenRange[]): Raw {
  const { raw, item } = c;
  const bound = c.bound ?? raw.bound;
  const value = raw.value ?? raw.max ?? OLDEST;
  if (raw.unit || raw.fraction || value >= OLDEST || value <= 0) return raw;
  if (bound && COMPARED_AGES.has(tokens[c.to - 1]!.lower)) return { ...raw, unit: ageUnit('a') };
  if (item) return raw;
  if (bound && AGE_LIMITS.has(bound) && PERSONS.has(singular(tokens[c.from - 1]?.lower ?? '')))
    return { ...raw, unit: ageUnit('a') };
  const [from, to] = subject[0] ?? [0, 0];
  for (let i = from; i < to; i++) if (AGES.has(tokens[i]!.lower)) return { ...raw, unit: ageUnit('a') };
  return raw;
}

/** The full stop of "90 mph." at the end of a sentence closes the sentence, not the abbreviation. */
function endOf(tokens: readonly Token[], to: number): number {
  const last = tokens[to - 1]!;
  const closes = to === tokens.length && last.text.indexOf('.') === last.text.length - 1 && last.text.length > 1;
  return closes ? last.end - 1 : last.end;
}

function inBaseUnit({ value, min, max }: Raw, unit: UnitRecord): NonNullable<QuantityFact['base']> {
  return min === undefined || max === undefined
    ? { value: inBase(value!, unit), unit: unit.base }
    : { min: inBase(min, unit), max: inBase(max, unit), unit: unit.base };
}
