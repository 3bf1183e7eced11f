import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagnostics, wirecheck } from '../support/cli.ts';

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

describe('compare --against', () => {
  const FIRE =
    'MAY 14, 2024\n\nBRENMOOR, Ohio — A fire at the Hollins paint works in Brenmoor killed nine people on Monday, fire chief Ada Quill said. It destroyed 140 homes.\n';
  const files = {
    'against/draft/fire.txt': FIRE.replace('nine', 'six').replace(' It destroyed 140 homes.', ''),
    'against/sources/monday.txt': FIRE.replace('MAY 14', 'MAY 13').replace('on Monday', 'early Monday'),
    'against/sources/tuesday.txt': FIRE.replace('MAY 14', 'MAY 15').replace('140', '410'),
    'against/sources/desk.txt': STORIES['desk.txt'],
    'against/sources/wire.txt': STORIES['wire.txt'],
    'against/undated.txt': FIRE.slice(FIRE.indexOf('\n')),
    'against/stray.txt':
      'MAY 14, 2024\n\nLISBON — Ferry crews on the Tagus ended their strike after four weeks, the company said Tuesday.\n',
  };
  beforeAll(() => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(dir, name, '..'), { recursive: true });
      writeFileSync(join(dir, name), text);
    }
  });
  interface Shown {
    readonly relation: string;
    readonly groups: readonly (readonly { readonly doc: string; readonly text: string }[])[];
  }
  const conflicts = (stdout: string): string[][] =>
    (findings(stdout) as unknown as Shown[])
      .filter((f) => f.relation === 'conflict' || f.relation === 'evolving')
      .map((f) => f.groups.flatMap((g) => g.map((c) => `${c.doc}: ${c.text}`)));
  const compare = (...args: string[]) => run(...args, '--format', 'ndjson');

  it('shows what concerns the drafts, and nothing of the sources among themselves', async () => {
    const both = await compare('against/draft', '--against', 'against/sources');
    expect(conflicts(both.stdout).length).toBeGreaterThan(0);
    for (const claims of conflicts(both.stdout)) expect(claims.join()).toContain('fire: six');
    expect(both.stdout).not.toContain('Copper');
    const all = await compare('against/draft', 'against/sources');
    expect(conflicts(all.stdout).join()).toContain('tuesday: 410');
  });

  it('reads an article that stands on both sides as a draft', async () => {
    const { code, stdout } = await compare('against/draft', '--against', 'against');
    expect(code).toBe(0);
    expect(conflicts(stdout).join()).toContain('fire: six');
  });

  it('leaves out sources older than --since, never the draft', async () => {
    const { stdout } = await compare('against/draft', '--against', 'against/sources', '--since', '2024-05-15');
    const docs = stdout.split('\n').filter((l) => l.includes('"type":"document"'));
    expect(docs.map((l) => (JSON.parse(l) as { id: string }).id).sort()).toEqual(['fire', 'tuesday']);
  });

  it('says that an article without a date is left out by --since', async () => {
    const { code, stderr } = await run('against/sources', 'against/undated.txt', '--since', '2024-05-14');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('W_UNDATED') });
  });

  it('says that no source reports the draft’s event', async () => {
    const [warning] = diagnostics(await run('against/stray.txt', '--against', 'against/sources'));
    expect(warning).toMatchObject({ doc: 'stray', code: 'W_NO_SOURCE' });
  });

  it.each([
    ['the same files on both sides', ['stories', '--against', 'stories'], /no article to compare with/],
    [
      'nothing so new',
      ['stories', '--since', '2031-01-01'],
      /no article was published since 2031-01-01; .* 2024-05-14/,
    ],
    ['a day that is none', ['stories', '--since', '2024-02-31'], /--since .* ISO 8601/],
    ['a path that is not there', ['stories', '--against', 'gone'], /gone: no such file or folder/],
  ])('refuses %s', async (_, args, message) => {
    const result = await run(...args);
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toMatch(message);
  });
});

describe('compare --explain', () => {
  it('shows the one finding, with its steps, in every format', async () => {
    const id = findings(printed).find((f) => f['relation'] === 'variant')!['id']!;
    const json = await run('stories', '--explain', id, '--format', 'ndjson');
    const [only, ...others] = findings(json.stdout) as unknown as { id: string; steps: string[] }[];
    expect(others).toEqual([]);
    expect(only!.id).toBe(id);
    expect(only!.steps.length).toBeGreaterThan(2);
    const last = only!.steps.at(-1)!.slice(0, 30);
    for (const format of ['text', 'md', 'html'])
      expect((await run('stories', '--explain', id.slice(0, 6), '--format', format)).stdout).toContain(last);
  });

  it('does not explain what was not asked for', () => {
    expect(printed).not.toContain('"steps"');
  });

  it('says which findings there are when none has the id, and which is near', async () => {
    const id = findings(printed)[0]!['id']!;
    const typo = (id.startsWith('0') ? '1' : '0') + id.slice(1);
    for (const [given, message] of [
      [typo, `did you mean ${id} `],
      ['no-such-finding', 'there are, among others, '],
      ['', 'there are, among others, '],
    ] as const) {
      const result = await run('stories', '--explain', given);
      expect(result.code).toBe(2);
      expect(diagnostics(result)[0]!['msg']).toContain(message);
    }
  });
});
