/** What rests on one wire story, however many sites printed it. */
import type { QuantityClaim, ScopedClaim } from '../../4-link/claims/model.ts';
import { toClaim } from '../../5-reconcile/index.ts';
import type { Claim } from '../../model.ts';
import { type Desk, DRAFT, isOwn, type Remark } from '../remark.ts';
import { independent } from '../sources.ts';
import { listed, oneLine } from '../wording.ts';

export function singleSource(desk: Desk): Remark[] {
  const { scene, own, others } = desk;
  const sources = independent(others, scene.event);
  const [only, second] = sources;
  if (only === undefined) return [];
  // All sources are copies of one: said once, of the story as a whole.
  if (second === undefined) return only.length > 1 ? [wholeStory(only, own)].filter((r) => r !== undefined) : [];
  return figures(desk);
}

function wholeStory(copies: readonly string[], own: readonly ScopedClaim[]): Remark | undefined {
  const first = own.toSorted((a, b) => a.start - b.start)[0];
  return (
    first && {
      rule: 'single-source',
      severity: 'info',
      message: `All ${copies.length} sources of this story print one wire story (${listed(copies)}): nothing in it is confirmed by a second source.`,
      at: toClaim(first),
      related: [],
    }
  );
}

/** Figures that other sources of the event leave out, and that several sites took from one wire story. */
function figures({ scene, findings, own }: Desk): Remark[] {
  const roles = new Map(
    own.filter((c): c is QuantityClaim => c.kind === 'quantity').map((c) => [`${c.start}:${c.end}`, c]),
  );
  const supporters = new Map<string, { at: Claim; claims: Claim[] }>();
  const disputed = new Set<string>();
  for (const { relation, rule, groups } of findings) {
    if (rule !== 'quantity') continue;
    const claims = groups.flat();
    const at = claims.find((c) => isOwn(c) && roles.get(`${c.start}:${c.end}`)?.role !== undefined);
    if (at === undefined) continue;
    const key = `${at.start}:${at.end}`;
    if (relation !== 'agree' && relation !== 'compatible') {
      disputed.add(key);
      continue;
    }
    const known = supporters.get(key) ?? { at, claims: [] };
    supporters.set(key, { at, claims: [...known.claims, ...claims.filter((c) => !isOwn(c))] });
  }
  const out: Remark[] = [];
  for (const [key, { at, claims }] of supporters) {
    const [only, second] = independent(claims, scene.event);
    if (disputed.has(key) || only === undefined || second !== undefined || only.length < 2) continue;
    out.push({
      rule: 'single-source',
      severity: 'info',
      message: `“${oneLine(at.text)}” rests on one wire story, which ${listed(only)} print; no other source of ${DRAFT} has it.`,
      at,
      related: [...new Map(claims.map((c) => [c.doc, c])).values()],
    });
  }
  return out;
}
