/**
 * Regions: title, dateline, byline, body, furniture and comments, told from a page's lines. What is not surely
 * something else is body: a lost fact is worse than an advert's.
 */
import type { Region, RegionKind, Span } from '../../extractors/contract.ts';
import { isBio, isByline, isDateAlone, isStamp, trailingStamp } from './byline.ts';
import { commentsStart, isCommentHeading } from './comments.ts';
import { datelineEnd } from './dateline.ts';
import { isFurniture, isListHeading, isWeather } from './furniture.ts';
import { headline } from './headline.ts';
import { isProse, type Line, toLine } from './line.ts';

/** Longest headline in a list of links. */
const LONGEST_LINK = 170;
/** Share of the page above which nobody writes of the writer. */
const BELOW = 0.6;
/** So many short lines in a row above or below the story are a menu. */
const MENU_LINES = 4;

interface Part {
  readonly span: Span;
  /** Known from the reader, or by its form. */
  readonly kind?: RegionKind;
}

/** The text without white space at its end. */
function trimmed(text: string, start: number, end: number): Span {
  let stop = end;
  while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--;
  return { start, end: stop };
}

/** A paragraph, and the stamp at its end apart: "… in court. (Published Monday, March 24, 2014)". */
function withoutStamp(text: string, { start, end }: Span): Part[] {
  const stamp = trailingStamp(text, start, end);
  if (stamp === undefined) return [{ span: { start, end } }];
  return [{ span: trimmed(text, start, stamp) }, { span: { start: stamp, end }, kind: 'byline' }];
}

/** Paragraphs cut where a known region begins or ends. */
function cut(text: string, paragraphs: readonly Span[], known: readonly Region[]): Part[] {
  const out: Part[] = [];
  let at = 0;
  for (const { start, end } of paragraphs) {
    let from = start;
    while (at < known.length && known[at]!.end <= from) at++;
    for (let k = at; k < known.length && known[k]!.start < end; k++) {
      const region = known[k]!;
      if (region.start > from) out.push(...withoutStamp(text, trimmed(text, from, region.start)));
      const stop = Math.min(end, region.end);
      if (stop > Math.max(from, region.start)) {
        out.push({ span: { start: Math.max(from, region.start), end: stop }, kind: region.kind });
      }
      from = Math.max(from, stop);
    }
    if (from < end) out.push(...withoutStamp(text, { start: from, end }));
  }
  return out;
}

/** A link to the next page or story, with marks round it at most. */
const STEP = /^(?:previous|next|prev|up next)$/;
const LONGEST_STEP = 40;

/** Links that follow the heading of a list, up to the next prose. */
function markLists(lines: readonly Line[], kinds: (RegionKind | undefined)[]): void {
  let listed = false;
  for (const [i, line] of lines.entries()) {
    if (isListHeading(line) || (line.text.length <= LONGEST_STEP && STEP.test(line.key))) listed = true;
    else if (isProse(line) || line.end - line.start > LONGEST_LINK || line.ended) listed = false;
    else if (listed && kinds[i] === undefined) kinds[i] = 'furniture';
  }
}

/** A date beside a temperature or between furniture is the widget's; elsewhere it is the story's stamp. */
function markDates(lines: readonly Line[], kinds: (RegionKind | undefined)[]): void {
  const prose = lines.findIndex((line) => isProse(line) && !isStamp(line));
  for (const [i, line] of lines.entries()) {
    if (kinds[i] !== undefined || !(isDateAlone(line) || (i < prose && isStamp(line)))) continue;
    const near = [lines[i - 1], lines[i + 1]];
    const widget = near.some((other) => other && isWeather(other));
    kinds[i] = widget || (kinds[i - 1] === 'furniture' && kinds[i + 1] === 'furniture') ? 'furniture' : 'byline';
  }
}

const isMenuItem = (line: Line): boolean => line.whole && !line.ended && line.count <= 3 && line.text.length <= 28;

/** Runs of short lines before the first prose and after the last. */
function markMenus(lines: readonly Line[], kinds: (RegionKind | undefined)[], to: number): void {
  const first = lines.findIndex((line, i) => i < to && isProse(line));
  const last = lines.findLastIndex((line, i) => i < to && isProse(line));
  if (first < 0) return;
  const mark = (from: number, until: number): void => {
    for (let i = from; i < until; ) {
      let j = i;
      while (j < until && isMenuItem(lines[j]!)) j++;
      if (j - i >= MENU_LINES) for (let k = i; k < j; k++) kinds[k] ??= 'furniture';
      i = Math.max(j, i + 1);
    }
  };
  mark(0, first);
  mark(last + 1, to);
}

/** Cuts the dateline off a body paragraph's beginning. */
function withoutDateline(text: string, { start, end }: Span, kind: RegionKind): Region[] {
  const dateline = kind === 'body' ? datelineEnd(text, start, end) : undefined;
  if (dateline === undefined) return [{ start, end, kind }];
  let from = dateline;
  while (from < end && text.charCodeAt(from) <= 32) from++;
  return [{ start, end: dateline, kind: 'dateline' }, ...(from < end ? [{ start: from, end, kind }] : [])];
}

/**
 * Regions of the text, ordered, without overlap, covering every paragraph.
 *
 * @param known regions that the reader knows already; they stand
 * @param title the document's title, when metadata gives it
 */
export function regions(text: string, paragraphs: readonly Span[], known: readonly Region[], title?: string): Region[] {
  const parts = cut(text, paragraphs, known);
  const lines = parts.map(({ span }) => toLine(text, span.start, span.end));
  const kinds = parts.map(({ kind }) => kind);
  const comments = commentsStart(lines);
  for (const [i, line] of lines.entries()) {
    if (kinds[i] !== undefined) continue;
    if (i >= comments) kinds[i] = 'comments';
    else if (isByline(line) || (i >= lines.length * BELOW && isBio(line))) kinds[i] = 'byline';
    else if (isFurniture(line) || isCommentHeading(line)) kinds[i] = 'furniture';
  }
  markLists(lines, kinds);
  markDates(lines, kinds);
  markMenus(lines, kinds, comments);
  if (!kinds.includes('title')) {
    const free = lines.flatMap((_, i) => (kinds[i] === undefined ? [i] : [])).slice(0, 10);
    const found = headline(lines, free, title);
    if (found >= 0) kinds[found] = 'title';
  }
  // A text of one line that looks like a byline or a menu's is no page: it is all that there is to read.
  const story = kinds.some((kind) => kind !== 'byline' && kind !== 'furniture');
  const whole = (kind: RegionKind | undefined): boolean =>
    !story && (kind === 'byline' || (kind === 'furniture' && parts.length === 1));
  const shown = kinds.map((kind) => (whole(kind) ? 'body' : (kind ?? 'body')));
  return merge(parts.flatMap(({ span }, i) => withoutDateline(text, span, shown[i]!)));
}

/** Neighbours of one kind become one region; datelines stay apart. */
function merge(all: readonly Region[]): Region[] {
  const out: { start: number; end: number; kind: RegionKind }[] = [];
  for (const { start, end, kind } of all) {
    const last = out.at(-1);
    if (last && last.kind === kind && kind !== 'dateline' && kind !== 'title') last.end = end;
    else out.push({ start, end, kind });
  }
  return out;
}
