import type { Region, RegionKind, Sentence, Span } from '../../extractors/contract.ts';
import { paragraphs } from './paragraphs.ts';
import { regions } from './regions.ts';
import { sentences } from './sentences.ts';
import { type TraitLexicon, tokenize } from './tokenize.ts';

export interface Segments {
  readonly sentences: readonly Sentence[];
  readonly regions: readonly Region[];
}

/** What the reader of a document knows of it. */
export interface Known {
  /** Regions (an HTML page's title and main text, front matter), ordered by start. */
  readonly regions?: readonly Region[] | undefined;
  readonly title?: string | undefined;
}

/** A paragraph as its regions cut it. A dateline is no cut: its sentence runs on into the body. */
function cuts(span: Span, found: readonly Region[], from: number): { span: Span; kind: RegionKind }[] {
  const out: { span: Span; kind: RegionKind }[] = [];
  let start = span.start;
  for (let k = from; k < found.length && found[k]!.start < span.end; k++) {
    const { kind, end } = found[k]!;
    const stop = Math.min(end, span.end);
    if (kind === 'dateline' && stop < span.end) continue;
    out.push({ span: { start, end: stop }, kind });
    start = stop;
  }
  if (start < span.end) out.push({ span: { start, end: span.end }, kind: 'body' });
  return out;
}

/**
 * Cuts a text into paragraphs, sentences and tokens, and tells title, dateline, byline, body, furniture and comments
 * apart. One pass; linear in the text. A sentence has the region that it lies in; one that begins with a dateline is
 * body.
 */
export function segment(text: string, lexicon: TraitLexicon, known: Known = {}): Segments {
  const spans = paragraphs(text);
  const found = regions(text, spans, known.regions ?? [], known.title);
  const out: Sentence[] = [];
  let at = 0;
  for (const [paragraph, span] of spans.entries()) {
    while (at < found.length && found[at]!.end <= span.start) at++;
    for (const { span: part, kind: region } of cuts(span, found, at)) {
      const tokens = tokenize(text, part, lexicon);
      for (const [from, to] of sentences(tokens)) {
        const own = tokens.slice(from, to);
        let traits = 0;
        for (const t of own) traits |= t.traits;
        const index = out.length;
        out.push({ start: own[0]!.start, end: own.at(-1)!.end, index, paragraph, region, tokens: own, traits });
      }
    }
  }
  return { sentences: out, regions: found };
}
