/**
 * Speed of `extract` against compromise's `nlp(text)`, on the same text in the same run: compare the ratios, not the
 * seconds.
 *
 *     npm run bench [-- FILE|FOLDER…]     (the fixture stories when nothing is given)
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { ingest } from '../../pipeline/1-ingest/index.ts';
import type { Document } from '../../pipeline/model.ts';
import { extractDocument } from '../../pipeline/run.ts';
import { ROOT } from '../support/cli.ts';

/** Characters in a round: enough that a round takes a second or more. */
const ROUND = 500_000;
const ROUNDS = 3;

async function read(paths: readonly string[]): Promise<Document[]> {
  const fixtures = join(ROOT, 'fixtures');
  const stories = readdirSync(fixtures)
    .map((s) => join(fixtures, s, 'articles'))
    .filter((p) => existsSync(p));
  const documents: Document[] = [];
  for await (const one of ingest(paths.length > 0 ? paths : stories)) if (one.ok) documents.push(one.document);
  if (documents.length === 0) throw new Error('no articles to measure with');
  return documents;
}

/** The documents again and again, up to a round. */
function filled(documents: readonly Document[]): Document[] {
  const out: Document[] = [];
  for (let size = 0, i = 0; size < ROUND; i++) {
    const document = documents[i % documents.length]!;
    out.push(document);
    size += document.text.length + 1;
  }
  return out;
}

/** Processor time, which other programs on the machine disturb least. */
const seconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const documents = filled(await read(process.argv.slice(2)));
const characters = documents.reduce((n, d) => n + d.text.length, 0);
const contestants = {
  'wirecheck extract': () => {
    for (const document of documents) extractDocument(document, { factsOnly: true });
  },
  'wirecheck extract, with what compare needs': () => {
    for (const document of documents) extractDocument(document);
  },
  'compromise nlp(text)': () => {
    for (const { text } of documents) nlp(text);
  },
};
const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
for (const work of Object.values(contestants)) work();
// In turns, so that a busy machine slows all alike.
for (let i = 0; i < ROUNDS; i++)
  for (const [name, work] of Object.entries(contestants)) times.get(name)!.push(seconds(work));

const speed = (name: string): number => characters / 1000 / median(times.get(name)!);
const base = speed('compromise nlp(text)');
process.stdout.write(
  `${documents.length} documents, ${Math.round(characters / 1000)} thousand characters, median of ${ROUNDS} rounds\n`,
);
for (const name of Object.keys(contestants)) {
  process.stdout.write(
    `${name.padEnd(44)} ${speed(name).toFixed(0).padStart(6)} thousand characters a CPU second  ${(speed(name) / base).toFixed(2)} x compromise\n`,
  );
}
process.stdout.write(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
