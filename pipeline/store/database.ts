/** Opens a store: the driver, the file, and its version. */
import { existsSync } from 'node:fs';
import type { Database, default as Driver } from 'better-sqlite3';
import { StoreError } from './errors.ts';
import { MIGRATIONS } from './migrations.ts';

export type { Database } from 'better-sqlite3';

/** Says that a file is a store of ours: "WIRE" (PRAGMA application_id). */
const APPLICATION_ID = 0x57495245;
/** How long to wait for another process that writes. */
const BUSY_MS = 5000;

export interface OpenOptions {
  /** Refuses to change anything, and fails when there is no such file. */
  readonly readonly?: boolean;
  /** The migrations; others only in tests. */
  readonly migrations?: readonly string[];
}

/**
 * Opens a store and brings it up to date, creating it where there is none.
 *
 * @param path a file, or ":memory:"
 * @throws StoreError when better-sqlite3 is not installed, when the file is something else, or when it is of a newer version
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<Database> {
  const { readonly = false, migrations = MIGRATIONS } = options;
  if (readonly && !existsSync(path)) {
    throw new StoreError(`${path}: no such file; write one with: wirecheck compare ARTICLES --store ${path}`);
  }
  const Driver = await driver();
  let db: Database | undefined;
  try {
    db = new Driver(path, { readonly, timeout: BUSY_MS });
    // Reads the first page: what is no database fails here.
    const version = check(db, path, migrations.length);
    if (version < migrations.length) {
      if (readonly) {
        throw new StoreError(`${path}: has the form of an older wirecheck; write to it once, or open it with --write`);
      }
      migrate(db, version, migrations);
    }
    db.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    db?.close();
    throw error instanceof StoreError ? error : cannotOpen(path, error);
  }
}

async function driver(): Promise<typeof Driver> {
  try {
    const { default: Driver } = await import('better-sqlite3');
    // The native part is loaded with the first database, and may be missing where the package is not.
    new Driver(':memory:').close();
    return Driver;
  } catch (cause) {
    throw new StoreError(
      'a store needs the optional package better-sqlite3, which is not installed here or does not fit this Node; install it with: npm install better-sqlite3@12',
      { driver: true, cause },
    );
  }
}

/** The store's version; 0 for a new file. */
function check(db: Database, path: string, newest: number): number {
  const version = db.pragma('user_version', { simple: true }) as number;
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  if (version === 0 && tables === 0) return 0;
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreError(`${path}: is a database, but not a store of wirecheck; name another file`);
  }
  if (version > newest) {
    throw new StoreError(
      `${path}: was made by a newer wirecheck (form ${version}, this one knows ${newest}); update it`,
    );
  }
  return version;
}

function migrate(db: Database, version: number, migrations: readonly string[]): void {
  db.transaction(() => {
    for (const step of migrations.slice(version)) db.exec(step);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${migrations.length}`);
  }).exclusive();
}

/** The driver's reasons, in words. */
export function cannotOpen(path: string, cause: unknown): StoreError {
  const { code = '', message } = cause as Error & { code?: string };
  const reason = code.startsWith('SQLITE_NOTADB')
    ? 'is not an SQLite file; name another file'
    : code.startsWith('SQLITE_CANTOPEN') || code === ''
      ? 'cannot be opened; its folder must exist and be yours'
      : code.startsWith('SQLITE_READONLY')
        ? 'cannot be written; use a file and a folder of your own'
        : code.startsWith('SQLITE_BUSY')
          ? 'is being written by another program; try again when it is done'
          : code.startsWith('SQLITE_FULL')
            ? 'cannot be written: the disk is full'
            : code.startsWith('SQLITE_CORRUPT')
              ? 'is damaged; restore a copy, or write a new one'
              : message;
  return new StoreError(`${path}: ${reason}`, { cause });
}
