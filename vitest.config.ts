import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/support/build.ts'],
    // Processes, because growth is measured by the processor time of the process. Vitest leaves one core idle, which is
    // half of a machine of two.
    pool: 'forks',
    // Room for young objects, so that the collection of garbage is a small part of what is measured.
    execArgv: ['--max-semi-space-size=64'],
    maxWorkers: Math.max(2, availableParallelism()),
    // The extractors and their lexicons hold no state; they are loaded once a worker, not once a file.
    isolate: false,
  },
});
