/** B-cubed precision, recall and F1 in percent: how well a grouping of documents matches the right one. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * @param right the right group of each document
 * @param groups the groups found; each document stands in one
 */
export function bCubed(right: ReadonlyMap<string, string>, groups: readonly (readonly string[])[]): BCubed {
  const sizes = new Map<string, number>();
  for (const group of right.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  let [precision, recall] = [0, 0];
  for (const group of groups) {
    for (const doc of group) {
      const together = group.filter((other) => right.get(other) === right.get(doc)).length;
      precision += together / group.length;
      recall += together / sizes.get(right.get(doc)!)!;
    }
  }
  [precision, recall] = [(100 * precision) / right.size, (100 * recall) / right.size];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
