import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/extract.ts';
import { growth } from '../../support/growth.ts';

/** "type: part / part | mention → name | cue" */
const seen = (text: string): string[] =>
  factsOf('quote', text)
    .filter((f) => f.type !== 'indirect')
    .map((f) => {
      const parts = f.parts.map((p) => text.slice(p.start, p.end)).join(' / ');
      const { speaker } = f;
      const who = speaker ? (speaker.name === speaker.text ? speaker.text : `${speaker.text} → ${speaker.name}`) : '?';
      return `${f.type}: ${parts} | ${who} | ${f.cue?.text ?? ''}`;
    });

describe('where the speaker stands', () => {
  it.each<[string, string[]]>([
    ['“We saw smoke,” said Dana Whitlow.', ['direct: We saw smoke, | Dana Whitlow | said']],
    ['“We saw smoke,” Dana Whitlow said on Monday.', ['direct: We saw smoke, | Dana Whitlow | said']],
    ['Dana Whitlow said: “We saw smoke.”', ['direct: We saw smoke. | Dana Whitlow | said']],
    ['Dana Whitlow told reporters, “We saw smoke.”', ['direct: We saw smoke. | Dana Whitlow | told']],
    ['Dana Whitlow said the hall was “full of smoke” by noon.', ['mixed: full of smoke | Dana Whitlow | said']],
    ['“We saw smoke.” Dana Whitlow said.', ['direct: We saw smoke. | Dana Whitlow | said']],
    ['“Who is it?” Dana Whitlow asked the guard.', ['direct: Who is it? | Dana Whitlow | asked']],
    ['“We saw smoke,” Dana Whitlow, 41, a nurse, told the court.', ['direct: We saw smoke, | Dana Whitlow | told']],
    ['“We saw smoke,” said the mayor, Dana Whitlow.', ['direct: We saw smoke, | Dana Whitlow | said']],
    ['“We saw smoke,” said Hall’s top aide Dana Whitlow.', ['direct: We saw smoke, | Dana Whitlow | said']],
    ['“We saw smoke,” said a spokesman for the port.', ['direct: We saw smoke, | a spokesman for the port | said']],
    ['“We saw smoke,” prosecutors said.', ['direct: We saw smoke, | prosecutors | said']],
    ['“We saw smoke,” police said in a statement.', ['direct: We saw smoke, | police | said']],
    ['The report said the hall was “full of smoke” by noon.', ['mixed: full of smoke | The report | said']],
    [
      'According to the report, “the hall was full of smoke.”',
      ['mixed: the hall was full of smoke. | the report | According to'],
    ],
    [
      'The hall was “full of smoke”, according to Dana Whitlow.',
      ['mixed: full of smoke | Dana Whitlow | according to'],
    ],
    ['Dana Whitlow, who saw it, said: “We saw smoke.”', ['direct: We saw smoke. | Dana Whitlow | said']],
    ['An official who asked not to be named said, “We saw smoke.”', ['direct: We saw smoke. | An official | said']],
    [
      'Dana Whitlow called the plan “reckless and late” on Monday.',
      ['mixed: reckless and late | Dana Whitlow | called'],
    ],
    [
      'Dana Whitlow sent a letter to the board, calling the plan “reckless and late.”',
      ['mixed: reckless and late. | Dana Whitlow | calling'],
    ],
    [
      'When Omar Reyes suggested a sale, Dana Whitlow answered: “Not for any money.”',
      ['direct: Not for any money. | Dana Whitlow | answered'],
    ],
    [
      'The point, says Dana Whitlow, is that it was “full of smoke” by noon.',
      ['mixed: full of smoke | Dana Whitlow | says'],
    ],
    [
      'In the words of Dana Whitlow: “Never again will we do it.”',
      ['direct: Never again will we do it. | Dana Whitlow | '],
    ],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('parts, paragraphs and those who go on speaking', () => {
  it.each<[string, string[]]>([
    [
      '“We saw smoke,” Dana Whitlow said, “and then we ran.”',
      ['direct: We saw smoke, / and then we ran. | Dana Whitlow | said'],
    ],
    [
      '“We saw smoke,” said Dana Whitlow. “Then we ran.”',
      ['direct: We saw smoke, | Dana Whitlow | said', 'direct: Then we ran. | Dana Whitlow | '],
    ],
    [
      '“We saw smoke,” said Dana Whitlow.\n\n“Then we ran.”',
      ['direct: We saw smoke, | Dana Whitlow | said', 'direct: Then we ran. | Dana Whitlow | '],
    ],
    [
      'Dana Whitlow said: “We saw smoke.\n\n“Then we ran.”',
      ['direct: We saw smoke. / Then we ran. | Dana Whitlow | said'],
    ],
    [
      'Dana Whitlow said: “We saw smoke. Then we ran.\n\nThe hall burned down.',
      ['direct: We saw smoke. Then we ran. | Dana Whitlow | said'],
    ],
    [
      'Dana Whitlow had this to say:\n\n“We saw smoke. Then we ran.”',
      ['direct: We saw smoke. Then we ran. | Dana Whitlow | '],
    ],
    [
      'Dana Whitlow came with Omar Reyes. “We saw smoke,” she said.',
      ['direct: We saw smoke, | she → Dana Whitlow | said'],
    ],
    [
      'Mark Hall spoke first. Anna Brill followed.\n\n“We saw smoke,” he said. “So did I,” she said.',
      ['direct: We saw smoke, | he → Mark Hall | said', 'direct: So did I, | she → Anna Brill | said'],
    ],
    [
      'Mark Hall runs the port. “It is full,” he said. Tom Brill owns a boat.\n\nOmar Reyes at the port. AP Photo\n\n“It is late,” Mark Hall said.\n\nTom Brill at sea. AP Photo\n\n“It is dark,” he said.',
      [
        'direct: It is full, | he → Mark Hall | said',
        'direct: It is late, | Mark Hall | said',
        'direct: It is dark, | he → Mark Hall | said',
      ],
    ],
    [
      'Mark Hall spoke. As for Tom Brill, he said, “I am not worried about him.”',
      ['direct: I am not worried about him. | he → Mark Hall | said'],
    ],
    [
      '“Is it true?” Mark Hall asked.\n\n“It is,” Anna Brill answered.',
      ['direct: Is it true? | Mark Hall | asked', 'direct: It is, | Anna Brill | answered'],
    ],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('marks', () => {
  it.each<[string, string]>([
    ['"We saw smoke," said Dana Whitlow.', 'We saw smoke,'],
    ['Dana Whitlow said, ” We saw smoke.”', 'We saw smoke.'],
    ['“We saw smoke, “ Dana Whitlow said.', 'We saw smoke,'],
    ["'It’s the boys’ hall,' said Dana Whitlow.", 'It’s the boys’ hall,'],
    ['‘It’s the hall,’ said Dana Whitlow.', 'It’s the hall,'],
    ["''We saw smoke,'' said Dana Whitlow.", 'We saw smoke,'],
    ['«We saw smoke», said Dana Whitlow.', 'We saw smoke'],
    ['« We saw smoke », said Dana Whitlow.', 'We saw smoke'],
    ['„We saw smoke“, said Dana Whitlow.', 'We saw smoke'],
    ['“He cried ‘fire’ and ran,” said Dana Whitlow.', 'He cried ‘fire’ and ran,'],
    ['‘He cried “fire” and ran,’ said Dana Whitlow.', 'He cried “fire” and ran,'],
    ['🙂 “We saw 🔥,” said Dana Whitlow.', 'We saw 🔥,'],
  ])('%s', (text, content) => {
    expect(seen(text)).toEqual([`direct: ${content} | Dana Whitlow | said`]);
  });

  it.each([
    'The dogs’ owners and the boys’ mothers came in ’98.',
    "It was a 12\" pipe, 6' long, and rock 'n' roll.",
    'He called ’em at 5 o’clock.',
    'Nothing is quoted here.',
  ])('none: %s', (text) => {
    expect(factsOf('quote', text)).toEqual([]);
  });
});

describe('quoted words that are no quotation', () => {
  it.each([
    ['so-called', 'The so-called “Operation HunTor” began in May.'],
    ['known as', 'The market, known as “Monopoly Market,” was closed.'],
    ['nicknamed', 'The man nicknamed “Big Tall Jim” was held.'],
    ['a work', 'The film “Gone With the Wind” was shown.'],
    ['a work behind', 'The “Missing You Now” album sold well.'],
    ['scare quotes', 'The “expert” left before noon.'],
    ['two words', 'The “deep state” was a subject of the course.'],
    ['no words', 'The code was “42”.'],
  ])('%s', (_, text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('title and organization of the speaker', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['“We act,” said FBI Director Christopher Wray.', 'Director', undefined],
    ['Deputy Attorney General Lisa Monaco came.\n\n“We act,” Monaco said.', 'Deputy Attorney General', undefined],
    ['“We act,” said Tove Lindahl, Europol’s deputy chief executive.', 'deputy chief executive', undefined],
    ['“We act,” Tove Lindahl said.', undefined, undefined],
  ])('%s', (text, title) => {
    expect(factsOf('quote', text)[0]?.speaker?.title).toBe(title);
  });
});

describe('hostile texts', () => {
  it.each([
    ['opening marks', '“'],
    ['straight marks', '" '],
    ['single marks', " 'a"],
    ['unclosed single marks', "'a b "],
    ['verbs', 'said '],
    ['told and', 'told and '],
    ['commas', 'said, '],
    ['to say', 'to say '],
    ['according to', 'according to '],
    ['short quotes', '“a b c,” he said. '],
    ['quotes without speakers', '“A b c.” '],
    ['paragraphs', '“A b c.\n\n'],
    ['with', 'with a calling '],
    ['who', 'who said '],
    ['relative clauses', 'a man who '],
  ])('takes linear time on runs of %s', (_, unit) => {
    expect(growth(unit, (text) => factsOf('quote', text))).toBeLessThan(12);
  });
});
