/** Writes what the README's examples print now: `npm run docs`, then read the change. Refused under CI. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/cli.ts';
import { examples, run } from '../support/readme.ts';

if ((process.env['CI'] ?? '') !== '')
  throw new Error('not under CI: run it on your machine and commit the reviewed change');
const path = join(ROOT, 'README.md');
let page = readFileSync(path, 'utf8');
// From the last to the first, so that earlier places stay where they are.
for (const example of examples(page).toReversed()) {
  page = page.slice(0, example.start) + run(example) + page.slice(example.end);
}
writeFileSync(path, page);
