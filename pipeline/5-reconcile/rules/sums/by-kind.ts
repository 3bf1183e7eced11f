/** A measure and the kinds that it is made of. */
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { ofOneThing } from './total.ts';

/** "90 kilograms of drugs including 60.5 kg of heroin, 22.3 kg of ketamine …": a measure, then its kinds. */
export function listsByKind(claims: readonly QuantityClaim[]): { total: QuantityClaim; parts: QuantityClaim[] }[] {
  const out: { total: QuantityClaim; parts: QuantityClaim[] }[] = [];
  const sentences = new Map<string, QuantityClaim[]>();
  for (const c of claims) {
    const key = `${c.doc}|${c.order}`;
    const list = sentences.get(key);
    if (list) list.push(c);
    else sentences.set(key, [c]);
  }
  for (const list of sentences.values())
    for (const [i, total] of list.entries()) {
      // Shares of two groups make none of both: "38 % would, including 62 % of the young and 17 % of the old".
      if (!total.introduces || total.dimension === 'share' || total.dimension === 'time') continue;
      const parts: QuantityClaim[] = [];
      for (const c of list.slice(i + 1)) {
        if (c.dimension !== total.dimension) continue;
        if (c.thing.family !== total.thing.family && total.thing.family !== undefined) break;
        if (c.role !== undefined && total.role !== undefined && c.role !== total.role) continue;
        parts.push(c);
      }
      // Each part is a kind of its own, and none is the whole over again.
      const heads = parts.map((p) => [...p.thing.heads, ...p.thing.modifiers].join());
      const whole = [...total.thing.heads, ...total.thing.modifiers].join();
      if (new Set(heads).size < heads.length || heads.includes(whole) || heads.includes('')) continue;
      // "Two rules: that a team is of one skipper and one mate": no kinds of rules.
      const fit = total.introduces !== 'all' || total.dimension !== 'count' || ofOneThing(total, parts);
      if (parts.length >= 2 && fit) out.push({ total, parts });
    }
  return out;
}
