import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wirecheck } from '../support/cli.ts';

let dir: string;
const run = (...args: string[]) => wirecheck(['compare', ...args], { cwd: dir });
const findings = (stdout: string): Record<string, string>[] =>
  stdout
    .split('\n')
    .filter((l) => l.includes('"type":"finding"'))
    .map((l) => JSON.parse(l) as Record<string, string>);

/** All findings of the stories as the command prints them, asked for once. */
let printed: string;

// Two names of one operation: a disagreement that needs no other extractor than that of names.
const STORIES = {
  'desk.txt':
    'MAY 14, 2024\n\nAgents in three states arrested 41 people in Operation Copper Kettle, the Justice Department said Tuesday. Operation Copper Kettle began in Ohio.\n',
  'wire.txt':
    'MAY 14, 2024\n\nPolice in three states arrested 41 people in Operation Copper Kettles, officials of the Justice Department said Tuesday. Operation Copper Kettles began in Ohio.\n',
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-compare-'));
  mkdirSync(join(dir, 'stories'));
  for (const [name, text] of Object.entries(STORIES)) writeFileSync(join(dir, 'stories', name), text);
  printed = (await run('stories', '--format', 'ndjson')).stdout;
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('compare', () => {
  it('prints what differs, with both sentences, and exits with 0', async () => {
    const { code, stdout, stderr } = await run('stories');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('»Operation Copper Kettle«');
    expect(stdout).toContain('»Operation Copper Kettles«');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^2 articles, 1 event, \d+ disagreements? \(/);
  });

  it('fails at the severity that was asked for', async () => {
    const severities = ['error', 'warning', 'info'];
    const worst = Math.min(...findings(printed).map((f) => severities.indexOf(f['severity']!)));
    for (const [i, failOn] of severities.entries()) {
      expect((await run('stories', '--fail-on', failOn)).code).toBe(i >= worst ? 1 : 0);
    }
  });

  it.each([
    ['--relations', 'variant', (f: Record<string, string>) => f['relation'] === 'variant'],
    ['--rule', 'name', (f: Record<string, string>) => f['rule'] === 'name'],
    ['--min-severity', 'warning', (f: Record<string, string>) => f['severity'] !== 'info'],
  ])('%s %s keeps only those findings', async (option, value, fits) => {
    const all = findings(printed);
    const kept = findings((await run('stories', '--format', 'ndjson', option, value)).stdout);
    expect(kept).toEqual(all.filter(fits));
    expect(kept.length).toBeGreaterThan(0);
  });

  it('keeps one event by its id or by words of its label', async () => {
    const all = findings(printed);
    const byId = await run('stories', '--format', 'ndjson', '--event', all[0]!['event']!);
    expect(findings(byId.stdout)).toEqual(all);
    const none = await run('stories', '--format', 'ndjson', '--event', 'no such thing');
    expect(findings(none.stdout)).toEqual([]);
  });

  it('writes the report that an editor sends on', async () => {
    const { code, stdout } = await run('stories', '--format', 'html=report.html');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const page = readFileSync(join(dir, 'report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('Operation Copper Kettles');
  });

  it('exits with 3 when a document failed, though a finding would make it 1', async () => {
    writeFileSync(join(dir, 'empty.txt'), '');
    expect((await run('stories', 'empty.txt', '--fail-on', 'info')).code).toBe(3);
  });

  it('gives the same findings in another time zone', async () => {
    const there = await wirecheck(['compare', 'stories', '--format', 'ndjson'], {
      cwd: dir,
      env: { TZ: 'Asia/Tokyo' },
    });
    expect(there.stdout).toBe(printed);
  });
});
