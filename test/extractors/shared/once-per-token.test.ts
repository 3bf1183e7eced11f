import { expect, test } from 'vitest';
import { oncePerToken } from '../../../extractors/shared/once-per-token.ts';
import { tokensOf } from '../../support/extract.ts';

/** A reader of words in capitals that notes each place it was asked for. */
function reader() {
  const asked: string[] = [];
  const read = oncePerToken((tokens, i) => {
    const { text } = tokens[i]!;
    asked.push(text);
    return text === text.toUpperCase() ? { text } : undefined;
  });
  return { asked, read };
}

test('each place is read once, also where nothing begins', () => {
  const { asked, read } = reader();
  const tokens = tokensOf('the EU and');
  const first = read(tokens, 1);
  expect(first).toEqual({ text: 'EU' });
  expect(read(tokens, 1)).toBe(first);
  expect([read(tokens, 0), read(tokens, 0)]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['EU', 'the']);
});

test('other tokens with the same words are read anew', () => {
  const { asked, read } = reader();
  const [one, two] = [tokensOf('the EU'), tokensOf('the UN')];
  expect([read(one, 1)?.text, read(two, 1)?.text, read(one, 1)?.text]).toEqual(['EU', 'UN', 'EU']);
  expect(asked).toEqual(['EU', 'UN']);
});

test('two readers share nothing', () => {
  const [a, b] = [reader(), reader()];
  const tokens = tokensOf('EU');
  a.read(tokens, 0);
  b.read(tokens, 0);
  expect([a.asked, b.asked]).toEqual([['EU'], ['EU']]);
});
