import { readdirSync, readFileSync } from 'node:fs';
const { extractDocument } = await import('/tmp/wt/reconcile/pipeline/run.ts');
const { ingest } = await import('/tmp/wt/reconcile/pipeline/1-ingest/index.ts');
const want = process.argv[3];
for await (const x of ingest([process.argv[2]!], {})) {
  if (!x.ok || (want && !x.document.id.startsWith(want))) continue;
  const e = extractDocument(x.document);
  for (const c of e.claims!) if (c.kind === 'quantity') console.log(c.doc.slice(0, 6), c.start, JSON.stringify(c.text), c.bound, c.dimension, 'H', c.thing.heads.join('|'), 'M', c.thing.modifiers.join('|'), 'R', c.role, 'P', c.place?.name, 'T', c.time, c.day, c.part ? 'PART' : '', c.operation ?? '', c.introduces ?? '', c.title ? 'TITLE' : '', c.person ?? '', c.derived ? 'DERIVED' : '');
  else if (c.kind === 'date') console.log(c.doc.slice(0, 6), c.start, 'DATE', c.text, c.value, c.role, c.weekdayMismatch);
}
