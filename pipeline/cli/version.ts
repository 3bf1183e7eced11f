import { createRequire } from 'node:module';

/** What package.json says of the program. */
export const { version, description } = createRequire(import.meta.url)('wirecheck/package.json') as {
  readonly version: string;
  readonly description: string;
};
