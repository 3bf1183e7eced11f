import { describe, expect, it } from 'vitest';
import { soak } from '../support/soak.ts';

/** `npm run bar:soak` goes to 200,000 documents and holds the whole curve to 400 MB. */
const MOST = 400;

describe.runIf(process.platform === 'linux')('memory of a stream', () => {
  it('stays below the bound, with two workers', async () => {
    const { curve, lines } = await soak(1500, 2);
    expect(lines).toBeGreaterThan(1500);
    expect(Math.max(...curve)).toBeLessThan(MOST);
  });

  it('a slow reader slows the run, and nothing piles up', async () => {
    const { curve, lines } = await soak(400, 1, 20);
    expect(lines).toBeGreaterThan(400);
    expect(Math.max(...curve)).toBeLessThan(MOST);
  });
});
