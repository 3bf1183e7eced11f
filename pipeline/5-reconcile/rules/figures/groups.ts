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
}
