/** Marks spans in a stretch of text, however they nest and overlap. */
import type { Span } from '../../extractors/contract.ts';
import { escapeHtml } from '../escape/html.ts';

export interface Highlight extends Span {
  /** The start tag; `first` is false for the later pieces of a span that had to be cut. */
  readonly open: (first: boolean) => string;
  readonly close: string;
}

/**
 * Escaped text with the highlights' tags round their spans, well nested: where two spans overlap, the inner one is closed
 * and opened again, as HTML wants it. Spans are clipped to the stretch.
 *
 * @param highlights ordered by start, the longer first
 */
export function highlight(text: string, stretch: Span, highlights: readonly Highlight[]): string {
  const open: Highlight[] = [];
  let out = '';
  let at = stretch.start;
  const upTo = (offset: number): void => {
    if (offset > at) out += escapeHtml(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  /** Closes what ends at or before the offset, in the order of their ends. */
  const closeUntil = (offset: number): void => {
    for (;;) {
      let first: number | undefined;
      for (const [i, h] of open.entries())
        if (h.end <= offset && (first === undefined || h.end <= open[first]!.end)) first = i;
      if (first === undefined) return;
      upTo(open[first]!.end);
      const cut = open.splice(first);
      for (const h of cut.toReversed()) out += h.close;
      for (const h of cut.slice(1)) {
        out += h.open(false);
        open.push(h);
      }
    }
  };
  for (const h of highlights) {
    if (h.end <= stretch.start || h.start >= stretch.end) continue;
    const start = Math.max(h.start, stretch.start);
    closeUntil(start);
    upTo(start);
    out += h.open(h.start >= stretch.start);
    open.push({ start, end: Math.min(h.end, stretch.end), open: h.open, close: h.close });
  }
  closeUntil(stretch.end);
  upTo(stretch.end);
  return out;
}
