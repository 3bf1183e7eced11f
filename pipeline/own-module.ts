/** The places of our own modules, for what loads them by place: worker threads. */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether the sources run, as they do in tests; otherwise the build, which is bundled: modules are not where they were. */
const fromSources = import.meta.url.endsWith('.ts');

/** The folder of the program that runs: of the sources, or of the build. */
export function ownFolder(): string {
  if (fromSources) return dirname(import.meta.dirname);
  return `${dirname(createRequire(import.meta.url).resolve('wirecheck/package.json'))}/dist`;
}

/** A module by the path of its source without its ending ("pipeline/workers/worker"). The build must hold it as an entry. */
export const ownModule = (path: string): URL => pathToFileURL(`${ownFolder()}/${path}${fromSources ? '.ts' : '.js'}`);
