import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../support/compared.ts';

/** "relation: text | text" of what is found on the addresses of stories about one fire. */
function places(...texts: readonly string[]): string[] {
  const opening = 'Fire tore through the Corwin furniture works in Port Alden, Ohio, on Monday night.';
  const stories = texts.map((text, i) => ({ id: String.fromCharCode(97 + i), text: `${opening}\n\n${text}` }));
  return findingsIn(...stories)
    .filter((f) => f.subject.startsWith('address'))
    .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

const AT = 'The works stand at';
const STATION = 'Trucks came from the station at 77 Quay Road.';

describe('addresses', () => {
  it.each<[string, string[], string[]]>([
    [
      'a block that does not hold the number',
      [`${AT} 5020 Elm Road.`, `${AT} the 5100 block of Elm Road.`],
      ['variant: 5020 Elm Road | 5100 block of Elm Road'],
    ],
    [
      'a block that holds it',
      [`${AT} 5120 Elm Road.`, `${AT} the 5100 block of Elm Road.`],
      ['agree: 5120 Elm Road, 5100 block of Elm Road'],
    ],
    [
      'the number on the one street that both name among others',
      [`${AT} 5020 Elm Road. ${STATION}`, `${AT} the 5100 block of Elm Road. Staff met at 12 Mill Lane.`],
      ['variant: 5020 Elm Road | 5100 block of Elm Road'],
    ],
    [
      'one house on streets of two kinds',
      [`${AT} 310 Oak Street. ${STATION}`, `${AT} 310 Oak Avenue.`],
      ['variant: 310 Oak Street | 310 Oak Avenue'],
    ],
    [
      'one house at two ends of a street',
      [`${AT} 310 N. Oak Street. ${STATION}`, `${AT} 310 South Oak Street.`],
      ['variant: 310 N. Oak Street | 310 South Oak Street'],
    ],
    [
      'a street without its kind, a street without its direction',
      [
        `${AT} the 2200 block of Montana. ${STATION}`,
        `${AT} the 2200 block of Montana Street.`,
        `${AT} the 2200 block of West Montana Street.`,
      ],
      ['agree: 2200 block of Montana, 2200 block of Montana Street, 2200 block of West Montana Street'],
    ],
    [
      'not two streets of one name, and other numbers',
      [`${AT} 310 Oak Street. ${STATION}`, `${AT} 12 Mill Lane. Smoke was seen from 900 Oak Avenue.`],
      [],
    ],
    [
      'not a number beside two on its street',
      [`${AT} 310 Oak Street.`, `Fire spread from 200 Oak Street to 310 Oak Street. ${STATION}`],
      ['agree: 310 Oak Street, 310 Oak Street'],
    ],
    [
      'not the other places of an article with several',
      [`${AT} 1 Elm Road. Staff met at 9 Mill Lane.`, `${AT} 7 Ash Road.`],
      [],
    ],
    [
      'not a corner beside a house',
      [`${AT} Oak Street and Mill Lane.`, `${AT} 310 Oak Street.`],
      ['agree: Oak Street and Mill Lane, 310 Oak Street'],
    ],
  ])('%s', (_, texts, expected) => expect(places(...texts)).toEqual(expected));
});
