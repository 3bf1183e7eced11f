/** A line of numbers for a drawing: where values stand on it, and its ticks. */

export interface Axis {
  /** Where a value stands, in percent of the width. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Free space at each end, as a part of what is drawn. */
const MARGIN = 0.08;

/** An axis that holds all values, with about `most` ticks at round numbers. */
export function axis(values: readonly number[], most = 5): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = high > low ? (high - low) * MARGIN : Math.abs(low) * MARGIN || 1;
  const from = low >= 0 ? Math.max(0, low - margin) : low - margin;
  const to = high + margin;
  const step = roundStep((to - from) / most);
  const ticks: number[] = [];
  // Counted, not added up: 0.1 + 0.1 + 0.1 is not 0.3.
  for (let n = Math.ceil(from / step); n * step <= to && ticks.length <= 2 * most; n++) {
    ticks.push(Number((n * step).toPrecision(12)));
  }
  return { at: (value) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from))), ticks };
}

/** 1, 2 or 5 times a power of ten, not less than what is given. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((n) => n * power >= least * (1 - 1e-9)) ?? 10);
}

/** Two decimals are enough for a screen. */
export const percent = (value: number): string => `${Number(value.toFixed(2))}%`;
