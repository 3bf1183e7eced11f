#!/usr/bin/env node
/**
 * How far the program is from the fixture stories' keys: `npx tsx test/evaluate/keys.ts [--misses] [STORY…]`.
 * `--unmet` writes the truths that are not met to `fixtures/unmet.json`, to which the tests hold the program; refused
 * under CI.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { storyNames } from '../support/key.ts';
import { type Score, scoreStory } from '../support/key-score.ts';

const args = process.argv.slice(2);
const wanted = args.filter((a) => !a.startsWith('--'));
const score: Score = { counts: new Map(), misses: [] };
for (const name of storyNames().filter((n) => wanted.length === 0 || wanted.includes(n))) await scoreStory(name, score);
if (args.includes('--unmet')) {
  if ((process.env['CI'] ?? '') !== '') throw new Error('not under CI: run it on your machine and commit the change');
  const unmet = [...new Set(score.misses.map((m) => m.id))].toSorted((a, b) => (a < b ? -1 : 1));
  writeFileSync(join(ROOT, 'fixtures/unmet.json'), `${JSON.stringify(unmet, null, 2)}\n`);
}
const misses = args.includes('--misses') ? score.misses.map(({ id, detail }) => `${id} — ${detail}`) : [];
const lines = [...score.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name}: ${n}`);
process.stdout.write(`${[...misses, ...lines].join('\n')}\n`);
