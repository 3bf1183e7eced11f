import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

/** A copy of the sources, in which rules are broken. */
let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'wirecheck-architecture-'));
  for (const name of [
    'extractors',
    'pipeline',
    'output',
    'tsconfig.json',
    'package.json',
    '.oxlintrc.json',
    '.dependency-cruiser.cjs',
  ])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs a check of the lint step; gives what it says and whether it was content. */
function lint(tool: string, ...args: string[]): { passed: boolean; said: string } {
  try {
    const said = execFileSync(join(ROOT, 'node_modules/.bin', tool), args, {
      cwd: copy,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { passed: true, said };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { passed: false, said: stdout + stderr };
  }
}

const write = (path: string, content: string): void => writeFileSync(join(copy, path), content);
const cruise = () => lint('depcruise', 'extractors', 'pipeline', 'output', '--config', '.dependency-cruiser.cjs');

/** Files that break a rule: the rule, the file, its content. A rule that cannot fail is a defect. */
const BROKEN = [
  ['extractors-know-no-pipeline', 'extractors/dates/probe.ts', "import '../../pipeline/model.ts';"],
  [
    'extractors-know-no-pipeline',
    'extractors/shared/probe.ts',
    "import type { Document } from '../../pipeline/model.ts';\nexport type D = Document;",
  ],
  ['extractors-are-independent', 'extractors/quotes/probe.ts', "import '../agencies/index.ts';"],
  ['only-the-command-line-prints', 'pipeline/probe.ts', "import '../output/ndjson.ts';"],
  ['only-the-command-line-prints', 'pipeline/4-link/probe.ts', "import '../cli/errors.ts';"],
  ['one-wrapper-a-library', 'extractors/quantities/probe.ts', "import 'compromise/two';"],
  ['one-wrapper-a-library', 'pipeline/2-segment/probe.ts', "import 'chrono-node';"],
  ['one-logger', 'pipeline/cli/probe.ts', "import 'pino';"],
  ['no-cycles', 'output/other-probe.ts', "import './probe.ts';"],
] as const;

describe('import rules', () => {
  it('hold', () => {
    expect(cruise()).toMatchObject({ passed: true });
  });

  it('fail, each of them, where they are broken', () => {
    for (const [, path, content] of BROKEN) write(path, `${content}\n`);
    write('output/probe.ts', "import './other-probe.ts';\n");
    const { passed, said } = cruise();
    expect(passed).toBe(false);
    for (const [rule, path] of BROKEN) expect(said).toContain(`${rule}: ${path}`);
  });

  it('let output import types, and nothing else of the pipeline', () => {
    write('output/types.ts', "import type { Finding } from '../pipeline/model.ts';\nexport type Found = Finding;\n");
    write(
      'output/values.ts',
      "import { extractDocument } from '../pipeline/run.ts';\nexport const extract = extractDocument;\n",
    );
    write('output/files.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n");
    const { said } = lint('oxlint', '--format', 'unix', 'output/types.ts', 'output/values.ts', 'output/files.ts');
    const refused = said.split('\n').filter((l) => l.includes('no-restricted-imports'));
    expect(new Set(refused.map((l) => l.split(':')[0]))).toEqual(new Set(['output/files.ts', 'output/values.ts']));
  });
});
