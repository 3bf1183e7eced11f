/**
 * The claims of a document as bytes. As objects they take ten times as much memory; a document may have to wait for ten
 * thousand others before its event is reconciled.
 */
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { QuantityClaim, ScopedClaim } from './model.ts';

/** Made by `packClaims`, in this process or another of the same program. */
export interface PackedClaims {
  readonly bytes: Uint8Array;
  /** Those among them that state a rate: the rules of any event may ask for them. */
  readonly rates: readonly QuantityClaim[];
}

/** The fastest: more effort makes hardly less. */
const EFFORT = { level: 1 } as const;

export function packClaims(claims: readonly ScopedClaim[]): PackedClaims {
  return {
    // A copy, since what zlib returns is a part of something larger, all of which would be kept and sent.
    bytes: new Uint8Array(deflateRawSync(serialize(claims), EFFORT)),
    rates: claims.filter((c): c is QuantityClaim => c.kind === 'quantity' && c.rate !== undefined),
  };
}

export const unpackClaims = ({ bytes }: PackedClaims): ScopedClaim[] =>
  deserialize(inflateRawSync(bytes)) as ScopedClaim[];
