/**
 * A page as blocks of text in a tree of block elements, read in one pass over htmlparser2's tokens. No DOM: hostile
 * markup costs time and memory in proportion to its length.
 */
import { align, type Piece, type Run } from './alignment.ts';
import { BLOCKS, CLOSES, DROPPED, RAW, RECOVERS } from './elements.ts';
import { type Attributes, readTags, type TagHandler } from './tags.ts';

/** Deeper elements count as part of the deepest that is kept. Real pages stay far below. */
export const DEEPEST = 512;
/** So many block elements are kept apart; later ones count as part of their parents. */
export const MOST_ELEMENTS = 200_000;
/** Longest script of metadata read, and how many. */
const LONGEST_DATA = 500_000;
const MOST_DATA = 30;
const LONGEST_TITLE = 1000;

export interface Element {
  readonly name: string;
  /** Index of the parent in `elements`; -1 for the root. */
  readonly parent: number;
  readonly attributes: Attributes;
}

/** A paragraph. */
export interface Block {
  readonly text: string;
  /** Characters of it that are links. */
  readonly linked: number;
  /** Index in `elements` of the innermost block element around it. */
  readonly element: number;
  /** Where its text stands in the page; only when positions were asked for. */
  readonly runs?: readonly Run[];
}

export interface Page {
  readonly blocks: readonly Block[];
  readonly elements: readonly Element[];
  /** Attributes of `meta` and `link` elements. */
  readonly metas: readonly Attributes[];
  readonly links: readonly Attributes[];
  /** `time` elements with the index of the block that they stand in. */
  readonly times: readonly { readonly attributes: Attributes; readonly block: number }[];
  /** Contents of `application/ld+json` scripts. */
  readonly data: readonly string[];
  readonly title: string;
}

const NO_ATTRIBUTES: Attributes = new Map();
/** A tag that breaks the line stands for no character of the page. */
const LINE_BREAK: Piece = { text: '\u0000', at: -1 };
const SPACES = /[ \t\n\f\r]+/g;

/** Builds a page from the tokenizer's callbacks. */
class PageBuilder implements TagHandler {
  readonly blocks: Block[] = [];
  readonly elements: Element[] = [{ name: '#page', parent: -1, attributes: NO_ATTRIBUTES }];
  readonly metas: Attributes[] = [];
  readonly links: Attributes[] = [];
  readonly times: { attributes: Attributes; block: number }[] = [];
  readonly data: string[] = [];
  title = '';
  /** Open block elements by index, and how many of each name, so that a stray end tag costs nothing. */
  private readonly open: number[] = [0];
  private readonly openNames = new Map<string, number>();
  private overflow = 0;
  private raw = '';
  private rawText: string[] = [];
  private rawType = '';
  private dropped = '';
  private droppedDepth = 0;
  private inLink = false;
  private parts: Piece[] = [];
  private size = 0;
  private linked = 0;
  private breaks = 0;

  private readonly positions: boolean;

  constructor(positions: boolean) {
    this.positions = positions;
  }

  text(data: string, at: number, entity?: true): void {
    if (this.raw !== '') {
      this.rawText.push(data);
      return;
    }
    if (this.dropped !== '') return;
    this.parts.push(entity ? { text: data, at, entity } : { text: data, at });
    this.size += data.length;
    if (this.inLink) this.linked += data.length;
    if (/[^ \t\n\f\r]/.test(data)) this.breaks = 0;
  }

  /** Ends the paragraph. */
  private flush(): void {
    if (this.size > 0) {
      // "\u0000" stands for a line break while other white space is collapsed.
      const text = this.parts
        .map((piece) => piece.text)
        .join('')
        .replace(SPACES, ' ')
        .replace(/ ?\u0000 ?/g, '\n')
        .trim();
      if (text !== '') {
        this.blocks.push({
          text,
          linked: Math.min(this.linked, text.length),
          element: this.open.at(-1)!,
          ...(this.positions ? { runs: align(this.parts, text) } : {}),
        });
      }
    }
    this.parts = [];
    this.size = 0;
    this.linked = 0;
    this.breaks = 0;
  }

  private push(name: string, attributes: Attributes): void {
    if (this.open.length >= DEEPEST || this.elements.length >= MOST_ELEMENTS) {
      this.overflow++;
      return;
    }
    this.elements.push({ name, parent: this.open.at(-1)!, attributes });
    this.open.push(this.elements.length - 1);
    this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1);
  }

  private pop(): void {
    const { name } = this.elements[this.open.pop()!]!;
    this.openNames.set(name, this.openNames.get(name)! - 1);
  }

  private topName(): string {
    return this.elements[this.open.at(-1)!]!.name;
  }

  /** A start tag with its attributes read. */
  start(name: string, attributes: Attributes): void {
    if (this.raw !== '') return;
    if (this.dropped !== '') {
      if (name === this.dropped) this.droppedDepth++;
      else if (RECOVERS.has(name) && this.dropped !== 'template' && this.dropped !== 'noscript') this.dropped = '';
      if (this.dropped !== '' && !RAW.has(name)) return;
    }
    if (RAW.has(name)) {
      this.raw = name;
      this.rawType = attributes.get('type') ?? '';
    } else if (DROPPED.has(name)) {
      this.dropped = name;
      this.droppedDepth = 1;
    } else if (BLOCKS.has(name)) {
      this.flush();
      const closes = CLOSES.get(name);
      while (this.open.length > 1 && (this.topName() === 'p' || closes?.has(this.topName()))) this.pop();
      if (/^h[1-6]$/.test(name) && /^h[1-6]$/.test(this.topName())) this.pop();
      this.push(name, attributes);
    } else this.inline(name, attributes);
  }

  private inline(name: string, attributes: Attributes): void {
    if (name === 'br') {
      this.breaks++;
      if (this.breaks > 1) this.flush();
      else this.parts.push(LINE_BREAK);
    } else if (name === 'hr') this.flush();
    else if (name === 'td' || name === 'th') {
      if (this.size > 0) this.parts.push(LINE_BREAK);
    } else if (name === 'a') this.inLink = true;
    else if (name === 'meta') this.metas.push(attributes);
    else if (name === 'link') this.links.push(attributes);
    else if (name === 'time') this.times.push({ attributes, block: this.blocks.length });
  }

  end(name: string): void {
    if (this.raw !== '') {
      if (name === this.raw) this.endRaw();
      return;
    }
    if (this.dropped !== '') {
      if (name === this.dropped && --this.droppedDepth === 0) this.dropped = '';
      return;
    }
    if (name === 'a') this.inLink = false;
    if (!BLOCKS.has(name)) return;
    this.flush();
    if (this.overflow > 0) this.overflow--;
    else if ((this.openNames.get(name) ?? 0) > 0) {
      while (this.topName() !== name) this.pop();
      this.pop();
    }
  }

  private endRaw(): void {
    const content = this.rawText.join('');
    if (this.raw === 'title' && this.title === '')
      this.title = content.slice(0, LONGEST_TITLE).replace(SPACES, ' ').trim();
    const data = /^application\/(?:ld\+)?json/i.test(this.rawType) && /ld\+json/i.test(this.rawType);
    if (this.raw === 'script' && data && content.length <= LONGEST_DATA && this.data.length < MOST_DATA) {
      this.data.push(content);
    }
    this.raw = '';
    this.rawText = [];
  }

  /** The page has ended; so does what is open. */
  close(): void {
    if (this.raw === 'title') this.endRaw();
    this.flush();
  }
}

/**
 * Reads a page. Time and memory are linear in its length.
 *
 * @param positions whether blocks say where their text stands in the page
 */
export function parsePage(html: string, positions = false): Page {
  const builder = new PageBuilder(positions);
  readTags(html, builder);
  builder.close();
  return builder;
}

/** Text in which entities are written out once more, as JSON-LD often has them. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return parsePage(text.replaceAll('<', '&lt;'))
    .blocks.map((block) => block.text)
    .join(' ');
}
