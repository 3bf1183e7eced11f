/** A stream of documents through the command, and the memory that it takes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { MAIN } from './cli.ts';

/** So often the memory is looked at, in milliseconds. */
const EVERY = 50;

/** Resident memory of a process, in megabytes; 0 where the system does not tell (only Linux has /proc). */
function resident(pid: number): number {
  try {
    const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return (Number(pages) * 4096) / 1_000_000;
  } catch {
    return 0;
  }
}

export interface Soaked {
  /** Resident memory over time, in megabytes. */
  readonly curve: readonly number[];
  /** Lines that came out. */
  readonly lines: number;
  readonly seconds: number;
}

const record = (i: number): string =>
  `${JSON.stringify({
    id: `d${i}`,
    text: `HARLOW (AP) — Police seized ${i % 977} pounds of cocaine on Tuesday, May 14, 2024, the Coast Guard said. “We saw ${i % 7} boats,” said Ann Bell, a spokeswoman. Two people were arrested near the harbor late on Monday.\n`,
  })}\n`;

/**
 * @param readEvery pause in milliseconds between two readings of the output; a slow reader must slow the command, not
 * fill its memory
 */
export async function soak(documents: number, jobs: number, readEvery = 0): Promise<Soaked> {
  const from = performance.now();
  const child = spawn(process.execPath, [MAIN, 'extract', '-', '--format', 'ndjson', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = once(child, 'close');
  const curve: number[] = [];
  const timer = setInterval(() => {
    const mb = resident(child.pid!);
    if (mb > 0) curve.push(mb);
  }, EVERY);
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
    if (readEvery === 0) return;
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), readEvery);
  });
  for (let i = 0; i < documents; i++) {
    if (!child.stdin.write(record(i))) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  clearInterval(timer);
  return { curve, lines, seconds: (performance.now() - from) / 1000 };
}
