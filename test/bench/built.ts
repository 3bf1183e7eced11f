/**
 * Built code, bundled as users run it, of modules that the build has no entry for. The loader that runs these scripts wraps
 * every function that has a name, which slows the measured code by half, and leaves libraries as they are.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../../build.ts';
import type * as Extractors from '../../extractors/index.ts';
import type * as Compromise from '../../extractors/shared/compromise.ts';
import type * as Run from '../../pipeline/run.ts';
import { ROOT } from '../support/cli.ts';

/** Where packages are found, and nothing is kept in the project. */
const FOLDER = 'node_modules/.cache/wirecheck-bench';
const RUN = 'pipeline/run';
const EXTRACTORS = 'extractors/index';
const COMPROMISE = 'extractors/shared/compromise';

await bundle(
  [RUN, EXTRACTORS, COMPROMISE].map((module) => `${module}.ts`),
  FOLDER,
);
const built = async <M>(module: string): Promise<M> =>
  (await import(pathToFileURL(join(ROOT, FOLDER, `${module}.js`)).href)) as M;

export const run = await built<typeof Run>(RUN);
export const { extractors } = await built<typeof Extractors>(EXTRACTORS);
export const { createTagger } = await built<typeof Compromise>(COMPROMISE);
