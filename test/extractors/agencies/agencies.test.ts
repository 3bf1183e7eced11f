import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/extract.ts';

type Row = [text: string, name: string, cls: string, mention: string];

/** Facts as rows, in order. */
const rows = (text: string): Row[] => factsOf('agency', text).map((f) => [f.text, f.name, f.class, f.mention]);

const L = 'law-enforcement';
const J = 'justice';
const E = 'executive';
const G = 'legislative';
const M = 'military';
const I = 'intergovernmental';
const P = 'public-service';
const R = 'regulator';
const O = 'other-org';

describe('agencies by the register', () => {
  it.each<[string, Row[]]>([
    ['The Justice Department sued on Friday.', [['Justice Department', 'U.S. Department of Justice', J, 'short']]],
    ['The DOJ declined to comment.', [['DOJ', 'U.S. Department of Justice', J, 'acronym']]],
    ['The U.S. Department of Justice sued.', [['U.S. Department of Justice', 'U.S. Department of Justice', J, 'full']]],
    ['The US Department of Justice sued.', [['US Department of Justice', 'U.S. Department of Justice', J, 'full']]],
    ['FBI Director Christopher Wray spoke.', [['FBI', 'Federal Bureau of Investigation', L, 'acronym']]],
    [
      'The U.S. Centers for Disease Control counted a rise.',
      [['U.S. Centers for Disease Control', 'Centers for Disease Control and Prevention', P, 'short']],
    ],
    ['The World Health Organization warned.', [['World Health Organization', 'World Health Organization', I, 'full']]],
    [
      'A spokesman for Europol and the NTSB spoke.',
      [
        ['Europol', 'Europol', I, 'full'],
        ['NTSB', 'National Transportation Safety Board', R, 'acronym'],
      ],
    ],
    ['Scotland Yard opened an inquiry in London.', [['Scotland Yard', 'Metropolitan Police Service', L, 'short']]],
    [
      "India's Central Bureau of Investigation made two arrests.",
      [['Central Bureau of Investigation', 'Central Bureau of Investigation', L, 'full']],
    ],
    ['The RCMP said the road was closed.', [['RCMP', 'Royal Canadian Mounted Police', L, 'acronym']]],
    [
      'The White House and the Pentagon disagreed.',
      [
        ['White House', 'White House', E, 'full'],
        ['Pentagon', 'U.S. Department of Defense', M, 'short'],
      ],
    ],
    [
      'House Democrats and the Senate Judiciary Committee met.',
      [
        ['House', 'U.S. House of Representatives', G, 'short'],
        ['Senate Judiciary Committee', 'U.S. Senate Committee on the Judiciary', G, 'short'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('agencies by the grammar of names', () => {
  it.each<[string, Row[]]>([
    ['Hamilton police are looking for a driver.', [['Hamilton police', 'Hamilton Police Department', L, 'short']]],
    [
      'The Elk Grove Police Department made an arrest.',
      [['Elk Grove Police Department', 'Elk Grove Police Department', L, 'full']],
    ],
    [
      "A Mercer County sheriff's deputy was hurt.",
      [["Mercer County sheriff's", "Mercer County Sheriff's Office", L, 'full']],
    ],
    [
      'The Wayne County Sheriff’s Office said so.',
      [['Wayne County Sheriff’s Office', "Wayne County Sheriff's Office", L, 'full']],
    ],
    [
      'Mercer County prosecutors dropped the case.',
      [['Mercer County prosecutors', "Mercer County Prosecutor's Office", J, 'short']],
    ],
    [
      'The Essex County District Attorney’s Office charged him.',
      [['Essex County District Attorney’s Office', "Essex County District Attorney's Office", J, 'full']],
    ],
    [
      'The Texas Parks and Wildlife Department closed the lake.',
      [['Texas Parks and Wildlife Department', 'Texas Parks and Wildlife Department', P, 'full']],
    ],
    [
      'Police in Oslo told the Norwegian Ministry of Justice and Public Security.',
      [
        [
          'Norwegian Ministry of Justice and Public Security',
          'Ministry of Justice and Public Security of Norway',
          E,
          'full',
        ],
      ],
    ],
    [
      'The 9th U.S. Circuit Court of Appeals ruled.',
      [['9th U.S. Circuit Court of Appeals', 'U.S. Court of Appeals for the Ninth Circuit', J, 'short']],
    ],
    [
      'The Court of Appeals for the Ninth Circuit ruled.',
      [['Court of Appeals for the Ninth Circuit', 'U.S. Court of Appeals for the Ninth Circuit', J, 'full']],
    ],
    ['The Ukrainian navy sank a ship.', [['Ukrainian navy', 'Ukrainian Navy', M, 'short']]],
    ['He was taken to Mercy Hospital.', [['Mercy Hospital', 'Mercy Hospital', O, 'full']]],
    [
      'Acme Widget Corp. said Tuesday that Acme Widget shares fell.',
      [
        ['Acme Widget Corp.', 'Acme Widget Corp.', O, 'full'],
        ['Acme Widget', 'Acme Widget Corp.', O, 'short'],
      ],
    ],
    [
      'The Portland Fire Department and the Salem City Council met.',
      [
        ['Portland Fire Department', 'Portland Fire Department', P, 'full'],
        ['Salem City Council', 'Salem City Council', G, 'full'],
      ],
    ],
    ['The station WXYZ-TV reported.', [['WXYZ-TV', 'WXYZ-TV', O, 'full']]],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('agencies by the article itself', () => {
  it.each<[string, Row[]]>([
    [
      'The Department of Justice (DOJ) and the Border Protection Service (CBP) took part.',
      [
        ['Department of Justice', 'U.S. Department of Justice', J, 'full'],
        ['DOJ', 'U.S. Department of Justice', J, 'acronym'],
        ['Border Protection Service', 'U.S. Customs and Border Protection', L, 'full'],
        ['CBP', 'U.S. Customs and Border Protection', L, 'acronym'],
      ],
    ],
    [
      'The Regional Auto Theft Investigation Team (RATIT) was formed in May. RATIT made 12 arrests.',
      [
        ['Regional Auto Theft Investigation Team', 'Regional Auto Theft Investigation Team', L, 'full'],
        ['RATIT', 'Regional Auto Theft Investigation Team', L, 'acronym'],
        ['RATIT', 'Regional Auto Theft Investigation Team', L, 'acronym'],
      ],
    ],
    [
      "The Pinal County Sheriff's Office found the car. PCSO said so later.",
      [
        ["Pinal County Sheriff's Office", "Pinal County Sheriff's Office", L, 'full'],
        ['PCSO', "Pinal County Sheriff's Office", L, 'acronym'],
      ],
    ],
    [
      'Troy police found the car. The man told police that he had sold it.',
      [
        ['Troy police', 'Troy Police Department', L, 'short'],
        ['police', 'Troy Police Department', L, 'generic'],
      ],
    ],
    [
      'The State Department protested. The department said the talks were over.',
      [
        ['State Department', 'U.S. Department of State', E, 'short'],
        ['department', 'U.S. Department of State', E, 'generic'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('agencies of the world, by the country that owns them', () => {
  it.each<[string, Row[]]>([
    ["Russia's Defense Ministry answered.", [['Defense Ministry', 'Ministry of Defense of Russia', M, 'full']]],
    ["Ukraine's air force reported strikes.", [["Ukraine's air force", 'Air Force of Ukraine', M, 'short']]],
    ["India's Supreme Court ruled.", [['Supreme Court', 'Supreme Court of India', J, 'full']]],
    [
      'The German Interior Ministry banned it.',
      [['German Interior Ministry', 'Ministry of the Interior of Germany', E, 'full']],
    ],
    ['The U.S. Embassy in Kabul closed.', [['U.S. Embassy', 'Embassy of the United States, Kabul', E, 'full']]],
    ['The Ohio National Guard was called.', [['Ohio National Guard', 'Ohio National Guard', M, 'full']]],
    ['The Michigan House voted.', [['Michigan House', 'Michigan House of Representatives', G, 'full']]],
    [
      'The US Department of Justice Coastal Fraud Team met.',
      [['US Department of Justice', 'U.S. Department of Justice', J, 'full']],
    ],
    [
      'The Washington Post reported it. The Post did not name him.',
      [
        ['Washington Post', 'The Washington Post', O, 'full'],
        ['Post', 'The Washington Post', O, 'short'],
      ],
    ],
    [
      'A Department of Justice (DOJ) lawyer told the SEC. The agency agreed.',
      [
        ['Department of Justice', 'U.S. Department of Justice', J, 'full'],
        ['DOJ', 'U.S. Department of Justice', J, 'acronym'],
        ['SEC', 'U.S. Securities and Exchange Commission', R, 'acronym'],
        ['agency', 'U.S. Securities and Exchange Commission', R, 'generic'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('not agencies', () => {
  it.each<string>([
    'Police are looking for a driver.',
    'The court adjourned, and the department closed.',
    'Secretary of State Ann Lee flew to Paris.',
    'The Trump Administration answered.',
    'Officials and authorities of the government met.',
    'He lives on Rosewood Court near Lake Union.',
    'Patrick Fox was born on the West Bank.',
    'The law is called the Patriot Act.',
    'Mercer County Sheriff Jeff Grey spoke.',
    'He drove a white Toyota past @WXYZ.',
    'U.S. military action was ruled out.',
    'The all-terrain vehicle, or All-Terrain Vehicle (ATV), hit a tree.',
    'KENT, Wash. - A man was hurt.',
    'A box office record was set in the open house.',
    '',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});
