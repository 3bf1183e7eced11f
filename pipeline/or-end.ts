/**
 * What comes first: the value, or the end that a signal asks for.
 *
 * `Promise.race` with one promise for the end of a run would keep every value that ever raced for as long as the run goes
 * on: a stream's memory would grow with its documents.
 *
 * @returns undefined when the signal was aborted before the value came
 * @throws what the value throws
 */
export function orEnd<T>(value: T | Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const end = (): void => resolve(undefined);
    const settle =
      <V>(how: (v: V) => void) =>
      (v: V): void => {
        signal.removeEventListener('abort', end);
        how(v);
      };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
    Promise.resolve(value).then(settle(resolve), settle(reject));
  });
}
