/** Finding files: what a path, a folder or a pattern names. Symbolic links below a folder are followed only when asked. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { IngestError, InputError } from './errors.ts';

/** A file found. */
export interface Found {
  readonly path: string;
  /** The path as printed. */
  readonly place: string;
  /** Path below the given folder, with slashes; the file's name when it was given itself. */
  readonly name: string;
  /** Given by its own path, not found in a folder. */
  readonly explicit: boolean;
  /** A pipe or a device: its content must tell its format. */
  readonly pipe?: true;
  /** Why it cannot be read, when that is known already. */
  readonly refused?: IngestError;
}

const bySlash = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
const byName = (a: Found, b: Found): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** A file that the system does not let us read. */
export function unreadable(place: string, code: string | undefined): IngestError {
  const denied = code === 'EACCES' || code === 'EPERM';
  return denied
    ? new IngestError('E_UNREADABLE', place, 'reading is not permitted', 'change its permissions')
    : new IngestError('E_UNREADABLE', place, `it cannot be read (${code ?? 'unknown reason'})`, 'check the file');
}

/** Why a link below a folder is not read; undefined for one whose target lies in the folder and is read there. */
async function refusedLink(root: string, path: string, place: string): Promise<IngestError | undefined> {
  let target: string;
  try {
    target = await realpath(path);
  } catch {
    return new IngestError('E_UNREADABLE', place, 'this link leads nowhere', 'remove or mend it');
  }
  if (target === root || target.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
  return new IngestError(
    'E_OUTSIDE',
    place,
    'this link leads out of the folder',
    'name its target itself, or give --follow-links',
  );
}

/** Files below a folder; names that begin with a point and node_modules are passed over. */
async function walk(folder: string, shown: string, followLinks: boolean): Promise<Found[]> {
  const out: Found[] = [];
  const root = await realpath(folder);
  /** Folders that links led to: each is read once, so that links in circles end. */
  const entered = new Set([root]);
  const todo = [''];
  for (let below = todo.pop(); below !== undefined; below = todo.pop()) {
    const at = join(folder, below);
    const entries = await readdir(at, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
    if (entries instanceof Error) {
      const place = join(shown, below);
      out.push({ path: at, place, name: below || shown, explicit: false, refused: unreadable(place, entries.code) });
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      const file = { path: join(folder, name), place: bySlash(join(shown, name)), name, explicit: false };
      if (entry.isDirectory()) todo.push(name);
      else if (entry.isFile()) out.push(file);
      else if (entry.isSymbolicLink()) {
        const refused = await refusedLink(root, file.path, file.place);
        if (refused?.code === 'E_OUTSIDE' && followLinks) {
          const target = await realpath(file.path);
          const kind = await stat(target);
          if (kind.isFile()) out.push(file);
          else if (kind.isDirectory() && !entered.has(target)) {
            entered.add(target);
            todo.push(name);
          }
        } else if (refused) out.push({ ...file, refused });
      }
    }
  }
  return out.sort(byName);
}

/** Part of a pattern before its first wildcard: the folder that names are relative to. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, wild < 0 ? -1 : wild).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

async function matching(pattern: string, followLinks: boolean): Promise<Found[]> {
  const folder = fixedPart(pattern);
  const bare = folder === '.' && !pattern.startsWith('./');
  const isFolder = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [];
  const names = await glob(bare ? pattern : pattern.slice(folder === '/' ? 1 : folder.length + 1), {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: followLinks,
    ignore: ['**/node_modules/**'],
  });
  return names
    .map((name) => ({
      path: join(folder, name),
      place: bySlash(join(folder, name)),
      name: bySlash(name),
      explicit: false,
    }))
    .sort(byName);
}

/**
 * The files that one argument names; those of a folder or a pattern by path.
 *
 * @param followLinks whether links below a folder are followed out of it
 * @throws InputError for a path that does not exist and a pattern that matches nothing
 */
export async function find(input: string, followLinks = false): Promise<Found[]> {
  const shown = bySlash(input);
  const file = { path: input, place: shown, name: basename(shown), explicit: true };
  const entry = await stat(input).catch((error: NodeJS.ErrnoException) => error);
  if (!(entry instanceof Error)) {
    if (entry.isDirectory()) return walk(input, shown, followLinks);
    return [entry.isFile() ? file : { ...file, pipe: true }];
  }
  const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(entry.code ?? '');
  if (!absent) return [{ ...file, refused: unreadable(shown, entry.code) }];
  if (/^https?:\/\//i.test(input))
    throw new InputError(`${input}: nothing is fetched from the network; save the page and name the file`);
  if (!isDynamicPattern(input)) {
    throw new InputError(`${input}: no such file or folder; check the path, or quote it if it is a pattern`);
  }
  const found = await matching(shown, followLinks);
  if (found.length === 0) throw new InputError(`${input}: no file matches; check the pattern`);
  return found;
}
