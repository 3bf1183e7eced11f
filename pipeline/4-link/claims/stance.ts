/** Whether a figure is what the sentence asserts, what it is held against, or only expected; and whether it is new. */
import type { Token } from '../../../extractors/contract.ts';

/** Tokens before a figure within which a word makes it a figure to compare with, or one that is only expected. */
const REACH = 6;
const BASELINE: ReadonlySet<string> = new Set(
  'versus vs compared than previous previously earlier formerly originally initially'.split(' '),
);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'ago', 'previously', 'before', 'previous']);
/** "A day earlier the ship left with 54 people": when it was, not what it is held against. */
const SPANS: ReadonlySet<string> = new Set(
  'minute minutes hour hours day days night nights evening morning'.split(' '),
);
const EXPECTED: ReadonlySet<string> = new Set(
  `expected expects expect forecast forecasts estimate estimates estimated predicted projected target targets goal
   licensed licenced licence license certified permitted allowed authorised authorized capacity designed limited rated
   hoped sought seek asked demanded if polled consensus outlook guidance`.split(/\s+/),
);
const CHANGES =
  /^(?:up|down|r[iao]se[sn]?|rising|f[ae]lls?|fallen|falling|increas\w+|decreas\w+|grew|grown?|climb\w*|dropp?\w*|rais\w+|lower\w*|cut|jump\w*|slipp?\w*|widen\w*|narrow\w*|doubled|tripled|revised)$/;

/** "Up from 54,900", "rose to 61,300 from 54,900": not "moved from seven villages", "help from eight countries". */
function isRisenFrom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.kind === 'number' || tokens[at - 2]?.kind === 'number') return true;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) if (CHANGES.test(tokens[i]!.lower)) return true;
  return false;
}

const HEDGES: ReadonlySet<string> = new Set('a about around some nearly almost just the'.split(' '));

function isBaseline(tokens: readonly Token[], i: number, from: number): boolean {
  const { lower } = tokens[i]!;
  const next = i === from - 1 || (i === from - 2 && HEDGES.has(tokens[i + 1]!.lower));
  if (lower === 'from') return next && isRisenFrom(tokens, i);
  return BASELINE.has(lower) && !(lower === 'earlier' && SPANS.has(tokens[i - 1]?.lower ?? ''));
}

/** "54,900 a year earlier", "in the month before.": not "16 days before they were found", "a day earlier". */
function isLookBack(tokens: readonly Token[], i: number): boolean {
  if (!EARLIER.has(tokens[i]!.lower) || SPANS.has(tokens[i - 1]?.lower ?? '')) return false;
  return tokens[i]!.lower !== 'before' || (tokens[i + 1]?.kind ?? 'punct') === 'punct';
}

/**
 * `baseline`: what the asserted figure is held against ("up from 54,900", "a year earlier"); `expected`: what was
 * forecast, allowed or asked for. Undefined for a figure that the sentence asserts.
 */
export function stanceOf(tokens: readonly Token[], from: number, to: number): 'baseline' | 'expected' | undefined {
  let expected = false;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const { kind, text, lower } = tokens[i]!;
    if (EXPECTED.has(lower)) expected = true;
    // "Down from a previous forecast of 2.6%": what was forecast before.
    if ((i >= from - 3 || expected) && isBaseline(tokens, i, from)) return 'baseline';
    if (kind === 'number' || text === ';') break;
  }
  if (expected) return 'expected';
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    if (tokens[i]!.kind === 'number') break;
    if (isLookBack(tokens, i)) return 'baseline';
  }
  return undefined;
}

/** Whether the figure at token `from` is what another was before: "up from about 54,900", not "more than 54,900". */
export function isFormer(tokens: readonly Token[], from: number): boolean {
  const at = HEDGES.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[at]?.lower === 'from' && isBaseline(tokens, at, from);
}

const REVISES: ReadonlySet<string> = new Set(
  'revised revises revising updated corrected corrects upgraded downgraded recounted adjusted'.split(' '),
);
const RISES = /^(?:r[io]ses?|risen|climb(?:s|ed)?|gr[eo]wn?|swell(?:s|ed)?|swollen|increased|jumped|raised|soared)$/;
const THOUGHT: ReadonlySet<string> = new Set('thought reported believed estimated feared'.split(' '));
const FIRST: ReadonlySet<string> = new Set(['first', 'initially', 'originally', 'previously']);

/**
 * Whether the sentence says that the figure takes the place of another: `more` of it ("has now burned 6,800 hectares",
 * "rose to 247"), or another figure, whichever way ("revised to 7.1", "twice as many as first thought").
 */
export function takesPlace(tokens: readonly Token[], from: number, to: number): 'more' | 'other' | undefined {
  let more = false;
  for (let i = Math.max(0, from - REACH); i < Math.min(tokens.length, to + 2 * REACH); i++) {
    const { text, lower } = tokens[i]!;
    if (text === ';') break;
    if (REVISES.has(lower) || (THOUGHT.has(lower) && FIRST.has(tokens[i - 1]?.lower ?? ''))) return 'other';
    if (i < from && (lower === 'now' || (tokens[i + 1]?.lower === 'to' && RISES.test(lower)))) more = true;
  }
  return more ? 'more' : undefined;
}
