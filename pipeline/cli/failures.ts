/** The documents that failed in a run, for its last word. */

/** So many are named. */
const NAMED = 20;

/** JSON, so that a run that goes on after a kill knows those of before. */
export interface FailureState {
  /** How many failed, by the code of their error. */
  readonly codes: Record<string, number>;
  /** Ids of the first of them. */
  readonly first: string[];
}

export interface Failures {
  readonly count: number;
  add(id: string, code: string): void;
  state(this: void): FailureState;
  /** "3 of 40 documents failed (2 E_TIMEOUT, 1 E_JSON): a, b, feed.jsonl:7" */
  summary(documents: number): string;
}

export function createFailures(before: FailureState = { codes: {}, first: [] }): Failures {
  const codes = new Map(Object.entries(before.codes));
  const first = [...before.first];
  const count = (): number => [...codes.values()].reduce((sum, n) => sum + n, 0);
  return {
    get count() {
      return count();
    },
    add(id, code) {
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (first.length < NAMED) first.push(id);
    },
    state: () => ({ codes: Object.fromEntries(codes), first: [...first] }),
    summary(documents) {
      const total = count();
      const kinds = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => `${n} ${code}`);
      const more = total > first.length ? `, and ${total - first.length} more` : '';
      return `${total} of ${documents} documents failed (${kinds.join(', ')}): ${first.join(', ')}${more}`;
    },
  };
}
