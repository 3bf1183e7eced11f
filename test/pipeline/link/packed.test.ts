/** Claims wait for their event as bytes. */
import { describe, expect, it } from 'vitest';
import { packClaims, unpackClaims } from '../../../pipeline/4-link/claims/packed.ts';
import { figure } from '../../support/claims.ts';

const dead = figure('a', 'at least 14', 14, 'people', { role: 'killed', interval: { min: 14, max: null } });
const dose = figure('a', 'two milligrams', 2, 'fentanyl', { rate: { per: 'dose' } });

describe('packed claims', () => {
  it.each([
    ['none', []],
    ['an open interval', [dead]],
    ['words beyond ASCII', [figure('a', '“12 000”', 12_000, 'châteaux \u{1f3f0}')]],
  ])('come back as they were: %s', (_, claims) => {
    expect(unpackClaims(packClaims(claims))).toEqual(claims);
  });

  it('are the same objects where they were', () => {
    const [a, b] = unpackClaims(packClaims([dead, dead]));
    expect(a).toBe(b);
  });

  it('give the rates without being unpacked', () => {
    expect(packClaims([dead, dose]).rates).toEqual([dose]);
  });

  it('take no more than their bytes', () => {
    const { bytes } = packClaims([dead, dose]);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });
});
