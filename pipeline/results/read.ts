/** Reads what `compare` wrote as NDJSON or JSON. The results hold places and words, not the articles. */
import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import type { ZodType } from 'zod';
import { lines } from '../1-ingest/lines.ts';
import type { DocumentRecord, Event, Finding } from '../model.ts';
import { ResultsError } from './errors.ts';
import { DocumentRecordSchema, EventSchema, FindingSchema } from './schema.ts';

export interface Results {
  readonly documents: readonly DocumentRecord[];
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
}

/** Bytes of a file that tell what it is. */
const HEAD = 512;
/** Bytes of one record; that of a document with its regions is the longest. */
const LONGEST_RECORD = 50_000_000;
/** How results begin; those in JSON with the list of documents. */
const RESULTS = /^\uFEFF?\s*\{\s*"v"\s*:\s*\d+\s*,\s*"(?:type|(documents))"\s*:/;

/** The first characters of a file. */
export async function headOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Whether a file begins as results do. */
export const isResultsHead = (head: string): boolean => RESULTS.test(head);

/** @throws ResultsError that names the line or the record */
export async function readResults(path: string): Promise<Results> {
  const isJson = RESULTS.exec(await headOf(path))?.[1] !== undefined;
  const results = isJson ? await fromJson(path) : await fromNdjson(path);
  refuseBroken(results, path);
  return results;
}

async function fromJson(path: string): Promise<Results> {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(await readFile(path, 'utf8')) as typeof value;
  } catch (error) {
    throw new ResultsError(path, `is not JSON (${(error as Error).message})`);
  }
  if (value['findings'] === undefined) throw factsAlone(path);
  const list = <T>(name: string, schema: ZodType<T>): T[] => {
    const given = value[name];
    if (!Array.isArray(given)) throw new ResultsError(path, `has no list "${name}"`);
    return given.map((one, i) => checked(one, schema, `${path}: ${name}[${i}]`));
  };
  return {
    documents: list('documents', DocumentRecordSchema),
    events: list('events', EventSchema),
    findings: list('findings', FindingSchema),
  };
}

async function fromNdjson(path: string): Promise<Results> {
  const [documents, events, findings]: [DocumentRecord[], Event[], Finding[]] = [[], [], []];
  let facts = 0;
  for await (const line of lines(createReadStream(path), LONGEST_RECORD)) {
    const place = `${path}:${line.number}`;
    if ('tooLong' in line) throw new ResultsError(place, 'the record is too long');
    let record: { readonly type?: unknown };
    try {
      record = JSON.parse(Buffer.from(line.bytes).toString('utf8')) as typeof record;
    } catch (error) {
      throw new ResultsError(place, `is not JSON (${(error as Error).message})`);
    }
    if (record?.type === 'document') documents.push(checked(record, DocumentRecordSchema, place));
    else if (record?.type === 'event') events.push(checked(record, EventSchema, place));
    else if (record?.type === 'finding') findings.push(checked(record, FindingSchema, place));
    else facts++;
  }
  if (facts > 0 && events.length === 0) throw factsAlone(path);
  return { documents, events, findings };
}

const factsAlone = (path: string): ResultsError =>
  new ResultsError(
    path,
    'holds facts, but no findings',
    'review the articles themselves, or what this writes: wirecheck compare ARTICLES --format ndjson=FILE',
  );

function checked<T>(value: unknown, schema: ZodType<T>, place: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ResultsError(place, `"${issue!.path.join('.') || 'record'}" is not as it should be (${issue!.message})`);
}

/** What a store relies on: every record once, and none that speaks of one that is not there. */
function refuseBroken({ documents, events, findings }: Results, path: string): void {
  const ids = (what: string, records: readonly { readonly id: string }[]): ReadonlySet<string> => {
    const known = new Set<string>();
    for (const { id } of records) {
      if (known.has(id)) throw new ResultsError(path, `has the ${what} ${JSON.stringify(id)} twice`);
      known.add(id);
    }
    return known;
  };
  const docs = ids('document', documents);
  const happened = ids('event', events);
  ids('finding', findings);
  const missing = (what: string, id: string): ResultsError =>
    new ResultsError(path, `speaks of the ${what} ${JSON.stringify(id)}, which it does not hold; it may have been cut`);
  for (const { docs: of, wireCopies } of events)
    for (const doc of [...of, ...wireCopies.flat()]) if (!docs.has(doc)) throw missing('document', doc);
  for (const { event, groups } of findings) {
    if (!happened.has(event)) throw missing('event', event);
    for (const { doc } of groups.flat()) if (!docs.has(doc)) throw missing('document', doc);
  }
}
