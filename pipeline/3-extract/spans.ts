import type { Article, Draft, Span } from '../../extractors/contract.ts';

/** An extractor returned a span that is not what it says: a defect of Wirecheck, never of the article. */
export class SpanError extends Error {
  readonly code = 'E_SPAN';
  constructor(doc: string, span: Span & { text?: string }, actual: string) {
    super(
      `${doc}: span ${span.start}-${span.end} reads ${JSON.stringify(actual.slice(0, 80))}, not ` +
        `${JSON.stringify((span.text ?? '').slice(0, 80))}; please report this article`,
    );
    this.name = 'SpanError';
  }
}

function check(article: Article, span: Span & { text?: string }): void {
  const { start, end } = span;
  const actual = article.text.slice(start, end);
  const sound =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= article.text.length &&
    !splitsPair(article.text, start) &&
    !splitsPair(article.text, end);
  if (!sound || (span.text !== undefined && span.text !== actual)) throw new SpanError(article.id, span, actual);
}

const isHalf = (c: number, half: 0xd800 | 0xdc00): boolean => (c & 0xfc00) === half;

/** True where the offset falls between the two halves of a surrogate pair. */
function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  return isHalf(text.charCodeAt(at), 0xdc00) && isHalf(text.charCodeAt(at - 1), 0xd800);
}

/** Checks every span of a fact. @throws SpanError */
export function assertSpans(article: Article, draft: Draft): void {
  check(article, draft);
  if (draft.kind === 'quantity' && draft.item) check(article, draft.item);
  if (draft.kind !== 'quote') return;
  for (const part of draft.parts) check(article, part);
  if (draft.speaker) check(article, draft.speaker);
  if (draft.cue) check(article, draft.cue);
}
