/**
 * How time and memory grow from 2,500 to 10,000 documents, for extracting, grouping and reconciling.
 *
 *   npx tsx test/bench/link.ts                  stories made by the generator
 *   npx tsx test/bench/link.ts CORPUS.jsonl     the corpus repeated, with changed ids, names and numbers
 *
 * Each size runs in a process of its own; seconds are processor time. Prints a line of JSON a size and a last one with the exponents: time grows as
 * documents to the power of the exponent. Fails (exit 1) when linking grows faster than 1.15 or memory passes 1.5 GB.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Linker } from '../../pipeline/4-link/index.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import { collectEarly } from '../../pipeline/cli/memory.ts';
import type { Document } from '../../pipeline/model.ts';
import { extractDocument } from '../../pipeline/run.ts';
import { disguise, makeStories } from './stories.ts';

const SIZES = [2500, 5000, 10_000];
const MOST_EXPONENT = 1.15;
const MOST_MEGABYTES = 1500;

interface Measure {
  readonly documents: number;
  readonly characters: number;
  readonly events: number;
  readonly extractSeconds: number;
  readonly groupSeconds: number;
  /** Grouping and reconciling. */
  readonly compareSeconds: number;
  readonly megabytes: number;
}

function documents(count: number, corpus: string | undefined): Document[] {
  if (!corpus) return makeStories(count).documents;
  const stories = readFileSync(corpus, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document);
  return Array.from({ length: count }, (_, i) => {
    const { id, text, title, published } = stories[i % stories.length]!;
    const document = { id, text, ...(title ? { title } : {}), ...(published ? { published } : {}) };
    return disguise(document, Math.floor(i / stories.length));
  });
}

/** Of processor time, to the millisecond: other programs on the machine do not count. */
const seconds = (microseconds: number): number => Math.round(microseconds / 1000) / 1000;

function measure(count: number, corpus: string | undefined): Measure {
  collectEarly('held');
  const input = documents(count, corpus);
  const linker = new Linker();
  const spent = { extract: 0, group: 0, reconcile: 0 };
  const timed = <T>(what: keyof typeof spent, work: () => T): T => {
    const from = process.cpuUsage().user;
    const result = work();
    spent[what] += process.cpuUsage().user - from;
    return result;
  };
  // As the command does: of an extraction is kept only what linking takes.
  for (const document of input) {
    const extraction = timed('extract', () => extractDocument(document, { withoutFacts: true }));
    timed('group', () => linker.add(extraction));
  }
  const linked = timed('group', () => linker.link());
  const { events } = timed('reconcile', () => reconcile(linked));
  return {
    documents: count,
    characters: input.reduce((sum, d) => sum + d.text.length, 0),
    events: events.length,
    extractSeconds: seconds(spent.extract),
    groupSeconds: seconds(spent.group),
    compareSeconds: seconds(spent.group + spent.reconcile),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Slope of log time over log documents, first size to last. */
function exponent(measures: readonly Measure[], of: (m: Measure) => number): number {
  const [first, last] = [measures[0]!, measures.at(-1)!];
  const slope = Math.log(of(last) / of(first)) / Math.log(last.documents / first.documents);
  return Math.round(slope * 100) / 100;
}

const [first, second] = process.argv.slice(2);
if (first === '--size') {
  process.stdout.write(`${JSON.stringify(measure(Number(second), process.argv[4]))}\n`);
} else {
  const measures = SIZES.map((size) => {
    const child = spawnSync(
      process.execPath,
      [...process.execArgv, process.argv[1]!, '--size', String(size), ...(first ? [first] : [])],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
    );
    if (child.status !== 0) throw new Error(`the run of ${size} documents failed`);
    process.stdout.write(child.stdout);
    return JSON.parse(child.stdout) as Measure;
  });
  const exponents = {
    extract: exponent(measures, (m) => m.extractSeconds),
    group: exponent(measures, (m) => m.groupSeconds),
    compare: exponent(measures, (m) => m.compareSeconds),
  };
  const megabytes = measures.at(-1)!.megabytes;
  process.stdout.write(`${JSON.stringify({ exponents, megabytes })}\n`);
  const whole = exponent(measures, (m) => m.extractSeconds + m.compareSeconds);
  if (Math.max(exponents.group, whole) > MOST_EXPONENT || megabytes > MOST_MEGABYTES) process.exitCode = 1;
}
