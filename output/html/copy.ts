/** The text of an article, a paragraph an element, with marks in it. */
import type { FactKind, Region, RegionKind, Span } from '../../extractors/contract.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { type Highlight, highlight } from './highlight.ts';

const CLASSES = {
  title: ' class="title"',
  dateline: ' class="aside"',
  byline: ' class="aside"',
  body: '',
  furniture: ' class="furniture"',
  comments: ' class="furniture"',
} as const satisfies Record<RegionKind, string>;

/**
 * The paragraphs of a stretch of text; highlights that cross paragraphs are cut at their ends.
 *
 * @param regions ordered by start
 * @param highlights in any order
 */
export function copy(
  text: string,
  regions: readonly Region[],
  given: readonly Highlight[],
  stretch: Span = { start: 0, end: text.length },
): string {
  const highlights = given.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const out: string[] = [];
  let next = 0;
  let region = 0;
  let open: Highlight[] = [];
  for (const line of lines(text, stretch)) {
    while (region < regions.length && regions[region]!.end <= line.start) region++;
    const kind = mostOf(line, regions, region);
    while (next < highlights.length && highlights[next]!.start < line.end) open.push(highlights[next++]!);
    out.push(`<p${CLASSES[kind]}>${highlight(text, line, open)}</p>`);
    open = open.filter((o) => o.end > line.end);
  }
  return out.join('\n');
}

/** What most of a line is: a dateline stands before the first words of the body. @param from the first that may touch it */
function mostOf(line: Span, regions: readonly Region[], from: number): RegionKind {
  let kind: RegionKind = 'body';
  let most = 0;
  for (let i = from; i < regions.length && regions[i]!.start < line.end; i++) {
    const { start, end } = regions[i]!;
    const shared = Math.min(end, line.end) - Math.max(start, line.start);
    if (shared > most) [kind, most] = [regions[i]!.kind, shared];
  }
  return kind;
}

function* lines(text: string, { start, end }: Span): Generator<Span> {
  for (const m of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (m[0].trim() !== '') yield { start: start + m.index, end: start + m.index + m[0].length };
  }
}

/** A fact's mark, coloured by its kind; its meaning shows when pointed at. */
export function factMark(kind: FactKind, name: string, meaning: string, { start, end }: Span): Highlight {
  const tag = `<mark class="${kind}" title="${h(`${name}: ${meaning}`)}">`;
  return { start, end, open: () => tag, close: '</mark>' };
}
