/** A claim's sentence, cut to what a reader needs, with the value apart. */
import type { Span } from '../extractors/contract.ts';

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The sentence round a span; white space collapsed, the far ends cut at words and replaced by "…".
 *
 * @param most characters kept on each side
 */
export function excerpt(text: string, sentence: Span, span: Span, most = 110): Excerpt {
  const start = Math.min(sentence.start, span.start);
  const end = Math.max(sentence.end, span.end);
  // Cut before collapsing: a sentence may be as long as the article.
  const before = oneLine(text.slice(Math.max(start, span.start - 4 * most), span.start)).trimStart();
  const after = oneLine(text.slice(span.end, Math.min(end, span.end + 4 * most))).trimEnd();
  return {
    before: before.length > most ? `… ${before.slice(-most).replace(/^\S*\s/, '')}` : before,
    marked: oneLine(text.slice(span.start, span.end)),
    after: after.length > most ? `${after.slice(0, most).replace(/\s\S*$/, '')} …` : after,
  };
}

/** White space of any kind and length becomes one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** At most so many characters, the last an ellipsis when something was cut. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text).trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  // Not between the halves of a surrogate pair.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
