/** Sets of claims joined by agreement. Each set goes by its smallest index. */
export class Groups {
  readonly #parent: number[];

  constructor(n: number) {
    this.#parent = Array.from({ length: n }, (_, i) => i);
  }

  find(i: number): number {
    let at = i;
    while (this.#parent[at] !== at) {
      this.#parent[at] = this.#parent[this.#parent[at]!]!;
      at = this.#parent[at]!;
    }
    return at;
  }

  join(i: number, j: number): void {
    const [a, b] = [this.find(i), this.find(j)];
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The items of each set, in their order, by the set's index; `items` are as many as the groups were made for. */
  members<T>(items: readonly T[]): Map<number, T[]> {
    const out = new Map<number, T[]>();
    for (const [i, item] of items.entries()) {
      const list = out.get(this.find(i));
      if (list) list.push(item);
      else out.set(this.find(i), [item]);
    }
    return out;
  }
}
