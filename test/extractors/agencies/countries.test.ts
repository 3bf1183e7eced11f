/** Bodies of other countries and beats: what the article's country decides, and names that no register holds. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support/extract.ts';

/** "text → name (class)", the name left out where it is the text. */
const seen = (text: string): string[] =>
  factsOf('agency', text).map((f) => `${f.text}${f.name === f.text ? '' : ` → ${f.name}`} (${f.class})`);

describe('bodies by the country of the article', () => {
  it.each<[string, string[]]>([
    [
      'MANILA, Philippines — The Department of Justice opened a case in Cebu. The DOJ said the Senate agreed.',
      [
        'Department of Justice → Department of Justice of the Philippines (executive)',
        'DOJ → Department of Justice of the Philippines (executive)',
        'Senate → Senate of the Philippines (legislative)',
      ],
    ],
    [
      'PRETORIA, South Africa — The Department of Tourism in Cape Town said so.',
      ['Department of Tourism → Department of Tourism of South Africa (executive)'],
    ],
    ["Chile's Senate approved the bill in Santiago.", ['Senate → Senate of Chile (legislative)']],
    [
      'Police in South Africa said the Hawks made an arrest in Durban, South Africa.',
      ['Hawks → Directorate for Priority Crime Investigation (law-enforcement)'],
    ],
    [
      'LONDON — Kirklees Council met the Arts Council in Leeds.',
      ['Kirklees Council (legislative)', 'Arts Council (other-org)'],
    ],
    [
      "SACRAMENTO, Calif. — Fresno County deputies came. The Attorney General's Office will sue, California lawmakers said.",
      ["Attorney General's Office → California Attorney General's Office (justice)"],
    ],
    [
      'NHS England met the Bramley NHS Trust in London.',
      ['NHS England (public-service)', 'Bramley NHS Trust (public-service)'],
    ],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe('a paragraph or section about another country', () => {
  it.each<[string, string[]]>([
    [
      'Tanzania confirmed a case in Tanzania. The Ministry of Health said so.\n\nIn Uganda the Ministry of Health screened buses.\n\nThe Ministry of Health sent kits.',
      ['Ministry of Health of Tanzania', 'Ministry of Health of Uganda', 'Ministry of Health of Tanzania'],
    ],
    [
      'KYIV — Ukraine said so in Ukraine. The Health Ministry agreed.\n\nPARIS — A train was late. The Health Ministry was told.\n\nThe Foreign Ministry was closed.',
      ['Ministry of Health of Ukraine', 'Ministry of Health of France', 'Ministry of Foreign Affairs of France'],
    ],
  ])('%s', (text, expected) => {
    expect(factsOf('agency', text).map((f) => f.name)).toEqual(expected);
  });
});

describe('names by their words', () => {
  it.each<[string, string[]]>([
    [
      'The Ministry of Housing, Communities and Rural Development said so.',
      ['Ministry of Housing, Communities and Rural Development (executive)'],
    ],
    ['The Public Audit Service of Canada said so.', ['Public Audit Service of Canada (public-service)']],
    ['The National Disaster Risk Reduction Council met.', ['National Disaster Risk Reduction Council (other-org)']],
    [
      'The Osaka District Public Prosecutors Office charged him.',
      ['Osaka District Public Prosecutors Office (justice)'],
    ],
    ['Crews of the 162nd Wing flew home.', ['162nd Wing (military)']],
    ['The National Seismological Center measured it.', ['National Seismological Center (public-service)']],
    ['The National Geology and Mining Service agreed.', ['National Geology and Mining Service (public-service)']],
    ['The water regulator Semara fined the plant.', ['Semara (regulator)']],
    ['The Department of State Lands closed a beach.', ['Department of State Lands (executive)']],
    ['The Insolvency Service banned both men.', ['Insolvency Service (public-service)']],
    ['The Peru Airports Authority raised fees.', ['Peru Airports Authority (public-service)']],
    ['The Panama Canal Authority raised tolls.', ['Panama Canal Authority (public-service)']],
    ['The Police Oversight Authority opened a file.', ['Police Oversight Authority (regulator)']],
    ['They cheated Bank of Ardmore of Rs 1,245 crore.', ['Bank of Ardmore (other-org)']],
    ['The Czech utility Norvolt fell. Norvolt said so.', ['Norvolt (other-org)', 'Norvolt (other-org)']],
    ['Power came from grid operator Red Kestrel, it said.', ['Red Kestrel (other-org)']],
    ['Bank of Ghana held its rate.', ['Bank of Ghana (regulator)']],
    ['The Central Bank of Chile held its rate.', ['Central Bank of Chile (regulator)']],
    ['Bank of Ireland and Bank of Cyprus merged.', ['Bank of Ireland (other-org)', 'Bank of Cyprus (other-org)']],
    ['The Ghana Cocoa Board said so.', ['Ghana Cocoa Board (regulator)']],
    ['The Swiss Federal Statistical Office said so.', ['Swiss Federal Statistical Office (executive)']],
    ['The Miami Field Office and the Box Office closed.', []],
    [
      'Uganda Police Force met the Uganda Red Cross.',
      ['Uganda Police Force (law-enforcement)', 'Uganda Red Cross (other-org)'],
    ],
    ['The Stock Exchange of Thailand fell.', ['Stock Exchange of Thailand (other-org)']],
    ['The battery maker Nordcell failed; the film maker Asa Bek spoke.', ['Nordcell (other-org)']],
    ['Fans of Leeds United were pleased.', ['Leeds United (other-org)']],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each([
    'He was charged under 46 U.S.C. 70503 in May.',
    'KYIV — Drones came overnight, it said.',
    'Fans at the Commonwealth Games cheered.',
    'The retailer John Lowe spoke to the broadcaster Anna Brill.',
  ])('none: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('one body, one id, however it is written', () => {
  const ids = (text: string): string[] => [...new Set(factsOf('agency', text).map((f) => `${f.agencyId} ${f.class}`))];

  it.each<[string, string]>([
    [
      'LONDON — The Met Police, the Metropolitan Police, Scotland Yard and, in short, the Met said so.',
      'gb-metropolitan-police-service law-enforcement',
    ],
    [
      "MOSCOW — Russia's Defence Ministry, the Russian Ministry of Defense and the Ministry of Defence of Russia agreed.",
      'ru-ministry-of-defense-of-russia military',
    ],
    [
      'The MoD in London said so. The UK Ministry of Defence and the Ministry of Defence in Britain agreed.',
      'gb-ministry-of-defense military',
    ],
    [
      'The New York State Department of Motor Vehicles said so. The DMV agreed.',
      'us-new-york-state-department-of-motor-vehicles executive',
    ],
    [
      'The California Department of Motor Vehicles said so. The DMV agreed.',
      'us-california-department-of-motor-vehicles executive',
    ],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it('leaves other houses of the name alone', () => {
    expect(ids('The Met opened its season in New York, and New York cheered.')).toEqual([]);
  });
});
