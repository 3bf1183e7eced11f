/**
 * Speed of `extract`, of its parts, and of the libraries on the same text in the same run: compare the ratios, not the
 * seconds.
 *
 *     npm run bench [-- FILE|FOLDER…] [--growth]     (the fixture stories when nothing is given)
 *
 * `--growth` measures instead how time grows, from 1 to 8 million characters of one text and from 1,000 to 16,000
 * documents; it takes some minutes. Needs a build (`npm run bench` makes one), which is what is measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node/en';
import nlp from 'compromise';
import { MAIN } from '../support/cli.ts';
import { run } from './built.ts';
import { growth } from './growth.ts';
import { charactersIn, filled, median, processorSeconds, read, say } from './measure.ts';
import { stages } from './stages.ts';

/** Characters in a round: enough that a round takes a second or more. */
const ROUND = 500_000;
/** V8 goes on optimizing through the first of them; a batch of thousands of articles runs on what it has by then. */
const ROUNDS = 9;
/** Rounds' worth of text for the threads: each of them is started and optimized anew, which a short text would mostly show. */
const THREADED = 24;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { growth: { type: 'boolean' } } });
const articles = await read(positionals);
const documents = filled(articles, ROUND);
const thousands = charactersIn(documents) / 1000;

const OURS = 'wirecheck extract';
const COMPROMISE = 'compromise nlp(text)';
const contestants: Readonly<Record<string, () => void>> = {
  [OURS]: () => {
    for (const document of documents) run.extractDocument(document, { factsOnly: true });
  },
  'wirecheck extract, with what compare needs': () => {
    for (const document of documents) run.extractDocument(document);
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

/** Tells the most memory that the process, with its threads, ever held. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`\\npeak:${process.resourceUsage().maxRSS}\\n`))";

/** The command itself, by the clock, from its start to its last line: what two threads are for. */
function threads(): void {
  const many = filled(articles, ROUND * THREADED);
  const folder = mkdtempSync(join(tmpdir(), 'wirecheck-bench-'));
  const input = join(folder, 'many.jsonl');
  writeFileSync(input, many.map((document) => `${JSON.stringify(document)}\n`).join(''));
  let peak = 0;
  const seconds = (jobs: number): number => {
    const output = join(folder, `${jobs}.ndjson`);
    const args = [
      '--import',
      TELL_MEMORY,
      MAIN,
      'extract',
      input,
      '--format',
      `ndjson=${output}`,
      '--jobs',
      String(jobs),
      '--quiet',
    ];
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    // 3: a page without a story fails here as it does alone.
    if (status !== 0 && status !== 3) throw new Error(`wirecheck ended with ${status}`);
    for (const [, kilobytes] of stderr.matchAll(/^peak:(\d+)$/gm)) peak = Math.max(peak, Number(kilobytes) / 1024);
    return (performance.now() - start) / 1000;
  };
  try {
    const [one, two] = [seconds(1), seconds(2)];
    const rate = (s: number): string => (charactersIn(many) / 1000 / s).toFixed(0).padStart(6);
    say(`by the clock, on ${Math.round(charactersIn(many) / 1e6)} million characters in ${many.length} documents:`);
    say(`${'extract --jobs 1'.padEnd(44)} ${rate(one)} thousand characters a second`);
    say(
      `${'extract --jobs 2'.padEnd(44)} ${rate(two)} thousand characters a second  ${(one / two).toFixed(2)} x one job`,
    );
    say(`peak memory ${Math.round(peak)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.growth) growth(articles);
else {
  say(`${documents.length} documents, ${Math.round(thousands)} thousand characters, median of ${ROUNDS} rounds`);
  speeds();
  threads();
}
