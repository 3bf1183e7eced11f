/** What is shipped for CI says only what the command line knows. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIN, ROOT, wirecheck } from '../support/cli.ts';

const action = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
const workflow = readFileSync(join(ROOT, 'examples/audit-workflow.yml'), 'utf8');

/** The lines of a block of YAML below a key, without their indentation. */
function block(text: string, key: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((l) => l.trimStart().startsWith(`${key}:`));
  const depth = lines[at]!.search(/\S/);
  const own = lines.slice(at + 1);
  const end = own.findIndex((l) => l.trim() !== '' && l.search(/\S/) <= depth);
  const body = end < 0 ? own : own.slice(0, end);
  const inner = Math.min(...body.filter((l) => l.trim() !== '').map((l) => l.search(/\S/)));
  return body.map((l) => l.slice(inner)).join('\n');
}
const keys = (text: string): string[] => [...text.matchAll(/^([\w-]+):/gm)].map((m) => m[1]!);

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-action-'));
  for (const folder of ['bin', 'my drafts', 'wire']) mkdirSync(join(dir, folder));
  writeFileSync(join(dir, 'bin/wirecheck'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(join(dir, 'bin/wirecheck'), 0o755);
  writeFileSync(join(dir, 'my drafts/a.txt'), 'The council met on Thursday, May 31, 2024.\n');
  writeFileSync(join(dir, 'my drafts/b.txt'), 'The council met on Friday, May 31, 2024.\n');
  writeFileSync(join(dir, 'wire/a.txt'), 'The council met on Friday, May 31, 2024.\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs the step that audits, as a runner does: `bash -e`, inputs by the environment. */
function step(inputs: Record<string, string>): { code: number | null; stdout: string } {
  const script = block(action.slice(action.indexOf('- name: Audit')), 'run');
  const env = { DRAFTS: '', AGAINST: '', FAIL_ON: 'error', BASELINE: '', SARIF: '', ...inputs };
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: dir,
    env: { ...process.env, ...env, PATH: `${dir}/bin:${process.env['PATH']}` },
    encoding: 'utf8',
  });
  return { code: status, stdout };
}

describe('the composite action', () => {
  it.each<[string, Record<string, string>, number, RegExp]>([
    [
      'fails with the line marked',
      { DRAFTS: 'my drafts\n', AGAINST: 'wire\n\n' },
      1,
      /^::error file=my drafts\/a\.txt,line=1/,
    ],
    ['passes a draft that is right', { DRAFTS: 'my drafts/b.txt' }, 0, /^$/],
    ['takes several drafts', { DRAFTS: 'my drafts/b.txt\nmy drafts/a.txt' }, 1, /a\.txt,line=1/],
    ['does not fail when asked', { DRAFTS: 'my drafts', FAIL_ON: 'never' }, 0, /^::error/],
    ['runs no word of its inputs', { DRAFTS: '$(touch broken)\n; touch broken', AGAINST: '`touch broken`' }, 2, /^$/],
    ['takes no option for a draft', { DRAFTS: '--update-baseline' }, 2, /^$/],
  ])('%s', (_, inputs, code, stdout) => {
    const result = step(inputs);
    expect(result.stdout).toMatch(stdout);
    expect(result.code).toBe(code);
    expect(() => readFileSync(join(dir, 'broken'))).toThrow('ENOENT');
  });

  it('writes SARIF', () => {
    step({ DRAFTS: 'my drafts', SARIF: 'out.sarif' });
    expect(JSON.parse(readFileSync(join(dir, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  });

  it('hands every input to a step', () => {
    for (const name of keys(block(action, 'inputs'))) expect(action).toContain(`\${{ inputs.${name} }}`);
    for (const [, name] of action.matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g))
      expect(keys(block(action, 'inputs'))).toContain(name);
  });

  it('is given no other inputs by the example', () => {
    const step = workflow.slice(workflow.indexOf('uses: OWNER/wirecheck'));
    const given = keys(block(step, 'with'));
    expect(given.length).toBeGreaterThan(2);
    for (const name of given) expect(keys(block(action, 'inputs'))).toContain(name);
  });

  it('uses only options that there are', async () => {
    const help = (await wirecheck(['audit', '--help'])).stdout;
    for (const [option] of block(action, 'runs').matchAll(/(?<= |\()--(?!noprofile|global)[a-z-]+/g))
      expect(help).toContain(option);
  });
});

describe('the pre-commit hooks', () => {
  it.each([...hooks.matchAll(/entry: (\w+) (\w+)/g)].map((m) => [m[1]!, m[2]!]))(
    '%s %s is a command',
    async (name, command) => {
      expect(name).toBe('wirecheck');
      expect((await wirecheck([command, '--help'])).code).toBe(0);
    },
  );
});
