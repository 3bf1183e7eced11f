/** Two clusters that could join. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  /** Members of both when it was offered; sizes only grow, so an offer of other sizes is stale. */
  readonly size: number;
  readonly likeness: number;
}

/** Likest first; ties by position, so that the outcome is the same whatever the order of offers. */
const before = (x: Merge, y: Merge): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** Binary heap of merges, the best first. */
export class MergeQueue {
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
