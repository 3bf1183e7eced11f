/** Ctrl-C once: what is in flight is finished and written. Twice: the process ends at once. */
import { orEnd } from '../or-end.ts';
import { Exit } from './errors.ts';

export interface Interruption {
  /** Whether an end was asked for. */
  requested(this: void): boolean;
  /** Passes items on until an end is asked for; a source that waits for its next item is left at once. */
  until<T>(items: AsyncIterable<T>): AsyncGenerator<T>;
  release(): void;
}

export function interruption(): Interruption {
  const asked = new AbortController();
  const listener = (): void => {
    if (asked.signal.aborted) process.exit(Exit.Interrupted);
    asked.abort();
  };
  process.on('SIGINT', listener);
  return {
    requested: () => asked.signal.aborted,
    async *until(items) {
      const iterator = items[Symbol.asyncIterator]();
      let waiting = false;
      try {
        for (;;) {
          waiting = true;
          const next = await orEnd(iterator.next(), asked.signal);
          if (next === undefined) return;
          waiting = false;
          if (next.done) return;
          yield next.value;
        }
      } finally {
        // A generator that waits cannot be closed, so what it waits for is: standard input would keep the process.
        if (waiting) process.stdin.destroy();
        else await iterator.return?.();
      }
    },
    release: () => process.off('SIGINT', listener),
  };
}
