import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Ingested, type IngestOptions, ingest } from '../../../pipeline/1-ingest/index.ts';

/** Files by path: text, bytes, or the target of a symbolic link. */
export type Files = Record<string, string | Uint8Array | { link: string }>;

/** Makes a folder of files, runs the function in it, removes it. Paths are given relative to the working directory. */
export async function inFolder<T>(files: Files, run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wirecheck-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      const full = join(folder, path);
      await mkdir(path.endsWith('/') ? full : dirname(full), { recursive: true });
      if (path.endsWith('/')) continue;
      if (typeof content === 'object' && 'link' in content) await symlink(content.link, full);
      else await writeFile(full, content);
    }
    return await run(relative(process.cwd(), folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function all(inputs: readonly string[], options?: IngestOptions): Promise<Ingested[]> {
  const out: Ingested[] = [];
  for await (const item of ingest(inputs, options)) out.push(item);
  return out;
}

/** One line a document: its id, or the code of its failure and its message without the folder. */
export function told(items: readonly Ingested[], folder = ''): string[] {
  return items.map((item) =>
    item.ok
      ? item.document.id
      : `${item.record.id.replaceAll(`${folder}/`, '')} ${item.record.error!.code} ${item.record.error!.message.replaceAll(`${folder}/`, '')}`,
  );
}

/** A stream of the given chunks, as standard input. */
export async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}
