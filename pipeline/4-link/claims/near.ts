/** The words that stand nearest to a figure. */
import type { Span, Token } from '../../../extractors/contract.ts';
import { contentStem, isContent } from './context.ts';

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

/** The figure that holds an offset. */
function figureAt(figures: readonly Span[], offset: number): Span | undefined {
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    if (figure.start <= offset && offset < figure.end) return figure;
  }
  return undefined;
}

/** Stems of the content words round tokens [from, to), each once, the nearest first; `figures` are the sentence's. */
export function nearOf(tokens: readonly Token[], from: number, to: number, figures: readonly Span[]): string[] {
  const found = new Map<string, number>();
  const walk = (start: number, step: 1 | -1): void => {
    let distance = 0;
    let inside: Span | undefined;
    for (let i = start; i >= 0 && i < tokens.length && distance < FURTHEST; i += step) {
      const { kind, text, lower, start: at } = tokens[i]!;
      // The words of another figure, its unit among them, are none of this one's.
      const figure = figureAt(figures, at);
      if (figure) {
        if (figure !== inside) distance += PAST_FIGURE;
        inside = figure;
        continue;
      }
      if (kind === 'number') distance += PAST_FIGURE;
      else if (CLAUSE_MARKS.has(text) || CONJUNCTIONS.has(lower)) distance += PAST_CLAUSE;
      if (SCALES.has(lower)) continue;
      const word = contentStem(tokens, i);
      if (word === undefined) continue;
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
  const is = (t: Token | undefined): t is Token =>
    t !== undefined && isContent(t) && !SCALES.has(t.lower) && !NO_LABEL.has(t.lower) && !t.lower.endsWith('ly');
  for (let i = from - 1; i >= Math.max(0, from - BESIDE); i--) if (is(tokens[i])) return tokens[i]!.text;
  for (let i = to; i < Math.min(tokens.length, to + BESIDE); i++) if (is(tokens[i])) return tokens[i]!.text;
  return undefined;
}
const BESIDE = 3;
/** They say in what order or when, and nothing of what is measured. */
const NO_LABEL: ReadonlySet<string> = new Set(
  'first second third fourth last next previous latest later earlier now then only also again once still yet just even'.split(
    ' ',
  ),
);
