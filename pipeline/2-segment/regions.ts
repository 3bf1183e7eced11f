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
import { type Line, toLine } from './line.ts';

/** Longest headline in a list of links. */
const LONGEST_LINK = 170;
/** Share of the page above which nobody writes of the writer. */
const BELOW = 0.6;
/** So many short lines in a row above or below the story are a menu. */
const MENU_LINES = 4;

interface Part {
  readonly span: Span;
  /** Known from the reader, or by its form. */
  readonly kind: RegionKind | undefined;
}

/** The text without white space at its end. */
function trimmed(text: string, start: number, end: number): Span {
  let stop = end;
  while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--;
  return { start, end: stop };
}

/** Adds a paragraph, and the stamp at its end apart: "… in court. (Published Monday, March 24, 2014)". */
function addWithoutStamp(out: Part[], text: string, start: number, end: number): void {
  const stamp = trailingStamp(text, start, end);
  out.push({ span: stamp === undefined ? { start, end } : trimmed(text, start, stamp), kind: undefined });
  if (stamp !== undefined) out.push({ span: { start: stamp, end }, kind: 'byline' });
}

/** Paragraphs cut where a known region begins or ends. */
function cut(text: string, paragraphs: readonly Span[], known: readonly Region[]): Part[] {
  const out: Part[] = [];
  let at = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const { start, end } = paragraphs[p]!;
    let from = start;
    while (at < known.length && known[at]!.end <= from) at++;
    for (let k = at; k < known.length && known[k]!.start < end; k++) {
      const region = known[k]!;
      if (region.start > from) {
        const before = trimmed(text, from, region.start);
        addWithoutStamp(out, text, before.start, before.end);
      }
      const stop = Math.min(end, region.end);
      if (stop > Math.max(from, region.start)) {
        out.push({ span: { start: Math.max(from, region.start), end: stop }, kind: region.kind });
      }
      from = Math.max(from, stop);
    }
    if (from < end) addWithoutStamp(out, text, from, end);
  }
  return out;
}

/** A link to the next page or story, with marks round it at most. */
const STEP = /^(?:previous|next|prev|up next)$/;
const LONGEST_STEP = 40;

/** Links that follow the heading of a list, up to the next prose. */
function markLists(lines: readonly Line[], kinds: (RegionKind | undefined)[]): void {
  let listed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.isPlain) listed = false;
    else if (isListHeading(line) || (line.text.length <= LONGEST_STEP && STEP.test(line.key))) listed = true;
    else if (line.isProse || line.end - line.start > LONGEST_LINK || line.ended) listed = false;
    else if (listed) kinds[i] ??= 'furniture';
  }
}

/** A date beside a temperature or between furniture is the widget's; elsewhere it is the story's stamp. */
function markDates(lines: readonly Line[], kinds: (RegionKind | undefined)[]): void {
  const prose = lines.findIndex((line) => line.isProse && !isStamp(line));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (kinds[i] !== undefined || !(isDateAlone(line) || (i < prose && isStamp(line)))) continue;
    const widget = (i > 0 && isWeather(lines[i - 1]!)) || (i + 1 < lines.length && isWeather(lines[i + 1]!));
    kinds[i] = widget || (kinds[i - 1] === 'furniture' && kinds[i + 1] === 'furniture') ? 'furniture' : 'byline';
  }
}

const isMenuItem = (line: Line): boolean => line.whole && !line.ended && line.count <= 3 && line.text.length <= 28;

/** Runs of short lines before the first prose and after the last. */
function markMenus(lines: readonly Line[], kinds: (RegionKind | undefined)[], to: number): void {
  const first = lines.findIndex((line, i) => i < to && line.isProse);
  const last = lines.findLastIndex((line, i) => i < to && line.isProse);
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

/** So many lines from the top are looked at for the headline, those apart that are something else. */
const TOP_LINES = 10;

/** Indices of the first lines that are not told yet. */
function topOf(kinds: readonly (RegionKind | undefined)[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < kinds.length && out.length < TOP_LINES; i++) if (kinds[i] === undefined) out.push(i);
  return out;
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
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (kinds[i] !== undefined) continue;
    if (i >= comments) kinds[i] = 'comments';
    else if (isByline(line) || (i >= lines.length * BELOW && isBio(line))) kinds[i] = 'byline';
    else if (isFurniture(line) || isCommentHeading(line)) kinds[i] = 'furniture';
  }
  markLists(lines, kinds);
  markDates(lines, kinds);
  markMenus(lines, kinds, comments);
  if (!kinds.includes('title')) {
    const found = headline(lines, topOf(kinds), title);
    if (found >= 0) kinds[found] = 'title';
  }
  // A text of one line that looks like a byline or a menu's is no page: it is all that there is to read.
  const story = kinds.some((kind) => kind !== 'byline' && kind !== 'furniture');
  const whole = (kind: RegionKind | undefined): boolean =>
    !story && (kind === 'byline' || (kind === 'furniture' && parts.length === 1));
  const out: Open[] = [];
  for (let i = 0; i < parts.length; i++) {
    const kind = kinds[i];
    const { start, end } = parts[i]!.span;
    add(out, text, start, end, kind === undefined || whole(kind) ? 'body' : kind);
  }
  return out;
}

/** A region that the next part can lengthen. */
interface Open {
  readonly start: number;
  end: number;
  readonly kind: RegionKind;
}

/** Adds a part. A body paragraph's dateline is a region of its own; neighbours of one kind become one region. */
function add(out: Open[], text: string, start: number, end: number, kind: RegionKind): void {
  const dateline = kind === 'body' ? datelineEnd(text, start, end) : undefined;
  let from = start;
  if (dateline !== undefined) {
    out.push({ start, end: dateline, kind: 'dateline' });
    from = dateline;
    while (from < end && text.charCodeAt(from) <= 32) from++;
    if (from >= end) return;
  }
  const last = out.at(-1);
  if (last?.kind === kind && kind !== 'dateline' && kind !== 'title') last.end = end;
  else out.push({ start: from, end, kind });
}
