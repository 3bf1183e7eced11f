import { expect, test } from 'vitest';
import { isPlainPast } from '../../../extractors/quotes/grammar/verbs.ts';
import { tokensOf } from '../../support/extract.ts';

/** [text, the past forms in the place of a verb] */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['The gunman fled in a van.', ['fled']],
  ['Officers arrested the driver.', ['arrested']],
  ['She resigned.', ['resigned']],
  ['The dam broke and the valley flooded.', ['broke', 'flooded']],
  ['They sold Delta shares.', ['sold']],
  // Behind a determiner or an adverb in "-ly", or before a noun, it may be an adjective.
  ['The wounded men waited there.', ['waited']],
  ['Recently elected councils met.', ['met']],
  ['The firm posted record sales.', []],
  // Auxiliaries before it, possessives, names and words that only look like pasts.
  ['The bridge has collapsed.', []],
  ["The firm's planned merger", []],
  ['A Ford sped into United Nations guards who need the speed.', ['sped']],
];

test.each(ROWS)('%s', (text, pasts) => {
  const tokens = tokensOf(text);
  expect(tokens.filter((_, i) => isPlainPast({ tokens }, i)).map((t) => t.text)).toEqual(pasts);
});
