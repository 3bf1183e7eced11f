import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/extract.ts';
import { growth } from '../../support/growth.ts';

/** "clause / clause | mention → name | cue" of the indirect quotes. */
const seen = (text: string): string[] =>
  factsOf('quote', text)
    .filter((f) => f.type === 'indirect')
    .map((f) => {
      const { speaker } = f;
      const who = speaker && (speaker.name === speaker.text ? speaker.text : `${speaker.text} → ${speaker.name}`);
      return `${f.parts.map((p) => text.slice(p.start, p.end)).join(' / ')} | ${who} | ${f.cue?.text}`;
    });

describe('indirect quotes', () => {
  it.each<[string, string[]]>([
    ['Dana Whitlow said that the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow said the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow said on Monday that the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow said Monday the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow told reporters that the hall was full.', ['the hall was full | Dana Whitlow | told']],
    ['Dana Whitlow told The Harbor Post she was ready.', ['she was ready | Dana Whitlow | told']],
    ['The hall was full, Dana Whitlow said.', ['The hall was full | Dana Whitlow | said']],
    ['The hall was full, said Dana Whitlow, a nurse.', ['The hall was full | Dana Whitlow | said']],
    ['According to police, the hall was full.', ['the hall was full | police | According to']],
    ['The hall was full, according to Dana Whitlow.', ['The hall was full | Dana Whitlow | according to']],
    ['The agency warned residents that the sea was rising.', ['the sea was rising | The agency | warned']],
    ['The case is open but police believe the fall was an accident.', ['the fall was an accident | police | believe']],
    ['Officials say they want to avoid panic.', ['they want to avoid panic | Officials | say']],
    ['A poll found 66 percent of voters have no view.', ['66 percent of voters have no view | A poll | found']],
    ['The study shows that the sea is rising.', ['the sea is rising | The study | shows']],
    ['Dana Whitlow asked whether the hall was full.', ['whether the hall was full | Dana Whitlow | asked']],
    ['Dana Whitlow promised to open the hall.', ['to open the hall | Dana Whitlow | promised']],
    ['Dana Whitlow spoke to the board, saying that the hall was full.', ['the hall was full | Dana Whitlow | saying']],
    [
      'Dana Whitlow said the hall was full, adding that it was late.',
      ['the hall was full | Dana Whitlow | said', 'it was late | Dana Whitlow | adding'],
    ],
    [
      'Dana Whitlow said it was full, and Omar Reyes said it was not.',
      ['it was full | Dana Whitlow | said', 'it was not | Omar Reyes | said'],
    ],
    ['Dana Whitlow came late. She said the hall was full.', ['the hall was full | She → Dana Whitlow | said']],
    ['While she said she knew it, the police had not called.', ['she knew it | she | said']],
    ['The hall, Dana Whitlow said, was full of smoke.', ['The hall / was full of smoke | Dana Whitlow | said']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'Dana Whitlow did not say that the hall was full.',
    'Dana Whitlow declined to say whether it was full.',
    'The report was long and the claims were many.',
    'Dana Whitlow said yes.',
    'Dana Whitlow agreed to the terms of the sale.',
    'The officers found six guns that were stolen in May.',
    'He was told that the hall was full.',
    'The police found the body in the hall.',
    'A well-known case related to documents was closed.',
  ])('none: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('leaves a clause with quoted words to the mixed quote', () => {
    const text = 'Dana Whitlow said the hall was “full of smoke and noise” by noon.';
    expect(factsOf('quote', text).map((f) => f.type)).toEqual(['mixed']);
  });

  it.each([
    ['clauses', 'He said that it was so, and '],
    ['told', 'told the '],
    ['that', 'said that '],
    ['commas', 'he said, it is, '],
    ['on Monday', 'said on Monday in a statement '],
    ['while', 'While he said '],
  ])('takes linear time on runs of %s', (_, unit) => {
    expect(growth(unit, (text) => factsOf('quote', text))).toBeLessThan(10);
  });
});
