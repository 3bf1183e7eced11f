/** The words that stand nearest to a figure, and whether it is the figure that the sentence asserts. */
import type { Span, Token } from '../../../extractors/contract.ts';
import { isContent, stem } from './context.ts';

/** So many words of the figure's surroundings are kept, the nearest first. */
const MOST_NEAR = 8;
/** A word behind another figure, a comma or a conjunction speaks less of this one: so many words further away. */
const PAST_FIGURE = 3;
const PAST_CLAUSE = 2;
const FURTHEST = 10;

/** Words of figures themselves. */
const SCALES: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion lakh crore percent cent cents dozen'.split(' '),
);
const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '"', '“', '”']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'but', 'or', 'while', 'as', 'after', 'when', 'who', 'which']);

/** Stems of the content words round tokens [from, to), each once, the nearest first; `figures` are the sentence's. */
export function nearOf(tokens: readonly Token[], from: number, to: number, figures: readonly Span[]): string[] {
  const found = new Map<string, number>();
  const walk = (start: number, step: 1 | -1): void => {
    let distance = 0;
    let inside: Span | undefined;
    for (let i = start; i >= 0 && i < tokens.length && distance < FURTHEST; i += step) {
      const { kind, text, lower, start: at } = tokens[i]!;
      // The words of another figure, its unit among them, are none of this one's.
      const figure = figures.find((f) => f.start <= at && at < f.end);
      if (figure) {
        if (figure !== inside) distance += PAST_FIGURE;
        inside = figure;
        continue;
      }
      if (kind === 'number') distance += PAST_FIGURE;
      else if (CLAUSE_MARKS.has(text) || CONJUNCTIONS.has(lower)) distance += PAST_CLAUSE;
      if (SCALES.has(lower) || !isContent(tokens[i]!)) continue;
      const word = stem(lower);
      if ((found.get(word) ?? Infinity) > distance) found.set(word, distance);
      distance++;
    }
  };
  walk(from - 1, -1);
  walk(to, 1);
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, MOST_NEAR)
    .map(([word]) => word);
}

/** The content word next to tokens [from, to), as the article has it: before them, else behind. */
export function besideOf(tokens: readonly Token[], from: number, to: number): string | undefined {
  const is = (t: Token | undefined): t is Token => t !== undefined && isContent(t) && !SCALES.has(t.lower);
  for (let i = from - 1; i >= Math.max(0, from - BESIDE); i--) if (is(tokens[i])) return tokens[i]!.text;
  for (let i = to; i < Math.min(tokens.length, to + BESIDE); i++) if (is(tokens[i])) return tokens[i]!.text;
  return undefined;
}
const BESIDE = 3;

/** Tokens before a figure within which a word makes it a figure to compare with, or one that is only expected. */
const STANCE_REACH = 6;
const BASELINE: ReadonlySet<string> = new Set(
  'versus vs compared than previous previously earlier formerly originally initially'.split(' '),
);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'ago', 'previously', 'before', 'previous']);
const EXPECTED: ReadonlySet<string> = new Set(
  `expected expects expect forecast forecasts estimate estimates estimated predicted projected target targets goal
   licensed licenced certified permitted allowed authorised authorized capacity designed limited rated
   hoped sought seek asked demanded if polled consensus outlook guidance`.split(/\s+/),
);

/** "Up from 54,900", "rose to 61,300 from 54,900": not "help from eight countries". */
function isRisenFrom(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === 'up' || tokens[at - 1]?.lower === 'down') return true;
  for (let i = at - 1; i >= Math.max(0, at - STANCE_REACH); i--) if (tokens[i]!.kind === 'number') return true;
  return false;
}

/**
 * `baseline`: what the asserted figure is held against ("up from 54,900", "a year earlier"); `expected`: what was
 * forecast, allowed or asked for. Undefined for a figure that the sentence asserts.
 */
export function stanceOf(tokens: readonly Token[], from: number, to: number): 'baseline' | 'expected' | undefined {
  for (let i = from - 1; i >= Math.max(0, from - STANCE_REACH); i--) {
    const { kind, text, lower } = tokens[i]!;
    if (EXPECTED.has(lower)) return 'expected';
    if (i >= from - 3 && (BASELINE.has(lower) || (lower === 'from' && isRisenFrom(tokens, i)))) return 'baseline';
    if (kind === 'number' || text === ';') break;
  }
  for (let i = to; i < Math.min(tokens.length, to + STANCE_REACH); i++) {
    const { kind, lower } = tokens[i]!;
    if (EARLIER.has(lower)) return 'baseline';
    if (kind === 'number') break;
  }
  return undefined;
}
