/** Stand-in for ingest: reads plain text and JSONL until `1-ingest` lands. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ingested } from '../batch.ts';

export async function* ingest(
  inputs: readonly string[],
  options: { published?: string; source?: string } = {},
): AsyncGenerator<Ingested> {
  for (const path of inputs) {
    const files = statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .map((f) => join(path, f))
      : [path];
    for (const file of files) {
      const raw = readFileSync(file, 'utf8');
      if (file.endsWith('.jsonl')) {
        for (const line of raw.split('\n')) {
          if (line === '') continue;
          const { id, text, title, published, source, url } = JSON.parse(line);
          yield {
            ok: true,
            document: {
              id,
              text,
              ...options,
              ...(title ? { title } : {}),
              ...(published ? { published } : {}),
              ...(source ? { source } : {}),
              ...(url ? { url } : {}),
            },
          };
        }
      } else yield { ok: true, document: { id: basename(file).replace(/\.\w+$/, ''), text: raw, ...options } };
    }
  }
}
