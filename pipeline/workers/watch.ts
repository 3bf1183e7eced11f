/**
 * The time that a document may take, enforced from outside: a worker that is stuck in one call hears nothing, so the
 * calling thread looks at a number that the worker raises with each document, and ends the worker when it stands still.
 */

/** How long each document of a task may take, in milliseconds, given its length in characters. */
export type Budget = (characters: number) => number;

/** What a document may take by default: 5 s, and 20 ms for every thousand characters. */
export const defaultBudget: Budget = (characters) => 5000 + characters / 50;

/** How often a worker's progress is looked at, in milliseconds; a document overruns by twice this at most. */
const EVERY = 100;
/** A document that waits instead of computing is stopped after so many times its budget. */
const PATIENCE = 10;

export interface Watch {
  /** Aborts when a document takes too long. */
  readonly signal: AbortSignal;
  /** Index of the document at which the worker was seen last; -1 before it began. */
  at(): number;
  stop(): void;
}

/** Processor time of this process, of all its threads, in milliseconds. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Watches one task. The time before the worker has begun (it may have to load the extractors) is not counted, nor is
 * time in which other programs had the processor: a document overruns when the clock and the processor time of this
 * process are both past its budget. A busy machine makes a run slower, not its documents fail.
 *
 * @param progress see `Task.progress`
 * @param budgets milliseconds for each document
 */
export function watch(progress: Int32Array<SharedArrayBuffer>, budgets: readonly number[]): Watch {
  const controller = new AbortController();
  let seen = 0;
  let since = performance.now();
  // Asked for when a document is met a second time, which few are: asking costs more than looking at the clock.
  let used: number | undefined;
  const timer = setInterval(() => {
    const now = performance.now();
    const current = Atomics.load(progress, 0);
    if (current !== seen) {
      seen = current;
      since = now;
      used = undefined;
    } else if (seen > 0) {
      used ??= cpu();
      const budget = budgets[seen - 1]!;
      const passed = now - since;
      if (passed > budget && (cpu() - used > budget || passed > PATIENCE * budget)) controller.abort();
    }
  }, EVERY);
  return { signal: controller.signal, at: () => Atomics.load(progress, 0) - 1, stop: () => clearInterval(timer) };
}
