/** What a decision is kept under. */
import { createHash } from 'node:crypto';
import type { Claim, Finding } from '../model.ts';

/**
 * Equal for two findings that say the same of the same documents: rule, relation, and what each side claims. It does not
 * depend on where the claims stand, so that an edit elsewhere in an article leaves decisions in force; a changed figure,
 * another document or a claim that moves to another side does not.
 *
 * @returns 16 hexadecimal digits
 */
export function fingerprint({ rule, relation, groups }: Finding): string {
  const sides = groups.map((g) => [...new Set(g.map(said))].sort()).map((side) => JSON.stringify(side));
  return createHash('sha256')
    .update(JSON.stringify([rule, relation, ...sides.sort()]))
    .digest('hex')
    .slice(0, 16);
}

/** A claim in its own words, white space and case aside. */
function said({ doc, text, value, min, max, unit }: Claim): string {
  return JSON.stringify([doc, text.replace(/\s+/g, ' ').toLowerCase(), value, min, max, unit]);
}
