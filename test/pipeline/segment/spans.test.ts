import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../extractors/contract.ts';
import { segment } from '../../../pipeline/2-segment/index.ts';
import { isSpace } from '../../../pipeline/2-segment/characters.ts';

/** Any UTF-16, lone surrogates included, mixed with what the rules look for. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...'WASHINGTON (AP) — |Mr. |U.S.|"|“|”|’s|\n|\r\n|\u2028|. |... |5:32 p.m.|1,875|½|$3.5m|- Advertisement -\n'.split(
            '|',
          ),
          ...'Leave a Reply\n|By Jane Roe\n|(Published May 2, 2023)|jroe@example.com|🚀|é|\u200d|😀 Two people died. |\t| '.split(
            '|',
          ),
        ),
      },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('on any text', () => {
  it('tokens cover all but white space, in order, and slice to their text', () => {
    fc.assert(
      fc.property(text, (t) => {
        const { sentences } = segment(t, new Map());
        let at = 0;
        for (const sentence of sentences) {
          expect(sentence.start).toBe(sentence.tokens[0]!.start);
          expect(sentence.end).toBe(sentence.tokens.at(-1)!.end);
          for (const token of sentence.tokens) {
            expect(t.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(at);
            for (let i = at; i < token.start; i++) expect(isSpace(t.charCodeAt(i))).toBe(true);
            at = token.end;
          }
        }
        for (let i = at; i < t.length; i++) expect(isSpace(t.charCodeAt(i))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('no token cuts a surrogate pair', () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const { tokens } of segment(t, new Map()).sentences) {
          for (const { start } of tokens) {
            const pair = /[\ud800-\udbff]/.test(t[start - 1] ?? '') && /[\udc00-\udfff]/.test(t[start] ?? '');
            expect(pair).toBe(false);
          }
        }
      }),
    );
  });

  it('regions are in order, do not overlap, and every sentence lies in one', () => {
    const kinds = fc.constantFrom<Region['kind']>('title', 'furniture', 'comments');
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(200), fc.nat(40), kinds), { maxLength: 4 }), (t, cuts) => {
        let last = 0;
        const known = cuts.flatMap(([gap, length, kind]): Region[] => {
          const start = last + gap;
          last = start + length + 1;
          return last <= t.length ? [{ start, end: last, kind }] : [];
        });
        const { regions, sentences } = segment(t, new Map(), { regions: known });
        let at = 0;
        for (const { start, end } of regions) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        for (const { start } of sentences) {
          expect(regions.some((region) => region.start <= start && start < region.end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
