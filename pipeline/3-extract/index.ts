import type { Article, Context, Draft, Fact, FactKind, Span, Trigger } from '../../extractors/contract.ts';
import { extractors } from '../../extractors/index.ts';
import { createTagger } from '../../extractors/shared/compromise.ts';
import { sentenceAt } from '../2-segment/sentence-at.ts';
import type { TraitLexicon } from '../2-segment/tokenize.ts';
import { assertSpans } from './spans.ts';

/** What the tokenizer marks, from the triggers of all extractors. */
export function traitLexicon(triggers: Iterable<Trigger> = extractors.flatMap((e) => e.triggers)): TraitLexicon {
  const map = new Map<string, number>();
  for (const { trait, words } of triggers) for (const w of words) map.set(w, (map.get(w) ?? 0) | trait);
  return map;
}

/**
 * Runs the extractors over one article, in their order.
 *
 * @returns facts by extractor, then by place; every span of every fact slices to its text
 * @throws SpanError when an extractor returns a span that does not slice to its text: a defect of ours
 */
export function extractFacts(
  article: Article,
  kinds: readonly FactKind[] = ['date', 'quantity', 'agency', 'quote'],
): Fact[] {
  const found = { date: [], quantity: [], agency: [], quote: [] } as { [K in FactKind]: Draft[] };
  const context = { article, tagger: createTagger(), found } as unknown as Context;
  const out: Fact[] = [];
  for (const extractor of extractors) {
    if (!needed(extractor.kind, kinds)) continue;
    const drafts = extractor.extract(context);
    found[extractor.kind] = [...drafts];
    if (!kinds.includes(extractor.kind)) continue;
    for (const draft of drafts) {
      assertSpans(article, draft);
      out.push(complete(article, draft));
    }
  }
  return out;
}

/** Quantities and quotes build on what dates and agencies found. */
function needed(kind: FactKind, kinds: readonly FactKind[]): boolean {
  if (kinds.includes(kind)) return true;
  const dependants: Record<FactKind, readonly FactKind[]> = {
    date: ['quantity'],
    agency: ['quantity', 'quote'],
    quantity: [],
    quote: [],
  };
  return dependants[kind].some((k) => kinds.includes(k));
}

function complete(article: Article, draft: Draft): Fact {
  const { kind, start, end } = draft;
  const first = sentenceAt(article.sentences, start);
  // Most facts end in the sentence that they begin in.
  const last = first && end <= first.end ? first : sentenceAt(article.sentences, end - 1);
  const sentence: Span = { start: first?.start ?? start, end: Math.max(last?.end ?? end, end) };
  const aside = first !== undefined && first.region !== 'body' && first.region !== 'title';
  const id = `${article.id}#${kind}-${start}-${end}`;
  // Drafts come in many shapes; spreading those takes three times as long.
  return Object.assign({ id, doc: article.id }, draft, aside ? { sentence, furniture: true as const } : { sentence });
}
