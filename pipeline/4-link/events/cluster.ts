/**
 * Average-linkage clustering: two clusters join when the mean likeness of their members reaches the threshold, the likest
 * first. Only clusters that an edge connects are compared; of large ones a fixed sample of pairs is. So the work is near
 * linear in the number of edges, and an event of a thousand stories holds together though few of its pairs are edges.
 */
import { MergeQueue } from './queue.ts';

export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

export interface Clustering {
  /** Nodes are 0 … count − 1. Ties are broken by their numbers, which must not come from the order of input. */
  readonly count: number;
  /** Nodes that are together from the start, disjoint. */
  readonly together: readonly (readonly number[])[];
  /** Pairs worth comparing, each once. */
  readonly edges: readonly Edge[];
  /** Likeness of any two nodes, 0 to 1. */
  readonly likeness: (a: number, b: number) => number;
  readonly threshold: number;
}

/** Pairs of members that are looked at to compare two clusters. */
const SAMPLE = 24;
/** Steps of the golden ratio spread the sample evenly over all pairs, whatever their number. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Mean likeness of the members of two clusters. */
function meanLikeness(x: readonly number[], y: readonly number[], likeness: Clustering['likeness']): number {
  const pairs = x.length * y.length;
  const looks = Math.min(pairs, SAMPLE);
  let sum = 0;
  for (let k = 0; k < looks; k++) {
    const at = pairs <= SAMPLE ? k : Math.floor(((k * GOLDEN) % 1) * pairs);
    sum += likeness(x[Math.floor(at / y.length)]!, y[at % y.length]!);
  }
  return sum / looks;
}

/** Clusters of the nodes, each ascending, ordered by their first node. */
export function cluster({ count, together, edges, likeness, threshold }: Clustering): number[][] {
  const members: (number[] | undefined)[] = Array.from({ length: count }, (_, i) => [i]);
  const home = Array.from({ length: count }, (_, i) => i);
  for (const group of together) {
    for (const node of group.slice(1)) {
      members[group[0]!]!.push(node);
      members[node] = undefined;
      home[node] = group[0]!;
    }
  }
  const neighbours: Set<number>[] = Array.from({ length: count }, () => new Set());
  const queue = new MergeQueue();
  const offer = (a: number, b: number, known?: number): void => {
    const [x, y] = a < b ? [a, b] : [b, a];
    const [first, second] = [members[x]!, members[y]!];
    const mean = known ?? meanLikeness(first, second, likeness);
    if (mean >= threshold) queue.push({ a: x, b: y, size: first.length + second.length, likeness: mean });
  };
  for (const edge of edges) {
    const [a, b] = [home[edge.a]!, home[edge.b]!];
    if (a === b || neighbours[a]!.has(b)) continue;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
    offer(a, b, members[a]!.length + members[b]!.length === 2 ? edge.likeness : undefined);
  }
  for (let merge = queue.pop(); merge; merge = queue.pop()) {
    const [x, y] = [members[merge.a], members[merge.b]];
    if (!x || !y || x.length + y.length !== merge.size) continue;
    // The side with fewer neighbours moves, so that each neighbour moves seldom.
    const keepA = neighbours[merge.a]!.size >= neighbours[merge.b]!.size;
    const [keep, gone] = keepA ? [merge.a, merge.b] : [merge.b, merge.a];
    members[keep] = [...x, ...y].sort((p, q) => p - q);
    members[gone] = undefined;
    for (const other of neighbours[gone]!) {
      neighbours[other]!.delete(gone);
      if (other === keep) continue;
      neighbours[other]!.add(keep);
      neighbours[keep]!.add(other);
    }
    neighbours[gone]!.clear();
    for (const other of neighbours[keep]!) offer(keep, other);
  }
  return members
    .filter((m) => m !== undefined)
    .map((m) => m.sort((p, q) => p - q))
    .sort((p, q) => p[0]! - q[0]!);
}
