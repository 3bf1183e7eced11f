/** Documents that edges and copies connect: no event reaches beyond its component. */
import type { Member } from './members.ts';
import { Sets } from './sets.ts';

/** Positions count within the component. */
export interface Component {
  /** In the order of publication. */
  readonly members: readonly Member[];
  readonly edges: readonly (readonly [a: number, b: number, likeness: number])[];
  readonly copies: readonly (readonly number[])[];
  /** Equal for components of the same documents, vectors, edges and copies. */
  readonly fingerprint: string;
}

/**
 * The components, ordered by their first document.
 *
 * @param edges between positions in `members`
 * @param copies groups of positions
 */
export function components(
  members: readonly Member[],
  edges: readonly (readonly [number, number, number])[],
  copies: readonly (readonly number[])[],
): Component[] {
  const sets = new Sets(members.length);
  for (const [a, b] of edges) sets.join(a, b);
  for (const group of copies) for (const other of group.slice(1)) sets.join(group[0]!, other);
  const made = new Map<number, { members: Member[]; edges: [number, number, number][]; copies: number[][] }>();
  const local = new Uint32Array(members.length);
  for (const [i, member] of members.entries()) {
    const leader = sets.leader(i);
    const component = made.get(leader) ?? { members: [], edges: [], copies: [] };
    made.set(leader, component);
    local[i] = component.members.push(member) - 1;
  }
  for (const [a, b, likeness] of edges) made.get(sets.leader(a))!.edges.push([local[a]!, local[b]!, likeness]);
  for (const group of copies) made.get(sets.leader(group[0]!))!.copies.push(group.map((i) => local[i]!));
  return [...made.values()].map((component) => ({ ...component, fingerprint: fingerprint(component) }));
}

function fingerprint(component: Omit<Component, 'fingerprint'>): string {
  const { members, edges, copies } = component;
  return JSON.stringify([members.map((m) => [m.serial, m.version]), edges.map(([a, b]) => [a, b]), copies]);
}
