/**
 * The fixture stories: what a careful reader finds in them (`key.json`), and what the program gives (`expected.json`).
 *
 * `fixtures/unmet.json` lists the truths that the program does not meet yet. Both ways it is exact: a truth missed that
 * is not listed is a regression, and a listed one that is met comes off the list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, wirecheck } from './support/cli.ts';
import { storyNames } from './support/key.ts';
import { type Score, scoreStory } from './support/key-score.ts';

const unmet = JSON.parse(readFileSync(join(ROOT, 'fixtures/unmet.json'), 'utf8')) as string[];

describe('the truths of each story are met, but for those listed', () => {
  it.each(storyNames())('%s', async (name) => {
    const score: Score = { counts: new Map(), misses: [] };
    await scoreStory(name, score);
    const missed = new Map(score.misses.map(({ id, detail }) => [id, detail]));
    const listed = unmet.filter((id) => id.startsWith(`${name}: `));
    const news = [...missed].filter(([id]) => !listed.includes(id)).map(([id, detail]) => `${id} — ${detail}`);
    expect(news, 'regressions; if meant: npm run expect, and read the change').toEqual([]);
    expect(
      listed.filter((id) => !missed.has(id)),
      'met: take off fixtures/unmet.json',
    ).toEqual([]);
  });

  it('list no truth of a story that is gone', () => {
    const names = storyNames();
    expect(unmet.filter((id) => !names.some((name) => id.startsWith(`${name}: `)))).toEqual([]);
  });
});

describe('expectations', () => {
  it('hold for every story', async () => {
    const { code, stdout } = await wirecheck(['check', 'fixtures'], { env: { CI: 'true' } });
    expect(stdout.split('\n').filter((l) => !l.startsWith('ok '))).toEqual([
      `${storyNames().length} stories as expected`,
      '',
    ]);
    expect(code).toBe(0);
  });
});
