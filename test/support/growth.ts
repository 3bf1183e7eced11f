/** The full run (`npm run test:full`) measures every text at its full length, however slow its reader. */
const FULL = (process.env['WIRECHECK_FULL'] ?? '') !== '';

/** The first length tried; it doubles until a reading takes long enough to be measured. */
const FIRST_SIZE = 12_500;

/** Shorter readings, in milliseconds, say nothing of growth. */
const MEASURABLE = 80;

/** Above this a growth is measured again: a busy machine or a collection of garbage may be the cause. */
const SUSPICIOUS = 6;
const ROUNDS = 12;

/** Processor time in milliseconds, which others on the machine do not add to. */
function milliseconds(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/**
 * How much longer `read` takes on a text four times as long, made of one repeated unit (or what a function makes of
 * the length): about 4 when time is linear, 16 when it is quadratic.
 *
 * The text doubles in length until reading it takes long enough to be measured, so that the test of a slow reader
 * costs no more than that of a fast one. When `size` itself is read faster, there is no growth to fear: 0.
 */
export function growth(unit: string | ((size: number) => string), read: (text: string) => void, size?: number): number;
export function growth<T>(make: (size: number) => T, read: (input: T) => void, size?: number): number;
export function growth<T>(
  unit: string | ((size: number) => T | string),
  read: (input: T) => void,
  size = 100_000,
): number {
  const make = (n: number): T => (typeof unit === 'string' ? unit.repeat(Math.ceil(n / unit.length)) : unit(n)) as T;
  const time = (input: T): number => milliseconds(() => read(input));

  let length = FULL ? size : Math.min(size, FIRST_SIZE);
  // Code that has just been compiled, or not yet, distorts the first readings.
  read(make(length / 4));
  let large = make(length);
  let long = time(large);
  while (long < MEASURABLE && length < size) {
    length = Math.min(size, length * 2);
    large = make(length);
    long = time(large);
  }
  if (long < MEASURABLE) return 0;

  const small = make(length / 4);
  let short = Math.min(time(small), time(small));
  for (let round = 1; round < ROUNDS && long > SUSPICIOUS * short; round++) {
    long = Math.min(long, time(large));
    short = Math.min(short, time(small));
  }
  return long / Math.max(1, short);
}
