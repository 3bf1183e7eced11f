import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/extract.ts';

/** [text, [span, TIMEX3 type, TIMEX3 value, EDTF value][]] */
export type Row = readonly [text: string, facts: readonly (readonly [string, string, string, string | null])[]];

/** A Friday. */
export const PUBLISHED = '2013-03-22';

export const found = (text: string, published?: string) =>
  factsOf('date', text, published).map((f) => [f.text, f.timex.type, f.timex.value, f.value] as const);

/** Each row's text holds exactly these facts. */
export function table(name: string, rows: readonly Row[], published: string | undefined = PUBLISHED): void {
  describe(name, () => {
    it.each(rows)('%s', (text, expected) => {
      expect(found(text, published)).toEqual(expected);
    });
  });
}
