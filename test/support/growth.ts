/** Processor time in milliseconds, so that a busy machine does not fail a test; the least of three runs. */
function least(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Above this a growth is measured again: a busy machine or a collection of garbage may be the cause. */
const SUSPICIOUS = 6;

/**
 * How much longer `read` takes on a text four times as long, made of one repeated unit
 * (or by a function of the length): about 4 when time is linear, 16
 * when it is quadratic. Below 150 ms nothing is measured and 0 is returned. The least of three measurements counts.
 */
export function growth(
  unit: string | ((size: number) => string),
  read: (text: string) => void,
  size = 100_000,
): number {
  const text = (n: number): string => (typeof unit === 'string' ? unit.repeat(Math.ceil(n / unit.length)) : unit(n));
  const small = text(size / 4);
  const large = text(size);
  read(small);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > SUSPICIOUS; round++) {
    const long = least(() => read(large));
    if (long < 150) return 0;
    const short = least(() => read(small));
    best = Math.min(best, long / Math.max(1, short));
  }
  return best;
}
