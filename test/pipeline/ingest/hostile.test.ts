import { describe, expect, it } from 'vitest';
import { dateLine } from '../../../pipeline/1-ingest/date-line.ts';
import { parsePage } from '../../../pipeline/1-ingest/html/page.ts';
import { fromHtml } from '../../../pipeline/1-ingest/readers/html.ts';
import { growth } from '../../support/growth.ts';

/** Linear work grows about fourfold, quadratic sixteenfold. */
const LINEAR = 10;
const SIZE = 400_000;

const PROSE = '<p>Two people died on Tuesday when a bus left the road near Harlow, the police said.</p>';

describe('hostile pages', () => {
  it('depth is bounded, and the text survives it', () => {
    const page = parsePage(`${'<div>'.repeat(100_000)}${PROSE}`);
    expect(page.elements.length).toBeLessThan(600);
    expect(fromHtml(`${'<div>'.repeat(100_000)}${PROSE}`, 'a').text).toMatch(/^Two people died/);
  });

  it('the number of elements is bounded', () => {
    expect(parsePage('<p>a</p>'.repeat(300_000)).elements.length).toBeLessThanOrEqual(200_000);
  });
});

describe('hostile date lines cost time in proportion to their length', () => {
  it.each(['May ', '2 ', 'Posted: ', '2023-05-02', ' ', ', ', 'Tuesday, '])('%j', (unit) => {
    expect(growth(unit, dateLine, SIZE)).toBeLessThan(LINEAR);
  });
});
