/**
 * Spans of tokens, and looking up spans by offset, by bisection: a sentence can hold many.
 */
import type { Span, Token } from '../contract.ts';

/** The characters of tokens [from, to). */
export const wordsOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** Index of the first span, ordered by start, that starts at or after the offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (spans[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The last span, ordered by start and without overlap, that shares characters with [start, end). */
export function spanOver<S extends Span>(spans: readonly S[], start: number, end: number): S | undefined {
  if (spans.length === 0) return undefined;
  const at = firstFrom(spans, end) - 1;
  if (at < 0) return undefined;
  const found = spans[at]!;
  return found.end > start ? found : undefined;
}
