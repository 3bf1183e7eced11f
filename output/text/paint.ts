/** Colour, and the guard against colour that comes from an article. */
import { visibleControls } from '../escape/controls.ts';
import { oneLine } from '../excerpt.ts';

type Severity = 'error' | 'warning' | 'info';

export interface Paint {
  bold(this: void, s: string): string;
  dim(this: void, s: string): string;
  /** The value in its sentence. */
  mark(this: void, s: string): string;
  severity(this: void, s: string, severity: Severity): string;
  /** Words that are there no more, and words that are new. */
  removed(this: void, s: string): string;
  added(this: void, s: string): string;
}

/** Escape sequences, or marks that a file can hold. */
export function painter(colour: boolean): Paint {
  if (!colour)
    return {
      bold: (s) => s,
      dim: (s) => s,
      mark: (s) => `»${s}«`,
      severity: (s) => s,
      removed: (s) => `[-${s}-]`,
      added: (s) => `{+${s}+}`,
    };
  const tint = { error: sgr('1;31'), warning: sgr('1;33'), info: sgr('1;36') };
  return {
    bold: sgr('1'),
    dim: sgr('2'),
    mark: sgr('1;4'),
    severity: (s, severity) => tint[severity](s),
    removed: sgr('9;31'),
    added: sgr('32'),
  };
}

/** Select graphic rendition (ECMA-48 8.3.117). */
const sgr =
  (code: string) =>
  (s: string): string =>
    `\u001B[${code}m${s}\u001B[0m`;

/** What comes from an article or a user, as it may stand in a line of text. Everything that is not ours goes through it. */
export const shown = (s: string): string => visibleControls(oneLine(s));
