/**
 * Spans of tokens, and looking up spans by offset, by bisection: a sentence can hold many.
 */
import { countBefore } from '../shared/bisect.ts';
import type { Span, TextSpan, Token } from '../contract.ts';

/** The characters of tokens [from, to). */
export function spanOf(text: string, tokens: readonly Token[], from: number, to: number): TextSpan {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** Index of the first span, ordered by start, that starts at or after the offset. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  countBefore(spans, (s) => s.start < offset);

/** The last span, ordered by start and without overlap, that shares characters with [start, end). */
export function spanOver<S extends Span>(spans: readonly S[], start: number, end: number): S | undefined {
  const at = firstFrom(spans, end) - 1;
  if (at < 0) return undefined;
  const found = spans[at]!;
  return found.end > start ? found : undefined;
}
