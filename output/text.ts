import type { Format } from './contract.ts';

export const text: Format = {
  extractions: () => ({ begin: () => '', one: () => '', end: () => '' }),
  comparison: () => '',
};
