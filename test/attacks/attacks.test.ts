import { describe, expect, it } from 'vitest';
import { growth } from '../support/growth.ts';
import { TARGETS } from './targets.ts';

/** For input four times as long: linear work takes about four times as long, quadratic sixteen times. */
const LINEAR = 10;
/** `npm run bar:linear` goes to 8 MB. */
const SIZE = 50_000;

describe.each(TARGETS)('work grows with the length of the $name', ({ attacks, run }) => {
  it.each(attacks)('$name', ({ make }) => {
    const ratio = growth(make, run, SIZE);
    // A busy machine distorts short times more than long ones; what is quadratic stays so.
    expect(ratio < LINEAR ? ratio : growth(make, run, 4 * SIZE)).toBeLessThan(LINEAR);
  });
});

it('there are more than sixty attacks', () => {
  expect(TARGETS.flatMap(({ attacks }) => attacks).length).toBeGreaterThan(60);
});
