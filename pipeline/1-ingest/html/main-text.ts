/**
 * Which blocks of a page are its story. A rule of our own: the story's element is the one that says so (schema.org
 * articleBody, `article`, `main`) and holds most of the page's prose, or else the smallest that does; within it,
 * elements that are named or marked as furniture, and blocks of links, are not the story.
 */
import type { RegionKind } from '../../../extractors/contract.ts';
import {
  COMMENT_HINTS,
  FURNITURE_ELEMENTS,
  FURNITURE_HINTS,
  FURNITURE_ROLES,
  HINT_PAIRS,
  LEAVES,
  STATES,
  WHOLE,
} from './elements.ts';

import type { Block, Element, Page } from './page.ts';

/** Prose: long enough, ends in a sentence, hardly linked. */
const SHORTEST_PROSE = 60;
const MOST_LINKED = 0.35;
/** A block of links. */
const LINKED = 0.6;
const LONGEST_LINKED = 200;
/** Share of the page's prose that makes an element the story's: what says so itself, and what does not. */
const DECLARED_SHARE = 0.3;
const ARTICLE_SHARE = 0.5;
const PLAIN_SHARE = 0.85;
/** An element with so large a share of the story is the story, whatever its class says. */
const TOO_MUCH = 0.3;

/** A block with what is known of it; undefined is for the text rules to tell. */
export interface Chosen {
  readonly block: Block;
  readonly kind?: RegionKind;
}

function isProse({ text, linked }: Block): boolean {
  return text.length >= SHORTEST_PROSE && linked / text.length < MOST_LINKED && /[.!?…]["”’')\]]?(?:\s|$)/.test(text);
}

type Said = 'furniture' | 'comments' | 'hidden' | undefined;

/** What an element's name, role, class and id say: furniture, comments, or nothing. `hidden` is not shown at all. */
function says(element: Element, insideStory: boolean): Said {
  const { name, attributes } = element;
  const style = attributes.get('style');
  if (attributes.has('hidden') || (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))) return 'hidden';
  if (attributes.size > 0 && !WHOLE.has(name)) {
    const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 400);
    const parts = label
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/);
    for (const [i, part] of parts.entries()) {
      const state = STATES.has(parts[i - 1] ?? '') || STATES.has(parts[i + 1] ?? '');
      if (COMMENT_HINTS.has(part) && !state) return 'comments';
      if (FURNITURE_HINTS.has(part) && !state) return 'furniture';
      if (HINT_PAIRS.has(`${part}-${parts[i + 1]}`)) return 'furniture';
    }
  }
  if (FURNITURE_ELEMENTS.has(name) || FURNITURE_ROLES.has(attributes.get('role') ?? '')) return 'furniture';
  // A story's header holds its headline; the page's holds menus.
  return name === 'header' && !insideStory ? 'furniture' : undefined;
}

interface Survey {
  /** What each element says of itself. */
  readonly said: readonly Said[];
  /** Whether the element, or one around it, is hidden. */
  readonly hidden: readonly boolean[];
  /** Characters of prose in the element and below. */
  readonly prose: readonly number[];
}

/** What the elements say, and the prose that they hold. Reader comments are no prose. */
function survey({ elements, blocks }: Page, commentsApart = true): Survey {
  const inStory: boolean[] = [];
  const said: Said[] = [];
  const hidden: boolean[] = [];
  const commented: boolean[] = [];
  for (const [i, element] of elements.entries()) {
    const { parent, name } = element;
    inStory[i] = (parent >= 0 && inStory[parent]!) || name === 'article' || name === 'main';
    said[i] = says(element, parent >= 0 && inStory[parent]!);
    hidden[i] = (parent >= 0 && hidden[parent]!) || said[i] === 'hidden';
    commented[i] = (parent >= 0 && commented[parent]!) || said[i] === 'comments';
  }
  const prose = elements.map(() => 0);
  for (const block of blocks) {
    const { element, text } = block;
    if (isProse(block) && !hidden[element] && !(commentsApart && commented[element])) prose[element]! += text.length;
  }
  for (let i = elements.length - 1; i > 0; i--) prose[elements[i]!.parent]! += prose[i]!;
  return { said, hidden, prose };
}

/** Largest element by prose among those that the test takes; -1 when there is none. */
function largest(page: Page, prose: readonly number[], test: (element: Element) => boolean): number {
  let best = -1;
  for (const [i, element] of page.elements.entries()) {
    if (test(element) && (best < 0 || prose[i]! > prose[best]!)) best = i;
  }
  return best;
}

/** The story's element. */
function storyElement(page: Page, prose: readonly number[]): number {
  const total = prose[0]!;
  const body = largest(page, prose, (e) => /\barticleBody\b/.test(e.attributes.get('itemprop') ?? ''));
  if (body >= 0 && prose[body]! >= total * DECLARED_SHARE) return body;
  const article = largest(page, prose, (e) => e.name === 'article');
  if (article >= 0 && prose[article]! >= total * ARTICLE_SHARE) return article;
  const main = largest(page, prose, (e) => e.name === 'main' || e.attributes.get('role') === 'main');
  let at = main >= 0 && prose[main]! >= total * ARTICLE_SHARE ? main : 0;
  const children = new Map<number, number[]>();
  for (const [i, { parent }] of page.elements.entries()) {
    const siblings = children.get(parent);
    if (siblings) siblings.push(i);
    else children.set(parent, [i]);
  }
  for (let next: number | undefined = at; next !== undefined; ) {
    at = next;
    next = children
      .get(at)
      ?.find((child) => prose[child]! >= prose[at]! * PLAIN_SHARE && !LEAVES.has(page.elements[child]!.name));
  }
  return at;
}

/** What stands in each element, by its own word or that of one around it; nothing for the story's own element. */
function kindsOf(page: Page, { said, prose }: Survey, story: number): Said[] {
  const kinds: Said[] = [];
  for (const [i, { parent }] of page.elements.entries()) {
    // An element that holds much of the story is the story, whatever its class says.
    const own = prose[i]! >= prose[story]! * TOO_MUCH && said[i] !== 'hidden' ? undefined : said[i];
    kinds[i] = i === story ? undefined : (own ?? (parent >= 0 ? kinds[parent] : undefined));
  }
  return kinds;
}

const linkedShare = ({ linked, text }: Block): number => linked / text.length;

/**
 * The blocks that make the document's text, in order: the story, its headline and what stands between them. Blocks
 * outside are left out; furniture inside is kept and marked. A page without prose is given as a whole.
 */
export function mainText(page: Page): Chosen[] {
  const { blocks, elements } = page;
  let found = survey(page);
  if (found.prose[0] === 0) found = survey(page, false);
  if (found.prose[0] === 0) {
    return blocks.filter(({ element }) => !found.hidden[element]).map((block) => ({ block }));
  }
  const story = storyElement(page, found.prose);
  const kinds = kindsOf(page, found, story);
  const inside: boolean[] = [];
  for (const [i, { parent }] of elements.entries()) inside[i] = i === story || (parent >= 0 && inside[parent]!);
  const isHeading = ({ element }: Block): boolean => elements[element]!.name === 'h1' && kinds[element] !== 'hidden';
  const first = blocks.findIndex(({ element }) => inside[element]);
  const ownHeading = blocks.findIndex((b) => inside[b.element] && kinds[b.element] === undefined && isHeading(b));
  const above = blocks.findLastIndex((block, i) => i < first && isHeading(block));
  const heading = ownHeading >= 0 ? ownHeading : above;
  const from = heading >= 0 ? Math.min(heading, first) : first;
  const out: Chosen[] = [];
  for (const [i, block] of blocks.entries()) {
    const kind = kinds[block.element];
    if (i < from || kind === 'hidden') continue;
    if (i === heading) out.push({ block, kind: 'title' });
    else if (inside[block.element]) {
      const links = linkedShare(block) >= LINKED && block.text.length <= LONGEST_LINKED;
      const marked = kind ?? (links ? 'furniture' : undefined);
      out.push({ block, ...(marked === undefined ? {} : { kind: marked }) });
    } else if (i < first && kind === undefined && linkedShare(block) <= MOST_LINKED) out.push({ block });
  }
  return out;
}
