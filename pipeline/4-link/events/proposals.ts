/**
 * Proposes pairs of items that share keys, through an inverted index that grows and shrinks. Of a key that many items
 * hold, only neighbours in order are proposed to each other. So the work is bounded by items × keys × cap, what is proposed
 * depends on the items alone and not on when they came, and an item that joins changes the proposals of few.
 */
import { countBefore } from '../../../extractors/shared/bisect.ts';

export interface Key {
  readonly key: string | number;
  readonly weight: number;
}

/** Of a key that more items than this hold, each looks at its neighbours only. */
const MOST_HOLDERS = 48;
/** Neighbours on either side. */
const NEIGHBOURS = 4;
/** Partners of one item at most: those that share the most. */
const MOST_PARTNERS = 32;

interface Holder<T> {
  readonly item: T;
  readonly weight: number;
}

/** The part of a list that the item at `at` is proposed. */
const nearby = <T>(list: readonly Holder<T>[], at: number): readonly Holder<T>[] =>
  list.length <= MOST_HOLDERS ? list : list.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);

export class Proposals<T> {
  readonly #keysOf: (item: T) => readonly Key[];
  readonly #order: (a: T, b: T) => number;
  readonly #holders = new Map<string | number, Holder<T>[]>();
  readonly #keys = new Map<T, readonly Key[]>();
  readonly #partners = new Map<T, readonly T[]>();
  readonly #affected = new Set<T>();

  /**
   * @param keysOf the keys of an item, each once, always the same
   * @param order a total order of items that does not depend on when they came
   */
  constructor(keysOf: (item: T) => readonly Key[], order: (a: T, b: T) => number) {
    this.#keysOf = keysOf;
    this.#order = order;
  }

  add(item: T): void {
    const keys = this.#keysOf(item);
    this.#keys.set(item, keys);
    this.#affected.add(item);
    for (const { key, weight } of keys) {
      let list = this.#holders.get(key);
      if (!list) {
        list = [];
        this.#holders.set(key, list);
      }
      const at = this.#position(list, item);
      list.splice(at, 0, { item, weight });
      this.#touch(list, at);
    }
  }

  remove(item: T): void {
    for (const { key } of this.#keys.get(item) ?? []) {
      const list = this.#holders.get(key)!;
      const at = this.#position(list, item);
      this.#touch(list, at);
      list.splice(at, 1);
    }
    this.#keys.delete(item);
    this.#partners.delete(item);
    this.#affected.delete(item);
  }

  /** The items worth comparing with this one, those that share the most first. A pair may be proposed to one alone. */
  partners(item: T): readonly T[] {
    for (const other of this.#affected) this.#partners.set(other, this.#propose(other));
    this.#affected.clear();
    return this.#partners.get(item) ?? [];
  }

  /** Where an item stands, or would stand, in a list. */
  #position(list: readonly Holder<T>[], item: T): number {
    return countBefore(list, (holder) => this.#order(holder.item, item) < 0);
  }

  /** Notes whose proposals a change at `at` can alter: all of a list that is, or just was, proposed throughout. */
  #touch(list: readonly Holder<T>[], at: number): void {
    const whole = list.length <= MOST_HOLDERS + 1;
    const near = whole ? list : list.slice(Math.max(0, at - NEIGHBOURS - 1), at + NEIGHBOURS + 2);
    for (const { item } of near) this.#affected.add(item);
  }

  #propose(item: T): T[] {
    const shared = new Map<T, number>();
    for (const { key, weight } of this.#keys.get(item)!) {
      const list = this.#holders.get(key)!;
      if (list.length === 1) continue;
      for (const other of nearby(list, list.length > MOST_HOLDERS ? this.#position(list, item) : 0)) {
        if (other.item !== item) shared.set(other.item, (shared.get(other.item) ?? 0) + other.weight * weight);
      }
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || this.#order(a[0], b[0]))
      .slice(0, MOST_PARTNERS)
      .map(([other]) => other);
  }
}
