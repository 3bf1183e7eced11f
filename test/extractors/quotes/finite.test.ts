import { expect, test } from 'vitest';
import { finite } from '../../../extractors/quotes/grammar/finite.ts';
import { tokensOf } from '../../support/extract.ts';

/** [text, the words that are finite verbs, those for the tagger marked "?"] */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['The gunman fled in a van.', ['fled']],
  ['Officers arrested the driver.', ['arrested']],
  ['She resigned.', ['resigned']],
  ['The dam broke and the valley flooded.', ['broke', 'flooded']],
  ['They sold Delta shares.', ['sold']],
  ['The firm posted record sales.', ['posted']],
  ['The wounded men waited there.', ['waited']],
  ['Recently elected councils met.', ['elected?', 'met']],
  ['The board twice delayed the sale.', ['delayed']],
  ['The mill, a landmark, closed early.', ['closed']],
  // Participles: behind a form of "be", behind a comma before "by" or "in", joined by a hyphen.
  ['The bridge has been closed.', ['has']],
  ['The dam, built in haste, and the road, followed by others', []],
  ['a gang-related case', []],
  ["The firm's planned merger", []],
  ['A Ford sped into United Nations guards who need the speed.', ['sped', 'need']],
  // The present: "plans" of a subject, never of an owner; the base form behind a plural, never behind "to".
  ['The board plans to close it.', ['plans']],
  ["The board's plans to close it", []],
  ['The mill remains a risk.', ['remains']],
  ['The company faces ruin.', ['faces?']],
  ['Farmers want the dam.', ['want']],
  ['People in the valley suffer from it.', ['suffer']],
  ['It is hard to want the dam.', []],
  ['a fall in share prices', []],
  ['The rites symbolize grief.', ['symbolize?']],
  // Contractions, and the possessive of the same form.
  ["He's late and they're not.", ["'s", "they're"]],
  ["Omar's late mother", []],
];

test.each(ROWS)('%s', (text, verbs) => {
  const tokens = tokensOf(text);
  const marks = { yes: '', unsure: '?', no: undefined };
  const found = tokens.flatMap((t, i) => {
    const mark = marks[finite({ tokens }, i)];
    return mark === undefined ? [] : [t.text + mark];
  });
  expect(found).toEqual(verbs);
});
