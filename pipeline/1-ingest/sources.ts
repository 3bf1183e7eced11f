import { basename, extname, resolve } from 'node:path';
import { IngestError, InputError } from './errors.ts';
import { type Found, find } from './find.ts';
import type { Format } from './reader.ts';
import { formatOf } from './readers/index.ts';

/** A file that is to be read, or standard input (`path` is null). */
export interface Source {
  readonly id: string;
  /** The path as printed. */
  readonly place: string;
  readonly path: string | null;
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
function toSource(file: Found): Source | undefined {
  const { path, place, name, refused } = file;
  const extension = extname(name).toLowerCase();
  if (!file.explicit && (OWN_FILES.has(basename(name)) || COMPANIONS.has(extension))) return undefined;
  const format = formatOf(extension);
  if (refused) return { id: name, place, path, refused, ...(format ? { format } : {}) };
  if (file.pipe) return { id: name, place, path };
  if (format) return { id: name, place, path, format };
  const reason = extension === '' ? 'a file without an extension' : `unknown file type ${extension}`;
  return {
    id: name,
    place,
    path,
    refused: new IngestError('E_UNKNOWN_TYPE', place, reason, `rename or convert it to ${TYPES}`),
  };
}

function noArticles(input: string): Source {
  const error = new IngestError('E_NO_ARTICLES', input, 'the folder holds no articles', `put ${TYPES} files in it`);
  return { id: input, place: input, path: input, refused: error };
}

/**
 * The files that the arguments name: arguments in their order, files below a folder by path. A file named twice is
 * read once. Ids are paths below the given folder without extension, or with it where two would clash.
 *
 * @throws InputError when nothing is given, or a path does not exist
 */
export async function findSources(inputs: readonly string[]): Promise<Source[]> {
  if (inputs.length === 0)
    throw new InputError('nothing to read; give files, folders, patterns or - for standard input');
  const out = new Map<string, Source>();
  for (const input of inputs) {
    if (input === '-') {
      out.set('-', { id: 'stdin', place: 'standard input', path: null });
      continue;
    }
    const sources = (await find(input)).map(toSource).filter((source) => source !== undefined);
    for (const source of sources.length > 0 ? sources : [noArticles(input)]) {
      const key = resolve(source.path!);
      if (!out.has(key)) out.set(key, source);
    }
  }
  return withoutExtensions([...out.values()]);
}

/** Drops the extensions of ids, except where that makes two the same. Files of many records lend no id. */
function withoutExtensions(sources: readonly Source[]): Source[] {
  const count = new Map<string, number>();
  const bare = ({ id, path, format }: Source): string =>
    path === null || format === undefined ? id : id.slice(0, id.length - extname(id).length);
  for (const s of sources) if (s.format !== 'jsonl') count.set(bare(s), (count.get(bare(s)) ?? 0) + 1);
  return sources.map((s) => ((count.get(bare(s)) ?? 0) > 1 ? s : { ...s, id: bare(s) }));
}
