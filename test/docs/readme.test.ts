import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { examples, run } from '../support/readme.ts';

const page = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe('examples of the README', () => {
  it('are there', () => expect(examples(page).length).toBeGreaterThanOrEqual(6));

  it.each(examples(page).map((e) => [e.source.split('\n')[0]!, e] as const))('%s', (_, example) => {
    expect(run(example)).toBe(example.expected);
  });
});

describe('the README', () => {
  it('names every command and every script that it tells users to run', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, script] of page.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
    for (const command of ['extract', 'compare', 'audit', 'check', 'review'])
      expect(page).toContain(`wirecheck ${command}`);
  });

  it('links to files that are there', () => {
    for (const [, link] of page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
      expect(() => readFileSync(join(ROOT, link!)), link).not.toThrow();
    }
  });
});
