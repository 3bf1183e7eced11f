/** Levenshtein distance, at most `limit + 1`: rows beyond the limit are not computed. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      next.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** One step of an alignment of two word lists. */
export interface Step {
  readonly op: 'same' | 'left' | 'right';
  readonly word: string;
}

/** Words of a quotation longer than this are left out of an alignment: its time is the product of the two lengths. */
export const MOST_WORDS = 400;

/** Longest common subsequence of two word lists, as steps. Lists are cut to MOST_WORDS. */
export function alignWords(a: readonly string[], b: readonly string[]): Step[] {
  const x = a.slice(0, MOST_WORDS);
  const y = b.slice(0, MOST_WORDS);
  const width = y.length + 1;
  const table = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i * width + j] =
        x[i] === y[j]
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const out: Step[] = [];
  let [i, j] = [0, 0];
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) {
      out.push({ op: 'same', word: x[i]! });
      i++;
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) out.push({ op: 'left', word: x[i++]! });
    else out.push({ op: 'right', word: y[j++]! });
  }
  while (i < x.length) out.push({ op: 'left', word: x[i++]! });
  while (j < y.length) out.push({ op: 'right', word: y[j++]! });
  return out;
}
