/**
 * Speed of `extract`, of its parts, and of the libraries on the same text in the same run: compare the ratios, not the
 * seconds.
 *
 *     npm run bench [-- FILE|FOLDER…] [--growth]     (the fixture stories when nothing is given)
 *
 * `--growth` measures instead how time grows, from 1 to 8 million characters of one text and from 1,000 to 16,000
 * documents; it takes some minutes. Needs a build (`npm run bench` makes one): the worker threads run the built code.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node/en';
import nlp from 'compromise';
import { extractBatch } from '../../pipeline/batch.ts';
import { extractDocument } from '../../pipeline/run.ts';
import { ROOT } from '../support/cli.ts';
import { growth } from './growth.ts';
import { charactersIn, clockSeconds, filled, median, peakMegabytes, processorSeconds, read, say } from './measure.ts';
import { stages } from './stages.ts';

/** Characters in a round: enough that a round takes a second or more. */
const ROUND = 500_000;
const ROUNDS = 3;
/** Rounds' worth of text for the threads, whose start is measured too. */
const THREADED = 4;
const WORKER = pathToFileURL(join(ROOT, 'dist/pipeline/workers/worker.js'));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { growth: { type: 'boolean' } } });
const articles = await read(positionals);
const documents = filled(articles, ROUND);
const thousands = charactersIn(documents) / 1000;

const OURS = 'wirecheck extract';
const COMPROMISE = 'compromise nlp(text)';
const contestants: Readonly<Record<string, () => void>> = {
  [OURS]: () => {
    for (const document of documents) extractDocument(document, { factsOnly: true });
  },
  'wirecheck extract, with what compare needs': () => {
    for (const document of documents) extractDocument(document);
  },
  [COMPROMISE]: () => {
    for (const { text } of documents) nlp(text);
  },
  'chrono-node strict.parse(text), dates alone': () => {
    for (const { text } of documents) chrono.strict.parse(text, new Date(0));
  },
};

function speeds(): void {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  const parts = new Map<string, number[]>();
  for (const work of Object.values(contestants)) work();
  // In turns, so that a busy machine slows all alike.
  for (let i = 0; i < ROUNDS; i++) {
    for (const [name, work] of Object.entries(contestants)) times.get(name)!.push(processorSeconds(work));
    for (const [stage, seconds] of stages(documents)) parts.set(stage, [...(parts.get(stage) ?? []), seconds]);
  }
  const speed = (name: string): number => thousands / median(times.get(name)!);
  for (const name of Object.keys(contestants)) {
    const ratio = (speed(name) / speed(COMPROMISE)).toFixed(2);
    say(
      `${name.padEnd(44)} ${speed(name).toFixed(0).padStart(6)} thousand characters a CPU second  ${ratio} x compromise`,
    );
  }
  const total = [...parts.values()].reduce((sum, seconds) => sum + median(seconds), 0);
  const share = (seconds: readonly number[]): string => `${Math.round((100 * median(seconds)) / total)} %`;
  say(`of our time: ${[...parts].map(([stage, seconds]) => `${stage} ${share(seconds)}`).join(', ')}`);
}

async function threads(): Promise<void> {
  const many = filled(articles, ROUND * THREADED);
  const run = (jobs: number): Promise<number> =>
    clockSeconds(async () => {
      const input = many.map((document) => ({ ok: true as const, document, place: document.id, warnings: [] }));
      const options = { jobs, factsOnly: true, workers: { module: WORKER } };
      // A page without a story fails here as it does alone; anything else is no measurement.
      for await (const { document } of extractBatch(input, options))
        if (document.error && document.error.code !== 'E_ONLY_FURNITURE') throw new Error(document.error.message);
    });
  const one = await run(1);
  const two = await run(2);
  const rate = (seconds: number): string => (charactersIn(many) / 1000 / seconds).toFixed(0).padStart(6);
  say(`${'extract --jobs 1'.padEnd(44)} ${rate(one)} thousand characters a second`);
  say(
    `${'extract --jobs 2'.padEnd(44)} ${rate(two)} thousand characters a second  ${(one / two).toFixed(2)} x one job`,
  );
}

if (values.growth) growth(articles);
else {
  say(`${documents.length} documents, ${Math.round(thousands)} thousand characters, median of ${ROUNDS} rounds`);
  speeds();
  await threads();
  say(`peak memory ${peakMegabytes()} MB`);
}
