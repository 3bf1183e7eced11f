import type { Extractor } from '../contract.ts';

export const quotes: Extractor<'quote'> = {
  kind: 'quote',
  triggers: [],
  wants: 0,
  extract: () => [],
};
