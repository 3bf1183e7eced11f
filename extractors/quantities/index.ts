import type { Extractor } from '../contract.ts';

export const quantities: Extractor<'quantity'> = {
  kind: 'quantity',
  triggers: [],
  wants: 0,
  extract: () => [],
};
