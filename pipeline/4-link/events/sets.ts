/** Disjoint sets of positions; the smallest leads. */
export class Sets {
  readonly #leader: number[];

  constructor(count: number) {
    this.#leader = Array.from({ length: count }, (_, i) => i);
  }

  leader(i: number): number {
    const up = this.#leader;
    while (up[i] !== i) {
      up[i] = up[up[i]!]!;
      i = up[i]!;
    }
    return i;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.leader(a), this.leader(b)];
    this.#leader[Math.max(x, y)] = Math.min(x, y);
  }

  /** The sets of more than one, ascending, ordered by their smallest. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#leader.length; i++) {
      const leader = this.leader(i);
      const group = groups.get(leader);
      if (group) group.push(i);
      else groups.set(leader, [i]);
    }
    return [...groups.values()].filter((g) => g.length > 1);
  }
}
