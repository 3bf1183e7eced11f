/** What a review is of: a store, the results of a run, or articles that are compared for it. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Comparison, Extraction } from '../../model.ts';
import type { Database } from '../../store/database.ts';
import { Exit, UsageError } from '../errors.ts';
import { FORMATS } from '../formats.ts';
import type { Logger } from '../log.ts';
import type { SharedOptions } from '../options.ts';

export interface SourceOptions extends SharedOptions {
  /** Whether decisions are to be made. */
  readonly write?: boolean;
}

export interface ReviewSource {
  readonly db: Database;
  /** What the page calls it. */
  readonly name: string;
  /** Done, unless some of the articles failed. */
  readonly code: number;
}

type Kind = 'store' | 'results' | 'articles';

const SQLITE = 'SQLite format 3\0';
/** Names that stores go by, also those that are not there. */
const STORE_NAME = /\.(?:db|sqlite3?)$/i;

async function kindOf(path: string): Promise<Kind> {
  const isFile = await stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
  if (!isFile) return STORE_NAME.test(path) ? 'store' : 'articles';
  const { headOf, isResultsHead } = await import('../../results/read.ts');
  const head = await headOf(path);
  if (head.startsWith(SQLITE) || STORE_NAME.test(path)) return 'store';
  return isResultsHead(head) ? 'results' : 'articles';
}

/**
 * Opens what the arguments name. What is no store is written into one: with `--write` beside the first argument or where
 * `--store` says, so that decisions last; else in memory, with the decisions that were kept there.
 *
 * @throws UsageError, StoreError, ResultsError, InputError
 */
export async function reviewSource(
  inputs: readonly string[],
  options: SourceOptions,
  log: Logger,
): Promise<ReviewSource | undefined> {
  const [first, ...rest] = inputs as [string, ...string[]];
  const kind = await kindOf(first);
  if (kind === 'store') return ofStore(first, rest, options);
  const made = kind === 'results' ? await fromResults(first, rest, options, log) : await fromArticles(inputs, options);
  if (made === undefined) return undefined;
  const { comparison, code } = made;
  const path = options.store ?? storeBeside(first);
  if (options.write === true && path === undefined)
    throw new UsageError('name a file for the decisions: --store decisions.db');
  const db = await inStore(comparison, path, options.write === true);
  if (options.write === true) log.info(`decisions are kept in ${path!}`);
  return { db, name: basename(first), code };
}

async function ofStore(path: string, rest: readonly string[], { write, store }: SourceOptions): Promise<ReviewSource> {
  if (rest.length > 0) throw new UsageError(`${path} is a store, which holds its articles; name nothing beside it`);
  if (store !== undefined) throw new UsageError(`--store names where decisions go; those on ${path} are kept in it`);
  const { openStore } = await import('../../store/database.ts');
  if (!existsSync(path)) await openStore(path, { readonly: true });
  return { db: await openStore(path, { readonly: write !== true }), name: basename(path), code: Exit.Done };
}

/** "stories/" is reviewed in "stories.review.db"; what has no name of its own is not. */
function storeBeside(input: string): string | undefined {
  if (input === '-' || /[*?[\]{}!]/.test(input)) return undefined;
  const name = input.replace(/[/\\]+$/, '');
  return /(?:^|[/\\])\.*$/.test(name) ? undefined : `${name}.review.db`;
}

async function inStore(comparison: Comparison, path: string | undefined, write: boolean): Promise<Database> {
  const { openStore } = await import('../../store/database.ts');
  const { comparisonRows, extractionRows } = await import('../../../output/tables/rows.ts');
  const { fingerprint } = await import('../../store/fingerprint.ts');
  const { beginRun } = await import('../../store/writer.ts');
  const db = await openStore(write ? path! : ':memory:');
  try {
    if (!write && path !== undefined && existsSync(path)) {
      const { copyDecisions } = await import('../../store/copy.ts');
      const kept = await openStore(path, { readonly: true });
      copyDecisions(kept, db);
      kept.close();
    }
    const run = beginRun(db, path ?? 'the review');
    for (const extraction of comparison.extractions) run.add(extractionRows(extraction));
    run.add(comparisonRows(comparison, fingerprint));
    run.commit();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

interface Made {
  readonly comparison: Comparison;
  readonly code: number;
}

/** Reads and extracts; undefined when it was interrupted. */
async function read(
  inputs: readonly string[],
  options: SourceOptions,
  factsOnly: boolean,
): Promise<{ extractions: Extraction[]; code: number } | undefined> {
  const { withSession } = await import('../session.ts');
  const extractions: Extraction[] = [];
  const { store: _, ...rest } = options;
  const code = await withSession(inputs, rest, FORMATS, async (session) => {
    for await (const extraction of session.extractions(inputs, { factsOnly })) extractions.push(extraction);
    return Exit.Done;
  });
  return code === Exit.Interrupted ? undefined : { extractions, code };
}

async function fromArticles(inputs: readonly string[], options: SourceOptions): Promise<Made | undefined> {
  const done = await read(inputs, options, false);
  if (done === undefined) return undefined;
  const { extractions, code } = done;
  if (extractions.every((e) => e.document.status === 'failed'))
    throw new UsageError(`none of the articles could be read: ${inputs.join(', ')}`);
  const { compareExtractions } = await import('../../run.ts');
  return { comparison: compareExtractions(extractions), code };
}

async function fromResults(
  path: string,
  inputs: readonly string[],
  options: SourceOptions,
  log: Logger,
): Promise<Made | undefined> {
  const { readResults } = await import('../../results/read.ts');
  const { joined } = await import('../../results/articles.ts');
  const results = await readResults(path);
  const done = inputs.length === 0 ? { extractions: [], code: Exit.Done } : await read(inputs, options, true);
  if (done === undefined) return undefined;
  const ok = done.extractions.filter((e) => e.document.status === 'ok');
  const { comparison, missing, changed } = joined(results, new Map(ok.map((e) => [e.document.id, e])));
  if (missing.length > 0) {
    const what =
      inputs.length === 0
        ? `${path} holds no articles; name them after it to see the words in their places`
        : `${path} also speaks of articles that are not given: ${named(missing)}`;
    log.warn({ code: 'W_NO_ARTICLE' }, what);
  }
  if (changed.length > 0)
    log.warn({ code: 'W_CHANGED' }, `not as they were when ${path} was written: ${named(changed)}`);
  return { comparison, code: done.code };
}

/** Articles that a message names. */
const MOST_NAMED = 5;

const named = (ids: readonly string[]): string =>
  ids.slice(0, MOST_NAMED).join(', ') + (ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '');
