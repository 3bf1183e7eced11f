/**
 * Growth of the work over every attack, and the time of a 10 MB article.
 *
 *     npm run bar:linear [-- --largest 1048576] [-- --only NAME]
 *
 * Each attack runs in a process of its own, from 64 kB up to 8 MB, so that one that hangs can be ended. The exponent is
 * that of the processor time over the sizes that take long enough to be measured.
 */
import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distinct } from '../attacks/attack.ts';
import { TARGETS } from '../attacks/targets.ts';
import { MAIN } from '../support/cli.ts';
import { numberOption, option, report } from './report.ts';

const SMALLEST = 65_536;
const LARGEST = 8_388_608;
const MOST_EXPONENT = 1.1;
/** Shorter times, in milliseconds, say nothing of growth. */
const MEASURABLE = 200;
/** Longest time of one attack over all sizes, in milliseconds. */
const PATIENCE = 900_000;
const ARTICLE = 10_000_000;
const ARTICLE_SECONDS = 30;

interface Measured {
  readonly target: string;
  readonly attack: string;
  readonly sizes: readonly number[];
  readonly milliseconds: readonly number[];
}

const cpu = (run: () => void): number => {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** The slope of log(time) over log(size); undefined when no two sizes take long enough. */
function exponent({ sizes, milliseconds }: Measured): number | undefined {
  const points = sizes
    .map((size, i) => [Math.log(size), milliseconds[i]!] as const)
    .filter(([, time]) => time >= MEASURABLE)
    .map(([x, time]) => [x, Math.log(time)] as const);
  if (points.length < 2) return undefined;
  const mean = (of: 0 | 1): number => points.reduce((sum, p) => sum + p[of], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const above = points.reduce((sum, p) => sum + (p[0] - x) * (p[1] - y), 0);
  return above / points.reduce((sum, p) => sum + (p[0] - x) ** 2, 0);
}

/** In the child: one attack over all sizes. Small sizes are read more than once, for code to be compiled. */
function measure(target: string, attack: string, largest: number): Measured {
  const { attacks, run } = TARGETS.find(({ name }) => name === target)!;
  const { make } = attacks.find(({ name }) => name === attack)!;
  const sizes: number[] = [];
  const milliseconds: number[] = [];
  run(make(SMALLEST / 4));
  for (let size = SMALLEST; size <= largest; size *= 2) {
    const input = make(size);
    let best = cpu(() => run(input));
    for (let round = 0; round < 2 && best < 4000; round++)
      best = Math.min(
        best,
        cpu(() => run(input)),
      );
    sizes.push(size);
    milliseconds.push(Math.round(best));
  }
  return { target, attack, sizes, milliseconds };
}

function inChild(target: string, attack: string, largest: number): Promise<Measured | undefined> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), ['--child', target, attack, String(largest)], {
      // Room for young objects, so that the collection of garbage is a small part of what is measured.
      execArgv: [...process.execArgv, '--max-semi-space-size=64'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    let result: Measured | undefined;
    child.on('message', (message) => (result = message as Measured));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(result);
    });
  });
}

/** `extract` on a news article of 10 MB, as users run it: seconds by the clock. */
function article(): number {
  const text = distinct(
    (i) => `Police in Harlow said on May ${(i % 31) + 1}, 2024 that ${i} people left. "We saw it," Ann Bell said.\n\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'wirecheck-linear-'));
  try {
    const file = join(folder, 'long.txt');
    writeFileSync(file, text(ARTICLE));
    const from = performance.now();
    const output = `ndjson=${join(folder, 'long.ndjson')}`;
    execFileSync(process.execPath, [MAIN, 'extract', file, '--no-config', '--quiet', '--format', output]);
    return (performance.now() - from) / 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , first, ...rest] = process.argv;
if (first === '--child') {
  process.send!(measure(rest[0]!, rest[1]!, Number(rest[2])));
} else {
  const largest = numberOption('largest', LARGEST);
  const only = option('only');
  const misses: string[] = [];
  let worst = { attack: '', exponent: 0, sizes: [] as readonly number[], milliseconds: [] as readonly number[] };
  let count = 0;
  for (const { name: target, attacks } of TARGETS) {
    for (const { name: attack } of attacks) {
      if (only !== undefined && attack !== only) continue;
      count++;
      const measured = await inChild(target, attack, largest);
      if (measured === undefined) {
        misses.push(`${target}: ${attack}: did not end`);
        continue;
      }
      const found = exponent(measured);
      const { sizes, milliseconds } = measured;
      process.stderr.write(`${(found ?? 0).toFixed(2)}  ${target}: ${attack}  ${milliseconds.join(' ')} ms\n`);
      if (found === undefined) continue;
      if (found > MOST_EXPONENT) misses.push(`${target}: ${attack}: ${found.toFixed(2)}`);
      if (found > worst.exponent) worst = { attack: `${target}: ${attack}`, exponent: found, sizes, milliseconds };
    }
  }
  const seconds = only === undefined ? article() : 0;
  report('linear', misses.length === 0 && seconds <= ARTICLE_SECONDS, {
    attacks: count,
    largest,
    worst,
    misses,
    tenMegabytes: Math.round(seconds * 10) / 10,
  });
}
