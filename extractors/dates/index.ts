import type { Extractor } from '../contract.ts';

export const dates: Extractor<'date'> = {
  kind: 'date',
  triggers: [],
  wants: 0,
  extract: () => [],
};
