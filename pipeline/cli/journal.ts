/**
 * The journal of a run to files: what was asked for, and every so often how far it has come. After a kill the files are
 * cut back to the last of these points and the run goes on from there, to the same bytes as if nothing had happened.
 *
 * A point is written after the output that it speaks of, so whatever moment the process dies at, the last whole line
 * is true. That holds for a process that is killed; what a machine without power loses is not known.
 */
import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { OutputError, UsageError } from './errors.ts';
import { journalOf } from './beside.ts';

/** How often a point is written, in milliseconds. */
const EVERY = 500;

const Header = z.object({
  v: z.literal(1),
  wirecheck: z.string(),
  folder: z.string(),
  inputs: z.array(z.string()),
  options: z.record(z.string(), z.unknown()),
});
/** What was asked for: inputs and options as given in a folder, by a version of Wirecheck. */
export type Header = z.infer<typeof Header>;

const Point = z.object({
  documents: z.number().int(),
  failures: z.object({ codes: z.record(z.string(), z.number()), first: z.array(z.string()) }),
  digest: z.string(),
  outputs: z.array(z.object({ size: z.number().int(), tally: z.record(z.string(), z.number()) })),
  /** Set when all is written and only the files' names have to change. */
  complete: z.boolean(),
});
/** How far a run had come: documents written, those of them that failed, and the state of each output. */
export type Point = z.infer<typeof Point>;

/** A running hash of the documents in order: a run goes on only when its inputs are what they were. */
export function documentDigest(): { add(id: string, text: string): void; value(): string } {
  const hash: Hash = createHash('sha256');
  return {
    add(id, text) {
      hash.update(`${id.length}:${id}${text.length}:`).update(text);
    },
    value: () => hash.copy().digest('hex'),
  };
}

export interface Journal {
  /** Notes the point, when the last one is old enough or `now` is set. @throws OutputError */
  note(point: () => Promise<Point>, now?: boolean): Promise<void>;
  /** Leaves it for the run to go on. */
  keep(): Promise<void>;
  /** The run is over. */
  remove(): Promise<void>;
}

const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;

/** Begins the journal of a run, beside its first output. @throws OutputError */
export async function beginJournal(output: string, header: Header): Promise<Journal> {
  const fail = (error: unknown): never => {
    throw new OutputError(output, error);
  };
  const path = journalOf(output);
  const handle = await open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o666).catch(fail);
  await handle.writeFile(`${JSON.stringify(header)}\n`).catch(fail);
  return writer(handle, path, output);
}

/** A run that did not finish. */
export interface Unfinished {
  readonly header: Header;
  /** Absent when it was killed before it noted any. */
  readonly point?: Point;
  /** Opens the journal to go on with it. */
  reopen(): Promise<Journal>;
}

/** Reads the journal that a run left. @throws UsageError when there is none, or it cannot be understood */
export async function readJournal(output: string): Promise<Unfinished> {
  const path = journalOf(output);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new UsageError(
      `${output}: no unfinished run (${path} is not there); a run that was never stopped, or one with parquet, timeml, --store or standard output, begins anew`,
    );
  }
  // The process may have died in the middle of a line.
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...points] = whole.split('\n').filter((line) => line !== '');
  const header = Header.safeParse(json(first));
  if (!header.success) throw new UsageError(`${path} cannot be read; remove it and begin anew`);
  const last = points.length > 0 ? Point.safeParse(json(points.at(-1))) : undefined;
  if (last?.success === false) throw new UsageError(`${path} cannot be read; remove it and begin anew`);
  return {
    header: header.data,
    ...(last ? { point: last.data } : {}),
    async reopen() {
      const handle = await open(path, O_WRONLY | O_APPEND | O_NOFOLLOW).catch((error: unknown) => {
        throw new OutputError(output, error);
      });
      await handle.truncate(Buffer.byteLength(whole));
      return writer(handle, path, output);
    },
  };
}

function json(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return undefined;
  }
}

function writer(handle: Awaited<ReturnType<typeof open>>, path: string, output: string): Journal {
  let last = performance.now();
  const close = (): Promise<void> => handle.close().catch(() => {});
  return {
    async note(point, now = false) {
      if (!now && performance.now() - last < EVERY) return;
      await handle.writeFile(`${JSON.stringify(await point())}\n`).catch((error: unknown) => {
        throw new OutputError(output, error);
      });
      last = performance.now();
    },
    keep: close,
    async remove() {
      await close();
      await rm(path, { force: true });
    },
  };
}
