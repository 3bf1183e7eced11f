import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ownModule } from '../../pipeline/own-module.ts';

it.each(['pipeline/workers/worker', 'pipeline/cli/print'])(
  '%s lies where it is loaded from, and in the build',
  (path) => {
    const source = ownModule(path);
    expect(source.pathname).toMatch(new RegExp(`/${path}\\.ts$`));
    expect(existsSync(fileURLToPath(source))).toBe(true);
    expect(existsSync(new URL(`../../dist/${path}.js`, import.meta.url))).toBe(true);
  },
);
