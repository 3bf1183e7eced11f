import type { Format } from './contract.ts';

export const csv: Format = {
  extractions: () => ({ begin: () => '', one: () => '', end: () => '' }),
  comparison: () => '',
};
