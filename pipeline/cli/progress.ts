/** Counts on standard error while documents go through; only on a terminal. */
export interface Progress {
  /** @param facts their number, where they are counted */
  tick(documents: number, facts: number | undefined): void;
  /** Removes the line, before something else is printed. */
  clear(): void;
}

const EVERY_MS = 100;

export function createProgress(shown: boolean): Progress {
  if (!shown || !process.stderr.isTTY) return { tick: () => {}, clear: () => {} };
  let last = 0;
  let drawn = false;
  return {
    tick(documents, facts) {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      drawn = true;
      process.stderr.write(`\r\u001B[K${documents} documents${facts === undefined ? '' : `, ${facts} facts`}`);
    },
    clear() {
      if (drawn) process.stderr.write('\r\u001B[K');
      drawn = false;
    },
  };
}
