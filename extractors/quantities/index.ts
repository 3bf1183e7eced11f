import { type Extractor, Trait } from '../contract.ts';
import { NUMBER_WORDS } from '../shared/lexicon-numerals.ts';

export const quantities: Extractor<'quantity'> = {
  kind: 'quantity',
  triggers: [{ trait: Trait.NumberWord, words: NUMBER_WORDS }],
  wants: Trait.Digit | Trait.NumberWord,
  extract: () => [],
};
