import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apiPage } from '../support/api.ts';
import { ROOT } from '../support/cli.ts';

const FILES: Record<string, string> = {
  '/d/index.d.ts': `/** The whole. */
export type { Span } from './model.ts';
export { cut, type Options, CutError, } from './inner/index.ts';
`,
  '/d/model.d.ts': `/** Where something stands. */
export interface Span {
    /** First; a brace } or "{" in a comment is none. */
    readonly start: number;
    readonly of: {
        readonly kind: 'a;b}';
    };
}
export interface Other {
    readonly x: 1;
}
`,
  '/d/inner/index.d.ts': `export { CutError } from '../errors.ts';
export type Options = {
    readonly most?: number;
} & (Readonly<Record<string, () => void>> | undefined);
/**
 * Cuts a text.
 *
 * Twice, if need be.
 *
 * @param text of any length
 * @returns what is left
 * @throws CutError when nothing
 *   is left
 *
 * @example
 * cut('a');
 */
export declare function cut(text: string, options?: Options): string;
`,
  '/d/errors.d.ts': `export declare class CutError extends Error {
    readonly code = "E_CUT";
}
`,
};
const read = (path: string): string => FILES[path]!;

describe('the generator of the reference', () => {
  const page = apiPage('/d/index.d.ts', read);

  it('takes each exported name, where it is declared, with its docstring', () => {
    expect(page.slice(page.indexOf('## Functions'))).toBe(`## Functions

### cut

Cuts a text.

Twice, if need be.

- \`text\`: of any length
- returns what is left
- throws CutError when nothing is left

\`\`\`ts
cut('a');
\`\`\`

\`\`\`ts
function cut(text: string, options?: Options): string;
\`\`\`

## Errors

### CutError

\`\`\`ts
class CutError extends Error {
    readonly code = "E_CUT";
}
\`\`\`

## Types

### Span

Where something stands.

\`\`\`ts
interface Span {
    /** First; a brace } or "{" in a comment is none. */
    readonly start: number;
    readonly of: {
        readonly kind: 'a;b}';
    };
}
\`\`\`

### Options

\`\`\`ts
type Options = {
    readonly most?: number;
} & (Readonly<Record<string, () => void>> | undefined);
\`\`\`
`);
  });

  it('does not pass over a name that is nowhere', () => {
    const broken = { ...FILES, '/d/errors.d.ts': '' };
    expect(() => apiPage('/d/index.d.ts', (p) => broken[p as keyof typeof broken])).toThrow(
      'CutError is exported, but not declared in /d/errors.ts',
    );
  });
});

describe('docs/api.md', () => {
  const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8');

  it('is what the docstrings say now (npm run docs)', () => {
    expect(page).toBe(apiPage(join(ROOT, 'dist/pipeline/index.d.ts'), (path) => readFileSync(path, 'utf8')));
  });

  it('says of each function what it does', () => {
    const functions = page.slice(page.indexOf('## Functions'), page.indexOf('## Errors'));
    for (const part of functions.split(/^### /m).slice(1)) expect(part).toMatch(/^\w+\n\n[A-Z]/);
  });
});
