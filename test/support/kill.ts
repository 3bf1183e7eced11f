/** A batch that is killed again and again, and goes on each time. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAIN, type Run, wirecheck } from './cli.ts';

/** So often the size of an unfinished output is looked at, in milliseconds. */
const EVERY = 5;

/** A feed of short articles; one record in a hundred is broken, so that failures are carried over a kill, too. */
export function writeFeed(folder: string, documents: number): string {
  const lines = Array.from({ length: documents }, (_, i) => {
    const text = `HARLOW (AP) — Police seized ${i} pounds of cocaine on Tuesday, May 14, 2024, the Coast Guard said. “We saw ${i % 7} boats,” said Ann Bell, a spokeswoman.\n`;
    return i % 100 === 17 ? '{"id":' : JSON.stringify({ id: `d${i}`, text: text.repeat(2 + 3 * (i % 4)) });
  });
  writeFileSync(join(folder, 'feed.jsonl'), `${lines.join('\n')}\n`);
  return 'feed.jsonl';
}

/** Runs `wirecheck` and kills it when the file has grown to so many bytes; undefined when it ended before. */
function killedAt(args: readonly string[], cwd: string, file: string, bytes: number): Promise<'killed' | 'ended'> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, stdio: 'ignore' });
    const timer = setInterval(() => {
      const size = statSync(join(cwd, file), { throwIfNoEntry: false })?.size ?? -1;
      if (size >= bytes) child.kill('SIGKILL');
    }, EVERY);
    child.on('close', (_, signal) => {
      clearInterval(timer);
      resolve(signal === 'SIGKILL' ? 'killed' : 'ended');
    });
  });
}

export interface Survived {
  readonly kills: number;
  /** Whether each output has the bytes of the run that was left alone. */
  readonly same: boolean;
  readonly last: Run;
}

/**
 * Extracts the feed into outputs of several formats, killing the process whenever the first of them reaches the next of
 * `points` (shares of its final size, ascending), and compares them with those of a run that was left alone.
 */
export async function survive(cwd: string, feed: string, points: readonly number[], jobs: number): Promise<Survived> {
  const formats = ['ndjson', 'json', 'text', 'csv', 'html', 'md', 'webannotation'];
  const outputs = (name: string): string[] => formats.flatMap((f) => ['--format', `${f}=${name}.${f}`]);
  await wirecheck(['extract', feed, '--quiet', ...outputs('whole')], { cwd });
  const bytes = statSync(join(cwd, 'whole.ndjson')).size;

  let kills = 0;
  const begin = ['extract', feed, '--quiet', '--jobs', String(jobs), ...outputs('killed')];
  const goOn = ['extract', '--resume', 'killed.ndjson', '--jobs', String(jobs)];
  for (const point of points) {
    // A process that was killed before it began its journal has left nothing to go on with.
    const journal = statSync(join(cwd, '.killed.ndjson.run'), { throwIfNoEntry: false });
    const args = (journal?.size ?? 0) === 0 ? begin : goOn;
    const outcome = await killedAt(args, cwd, '.killed.ndjson.partial', Math.floor(point * bytes));
    if (outcome === 'killed') kills++;
    // It was done before it grew that far.
    else break;
  }
  const last = await wirecheck(existsSync(join(cwd, '.killed.ndjson.run')) ? goOn : begin, { cwd });
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(cwd, file)))
      .digest('hex');
  return { kills, last, same: formats.every((f) => hash(`whole.${f}`) === hash(`killed.${f}`)) };
}
