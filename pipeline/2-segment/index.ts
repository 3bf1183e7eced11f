import type { Region, Sentence, Span } from '../../extractors/contract.ts';
import { paragraphs } from './paragraphs.ts';
import { regions } from './regions.ts';
import { addSentences } from './sentences.ts';
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
function cuts(span: Span, found: readonly Region[], from: number): Region[] {
  const out: Region[] = [];
  let start = span.start;
  for (let k = from; k < found.length && found[k]!.start < span.end; k++) {
    const { kind, end } = found[k]!;
    const stop = Math.min(end, span.end);
    if (kind === 'dateline' && stop < span.end) continue;
    out.push({ start, end: stop, kind });
    start = stop;
  }
  if (start < span.end) out.push({ start, end: span.end, kind: 'body' });
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
  for (let paragraph = 0; paragraph < spans.length; paragraph++) {
    const span = spans[paragraph]!;
    while (at < found.length && found[at]!.end <= span.start) at++;
    for (const { start, end, kind } of cuts(span, found, at))
      addSentences(out, tokenize(text, start, end, lexicon), paragraph, kind);
  }
  return { sentences: out, regions: found };
}
