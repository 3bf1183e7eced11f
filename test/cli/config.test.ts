import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { diagnostics, wirecheck } from '../support/cli.ts';

const dir = mkdtempSync(join(tmpdir(), 'wirecheck-config-'));
const write = (name: string, content: unknown): void =>
  writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
const run = (args: readonly string[], cwd = dir) => wirecheck(args, { cwd });
interface Printed {
  readonly config: string | null;
  readonly options: Record<string, { value: unknown; from: string }>;
}
const printed = async (args: readonly string[], cwd = dir): Promise<Printed> =>
  JSON.parse((await run([...args, '--print-config'], cwd)).stdout) as Printed;

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'desk/wire'), { recursive: true });
  write('desk/draft.txt', 'The council met on Thursday, May 31, 2024.\n');
  write('desk/wire/a.txt', 'The council met on Friday, May 31, 2024.\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('the configuration', () => {
  it('gives options that the command line overrides, and says where each comes from', async () => {
    write('wirecheck.config.json', {
      jobs: 1,
      audit: { failOn: 'never', rule: ['date', 'sum'], against: ['desk/wire'] },
    });
    expect((await run(['audit', 'desk/draft.txt'])).code).toBe(0);
    expect((await run(['audit', 'desk/draft.txt', '--fail-on', 'error'])).code).toBe(1);
    const { config, options } = await printed(['audit', 'desk/draft.txt', '--min-severity', 'info']);
    expect(config).toBe('wirecheck.config.json');
    expect(options['failOn']).toEqual({ value: 'never', from: 'config' });
    expect(options['rule']).toEqual({ value: ['date', 'sum'], from: 'config' });
    expect(options['minSeverity']).toEqual({ value: 'info', from: 'cli' });
    expect(options['offsets']).toEqual({ value: 'utf16', from: 'default' });
  });

  it('is found above the folder of the run, in package.json too; paths are relative to it', async () => {
    write('package.json', {
      name: 'desk',
      wirecheck: { audit: { against: ['desk/wire'], format: ['text', 'sarif=a.sarif'] } },
    });
    const { config, options } = await printed(['audit', 'draft.txt'], join(dir, 'desk'));
    expect(config).toBe('../package.json');
    expect(options['against']!.value).toEqual(['wire']);
    expect(options['format']!.value).toEqual([{ format: 'text' }, { format: 'sarif', file: 'a.sarif' }]);
    write('desk/wirecheck.config.json', {});
    expect((await printed(['audit', 'draft.txt'], join(dir, 'desk'))).config).toBe('wirecheck.config.json');
  });

  it('can be named, and left out', async () => {
    write('wirecheck.config.json', '{ broken');
    write('other.json', { check: { failOn: 'never' } });
    expect((await printed(['check', '--config', 'other.json'])).options['failOn']!.from).toBe('config');
    expect((await printed(['check', '--no-config'])).options['failOn']!.from).toBe('default');
  });

  it.each<[string, string, string]>([
    ['no JSON', '{ "audit": ', 'wirecheck.config.json: not valid JSON'],
    [
      'a value that is none of the choices',
      '{\n  "audit": {\n    "failOn": "fatal"\n  }\n}',
      'wirecheck.config.json:3:15: audit.failOn: Invalid option',
    ],
    [
      'an unknown option',
      '{\n  "audit": { "falOn": "error" }\n}',
      'wirecheck.config.json:2:23: audit.falOn: is no option',
    ],
    ['an unknown section', '{ "adit": {} }', 'wirecheck.config.json:1:11: adit: is no option'],
    ['a wrong type', '{ "audit": { "against": "wire" } }', 'wirecheck.config.json:1:25: audit.against: Invalid input'],
    [
      'a rule that is none',
      '{ "audit": { "rule": ["spelling"] } }',
      'wirecheck.config.json:1:22: audit.rule: "spelling" is not',
    ],
    ['two mistakes', '{ "jobs": "two", "audit": { "rule": 1 } }', '1:11: jobs: '],
  ])('is refused with the place of the mistake: %s', async (_, content, message) => {
    write('wirecheck.config.json', content);
    const result = await run(['audit', 'desk/draft.txt']);
    expect(result.code).toBe(2);
    expect(diagnostics(result)[0]!['msg']).toContain(message);
  });

  it('tells every mistake', async () => {
    write('wirecheck.config.json', '{ "jobs": "two", "audit": { "rule": 1 } }');
    expect(diagnostics(await run(['audit', 'desk/draft.txt']))[0]!['msg']).toContain('1:37: audit.rule: ');
    const missing = await run(['audit', 'desk/draft.txt', '--config', 'none.json']);
    expect(diagnostics(missing)[0]!['msg']).toContain('none.json: no such configuration file');
  });
});

describe('.wirecheckignore', () => {
  it('passes over what it names in folders, not a file that is named itself', async () => {
    write('desk/notes.txt', 'Ignore 14 people.\n');
    write('.wirecheckignore', '# notes\nnotes.txt\nwire/\n');
    const ids = async (...inputs: string[]): Promise<string[]> =>
      (await run(['extract', ...inputs, '--format', 'ndjson'])).stdout
        .split('\n')
        .filter((l) => l.includes('"type":"document"'))
        .map((l) => (JSON.parse(l) as { id: string }).id);
    expect(await ids('desk')).toEqual(['draft']);
    expect(await ids('desk/*.txt')).toEqual(['draft']);
    expect(await ids('desk/notes.txt')).toEqual(['notes']);
  });
});
