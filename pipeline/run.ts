/**
 * The stages, top to bottom: ingest → segment → extract → link → reconcile → report.
 */
import type { Article, FactKind } from '../extractors/contract.ts';
import { segment } from './2-segment/index.ts';
import { extractFacts, traitLexicon } from './3-extract/index.ts';
import { claimsOf } from './4-link/claims/index.ts';
import { signature } from './4-link/events/index.ts';
import { packClaims } from './4-link/claims/packed.ts';
import type { ReconcileOptions } from './5-reconcile/index.ts';
import { Collection } from './collection.ts';
import type { Comparison, Document, Extraction } from './model.ts';

const lexicon = traitLexicon();

/** Segments a document: sentences, tokens and regions. A title that metadata lacks is read from the text. */
export function toArticle(document: Document): Article {
  const segments = segment(document.text, lexicon, { regions: document.regions, title: document.title });
  const headline = segments.regions.find(({ kind }) => kind === 'title');
  const title = document.title ?? (headline && document.text.slice(headline.start, headline.end));
  return Object.assign({}, document, segments, title === undefined ? {} : { title });
}

/** A page that holds menus, adverts and comments, but no story. */
function onlyFurniture(article: Article): Extraction {
  const { id, text, sentences: _, ...record } = article;
  const message = `${id}: the page holds only furniture (menus, adverts, comments); save it again with its article`;
  const document = { ...record, id, status: 'failed' as const, error: { code: 'E_ONLY_FURNITURE', message } };
  return { document, text, facts: [] };
}

export interface ExtractOptions {
  /** Kinds of facts to extract; all by default. */
  readonly kinds?: readonly FactKind[];
  /** Leave out what only `compareExtractions` needs. */
  readonly factsOnly?: boolean;
  /** Leave out the facts themselves: comparing does without, and so do reports that show only what was compared. */
  readonly withoutFacts?: boolean;
}

/** Segments one document and extracts its facts. */
export function extractDocument(document: Document, options: ExtractOptions = {}): Extraction {
  const article = toArticle(document);
  if (!article.sentences.some(({ region }) => region === 'body' || region === 'title')) return onlyFurniture(article);
  const facts = extractFacts(article, options.kinds);
  const { text, sentences: _, regions, ...record } = article;
  return {
    document: { ...record, status: 'ok', regions },
    text,
    facts: options.withoutFacts ? [] : facts,
    ...(options.factsOnly
      ? {}
      : { signature: signature(article, facts), claims: packClaims(claimsOf(article, facts)) }),
  };
}

/** Links extracted documents into events and reconciles what they claim. */
export function compareExtractions(extractions: readonly Extraction[], options: ReconcileOptions = {}): Comparison {
  const collection = new Collection();
  for (const extraction of extractions) collection.add(extraction);
  return collection.compare(options);
}
