/**
 * Kills a batch at random points and goes on: its outputs must be those of a run that was left alone.
 *
 *     npm run bar:kill [-- --documents 2000] [-- --kills 20] [-- --seed 1] [-- --jobs 2]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { numbers } from '../attacks/attack.ts';
import { survive, writeFeed } from '../support/kill.ts';
import { numberOption, report } from './report.ts';

const documents = numberOption('documents', 2000);
const seed = numberOption('seed', 1);
const jobs = numberOption('jobs', 2);
const random = numbers(seed);
const points = Array.from({ length: numberOption('kills', 20) }, () => random(1_000_000) / 1_000_000).sort(
  (a, b) => a - b,
);

const folder = mkdtempSync(join(tmpdir(), 'wirecheck-kill-'));
try {
  const { kills, same, last } = await survive(folder, writeFeed(folder, documents), points, jobs);
  report('kill', same && kills === points.length, { documents, jobs, seed, kills, same, exitCode: last.code });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
