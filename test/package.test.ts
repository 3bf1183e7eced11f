/** The package as users get it: the tarball in an empty folder, with the packages that it says it needs and no others. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

let dir: string;
let files: string[];

const run = (file: string, args: readonly string[]): string =>
  execFileSync(file, args, { cwd: dir, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, stdio: 'pipe' });
const give = (name: string, to: string): void => {
  mkdirSync(dirname(join(dir, 'node_modules', to)), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), join(dir, 'node_modules', to));
};

/** The packages and all that they need, as they are installed here. */
function needed(names: readonly string[]): Set<string> {
  const all = new Set(names);
  for (const name of all) {
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'),
    ) as {
      dependencies?: Record<string, string>;
    };
    for (const next of Object.keys(dependencies)) if (existsSync(join(ROOT, 'node_modules', next))) all.add(next);
  }
  return all;
}

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-package-'));
  const packed = run('npm', ['pack', ROOT, '--json', '--pack-destination', dir, '--ignore-scripts', '--offline']);
  const [{ filename, files: list }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
  files = list.map((f) => f.path);
  run('tar', ['xzf', filename]);
  mkdirSync(join(dir, 'node_modules'));
  cpSync(join(dir, 'package'), join(dir, 'node_modules/wirecheck'), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(dir, 'package/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // As npm lays them out: beside each other, with those that they need in turn.
  for (const name of needed(Object.keys(dependencies))) give(name, name);
  give('@types/node', '@types/node');
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }');
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const PROGRAM = `
const documents = [
  { id: 'desk', published: '2024-06-01', text: 'Police seized 152 pounds of fentanyl in the Ohio raids on Friday.' },
  { id: 'wire', published: '2024-06-01', text: 'Police seized 64 kilograms of fentanyl in the Ohio raids on Friday.' },
];
for await (const { document, facts } of extract(documents)) console.log(document.id, facts.length);
const { findings } = await compare(documents, { signal: new AbortController().signal });
console.log(findings[0]!.relation);
`;

describe('the package', () => {
  it('holds what runs and what explains, and no sources or tests', () => {
    expect(files).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md']));
    expect(files).toContain('dist/pipeline/index.d.ts');
    const others = files.filter(
      (f) =>
        !/^(?:dist\/(?:extractors|pipeline|output|chunks)\/.*\.(?:js|d\.ts)|[A-Z]+(?:\.md)?|package\.json)$/.test(f),
    );
    expect(others).toEqual([]);
  });

  it('is typed and runs from TypeScript modules, and prints nothing of its own', () => {
    writeFileSync(
      join(dir, 'program.ts'),
      `import { compare, extract, type Extraction, type Finding } from 'wirecheck';${PROGRAM}
const texts = (e: Extraction): string[] => e.facts.map((f) => f.text);
const grave = (f: Finding): boolean => f.severity === 'error';
console.log(typeof texts, findings.some(grave));
// @ts-expect-error a severity that there is not
export const wrong = (f: Finding): boolean => f.severity === 'fatal';
`,
    );
    const options = [
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--types',
      'node',
    ];
    run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, 'program.ts']);
    expect(run(process.execPath, ['program.js'])).toBe('desk 2\nwire 2\nconflict\nfunction true\n');
  });

  it('runs from CommonJS', () => {
    const body = PROGRAM.replaceAll('!', '');
    writeFileSync(join(dir, 'program.cjs'), `import('wirecheck').then(async ({ compare, extract }) => {${body}});\n`);
    expect(run(process.execPath, ['program.cjs'])).toBe('desk 2\nwire 2\nconflict\n');
  });

  it('runs as a command', () => {
    expect(existsSync(join(dir, 'node_modules/better-sqlite3'))).toBe(false);
    writeFileSync(join(dir, 'story.txt'), 'JUNE 1, 2024\n\nPolice seized 152 pounds of fentanyl in the Ohio raids.\n');
    const main = join(dir, 'node_modules/wirecheck/dist/pipeline/cli/main.js');
    expect(run(process.execPath, [main, 'extract', 'story.txt', '--jobs', '2'])).toContain('152 pounds');
    const refused = (): string => run(process.execPath, [main, 'compare', 'story.txt', '--store', 'facts.db']);
    expect(refused).toThrow(/needs the optional package better-sqlite3/);
  });
});
