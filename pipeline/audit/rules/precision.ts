/** "More than $50 million" in the draft where a source has "$53.4 million": both right, one of them more exact. */
import type { QuantityClaim } from '../../4-link/claims/model.ts';
import type { Claim } from '../../model.ts';
import { type Desk, DRAFT, isOwn, type Remark } from '../remark.ts';
import { oneLine } from '../wording.ts';

export function moreExact({ findings, own, others }: Desk): Remark[] {
  const bounds = new Map<string, QuantityClaim['bound']>();
  for (const c of [...own, ...others]) if (c.kind === 'quantity') bounds.set(key(c), c.bound);
  const isExact = (c: Claim): boolean => bounds.get(key(c)) === 'exact';
  const out = new Map<string, Remark>();
  for (const { relation, rule, groups } of findings) {
    if (relation !== 'compatible' || rule !== 'quantity') continue;
    const claims = groups.flat();
    const at = claims.find(isOwn);
    // Nothing to say where the draft has the exact figure, too, or where only its "about" is more.
    if (at === undefined || claims.some((c) => isOwn(c) && isExact(c))) continue;
    const exact = claims.filter((c) => !isOwn(c) && isExact(c) && !(c.value === at.value && c.unit === at.unit));
    const said = oneLine(at.text).toLowerCase();
    if (exact.length === 0 || out.has(said)) continue;
    out.set(said, {
      rule: 'precision',
      relation,
      severity: 'info',
      message: `${exact[0]!.doc} says it more exactly: ${oneLine(exact[0]!.text)}, where ${DRAFT} says “${oneLine(at.text)}”.`,
      at,
      related: exact,
    });
  }
  return [...out.values()];
}

const key = (c: { readonly doc: string; readonly start: number; readonly end: number }): string =>
  `${c.doc}:${c.start}:${c.end}`;
