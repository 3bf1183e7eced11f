import { COMMENT_HEADINGS, WEAK_COMMENT_HEADINGS } from './furniture-lexicon.ts';
import type { Line } from './line.ts';

/** A story has so many characters of prose before its comments begin; above that, the heading is a link to them. */
const SHORTEST_STORY = 300;
/** Lines after a weak heading that are looked at. */
const AHEAD = 8;
/** How reader comments look: numbered, dated by age, signed "says:", answered. */
const COMMENT_MARK =
  /^\d{1,4}\. \S|\bsays:?$|\b(?:\d{1,3}|an?|one) (?:second|minute|hour|day|week|month|year)s? ago\b|^(?:reply|like|upvote|report|flag|share|permalink)(?: ?[·|•] ?\w+)*$|^[\w .'-]{2,30} (?:said|wrote|commented):?$|^(?:log in|sign in|login|register|you must be logged in) to (?:comment|reply|post)/;

/**
 * Index of the line at which reader comments begin; `lines.length` when there are none. Comments run to the end of the
 * page.
 */
export function commentsStart(lines: readonly Line[]): number {
  let prose = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (prose >= SHORTEST_STORY && line.whole && !line.isPlain && isHeading(line, lines, i)) return i;
    if (line.isProse) prose += line.end - line.start;
  }
  return lines.length;
}

function isHeading(line: Line, lines: readonly Line[], i: number): boolean {
  if (line.count > 40) return false;
  if (COMMENT_HEADINGS.some((heading) => heading.test(line.key))) return true;
  if (line.count > 8 || !WEAK_COMMENT_HEADINGS.some((heading) => heading.test(line.key))) return false;
  const rest = lines.slice(i + 1, i + 1 + AHEAD);
  return rest.some((next) => COMMENT_MARK.test(next.key) || COMMENT_HEADINGS.some((heading) => heading.test(next.key)));
}

/** Whether a line is a heading of comments, wherever it stands: a link to them. */
export function isCommentHeading(line: Line): boolean {
  if (!line.whole || line.isPlain || line.count > 12) return false;
  const { key, count } = line;
  return COMMENT_HEADINGS.some((h) => h.test(key)) || (count <= 6 && WEAK_COMMENT_HEADINGS.some((h) => h.test(key)));
}
