/**
 * The built code, which is what users run. The loader that runs these scripts wraps every function that has a name, which
 * slows the measured code by half, and leaves libraries as they are.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Run from '../../pipeline/run.ts';
import { ROOT } from '../support/cli.ts';

/** A module of the build by the path of its source: "pipeline/run.ts". */
export const built = async <M>(source: string): Promise<M> =>
  (await import(pathToFileURL(join(ROOT, 'dist', source.replace(/\.ts$/, '.js'))).href)) as M;

export const run = await built<typeof Run>('pipeline/run.ts');
