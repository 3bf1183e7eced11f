import type { Format } from './contract.ts';

export const html: Format = {
  extractions: () => ({ begin: () => '', one: () => '', end: () => '' }),
  comparison: () => '',
};
