#!/usr/bin/env node
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../model.ts';
import { compareExtractions, extractDocument } from '../run.ts';

const [command, ...paths] = process.argv.slice(2);
const documents: Document[] = [];
for (const path of paths) {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((f) => join(path, f))
    : [path];
  for (const file of files) {
    const raw = readFileSync(file, 'utf8');
    if (file.endsWith('.jsonl'))
      for (const l of raw.split('\n')) {
        if (l) {
          const { gold: _, ...d } = JSON.parse(l);
          documents.push(d);
        }
      }
    else
      documents.push({
        id: file
          .split('/')
          .at(-1)!
          .replace(/\.\w+$/, ''),
        text: raw,
      });
  }
}
const extractions = documents.map((d) => extractDocument(d));
const put = (o: object) => process.stdout.write(`${JSON.stringify({ v: 1, ...o })}\n`);
for (const e of extractions) {
  put({ type: 'document', ...e.document });
  if (command === 'extract') for (const f of e.facts) put({ type: 'fact', ...f });
}
if (command === 'compare') {
  const c = compareExtractions(extractions);
  for (const e of c.events) put({ type: 'event', ...e });
  for (const f of c.findings) put({ type: 'finding', ...f });
}
