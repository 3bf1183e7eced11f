/** Writes docs/api.md from the built declarations: `npm run docs`. Refused under CI. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from '../support/api.ts';
import { ROOT } from '../support/cli.ts';

if ((process.env['CI'] ?? '') !== '')
  throw new Error('not under CI: run it on your machine and commit the reviewed change');
mkdirSync(join(ROOT, 'docs'), { recursive: true });
writeFileSync(
  join(ROOT, 'docs/api.md'),
  apiPage(join(ROOT, 'dist/pipeline/index.d.ts'), (path) => readFileSync(path, 'utf8')),
);
