/**
 * Spans of tokens, and looking up spans by offset, by bisection: a sentence can hold many.
 */
import type { Span, TextSpan, Token } from '../contract.ts';

/** The characters of tokens [from, to). */
export function spanOf(text: string, tokens: readonly Token[], from: number, to: number): TextSpan {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** Index of the first span, ordered by start, that starts at or after the offset. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let lo = 0;
  let hi = spans.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (spans[mid]!.start < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The last span, ordered by start and without overlap, that shares characters with [start, end). */
export function spanOver<S extends Span>(spans: readonly S[], start: number, end: number): S | undefined {
  const found = spans[firstFrom(spans, end) - 1];
  return found !== undefined && found.end > start ? found : undefined;
}
