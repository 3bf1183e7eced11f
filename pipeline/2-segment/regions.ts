import type { Region, Span } from '../../extractors/contract.ts';

/** Regions of the text, ordered, one a paragraph or more. */
export function regions(_text: string, paragraphs: readonly Span[], known: readonly Region[]): Region[] {
  return known.length > 0 ? [...known] : paragraphs.map((p) => ({ ...p, kind: 'body' as const }));
}
