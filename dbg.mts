import { readFileSync } from 'node:fs';
import { basename } from "node:path"; const root = process.argv[2]!;
export {}; const { extractDocument } = await import(root + '/pipeline/run.ts');
for (const f of process.argv.slice(3)) {
  const x = extractDocument({ id: f.split('/').at(-1)!.slice(0, 3), text: readFileSync(f, 'utf8') });
  for (const c of x.claims!) if (c.kind === 'quantity') console.log(c.doc, c.start, JSON.stringify(c.text), c.bound, c.dimension, JSON.stringify(c.interval), 'H', c.thing.heads.join('|'), 'M', c.thing.modifiers.join('|'), 'R', c.role, 'P', c.place?.name, 'T', c.time, c.day, c.part ? 'PART' : '', c.operation ?? '', c.introduces ?? '', c.worth ? 'WORTH' : '', JSON.stringify(c.rate ?? ''), c.title ? 'TITLE' : '', c.person ?? '');
}
