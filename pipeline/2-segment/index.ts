import type { Region, RegionKind, Sentence } from '../../extractors/contract.ts';
import { paragraphs } from './paragraphs.ts';
import { regions } from './regions.ts';
import { sentences } from './sentences.ts';
import { type TraitLexicon, tokenize } from './tokenize.ts';

export interface Segments {
  readonly sentences: readonly Sentence[];
  readonly regions: readonly Region[];
}

/**
 * Cuts a text into paragraphs, sentences and tokens, and tells title, dateline, byline, body, furniture and comments
 * apart. One pass; linear in the text.
 *
 * @param known regions that the reader knows already (an HTML page's title and main text), ordered by start
 */
export function segment(text: string, lexicon: TraitLexicon, known: readonly Region[] = []): Segments {
  const spans = paragraphs(text);
  const found = regions(text, spans, known);
  const out: Sentence[] = [];
  let at = 0;
  for (const [paragraph, span] of spans.entries()) {
    const tokens = tokenize(text, span, lexicon);
    for (const [from, to] of sentences(tokens)) {
      const own = tokens.slice(from, to);
      const start = own[0]!.start;
      while (at + 1 < found.length && found[at]!.end <= start) at++;
      const region: RegionKind =
        found[at] && found[at]!.start <= start && start < found[at]!.end ? found[at]!.kind : 'body';
      let traits = 0;
      for (const t of own) traits |= t.traits;
      out.push({ start, end: own.at(-1)!.end, index: out.length, paragraph, region, tokens: own, traits });
    }
  }
  return { sentences: out, regions: found };
}
