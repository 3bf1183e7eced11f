/** A page's metadata: JSON-LD (schema.org), OpenGraph, `meta`, `time`, the canonical link. */
import { parsePublished } from '../published.ts';
import { decodeEntities, type Page } from './page.ts';

export interface Metadata {
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly url?: string;
}

/** schema.org types of stories; the first that is found speaks. */
const STORY = /^(?:.*(?:Article|BlogPosting|Report)|LiveBlogPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CollectionPage)$/;
const MOST_NODES = 2000;
/** Longest title or name. */
const LONGEST = 1000;

/** Names of `meta` elements that give the day of publication, best first; lower case. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'article:modified_time',
];

type Node = Record<string, unknown>;

/** Objects of the JSON-LD scripts, those of `@graph` and lists included; nested to no great depth. */
function nodes(data: readonly string[]): Node[] {
  const out: Node[] = [];
  const add = (value: unknown, depth: number): void => {
    if (out.length >= MOST_NODES || depth > 4 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST_NODES)) add(item, depth + 1);
      return;
    }
    const node = value as Node;
    out.push(node);
    if (Object.hasOwn(node, '@graph')) add(node['@graph'], depth + 1);
  };
  for (const script of data) {
    try {
      add(JSON.parse(script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)?|(?:-->|\/\*\]\]>\*\/)\s*$/g, '')), 0);
    } catch {
      // A script that is not JSON says nothing; pages hold many.
    }
  }
  return out;
}

const string = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string' || first.length > 2 * LONGEST) return undefined;
  const text = decodeEntities(first).replace(/\s+/g, ' ').trim();
  return text === '' || text.length > LONGEST ? undefined : text;
};
const own = (node: Node | undefined, key: string): unknown =>
  node && Object.hasOwn(node, key) ? node[key] : undefined;
const named = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? string(own(first as Node, 'name')) : string(first);
};

function ofType(all: readonly Node[], pattern: RegExp): Node | undefined {
  return all.find((node) => {
    const type = own(node, '@type');
    return (Array.isArray(type) ? type : [type]).some((t) => typeof t === 'string' && pattern.test(t));
  });
}

const address = (value: unknown): string | undefined => {
  const url = typeof value === 'object' && value !== null ? own(value as Node, '@id') : value;
  return typeof url === 'string' && /^https?:\/\/\S{1,2000}$/i.test(url.trim()) ? url.trim() : undefined;
};

/** First of the dates that is one. */
function firstDate(candidates: Iterable<string | undefined>): string | undefined {
  for (const candidate of candidates) {
    const date = candidate === undefined ? undefined : parsePublished(candidate);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** "Two die as bus leaves road | The Harlow Post": the headline without the paper's name. */
function headlineOf(title: string, site: string | undefined): string {
  const cut = /^(?<headline>.{10,}?) (?:[|–—»·]|-|::) (?<site>[^|–—»·]{2,60})$/u.exec(title)?.groups;
  if (!cut) return title;
  const sure = site !== undefined && cut.site!.toLowerCase().includes(site.toLowerCase().slice(0, 40));
  return sure || /[|»·]/.test(title.slice(cut.headline!.length, cut.headline!.length + 3)) ? cut.headline! : title;
}

/**
 * Reads the metadata.
 *
 * @param headline the headline that the page shows
 * @param inStory whether the block of this index stands between the headline and the end of the story
 */
export function metadata(page: Page, headline: string | undefined, inStory: (block: number) => boolean): Metadata {
  const all = nodes(page.data);
  const story = ofType(all, STORY);
  const about = ofType(all, PAGE);
  const metas = new Map<string, string>();
  for (const attributes of page.metas) {
    const content = attributes.get('content');
    for (const key of ['property', 'name', 'itemprop']) {
      const name = attributes.get(key)?.toLowerCase();
      if (name && content && !metas.has(name)) metas.set(name, content);
    }
  }
  const stamps = page.times.filter(({ attributes }) => attributes.has('datetime'));
  const marked = stamps.filter(
    ({ attributes }) => attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished',
  );
  const near = stamps.filter(({ block }) => inStory(block));
  const published = firstDate([
    string(own(story, 'datePublished')),
    ...PUBLISHED.slice(0, -1).map((name) => metas.get(name)),
    ...marked.map(({ attributes }) => attributes.get('datetime')),
    string(own(about, 'datePublished')),
    ...near.slice(0, 3).map(({ attributes }) => attributes.get('datetime')),
    string(own(story, 'dateCreated')),
    metas.get(PUBLISHED.at(-1)!),
  ]);
  const source =
    named(own(story, 'publisher')) ??
    string(metas.get('og:site_name')) ??
    named(ofType(all, /^(?:WebSite|NewsMediaOrganization)$/)) ??
    string(metas.get('application-name'));
  const title =
    string(own(story, 'headline')) ??
    headline ??
    string(metas.get('og:title')) ??
    (page.title === '' ? undefined : headlineOf(page.title, source));
  const canonical = page.links.find((link) => (link.get('rel') ?? '').toLowerCase() === 'canonical')?.get('href');
  const url =
    address(canonical) ??
    address(metas.get('og:url')) ??
    address(own(story, 'url')) ??
    address(own(story, 'mainEntityOfPage'));
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
  };
}
