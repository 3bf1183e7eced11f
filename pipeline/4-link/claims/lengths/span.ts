/** "The 12-day strike, from 3 to 17 March"; "the 18-month operation, which began in October 2021 and ended in May 2023". */
import type { Token } from '../../../../extractors/contract.ts';
import type { Figure } from '../arithmetic/sheet.ts';
import type { Placed } from './moment.ts';

interface Ends {
  readonly begins: Placed;
  readonly ends: Placed;
  /** Tokens of the whole, with "from". */
  readonly from: number;
  readonly to: number;
}

export interface SpanReading {
  readonly length: Figure;
  readonly begins: Placed;
  readonly ends: Placed;
}

const set = (s: string): ReadonlySet<string> => new Set(s.split(/\s+/));
const OPENING = set('from between');
const JOINING = set('to until till through and - – —');
const BEGINNING = set('began begun started opened launched commenced erupted');
const ENDING = set('ended finished concluded closed expired');
const LASTING = set('lasted lasting ran spanned spanning continued took for took');

const wordsIn = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(Math.max(0, from), to).map((t) => t.lower);

/** "From 3 to 17 March", "between 2009 and 2014". */
function isRange(tokens: readonly Token[], a: Placed, b: Placed): Ends | undefined {
  const between = wordsIn(tokens, a.to, b.from).filter((w) => w !== 'on' && w !== 'in');
  const opener = [a.from - 1, a.from - 2].find((i) => OPENING.has(tokens[i]?.lower ?? ''));
  return opener !== undefined && between.length === 1 && JOINING.has(between[0]!)
    ? { begins: a, ends: b, from: opener, to: b.to }
    : undefined;
}

/** Tokens between "began" and its date, and between that and "ended". */
const VERB_REACH = 4;
const ENDS_REACH = 8;

/** "Began in October 2021 and ended in May 2023". */
function isCourse(tokens: readonly Token[], a: Placed, b: Placed): Ends | undefined {
  const begun = wordsIn(tokens, a.from - VERB_REACH, a.from).findLastIndex((w) => BEGINNING.has(w));
  const between = wordsIn(tokens, a.to, b.from);
  const ended = between.findIndex((w) => ENDING.has(w));
  if (begun < 0 || ended < 0 || between.length > ENDS_REACH || between.length - ended > VERB_REACH) return undefined;
  const from = Math.max(0, a.from - VERB_REACH) + begun;
  return { begins: a, ends: b, from, to: b.to };
}

/** Words that may stand between a length and its ends: a noun, an office, a relative pronoun. */
const MOST_BEFORE = 7;
const NOT_BEFORE = set(
  'for over committed and but after before that when because while since during ago later earlier old more less',
);
/** A term that somebody is to serve is not how long something lasted. */
const IMPOSED = set(
  'sentenced sentence prison jail probation jailed ordered up faces facing face least most within every',
);
const IMPOSED_REACH = 6;

function standsBefore(tokens: readonly Token[], { from, to }: Figure, ends: Ends): boolean {
  if (to > ends.from) return false;
  const gap = wordsIn(tokens, to, ends.from);
  return (
    gap.length <= MOST_BEFORE &&
    !gap.some((w) => NOT_BEFORE.has(w) || IMPOSED.has(w)) &&
    !wordsIn(tokens, from - IMPOSED_REACH, from).some((w) => IMPOSED.has(w))
  );
}

const APPOSED = set(', a an or ( — – some about');
/** What a length behind its ends is not of them: "two weeks before the vote", "12 years after". */
const NOT_BEHIND = set('before after ago later earlier old from into since longer more less ahead prior apart until');

function standsBehind(tokens: readonly Token[], { from, to }: Figure, ends: Ends): boolean {
  if (from < ends.to) return false;
  const gap = wordsIn(tokens, ends.to, from);
  const next = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  if (gap.length === 0 || gap.length > 5 || NOT_BEHIND.has(next[0]!)) return false;
  if (next[0] === '-' || next[1] === 'later') return false;
  // "From 2009 to 2014, 12-month contracts": behind a bare comma only what another mark closes is an apposition.
  if (gap.join('') === ',' && tokens[to] !== undefined && tokens[to].kind !== 'punct') return false;
  if (tokens.slice(from, to).some((t) => t.text === '-') && !gap.some((w) => w === 'a' || w === 'an')) return false;
  return gap.every((w) => APPOSED.has(w))
    ? gap[0] !== 'a'
    : gap.some((w) => LASTING.has(w)) && gap.every((w) => APPOSED.has(w) || LASTING.has(w));
}

/** Lengths beside their ends; each pair of ends takes the nearest. */
export function readSpans(
  tokens: readonly Token[],
  lengths: readonly Figure[],
  moments: readonly Placed[],
): SpanReading[] {
  return moments.slice(1).flatMap((b, i) => {
    const a = moments[i]!;
    const ends = isRange(tokens, a, b) ?? isCourse(tokens, a, b);
    if (!ends) return [];
    const length =
      lengths.findLast((f) => standsBefore(tokens, f, ends)) ?? lengths.find((f) => standsBehind(tokens, f, ends));
    return length ? [{ length, begins: a, ends: b }] : [];
  });
}
