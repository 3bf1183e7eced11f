/** How the processors are shared between our worker threads and the threads on which V8 optimizes code. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/** So much work, in bytes of bytecode, a function has done before V8 looks at it again: eight times V8's own figure. */
const INTERRUPT_BUDGET = 8 * 67_584;

/**
 * Every worker is optimized anew, on threads of V8's own. Where each processor has a worker, these take their time from
 * the workers: of a run over 4 MB on two processors, nearly half of all processor time went there. So functions have to
 * prove themselves for longer before they are optimized, which takes a quarter off the whole; with processors to spare it
 * would only make the start slower.
 *
 * It holds for the whole process: for commands to call, before they start workers, not for the library.
 */
export function shareProcessors(jobs: number): void {
  if (jobs > 1 && jobs >= availableParallelism()) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}
