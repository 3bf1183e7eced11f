import { expect, test } from 'vitest';
import { nextBeginning } from '../../../extractors/quantities/begin.ts';
import { tokensOf } from '../../support/extract.ts';

/** The words at which a figure may begin, in order. */
function beginnings(text: string): string[] {
  const tokens = tokensOf(text);
  const out: string[] = [];
  for (let i = nextBeginning(tokens, 0); i < tokens.length; i = nextBeginning(tokens, i + 1)) out.push(tokens[i]!.text);
  return out;
}

test.each<[text: string, words: string[]]>([
  ['The council met on Tuesday.', []],
  ['Seven crews from the coast came.', ['Seven']],
  ['Shares fell from $4 to 3.', ['from', '$', '4', '3']],
  ['He came from a village far away and met the two sons.', ['two']],
  ['It took nearly an hour to reach a harbor.', ['an']],
  ['It cost them US$5 then.', ['US', '$', '5']],
  ['They paid Rs 500 to us.', ['Rs', '500']],
  ['It fell to -5, not .5, of what it was.', ['-', '5', '.', '5']],
  ['A well-known firm.', []],
  ['It closed. Then 5 came.', ['5']],
  ['A child aged 3 was found.', ['A', 'aged', '3']],
])('%s', (text, words) => {
  expect(beginnings(text)).toEqual(words);
});
