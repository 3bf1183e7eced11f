/** What all measurements share: text in rounds, processor time, medians, exponents. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../../pipeline/1-ingest/index.ts';
import type { Document } from '../../pipeline/model.ts';
import { ROOT } from '../support/cli.ts';

/** The articles of files and folders; the fixture stories' when none are given. */
export async function read(paths: readonly string[]): Promise<Document[]> {
  const fixtures = join(ROOT, 'fixtures');
  const stories = readdirSync(fixtures)
    .map((s) => join(fixtures, s, 'articles'))
    .filter((p) => existsSync(p));
  const documents: Document[] = [];
  for await (const one of ingest(paths.length > 0 ? paths : stories)) if (one.ok) documents.push(one.document);
  if (documents.length === 0) throw new Error('no articles to measure with');
  return documents;
}

/** The documents again and again, up to so many characters. */
export function filled(documents: readonly Document[], characters: number): Document[] {
  const out: Document[] = [];
  for (let size = 0, i = 0; size < characters; i++) {
    const document = documents[i % documents.length]!;
    out.push({ ...document, id: `${document.id}~${i}` });
    size += document.text.length + 1;
  }
  return out;
}

export const charactersIn = (documents: readonly Document[]): number =>
  documents.reduce((n, { text }) => n + text.length, 0);

/** Seconds of processor time, which other programs on the machine disturb least. */
export function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Time grows as size to the power of this: the slope of the line through the logarithms (least squares). */
export function exponent(points: readonly (readonly [size: number, seconds: number])[]): number {
  const xs = points.map(([size]) => Math.log(size));
  const ys = points.map(([, seconds]) => Math.log(seconds));
  const mean = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0) / v.length;
  const [x, y] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, xi, i) => sum + (xi - x) * (ys[i]! - y), 0);
  return over / xs.reduce((sum, xi) => sum + (xi - x) ** 2, 0);
}

export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
