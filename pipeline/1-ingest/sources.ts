import { basename, extname, resolve, sep } from 'node:path';
import { IngestError, InputError } from './errors.ts';
import { type Found, find } from './find.ts';
import { adviceOn } from './foreign.ts';
import type { Format } from './reader.ts';
import { formatOf } from './readers/index.ts';

/** A file that is to be read, or standard input (`path` is null). */
export interface Source {
  readonly id: string;
  /** The path as printed. */
  readonly place: string;
  readonly path: string | null;
  /** Position of the argument that named it; of the first, where several do. */
  readonly input: number;
  /** Absent when the content must tell: standard input, pipes. */
  readonly format?: Format;
  /** Why it is not read at all. */
  readonly refused?: IngestError;
}

/** What stands beside the articles of a story that is checked; never an article. */
const OWN_FILES: ReadonlySet<string> = new Set(['expected.json', 'key.json']);
/** Files that lie beside saved pages and are never articles; other unknown types are reported. */
const COMPANIONS: ReadonlySet<string> = new Set(
  `.png .jpg .jpeg .gif .webp .avif .svg .ico .bmp .tif .tiff .heic .css .js .mjs .map .woff .woff2 .ttf .otf .eot .mp3
   .mp4 .m4a .m4v .mov .avi .webm .wav .ogg`.split(/\s+/),
);
const TYPES = '.txt, .md, .html, .json, .jsonl or .ndjson';

/** The source of a file; undefined for what never is an article. */
function toSource(file: Found, input: number): Source | undefined {
  const { path, place, name, refused } = file;
  const extension = extname(name).toLowerCase();
  if (!file.explicit && (OWN_FILES.has(basename(name)) || COMPANIONS.has(extension))) return undefined;
  const format = formatOf(extension);
  if (refused) return { id: name, place, path, input, refused, ...(format ? { format } : {}) };
  if (file.pipe) return { id: name, place, path, input };
  if (format) return { id: name, place, path, input, format };
  const [reason, remedy] = adviceOn(extension) ?? [
    extension === '' ? 'a file without an extension' : `unknown file type ${extension}`,
    `rename or convert it to ${TYPES}`,
  ];
  return {
    id: name,
    place,
    path,
    input,
    refused: new IngestError('E_UNKNOWN_TYPE', place, reason, remedy),
  };
}

function noArticles(path: string, input: number): Source {
  const error = new IngestError('E_NO_ARTICLES', path, 'the folder holds no articles', `put ${TYPES} files in it`);
  return { id: path, place: path, path, input, refused: error };
}

/** How files are found in folders and by patterns. */
export interface FileSearch {
  /** Whether a file is passed over: its path as printed. */
  readonly ignored?: (path: string) => boolean;
  /** Whether symbolic links are followed out of a folder; they are not when absent. */
  readonly followLinks?: boolean;
}

/**
 * The files that the arguments name: arguments in their order, files below a folder by path. A file named twice is
 * read once. Ids are paths below the given folder without extension, or with it where two would clash; files of one name
 * below two given folders have the folders' names before it.
 *
 * @throws InputError when nothing is given, or a path does not exist
 */
export async function findSources(
  inputs: readonly string[],
  { ignored = () => false, followLinks = false }: FileSearch = {},
): Promise<Source[]> {
  if (inputs.length === 0)
    throw new InputError('nothing to read; give files, folders, patterns or - for standard input');
  const out = new Map<string, Source>();
  for (const [input, path] of inputs.entries()) {
    if (path === '-') {
      if (!out.has('-')) out.set('-', { id: 'stdin', place: 'standard input', path: null, input });
      continue;
    }
    const found = (await find(path, followLinks)).filter((file) => file.explicit || !ignored(file.place));
    const sources = found.map((file) => toSource(file, input)).filter((source) => source !== undefined);
    for (const source of sources.length > 0 ? sources : [noArticles(path, input)]) {
      const key = resolve(source.path!);
      if (!out.has(key)) out.set(key, source);
    }
  }
  return withoutExtensions([...out.values()]);
}

const bare = ({ id, path, format }: Source): string =>
  path === null || format === undefined ? id : id.slice(0, id.length - extname(id).length);

/**
 * Drops the extensions of ids, except where that makes two the same. Files of one name below two given folders get as
 * much of their paths before the name as tells them apart. Files of many records lend no id.
 */
function withoutExtensions(sources: readonly Source[]): Source[] {
  const named = new Map<string, Source[]>();
  for (const s of sources) {
    if (s.format === 'jsonl') continue;
    const list = named.get(bare(s));
    if (list) list.push(s);
    else named.set(bare(s), [s]);
  }
  const ids = new Map<Source, string>();
  for (const [name, clashing] of named) {
    if (clashing.length === 1) ids.set(clashing[0]!, name);
    else if (!areDistinct(clashing.map((s) => s.id))) longer(clashing).forEach((id, i) => ids.set(clashing[i]!, id));
  }
  return sources.map((s) => ({ ...s, id: ids.get(s) ?? (s.format === 'jsonl' ? bare(s) : s.id) }));
}

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Ids with the fewest folders before them that make them distinct; with the extension where only that differs. */
function longer(sources: readonly Source[]): string[] {
  const paths = sources.map((s) => (s.path === null ? [s.id] : resolve(s.path).split(sep).filter(Boolean)));
  const most = Math.max(...paths.map((p) => p.length));
  for (let more = 1; more < most; more++)
    for (const name of [bare, (s: Source) => s.id]) {
      const ids = sources.map((s, i) => {
        const own = s.id.split('/').length;
        return [...paths[i]!.slice(-(own + more), -own), name(s)].join('/');
      });
      if (areDistinct(ids)) return ids;
    }
  return sources.map((s) => s.id);
}
