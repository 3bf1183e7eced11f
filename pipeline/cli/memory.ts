/** How much memory a run may take beside what it holds. */
import { setFlagsFromString } from 'node:v8';

/** So much of what is held, in percent, may be added before the heap is collected. Left alone, V8 waits for 300. */
const GROWTH = { held: 100, passing: 50 } as const;

/**
 * Has the heap collected early; costs a few collections a run. It holds for the whole process: for commands, not for the
 * library.
 *
 * @param what `held`: what a large comparison drops from one event to the next would else take more than all that it
 *   keeps; each collection walks through that, so they are fewer. `passing`: documents that only pass through leave
 *   little to walk through, and the memory of a stream stays flat.
 */
export function collectEarly(what: keyof typeof GROWTH): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH[what]}`);
}
