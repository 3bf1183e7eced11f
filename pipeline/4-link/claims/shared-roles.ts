import type { QuantityClaim, ScopedClaim } from './model.ts';

/** Between the members of a list: what is counted, a comma, "and". */
const LIST_GAP = 60;

/**
 * "40 suspects held, $2.1 million in cash and 90 kilograms of drugs seized": the word behind the last of a list says it of
 * those before it that have none of their own.
 */
export function shareRoles(claims: readonly ScopedClaim[], text: string): ScopedClaim[] {
  const out = [...claims];
  let next: QuantityClaim | undefined;
  for (let i = out.length - 1; i >= 0; i--) {
    const c = out[i]!;
    if (c.kind !== 'quantity') continue;
    const gap = next === undefined ? '' : text.slice(c.end, next.start);
    const listed =
      next?.roleBehind &&
      next.order === c.order &&
      gap.length <= LIST_GAP &&
      /,|\band\b/.test(gap) &&
      !/[;:.]\s/.test(gap);
    const fits = listed && c.role === undefined && c.thing.family !== 'person' && c.thing.heads.length > 0;
    if (fits && next?.role !== undefined) out[i] = next = { ...c, role: next.role, roleBehind: true };
    else next = c;
  }
  return out;
}
