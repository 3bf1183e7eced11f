import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    expect(stdout).toMatch(/- finding lost: variant: .* in desk\n {6}Agents .*»Operation Copper Kettle«/);
    expect(stdout).toContain('1 of 1 story not as expected');
    expect((await run(['stories', '--fail-on', 'never'])).code).toBe(0);
    const lines = (await run(['stories', '--format', 'ndjson'])).stdout.trimEnd().split('\n');
    expect(lines.map((l) => (JSON.parse(l) as { type: string }).type)).toEqual(lines.map(() => 'change'));
  });

  it.each<[string, () => void, string]>([
    ['is missing', () => rmSync(expected()), 'expected.json: is missing; write it with "wirecheck check --update"'],
    ['is not JSON', () => writeFileSync(expected(), '{'), 'is not JSON'],
    ['is of no known version', () => writeFileSync(expected(), '{"v": 2}'), 'has no "v": 1'],
    ['lacks a list', () => writeFileSync(expected(), '{"v": 1, "documents": []}'), 'has no list "facts"'],
    ['is obsolete', () => rmSync(join(dir, 'stories/kettle/articles'), { recursive: true }), 'is obsolete'],
  ])('fails when the expectation %s', async (_, spoil, message) => {
    spoil();
    const { code, stdout } = await run(['stories']);
    expect(code).toBe(1);
    expect(stdout).toContain(message);
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
  ])('wrong usage: %s', async (folder, message) => {
    const result = await run([folder]);
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toContain(message);
  });
});
