import { unpackClaims } from '../../pipeline/4-link/claims/packed.ts';
import type { Extraction } from '../../pipeline/model.ts';

/** Extractions with their claims as objects: the bytes of equal claims differ with how V8 happens to hold the strings. */
export const unpacked = (extractions: readonly Extraction[]): unknown[] =>
  extractions.map(({ claims, ...rest }) => ({ ...rest, ...(claims ? { claims: unpackClaims(claims) } : {}) }));
