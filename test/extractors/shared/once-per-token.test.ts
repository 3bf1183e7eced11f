import { expect, test } from 'vitest';
import { nextThat, oncePerSentence, oncePerToken } from '../../../extractors/shared/once-per-token.ts';
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

test('other tokens with the same words are read anew, and those before them when they come again', () => {
  const { asked, read } = reader();
  const [one, two] = [tokensOf('the EU'), tokensOf('the UN')];
  expect([read(one, 1)?.text, read(two, 1)?.text, read(one, 1)?.text]).toEqual(['EU', 'UN', 'EU']);
  expect(asked).toEqual(['EU', 'UN', 'EU']);
});

test('what is found stays with its tokens when the reader asks about others in between', () => {
  const [one, two] = [tokensOf('the EU'), tokensOf('the UN')];
  const asked: string[] = [];
  const read = oncePerToken((tokens, i): { text: string } | undefined => {
    const { text } = tokens[i]!;
    asked.push(text);
    return text === 'EU' ? read(two, 1) : { text };
  });
  expect([read(one, 1)?.text, read(two, 1)?.text, read(two, 0)?.text]).toEqual(['UN', 'UN', 'the']);
  expect(asked).toEqual(['EU', 'UN', 'the']);
});

test('nextThat finds the next token that passes, in any order of asking, in short and long texts', () => {
  const next = nextThat((t) => t.text === 'x');
  const short = tokensOf('a x b x c');
  const long = tokensOf(`${'a '.repeat(400)}x`);
  expect([4, 0, 2, 3, 5, 9].map((i) => next(short, i))).toEqual([5, 1, 3, 3, 5, 5]);
  expect([0, 400, 401].map((i) => next(long, i))).toEqual([400, 400, 401]);
  expect(next(short, 4)).toBe(5);
});

test('two readers share nothing', () => {
  const [a, b] = [reader(), reader()];
  const tokens = tokensOf('EU');
  a.read(tokens, 0);
  b.read(tokens, 0);
  expect([a.asked, b.asked]).toEqual([['EU'], ['EU']]);
});

test('a sentence is tested once however often it is asked about in a row', () => {
  const asked: string[] = [];
  const isShort = oncePerSentence((tokens) => {
    asked.push(tokens[0]!.text);
    return tokens.length < 3;
  });
  const [one, two] = [tokensOf('EU and UN'), tokensOf('the UN')];
  expect([isShort(one), isShort(one), isShort(two), isShort(two), isShort(one)]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(asked).toEqual(['EU', 'the', 'EU']);
});
