import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { diagnostics, wirecheck } from '../support/cli.ts';

let dir: string;
const OUTSIDE_CI = { CI: '' };
const run = (args: string[], env: Record<string, string> = OUTSIDE_CI) =>
  wirecheck(['check', ...args], { cwd: dir, env });
const expected = () => join(dir, 'stories/kettle/expected.json');

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-check-'));
  mkdirSync(join(dir, 'fresh/kettle/articles'), { recursive: true });
  for (const [name, operation] of [
    ['desk', 'Copper Kettle'],
    ['wire', 'Copper Kettles'],
  ]) {
    writeFileSync(
      join(dir, `fresh/kettle/articles/${name}.txt`),
      `MAY 14, 2024\n\nAgents arrested 41 people in Operation ${operation}, the Justice Department said.\n`,
    );
  }
  const written = await run(['fresh', '--update']);
  expect(written.code).toBe(0);
  expect(diagnostics(written)[0]!['msg']).toContain('wrote fresh/kettle/expected.json');
});
beforeEach(() => {
  rmSync(join(dir, 'stories'), { recursive: true, force: true });
  cpSync(join(dir, 'fresh'), join(dir, 'stories'), { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('check', () => {
  it('passes a story that gives what it should', async () => {
    expect(await run(['stories'])).toEqual({
      code: 0,
      stdout: 'ok   stories/kettle\n1 story as expected\n',
      stderr: '',
    });
  });

  it('shows what an edited article gained and lost, with the sentence', async () => {
    const article = join(dir, 'stories/kettle/articles/wire.txt');
    writeFileSync(article, readFileSync(article, 'utf8').replace('Kettles', 'Kettle'));
    const { code, stdout } = await run(['stories']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAIL stories\/kettle: /);
    expect(stdout).toMatch(
      /- finding lost: variant: .* {2}stories\/kettle\/articles\/desk\.txt:3:30\n {6}Agents .*»Operation Copper Kettle«/,
    );
    expect(stdout).toContain('1 of 1 story not as expected');
    expect((await run(['stories', '--fail-on', 'never'])).code).toBe(0);
    const lines = (await run(['stories', '--format', 'ndjson'])).stdout.trimEnd().split('\n');
    expect(lines.map((l) => (JSON.parse(l) as { type: string }).type)).toEqual(lines.map(() => 'change'));
  });

  it.each<[string, () => void, string]>([
    ['is missing', () => rmSync(expected()), 'expected.json: is missing; write it with "wirecheck check --update"'],
    ['is not JSON', () => writeFileSync(expected(), '{'), 'is not JSON'],
    [
      'is of no known version',
      () => writeFileSync(expected(), '{"v": 2}'),
      'expected.json:1:7: "v" is not as it should be',
    ],
    ['lacks a list', () => writeFileSync(expected(), '{"v": 1, "documents": []}'), '"facts" is not as it should be'],
    [
      'holds no facts',
      () =>
        writeFileSync(expected(), '{\n  "v": 1, "documents": [],\n  "facts": [null], "events": [], "findings": []}'),
      'expected.json:3:13: "facts.0" is not as it should be',
    ],
    [
      'cannot be opened',
      () => {
        rmSync(expected());
        mkdirSync(expected());
      },
      'expected.json: cannot be read',
    ],
    ['is obsolete', () => rmSync(join(dir, 'stories/kettle/articles'), { recursive: true }), 'is obsolete'],
  ])('fails when the expectation %s', async (_, spoil, message) => {
    spoil();
    const { code, stdout } = await run(['stories']);
    expect(code).toBe(1);
    expect(stdout).toContain(message);
  });

  it('says once that an edit moved what comes after it', async () => {
    const article = join(dir, 'stories/kettle/articles/wire.txt');
    writeFileSync(article, readFileSync(article, 'utf8').replace('\n\n', '\n\nTo be updated.\n\n'));
    const { code, stdout } = await run(['stories']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAIL stories\/kettle: 1 moved\n {2}> fact moved: \d+ facts from “Agents .*”/);
  });

  it('says so where the words are gone, and where no place is left to show', async () => {
    const article = join(dir, 'stories/kettle/articles/wire.txt');
    writeFileSync(
      article,
      readFileSync(article, 'utf8').replace(
        'MAY 14, 2024\n\nAgents arrested 41 people',
        'MAY 14, 2024\n\nOn Monday agents arrested people',
      ),
    );
    const { stdout } = await run(['stories']);
    expect(stdout).toContain('- fact lost: quantity “41”  wire\n      these words are no longer in the article');
    rmSync(article);
    expect((await run(['stories'])).stdout).toContain('- document lost: wire\n');
  });

  it('writes what CI servers read, several at once', async () => {
    const article = join(dir, 'stories/kettle/articles/wire.txt');
    writeFileSync(article, readFileSync(article, 'utf8').replace('41 people', '14 people'));
    rmSync(join(dir, 'stories/mint'), { recursive: true, force: true });
    cpSync(join(dir, 'fresh/kettle'), join(dir, 'stories/mint'), { recursive: true });
    const formats = ['--format', 'github', '--format', 'sarif=check.sarif', '--format', 'junit=check.xml'];
    const { code, stdout } = await run(['stories', ...formats, '--format', 'json=check.json']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=stories\/kettle\/articles\/wire\.txt,line=3,endLine=3,col=17,endColumn=19,title=wirecheck changed::fact changed: quantity “14” \(text was "41", is "14"; value was 41, is 14\)$/m,
    );
    const log = JSON.parse(readFileSync(join(dir, 'check.sarif'), 'utf8')) as Log;
    expect(new Set(log.runs[0]!.results!.map((r) => r.ruleId))).toContain('changed');
    expect(new Set(log.runs[0]!.tool.driver.rules!.map((r) => r.id))).toContain('changed');
    const junit = readFileSync(join(dir, 'check.xml'), 'utf8');
    expect(junit).toContain('<testcase classname="wirecheck" name="stories/mint" file="stories/mint"/>');
    expect(junit).toContain('classname="wirecheck.changed"');
    const { stories } = JSON.parse(readFileSync(join(dir, 'check.json'), 'utf8')) as { stories: object[] };
    expect(stories).toMatchObject([
      { story: 'stories/kettle', asExpected: false },
      { story: 'stories/mint', asExpected: true, changes: [] },
    ]);
  });

  it('counts characters where that is asked for', async () => {
    const article = join(dir, 'stories/kettle/articles/wire.txt');
    writeFileSync(article, `\u{1F6A2} ${readFileSync(article, 'utf8').replace('41 people', '14 people')}`);
    const gained = async (...more: string[]): Promise<unknown> => {
      const { stdout } = await run(['stories', '--format', 'ndjson', ...more]);
      const records = stdout.trimEnd().split('\n');
      return records
        .map((l) => JSON.parse(l) as { name: string; span: { start: number } })
        .find((r) => r.name.includes('“14”'))!.span.start;
    };
    expect(await gained('--offsets', 'codepoint')).toBe(Number(await gained()) - 1);
  });

  it('accepts what a baseline holds, and only that', async () => {
    const article = join(dir, 'stories/kettle/articles/wire.txt');
    const fresh = readFileSync(article, 'utf8');
    writeFileSync(article, fresh.replace('41 people', '14 people'));
    const known = ['stories', '--baseline', 'known.json'];
    expect(diagnostics(await run(known)).at(-1)!['msg']).toContain('known.json: is missing; write it with');
    expect(await run([...known, '--update-baseline'])).toMatchObject({
      code: 0,
      stdout: 'ok   stories/kettle\n1 story as expected\n',
    });
    expect((await run(known)).code).toBe(0);
    writeFileSync(article, fresh.replace('41 people', '15 people'));
    const changed = await run(known);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toContain('~ fact changed: quantity “15”');
    writeFileSync(article, fresh);
    expect(diagnostics(await run([...known, '--prune'])).at(-1)!['msg']).toBe('wrote known.json: 0 accepted');
    rmSync(expected());
    expect((await run([...known, '--update-baseline'])).stdout).toContain('is missing');
    const refused = await run([...known, '--prune'], { CI: 'true' });
    expect(refused.code).toBe(2);
    expect(diagnostics(refused)[0]!['msg']).toContain('--prune is refused where CI is set');
  });

  it('never writes an expectation under CI', async () => {
    rmSync(expected());
    const result = await run(['stories', '--update'], { CI: 'true' });
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toContain('--update is refused where CI is set');
    expect((await run(['stories'])).stdout).toContain('is missing');
  });

  it.each([
    ['nowhere', 'nowhere: no such folder'],
    ['fresh/kettle/articles', 'no story in it'],
    ['--format=html', '"html" is not one of text, ndjson, json, sarif, junit, github'],
  ])('wrong usage: %s', async (folder, message) => {
    const result = await run([folder]);
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toContain(message);
  });
});
