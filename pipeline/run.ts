/**
 * The stages, top to bottom: ingest → segment → extract → link → reconcile → report.
 */
import type { Article, FactKind } from '../extractors/contract.ts';
import { segment } from './2-segment/index.ts';
import { extractFacts, traitLexicon } from './3-extract/index.ts';
import { claimsOf } from './4-link/claims/index.ts';
import { signature } from './4-link/events/index.ts';
import { link } from './4-link/index.ts';
import { reconcile } from './5-reconcile/index.ts';
import type { Comparison, Document, Extraction } from './model.ts';

const lexicon = traitLexicon();

/** Segments a document: sentences, tokens and regions. */
export function toArticle(document: Document): Article {
  const { regions: known, ...rest } = document;
  return { ...rest, ...segment(document.text, lexicon, known) };
}

export interface ExtractOptions {
  /** Kinds of facts to extract; all by default. */
  readonly kinds?: readonly FactKind[];
  /** Leave out what only `compareExtractions` needs. */
  readonly factsOnly?: boolean;
}

/** Segments one document and extracts its facts. */
export function extractDocument(document: Document, options: ExtractOptions = {}): Extraction {
  const article = toArticle(document);
  const facts = extractFacts(article, options.kinds);
  const { text, regions: _, ...record } = document;
  return {
    document: { ...record, status: 'ok', regions: article.regions },
    text,
    facts,
    ...(options.factsOnly ? {} : { signature: signature(article, facts), claims: claimsOf(article, facts) }),
  };
}

/** Links extracted documents into events and reconciles what they claim. */
export function compareExtractions(extractions: readonly Extraction[]): Comparison {
  const linked = link(extractions);
  return { extractions, events: linked.events, findings: reconcile(linked) };
}
