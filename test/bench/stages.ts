/** Where the time of one extraction goes: segmenting, then each extractor in its order. */
import type { Article, Context, Draft, FactKind } from '../../extractors/contract.ts';
import type { Document } from '../../pipeline/model.ts';
import { createTagger, extractors, run } from './built.ts';
import { processorSeconds } from './measure.ts';

interface Work {
  readonly context: Context;
  readonly found: Record<FactKind, readonly Draft[]>;
}

function begin(article: Article): Work {
  const found: Record<FactKind, readonly Draft[]> = { date: [], agency: [], quantity: [], quote: [] };
  return { context: { article, tagger: createTagger(), found } as unknown as Context, found };
}

/** Seconds of processor time by stage, over all documents. */
export function stages(documents: readonly Document[]): Map<string, number> {
  const out = new Map<string, number>();
  let work: Work[] = [];
  const segmenting = processorSeconds(() => {
    work = documents.map((document) => begin(run.toArticle(document)));
  });
  out.set('segmenting', segmenting);
  for (const extractor of extractors) {
    const seconds = processorSeconds(() => {
      for (const { context, found } of work) found[extractor.kind] = extractor.extract(context);
    });
    out.set(`${extractor.kind} facts`, seconds);
  }
  return out;
}
