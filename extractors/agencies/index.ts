import type { Extractor } from '../contract.ts';

export const agencies: Extractor<'agency'> = {
  kind: 'agency',
  triggers: [],
  wants: 0,
  extract: () => [],
};
