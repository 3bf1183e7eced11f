import { parsePublished } from './published.ts';
import type { Content } from './reader.ts';
import { badDate } from './errors.ts';

/** Front matter has no more lines and characters; what seems longer is text. */
const MOST_LINES = 200;
const LONGEST = 20_000;

/** Names under which Jekyll, Hugo, Eleventy and newsroom tools keep what we need, best first. */
const KEYS = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'datepublished', 'publishdate', 'pubdate', 'published_at', 'created'],
  source: ['source', 'publisher', 'publication', 'site'],
  url: ['url', 'link', 'canonical', 'canonical_url'],
} as const;

interface Entry {
  readonly value: string;
  readonly line: number;
}

/** The entries between the `---` lines that begin a text, and where the block ends; undefined when there is none. */
function block(text: string): { entries: Map<string, Entry>; start: number; end: number } | undefined {
  if (!/^---[ \t]*\r?\n/.test(text.slice(0, 100))) return undefined;
  const entries = new Map<string, Entry>();
  let at = text.indexOf('\n') + 1;
  for (let line = 2; line < MOST_LINES && at < LONGEST && at < text.length; line++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(at, Math.min(end, at + LONGEST)).trimEnd();
    if (raw === '---' || raw === '...') return { entries, start: 0, end: Math.min(at + raw.length, text.length) };
    const entry = /^(?<key>[A-Za-z_][\w-]{0,40}):(?:[ \t]+(?<value>.*))?$/s.exec(raw)?.groups;
    if (entry) {
      const key = entry.key!.toLowerCase();
      if (!entries.has(key)) entries.set(key, { value: unquoted(entry.value ?? ''), line });
    } else if (raw !== '' && !/^(?:[ \t]|#|- )/.test(raw)) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** A YAML scalar without its quotation marks and comment. */
function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^(["'])(?<inner>.*)\1$/s.exec(trimmed)?.groups?.inner;
  return quoted ?? trimmed.replace(/(?:^| )#.*$/s, '').trim();
}

/**
 * A text with the metadata of its front matter. The text stays as given; the front matter is marked
 * as furniture.
 *
 * @throws IngestError E_DATE when front matter gives a date that is none
 */
export function withFrontMatter(text: string, place: string): Content {
  const found = block(text);
  const pick = (keys: readonly string[]): Entry | undefined => {
    for (const key of keys) {
      const entry = found?.entries.get(key);
      if (entry && entry.value !== '') return entry;
    }
    return undefined;
  };
  const date = pick(KEYS.published);
  const published = date && parsePublished(date.value);
  if (date && published === undefined) throw badDate(`${place}:${date.line}`, date.value);
  const title = pick(KEYS.title)?.value;
  const source = pick(KEYS.source)?.value;
  const url = pick(KEYS.url)?.value;
  return {
    text,
    place,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(found ? { regions: [{ start: found.start, end: found.end, kind: 'furniture' as const }] } : {}),
  };
}
