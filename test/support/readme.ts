/**
 * The examples of a Markdown page. A `console` block holds commands after `$ ` and what they print; a `js` block that a
 * `text` block follows is a module and what it prints; a `sql` block that one follows is asked of the store `facts.db`,
 * which a command before it has written.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { MAIN, ROOT } from './cli.ts';

export interface Example {
  /** The command line, the module, or the query. */
  readonly source: string;
  readonly language: 'console' | 'js' | 'sql';
  readonly expected: string;
  /** Where the expected output stands in the page. */
  readonly start: number;
  readonly end: number;
}

const BLOCK = /^```(console|js|sql|text)\n([\s\S]*?)^```$/gm;

export function examples(page: string): Example[] {
  const out: Example[] = [];
  let before: Pick<Example, 'source' | 'language'> | undefined;
  for (const block of page.matchAll(BLOCK)) {
    const [, language, body] = block as unknown as [string, string, string];
    const start = block.index + 4 + language.length;
    if (language === 'console') out.push(...commands(body, start));
    else if (language === 'text' && before !== undefined) {
      out.push({ ...before, expected: body, start, end: start + body.length });
    }
    before = language === 'js' || language === 'sql' ? { source: body, language } : undefined;
  }
  return out;
}

function commands(body: string, offset: number): Example[] {
  const out: Example[] = [];
  for (const m of body.matchAll(/^\$ (.*\n)((?:(?!\$ ).*\n)*)/gm)) {
    const start = offset + m.index + 2 + m[1]!.length;
    out.push({ source: m[1]!.trim(), language: 'console', expected: m[2]!, start, end: start + m[2]!.length });
  }
  return out;
}

/** Runs an example in the project's folder, with `wirecheck` on the path; gives its standard output, or rows. */
export function run({ source, language }: Example): string {
  if (language === 'sql') return rows(source);
  const bin = mkdtempSync(join(tmpdir(), 'wirecheck-readme-'));
  try {
    writeFileSync(join(bin, 'wirecheck'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
    chmodSync(join(bin, 'wirecheck'), 0o755);
    const [file, args] =
      language === 'console'
        ? (['bash', ['-c', source]] as const)
        : ([process.execPath, ['--input-type=module', '-e', source]] as const);
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, NO_COLOR: '1' };
    return execFileSync(file, args, { cwd: ROOT, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}

/** What a query gives, as the sqlite3 program lists it. */
function rows(query: string): string {
  const db = new Database(join(ROOT, 'facts.db'), { readonly: true });
  try {
    const found = db.prepare(query).raw().all() as unknown[][];
    return found.map((r) => `${r.join('|')}\n`).join('');
  } finally {
    db.close();
  }
}
