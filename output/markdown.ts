import type { Format } from './contract.ts';

export const markdown: Format = {
  extractions: () => ({ begin: () => '', one: () => '', end: () => '' }),
  comparison: () => '',
};
