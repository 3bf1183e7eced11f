/**
 * Average-linkage clustering of a sparse graph of likenesses. Two clusters join when the mean likeness of their pairs
 * reaches the threshold, the likest first. A pair without an edge counts as 0, but each document counts at most
 * `MOST_PARTNERS` pairs, since candidates are found for a bounded number only: so an event of a hundred stories holds
 * together. Near-linear in the number of edges; ties are broken by position, so positions must not come from the order
 * of input.
 */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

const MOST_PARTNERS = 8;

interface Merge {
  readonly a: number;
  readonly b: number;
  readonly sizes: number;
  readonly weight: number;
}

const before = (x: Merge, y: Merge): boolean =>
  x.weight !== y.weight ? x.weight > y.weight : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** Binary heap, best merge first. */
class Queue {
  readonly #items: Merge[] = [];
  push(item: Merge): void {
    const items = this.#items;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!before(item, items[up]!)) break;
      items[i] = items[up]!;
      i = up;
    }
    items[i] = item;
  }
  pop(): Merge | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last || items.length === 0) return top;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && before(items[down + 1]!, items[down]!)) down++;
      if (!before(items[down]!, last)) break;
      items[i] = items[down]!;
      i = down;
    }
    items[i] = last;
    return top;
  }
}

/**
 * Clusters of the nodes 0 … `count` − 1, each ascending, ordered by their first node.
 *
 * @param edges each pair once, weights above 0
 */
export function cluster(count: number, edges: readonly Edge[], threshold: number): number[][] {
  const links: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  for (const { a, b, weight } of edges) {
    links[a]!.set(b, weight);
    links[b]!.set(a, weight);
  }
  const members: (number[] | undefined)[] = Array.from({ length: count }, (_, i) => [i]);
  const queue = new Queue();
  const offer = (a: number, b: number): void => {
    const [x, y] = a < b ? [a, b] : [b, a];
    const n = members[x]!.length;
    const m = members[y]!.length;
    const weight = links[x]!.get(y)! / Math.min(n * m, MOST_PARTNERS * Math.min(n, m));
    // Sizes only grow, so a stale offer is known by its sum of sizes.
    if (weight >= threshold) queue.push({ a: x, b: y, sizes: n + m, weight });
  };
  for (const { a, b } of edges) offer(a, b);
  for (let merge = queue.pop(); merge; merge = queue.pop()) {
    if (!members[merge.a] || !members[merge.b]) continue;
    if (members[merge.a]!.length + members[merge.b]!.length !== merge.sizes) continue;
    // The side with fewer links moves, so that each link moves seldom.
    const [keep, gone] = links[merge.a]!.size >= links[merge.b]!.size ? [merge.a, merge.b] : [merge.b, merge.a];
    members[keep]!.push(...members[gone]!);
    members[gone] = undefined;
    for (const [other, weight] of links[gone]!) {
      links[other]!.delete(gone);
      if (other === keep) continue;
      const sum = (links[keep]!.get(other) ?? 0) + weight;
      links[keep]!.set(other, sum);
      links[other]!.set(keep, sum);
    }
    links[gone]!.clear();
    for (const other of links[keep]!.keys()) offer(keep, other);
  }
  return members
    .filter((m) => m !== undefined)
    .map((m) => m.sort((x, y) => x - y))
    .sort((x, y) => x[0]! - y[0]!);
}
