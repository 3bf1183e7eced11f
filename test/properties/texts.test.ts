import fc from 'fast-check';
import { describe, it } from 'vitest';
import { texts } from '../support/arbitraries.ts';
import { extractSoundly } from '../support/sound.ts';

describe('every span slices to its text, whatever the text', () => {
  it.each(Object.entries(texts))('%s', (_, text) => {
    fc.assert(fc.property(text, extractSoundly), { numRuns: 2500 });
  });
});
