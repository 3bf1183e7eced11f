/** Writes what the README's examples print now: `npm run docs`, then read the change. Refused under CI. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { examples, run } from '../support/readme.ts';

if ((process.env['CI'] ?? '') !== '')
  throw new Error('not under CI: run it on your machine and commit the reviewed change');
const path = join(ROOT, 'README.md');
let page = readFileSync(path, 'utf8');
// Run in order, because one may read what another wrote; put in from the last to the first, so that places stay.
for (const { start, end, printed } of examples(page)
  .map((example) => ({ ...example, printed: run(example) }))
  .toReversed()) {
  page = page.slice(0, start) + printed + page.slice(end);
}
writeFileSync(path, page);
