import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

/** Runs a check of the lint step; gives what it says and whether it was content. */
function lint(tool: string, ...args: string[]): { passed: boolean; said: string } {
  try {
    const said = execFileSync(join(ROOT, 'node_modules/.bin', tool), args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { passed: true, said };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { passed: false, said: stdout + stderr };
  }
}

const cruise = (...paths: string[]) => lint('depcruise', ...paths, '--config', '.dependency-cruiser.cjs');

/** A file that breaks a rule, gone after the test. */
const written: string[] = [];
const write = (path: string, content: string): string => {
  writeFileSync(join(ROOT, path), content);
  written.push(path);
  return path;
};
afterEach(() => {
  for (const path of written.splice(0)) rmSync(join(ROOT, path), { force: true });
});

const probe = (folder: string): string => `${folder}/architecture-probe.ts`;

describe('import rules', () => {
  it('hold', () => {
    expect(cruise('extractors', 'pipeline', 'output')).toMatchObject({ passed: true });
  });

  // Each rule is broken once: a rule that cannot fail is a defect.
  it.each([
    ['extractors-know-no-pipeline', 'extractors/dates', "import '../../pipeline/model.ts';"],
    [
      'extractors-know-no-pipeline',
      'extractors/shared',
      "import type { Document } from '../../pipeline/model.ts';\nexport type D = Document;",
    ],
    ['extractors-are-independent', 'extractors/quotes', "import '../agencies/index.ts';"],
    ['only-the-command-line-prints', 'pipeline', "import '../output/ndjson.ts';"],
    ['only-the-command-line-prints', 'pipeline/4-link', "import '../cli/errors.ts';"],
    ['one-wrapper-a-library', 'extractors/quantities', "import 'compromise/two';"],
    ['one-wrapper-a-library', 'pipeline/2-segment', "import 'chrono-node';"],
    ['one-logger', 'pipeline/cli', "import 'pino';"],
  ])('%s is broken by a file in %s', (rule, folder, content) => {
    const { passed, said } = cruise(write(probe(folder), `${content}\n`));
    expect(passed).toBe(false);
    expect(said).toContain(`${rule}: ${probe(folder)}`);
  });

  it('no-cycles is broken by two files that import each other', () => {
    const other = 'output/architecture-other.ts';
    write(other, "import './architecture-probe.ts';\n");
    expect(cruise(write(probe('output'), "import './architecture-other.ts';\n")).said).toContain('no-cycles');
  });

  it('output may import types, and nothing else of the pipeline', () => {
    const path = probe('output');
    write(path, "import type { Finding } from '../pipeline/model.ts';\nexport type Found = Finding;\n");
    expect(lint('oxlint', path)).toMatchObject({ passed: true });
    write(path, "import { extractDocument } from '../pipeline/run.ts';\nexport const extract = extractDocument;\n");
    expect(lint('oxlint', path).said).toContain('A format imports types only and reads no files.');
    write(path, "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n");
    expect(lint('oxlint', path).said).toContain('A format imports types only and reads no files.');
  });
});
