import { describe, expect, test } from 'vitest';
import type { QuantityFact } from '../../../extractors/contract.ts';
import { factsOf } from '../../support/extract.ts';

type Expected = Partial<Pick<QuantityFact, 'value' | 'min' | 'max' | 'bound'>> & {
  readonly text: string;
  readonly change?: 'up' | 'down' | undefined;
  readonly unit?: string | undefined;
  readonly head?: string;
  readonly item?: string | undefined;
  readonly place?: string;
  readonly about?: string | undefined;
};

/** A fact with the fields that the row states; a row says all facts of its text. */
function shown(fact: ReturnType<typeof quantities>[number], row: Expected): Expected {
  const all: Record<string, unknown> = {
    ...fact,
    unit: fact.unit?.symbol,
    head: fact.item?.head,
    item: fact.item?.text,
    place: fact.scope?.place,
  };
  return Object.fromEntries(Object.keys(row).map((k) => [k, all[k]])) as unknown as Expected;
}

const quantities = (text: string) => factsOf('quantity', text);

function check(text: string, rows: readonly Expected[]): void {
  const facts = quantities(text);
  expect(facts.map((f) => f.text)).toEqual(rows.map((r) => r.text));
  for (const [i, row] of rows.entries()) expect(shown(facts[i]!, row)).toEqual(row);
}

describe('numbers with their units', () => {
  test.each<[string, Expected[]]>([
    ['Police recovered 410 stolen cars.', [{ text: '410', item: 'stolen cars', head: 'car' }]],
    ['They had stolen 40.', [{ text: '40', item: undefined }]],
    [
      'Agents seized 234 kilograms (516 lb) of cocaine.',
      [
        { text: '234 kilograms', value: 234, unit: 'kg', head: 'cocaine', bound: 'exact' },
        { text: '516 lb', value: 516, unit: '[lb_av]' },
      ],
    ],
    [
      'Agents seized 234 kilograms of cocaine.',
      [{ text: '234 kilograms', value: 234, unit: 'kg', head: 'cocaine', bound: 'exact' }],
    ],
    [
      'They found 1,875 pounds of pills in the truck.',
      [{ text: '1,875 pounds', value: 1875, unit: '[lb_av]', head: 'pill' }],
    ],
    ['Oil sold for $28.50 a barrel.', [{ text: '$28.50 a barrel', value: 28.5, unit: 'USD/[bbl_us]' }]],
    ['The bank lent A$2bn to the mine.', [{ text: 'A$2bn', value: 2e9, unit: 'AUD' }]],
    ['The fine was Rs 5 crore.', [{ text: 'Rs 5 crore', value: 5e7, unit: 'INR' }]],
    ['The fine was Rs. 500 in all.', [{ text: 'Rs. 500', value: 500, unit: 'INR' }]],
    ['She teaches the three Rs. Five came.', [{ text: 'three' }, { text: 'Five', value: 5 }]],
    ['The buyer paid £3m for the house.', [{ text: '£3m', value: 3e6, unit: 'GBP' }]],
    ['Sales fell to C$1.34 a share.', [{ text: 'C$1.34 a share', value: 1.34, unit: 'CAD/{share}', change: 'down' }]],
    [
      'The deal is worth HK$2.9 billion (US$371 million).',
      [
        { text: 'HK$2.9 billion', value: 2.9e9, unit: 'HKD' },
        { text: 'US$371 million', value: 371e6, unit: 'USD' },
      ],
    ],
    ['Winds reached 74 miles per hour.', [{ text: '74 miles per hour', value: 74, unit: '[mi_i]/h' }]],
    ['It pumps 800,000 barrels a day.', [{ text: '800,000 barrels a day', value: 800000, unit: '[bbl_us]/d' }]],
    ['The rate was 60 deaths per 100,000 people.', [{ text: '60', value: 60, unit: '10*-5', head: 'death' }]],
    ['Rates rose by 25 basis points.', [{ text: '25 basis points', value: 25, unit: '{basis-point}', change: 'up' }]],
    [
      'Support dropped 3.5 percentage points.',
      [{ text: '3.5 percentage points', value: 3.5, unit: '{percentage-point}', change: 'down' }],
    ],
    [
      'Of those tested 36, or 15 percent, were ill.',
      [
        { text: '36', value: 36, unit: undefined },
        { text: '15 percent', value: 15, unit: '%' },
      ],
    ],
    ['He stands 6 feet 2 inches tall.', [{ text: '6 feet 2 inches', value: 6 + 2 / 12, unit: '[ft_i]' }]],
    [
      'The ticket cost seventeen dollars and thirty-five cents.',
      [{ text: 'seventeen dollars and thirty-five cents', value: 17.35, unit: 'USD' }],
    ],
    ['A 10-month investigation ended.', [{ text: '10-month', value: 10, unit: 'mo', head: 'investigation' }]],
    ['The store covers 1,520 sq m of floor.', [{ text: '1,520 sq m', value: 1520, unit: 'm2', head: 'floor' }]],
    ['It was -3.5 °C at dawn.', [{ text: '-3.5 °C', value: -3.5, unit: 'Cel' }]],
    ['The phone has 64GB of storage.', [{ text: '64GB', value: 64, unit: 'GBy', head: 'storage' }]],
    ['The stadium drew 5m people.', [{ text: '5m', value: 5e6, head: 'person' }]],
    ['She won the 100m race.', [{ text: '100m', value: 100, unit: 'm' }]],
    ['He waited half an hour.', [{ text: 'half an hour', value: 0.5, unit: 'h' }]],
    ['The trek took two years and a half.', [{ text: 'two years and a half', value: 2.5, unit: 'a' }]],
    ['Police found a 9mm pistol.', [{ text: '9mm', value: 9, unit: 'mm', head: 'pistol' }]],
  ])('%s', check);
});

describe('bounds', () => {
  test.each<[string, Expected[]]>([
    ['More than 93,000 people died.', [{ text: 'More than 93,000', value: 93000, bound: 'over', head: 'person' }]],
    ['At least 74 villagers drowned.', [{ text: 'At least 74', value: 74, bound: 'at-least', head: 'villager' }]],
    ['Up to about 200 jobs will go.', [{ text: 'Up to about 200', value: 200, bound: 'at-most', head: 'job' }]],
    ['Nearly 300 suspects were held.', [{ text: 'Nearly 300', value: 300, bound: 'about' }]],
    [
      'The level was 0.21, more than twice the limit.',
      [
        { text: '0.21', unit: undefined },
        { text: 'more than twice', head: 'limit' },
      ],
    ],
    ['It set aside 2 billion euros for legal costs.', [{ text: '2 billion euros', item: 'legal costs' }]],
    ['Sales rose 35 percent year over year.', [{ text: '35 percent', item: undefined }]],
    ['Some 40 tents burned.', [{ text: 'Some 40', value: 40, bound: 'about' }]],
    ['No fewer than 12 ships sank.', [{ text: 'No fewer than 12', value: 12, bound: 'at-least' }]],
    ['Fewer than 30 seats remain.', [{ text: 'Fewer than 30', value: 30, bound: 'under' }]],
    ['The 20-plus agents left.', [{ text: '20-plus', value: 20, bound: 'at-least' }]],
    ['It takes 10 years or more.', [{ text: '10 years or more', value: 10, unit: 'a', bound: 'at-least' }]],
    ['A dozen or so cars burned.', [{ text: 'A dozen or so', value: 12, bound: 'about' }]],
    [
      'Tens of thousands of sales were logged.',
      [{ text: 'Tens of thousands', min: 1e4, max: 1e5, bound: 'about', head: 'sale' }],
    ],
    ['As many as 50 homes flooded.', [{ text: 'As many as 50', value: 50, bound: 'at-most' }]],
    [
      'He won by more than 15 and less than 60 votes.',
      [{ text: 'more than 15 and less than 60', min: 15, max: 60, bound: 'range', head: 'vote' }],
    ],
  ])('%s', check);
});

describe('ranges, lists and shares', () => {
  test.each<[string, Expected[]]>([
    [
      'They need 3 to 5 tons of flour.',
      [{ text: '3 to 5 tons', min: 3, max: 5, unit: '[ston_av]', head: 'flour', bound: 'range' }],
    ],
    ['Prices will rise 10-15%.', [{ text: '10-15%', min: 10, max: 15, unit: '%', change: 'up' }]],
    ['The plan costs $5-10 million.', [{ text: '$5-10 million', min: 5e6, max: 1e7, unit: 'USD' }]],
    ['Fees range from $200 to $4 million.', [{ text: 'from $200 to $4 million', min: 200, max: 4e6, unit: 'USD' }]],
    ['Between 3 and 5 men fled.', [{ text: 'Between 3 and 5', min: 3, max: 5, head: 'man' }]],
    [
      'Two or three witnesses spoke.',
      [
        { text: 'Two', value: 2, bound: 'about', head: 'witness' },
        { text: 'three', value: 3, bound: 'about', head: 'witness' },
      ],
    ],
    [
      'Sizes are 5.4, 6.1 and 6.7 inches.',
      [
        { text: '5.4', value: 5.4, unit: '[in_i]' },
        { text: '6.1', value: 6.1, unit: '[in_i]' },
        { text: '6.7 inches', value: 6.7, unit: '[in_i]' },
      ],
    ],
    [
      'There were 65 arrests in Spain, one in Bulgaria, three in France and 47 in Germany.',
      [
        { text: '65', value: 65, head: 'arrest', place: 'Spain' },
        { text: 'one', value: 1, head: 'arrest', place: 'Bulgaria' },
        { text: 'three', value: 3, head: 'arrest', place: 'France' },
        { text: '47', value: 47, head: 'arrest', place: 'Germany' },
      ],
    ],
    ['One in five adults smokes.', [{ text: 'One in five', value: 0.2, unit: '1', head: 'adult' }]],
    ['Two-thirds of voters agreed.', [{ text: 'Two-thirds', value: 2 / 3, head: 'voter' }]],
    ['The drug is 100 times more potent.', [{ text: '100 times', value: 100, unit: '1' }]],
    [
      'Losses ran to billions of dollars.',
      [{ text: 'billions of dollars', min: 1e9, max: 1e10, bound: 'about', unit: 'USD' }],
    ],
    [
      'Two unvaccinated school-aged children fell ill.',
      [{ text: 'Two', value: 2, item: 'unvaccinated school-aged children' }],
    ],
    [
      'Coverage is down from 93 percent five years before.',
      [
        { text: '93 percent', value: 93, unit: '%', change: 'down' },
        { text: 'five years', value: 5, unit: 'a' },
      ],
    ],
    ['Gunners shot down 406 drones.', [{ text: '406', value: 406, item: 'drones' }]],
    ['One in four takes a bus.', [{ text: 'One in four', value: 0.25, unit: '1' }]],
    ['One in four plans fails.', [{ text: 'One in four', value: 0.25, unit: '1', item: 'plans' }]],
    [
      'It mined 6 metric tons. It sold 5 tons.',
      [
        { text: '6 metric tons', value: 6, unit: 't' },
        { text: '5 tons', value: 5, unit: 't' },
      ],
    ],
    ['Hundreds of bars shut.', [{ text: 'Hundreds', min: 100, max: 1000, bound: 'about', item: 'bars' }]],
    [
      'Winds reached 95 kilometers (59 miles) per hour.',
      [
        { text: '95 kilometers', value: 95, unit: 'km/h' },
        { text: '59 miles', value: 59, unit: '[mi_i]/h' },
      ],
    ],
    ['The state dropped its claims two years later.', [{ text: 'two years', value: 2, unit: 'a' }]],
    ['Output grew 10,000-fold.', [{ text: '10,000-fold', value: 10000, unit: '1', change: 'up' }]],
    [
      'Revenue grew more than sixfold.',
      [{ text: 'more than sixfold', value: 6, bound: 'over', unit: '1', change: 'up' }],
    ],
    ['Women outnumber men 3-to-1.', [{ text: '3-to-1', value: 3, unit: '1' }]],
    [
      'He has raised 120 million of the 2.5 billion shekels.',
      [
        { text: '120 million', value: 1.2e8, unit: 'ILS' },
        { text: '2.5 billion shekels', value: 2.5e9, unit: 'ILS' },
      ],
    ],
  ])('%s', check);
});

describe('ages', () => {
  test.each<[string, Expected[]]>([
    ['A 36-year-old man was held.', [{ text: '36-year-old', value: 36, unit: 'a', head: 'man' }]],
    ['John Smith, 41, was held.', [{ text: '41', value: 41, unit: 'a', item: 'John Smith' }]],
    [
      'The victims, ages 24, 25 and 38, live.',
      [
        { text: 'ages 24', value: 24, unit: 'a' },
        { text: '25', value: 25, unit: 'a' },
        { text: '38', value: 38, unit: 'a' },
      ],
    ],
    [
      'They rescued two cubs, 6 and 11 months old.',
      [
        { text: 'two', value: 2, item: 'cubs' },
        { text: '6', value: 6, unit: 'mo' },
        { text: '11 months old', value: 11, unit: 'mo' },
      ],
    ],
    [
      'The bells are 6, 80 and 110 years old.',
      [
        { text: '6', value: 6, unit: 'a' },
        { text: '80', value: 80, unit: 'a' },
        { text: '110 years old', value: 110, unit: 'a' },
      ],
    ],
    ['Jan Horak and Petr Kral, both 26, were freed.', [{ text: '26', value: 26, unit: 'a' }]],
    [
      'Of the 12, the oldest is 11 years old.',
      [
        { text: '12', value: 12 },
        { text: '11 years old', value: 11, unit: 'a' },
      ],
    ],
    ['The boy, aged 3, was safe.', [{ text: 'aged 3', value: 3, unit: 'a' }]],
    ['Maria Lopez 44 has run the clinic.', [{ text: '44', value: 44, unit: 'a', item: 'Maria Lopez' }]],
    ['Life expectancy for women is 81.', [{ text: '81', value: 81, unit: 'a', about: 'Life expectancy for women' }]],
    ['The median age was 38.4 in Wales.', [{ text: '38.4', value: 38.4, unit: 'a' }]],
    ['The calf is three weeks old.', [{ text: 'three weeks old', value: 3, unit: 'wk' }]],
    ['It is for children ages 5 to 11.', [{ text: 'ages 5 to 11', min: 5, max: 11, unit: 'a' }]],
    ['Screening starts at 3 years of age.', [{ text: '3 years of age', value: 3, unit: 'a' }]],
  ])('%s', check);
});

describe('change and subject', () => {
  test.each<[string, Expected[]]>([
    [
      "The company's revenue rose 5% to $7.4 billion.",
      [
        { text: '5%', value: 5, change: 'up', about: "company's revenue" },
        { text: '$7.4 billion', value: 7.4e9, change: 'up', about: "company's revenue" },
      ],
    ],
    ['Homicides were down from 63 last year.', [{ text: '63', value: 63, change: 'down', about: 'Homicides' }]],
    [
      'Dow +0.2% and DAX -1.6%.',
      [
        { text: '+0.2%', value: 0.2, change: 'up' },
        { text: '-1.6%', value: -1.6, change: 'down' },
      ],
    ],
    ['He drove at a speed of 90 mph.', [{ text: '90 mph', value: 90, about: 'speed' }]],
    [
      'The firm posted a net loss of $3.4 million, or 57 cents a share.',
      [
        { text: '$3.4 million', value: 3.4e6, about: 'net loss, firm' },
        { text: '57 cents a share', value: 57, about: 'net loss, firm' },
      ],
    ],
    ['Witnesses said two men fled.', [{ text: 'two', value: 2, about: undefined }]],
    ['The index saw a 4.2 percent drop.', [{ text: '4.2 percent', value: 4.2, change: 'down' }]],
  ])('%s', check);
});

describe('"over" that bounds nothing', () => {
  test.each<[string, Expected[]]>([
    ['Talks over 12 seats broke down.', [{ text: '12', bound: 'exact', head: 'seat' }]],
    ['He was charged in a dispute over 30 acres of land.', [{ text: '30 acres', bound: 'exact', head: 'land' }]],
    ['Norway will pay it over five years.', [{ text: 'five years', bound: 'exact' }]],
    ['It hired 300 pilots over two years.', [{ text: '300' }, { text: 'two years', bound: 'exact' }]],
    ['Over two years, the bank shed 400 jobs.', [{ text: 'two years', bound: 'exact' }, { text: '400' }]],
    ['It raises pay 25% over four years.', [{ text: '25%' }, { text: 'four years', bound: 'exact' }]],
    ['They argued for over three hours.', [{ text: 'over three hours', bound: 'over' }]],
    ['The clinic is short of about 60 nurses.', [{ text: 'about 60', bound: 'about' }]],
    ['The bid fell just short of 60 votes.', [{ text: 'just short of 60', bound: 'under' }]],
    [
      'It has grown by more than a metre since 2010.',
      [{ text: 'more than a metre', value: 1, unit: 'm', bound: 'over' }],
    ],
  ])('%s', check);
});

describe('multiples in a word', () => {
  test.each<[string, Expected[]]>([
    [
      'Sales doubled to $4 million and losses halved.',
      [
        { text: 'doubled', value: 2, unit: '1', change: 'up', about: 'Sales' },
        { text: '$4 million', change: 'up', about: 'Sales' },
        { text: 'halved', value: 0.5, unit: '1', change: 'down', about: 'losses' },
      ],
    ],
    ['The price has more than tripled.', [{ text: 'more than tripled', value: 3, bound: 'over', change: 'up' }]],
    ['The firm plans to double its staff.', [{ text: 'double', value: 2, change: 'up', item: 'staff' }]],
    ['A seat costs triple the price of 2019.', [{ text: 'triple', value: 3, item: 'price' }]],
    ['The lake is twice as deep as it was.', [{ text: 'twice', value: 2 }]],
    ['Five men doubled down on the double murder.', [{ text: 'Five' }]],
    ['They take two pills twice a day.', [{ text: 'two' }]],
    ['She won three titles in doubles.', [{ text: 'three' }]],
  ])('%s', check);
});

describe('ordinals that count', () => {
  test.each<[string, Expected[]]>([
    ['The city logged its 300th victim.', [{ text: '300th', value: 300, bound: 'at-least', head: 'victim' }]],
    ['He won for the third time.', [{ text: 'third', value: 3, bound: 'at-least', head: 'time' }]],
    ['It was the fourth confirmed death there.', [{ text: 'fourth', value: 4, bound: 'at-least', head: 'death' }]],
  ])('%s', check);
  test.each([
    'It is the 21st century on 5th Avenue.',
    'The third quarter began on the 4th of July.',
    'The 22nd amendment and the 9th Circuit are old.',
    'The third man fled for the second time.',
  ])('none: %s', (text) => {
    expect(quantities(text).map((f) => f.text)).toEqual([]);
  });
});

describe('a bare number takes the unit that it is compared with', () => {
  test.each<[string, Expected[]]>([
    ['Unemployment rose to 5.1 percent from 4.9.', [{ text: '5.1 percent' }, { text: '4.9', unit: '%', change: 'up' }]],
    ['The euro was at $1.08, down from 1.10.', [{ text: '$1.08' }, { text: '1.10', unit: 'USD', change: 'down' }]],
    ['Support is 43% against 51 before.', [{ text: '43%' }, { text: '51', unit: '%' }]],
    ['The pipe is 40 cm wide, compared with 65 for others.', [{ text: '40 cm' }, { text: '65', unit: 'cm' }]],
    ['Sales were $3 million from 12 shops.', [{ text: '$3 million' }, { text: '12', unit: undefined }]],
    ['It took 3 hours from 12 to build.', [{ text: '3 hours' }, { text: '12', unit: undefined }]],
  ])('%s', check);
});

describe('words of change that are of other matters', () => {
  test.each<[string, Expected[]]>([
    ['Snow fell across 40 counties.', [{ text: '40', change: undefined }]],
    [
      'The ship sank 20 miles off Oman with 96 sailors.',
      [
        { text: '20 miles', change: undefined },
        { text: '96', change: undefined },
      ],
    ],
    [
      'She lost 15% of her weight in 68 weeks.',
      [
        { text: '15%', change: 'down' },
        { text: '68 weeks', change: undefined },
      ],
    ],
    ['The bank raised its rate by 50 basis points.', [{ text: '50 basis points', change: 'up' }]],
    ['The party raised $2.7m.', [{ text: '$2.7m', change: undefined }]],
    [
      'Turnout fell to 43%, the lowest in two decades, from 51%.',
      [
        { text: '43%', change: 'down' },
        { text: 'two decades', change: undefined },
        { text: '51%', change: 'down' },
      ],
    ],
  ])('%s', check);
});

describe('headlines', () => {
  test('count', () => {
    check('4 Million Fentanyl Doses Seized in Nationwide Raids', [{ text: '4 Million', value: 4e6, head: 'dose' }]);
  });
});

describe('malformed numbers are kept and flagged', () => {
  test('a thousand times thousands', () => {
    const [fact] = quantities('Officers stopped about 12,600 thousand pounds of heroin.');
    expect(fact).toMatchObject({ text: 'about 12,600 thousand pounds', value: 12.6e6, bound: 'about' });
    expect(fact!.malformed).toBeDefined();
  });
  test.each<[string, boolean]>([
    ['The firm cut 12,00 jobs.', true],
    ['Some 3,5 people live there.', true],
    ['The firm made 2,5 million euros.', false],
    ['It weighs 2,5 tonnes.', false],
    ['The firm cut 12,000 jobs and 1,00,000 seats.', false],
  ])('a broken group of thousands: %s', (text, broken) => {
    expect(quantities(text)[0]!.malformed !== undefined).toBe(broken);
  });
});

describe('units that stay open are marked', () => {
  test.each<[string, string, string[] | undefined]>([
    ['The ship carried 40 tons of rice.', 'ton', ['tonne', 'long ton']],
    ['The U.S. plant made 40 tons of rice.', 'ton', undefined],
    ['The vessel was 12 miles off the coast.', 'mile', ['nautical mile']],
    ['The house cost 90,000 pounds.', 'pound sterling', undefined],
    ['He weighed 190 pounds.', 'pound', undefined],
    ['The temperature hit 98 degrees.', 'degree', ['degree Celsius', 'degree Fahrenheit']],
    [
      'The mine owes 300 million pesos.',
      'Mexican peso',
      ['Philippine peso', 'Argentine peso', 'Chilean peso', 'Colombian peso'],
    ],
  ])('%s', (text, name, ambiguous) => {
    const unit = quantities(text)[0]!.unit!;
    expect([unit.name, unit.ambiguous]).toEqual([name, ambiguous]);
  });
});

test('calibers in inches and in hundredths are equal', () => {
  const [a, b] = quantities('Police found a .40-caliber pistol and a 40 caliber rifle.');
  expect(a!.base).toEqual(b!.base);
});

describe('currencies by country', () => {
  test.each<[string, string, number]>([
    ['Norway pledged 8.5 billion crowns.', 'NOK', 0],
    ['The mine in Chile lost 300 million pesos.', 'CLP', 0],
    ['The Kenyan firm borrowed 2 million shillings.', 'KES', 0],
    ['The mine lost 300 million pesos.', 'MXN', 4],
    ['A Seoul bank paid a 26 billion won fine.', 'KRW', 0],
    ['The mine lost 300 million pesos. It lies near Manila in the Philippines. U.S. officials called.', 'PHP', 0],
    ['SYDNEY — A farm sold for $2 million in Australia.', 'AUD', 0],
    ['TORONTO — A Canadian bank paid $2 million to a U.S. fund in Montreal and Toronto.', 'CAD', 1],
    ['WELLINGTON (Reuters) — New Zealand spent $2 million, Auckland said.', 'USD', 1],
    ['Canada paid $2 million (2.7 million Canadian dollars), Ottawa said.', 'USD', 0],
    ['In Ohio the bridge cost $2 million.', 'USD', 0],
  ])('%s', (text, symbol, others) => {
    const { unit } = quantities(text)[0]!;
    expect([unit!.symbol, unit!.ambiguous?.length ?? 0]).toEqual([symbol, others]);
  });
});

describe('no quantities', () => {
  test.each([
    'The vote was held in 2019.',
    'He was born on Sept. 20 and moved on 9 May.',
    'Call 555-0123 or +1-212-555-0123.',
    'Police went to the 4700 block of E. Marsh Street.',
    'They met at 31-07 Alder Avenue and at 9 E. 71st Street.',
    'The Giants won 21-17 after a 2-0 start.',
    'See Section 427, page 3 and Part 2.',
    'A Boeing 747 and an iPhone 6 were shown.',
    'The S&P 500 and the Fortune 100 differ.',
    'Traffic stopped on Interstate 10 and Highway 35.',
    'No one knew that this one was the last one.',
    'COVID-19 and the F-16 and 5G made news.',
    'It began at 5:25 p.m. and closed at 11pm.',
    'The attacks of 9/11 and a 24/7 shop.',
    'In the 1990s she was in her 30s.',
    'It was the first of the second half.',
    'Flags flew at half-staff in the second half.',
    'Version 10.4.2 fixed it, said agent 007.',
    'Write to 192.168.1.2 soon.',
    'They signed No. 5 and no. 12.',
    'Call 911 or 253 856-5808, the 911 caller said.',
    'The plate read 678-ZRL.',
    'Ring 0800 555 111 or 116 123 for help.',
    'A 911 call was made before the 999 operator rang.',
    'The boat lay at 34°21′ north and 12.5° W.',
    'They crossed latitude 33.2 and 45 degrees north latitude.',
    'He was indicted under 18 U.S.C. § 1956 and Sec. 7.',
    'She won 6-4, 7-5 and the Senate voted 52-48.',
    'The clerk filed it as case number 31-204417.',
    'A Boeing 737-800 and an Airbus A320-200 collided.',
    'The statute, 21 U.S.C. 841, is old.',
    'Deputies went to 2210 W. Alder Ave. and 14 N. Main St.',
    'It was a 1-in-500-year flood, the third one-in-100-year storm.',
    'The road to Two Rivers passes Eleven Mile Creek and One Liberty Plaza.',
    'Seven Sisters Elementary had to close early on the coldest morning.',
    'The Group of Seven met the chiefs of the Big Four firms that audit large companies.',
    'FRANCE - The R2 and R450 models came from Lyon to Paris.',
  ])('%s', (text) => {
    expect(quantities(text).map((f) => f.text)).toEqual([]);
  });
});
