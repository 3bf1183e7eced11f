/**
 * Sentences in the manner of wire copy, written for this test with their facts before any output was seen.
 */

/** What a figure must be: its words, value (two for a range), and what else the row states. */
export interface Figure {
  readonly text: string;
  readonly value: number | readonly [min: number, max: number];
  /** UCUM or ISO 4217; left out for plain counts. */
  readonly unit?: string;
  /** Exact when left out. */
  readonly bound?: 'about' | 'over' | 'at-least' | 'under' | 'at-most' | 'range';
  readonly change?: 'up' | 'down';
  /** A word that the item or the subject must hold. */
  readonly concept?: string;
  /** Not found yet; the test fails when it is. */
  readonly unmet?: true;
}

export type Row = readonly [sentence: string, ...figures: readonly Figure[]];

const EARNINGS: readonly Row[] = [
  [
    'Net income at the Danish brewer slid 14 percent to 2.3 billion kroner in the second quarter.',
    { text: '14 percent', value: 14, unit: '%', change: 'down', concept: 'income' },
    { text: '2.3 billion kroner', value: 2.3e9, unit: 'DKK', change: 'down', concept: 'income' },
  ],
  [
    'The retailer now expects full-year earnings of between $4.10 and $4.30 a share, up from $3.85.',
    {
      text: 'between $4.10 and $4.30 a share',
      value: [4.1, 4.3],
      unit: 'USD/{share}',
      bound: 'range',
      concept: 'earnings',
    },
    { text: '$3.85', value: 3.85, unit: 'USD', change: 'up', concept: 'earnings' },
  ],
  [
    'Shares of the chipmaker tumbled nearly 9% in after-hours trading after it cut 1,200 jobs.',
    { text: 'nearly 9%', value: 9, unit: '%', bound: 'about', change: 'down', concept: 'Shares' },
    { text: '1,200', value: 1200, change: 'down', concept: 'jobs' },
  ],
  [
    'The central bank raised its key rate by 50 basis points to 6.75 percent.',
    { text: '50 basis points', value: 50, unit: '{basis-point}', change: 'up', concept: 'rate' },
    { text: '6.75 percent', value: 6.75, unit: '%', change: 'up', concept: 'rate' },
  ],
  [
    'Analysts polled by the agency had forecast a loss of 21 cents per share on revenue of €880m.',
    { text: '21 cents per share', value: 21, unit: 'USX/{share}', concept: 'loss' },
    { text: '€880m', value: 8.8e8, unit: 'EUR', concept: 'revenue' },
  ],
  [
    'Same-store sales grew by just shy of 3 percentage points less than rivals managed.',
    {
      text: 'just shy of 3 percentage points',
      value: 3,
      unit: '{percentage-point}',
      bound: 'under',
      change: 'up',
      concept: 'sales',
    },
  ],
  [
    'The Mumbai lender wrote off loans worth Rs 1,240-cr and set aside 1.5 lakh shares for its staff.',
    { text: 'Rs 1,240-cr', value: 1.24e10, unit: 'INR', concept: 'loans' },
    { text: '1.5 lakh', value: 150000, concept: 'shares' },
  ],
  [
    'Operating costs doubled, while margins narrowed to 11.4% from 12.9%.',
    { text: 'doubled', value: 2, unit: '1', change: 'up', concept: 'costs' },
    { text: '11.4%', value: 11.4, unit: '%', change: 'down', concept: 'margins' },
    { text: '12.9%', value: 12.9, unit: '%', change: 'down', concept: 'margins' },
  ],
  [
    'Morgan Cos. said it would buy back as much as $750 million of stock, or roughly a tenth of the company.',
    { text: 'as much as $750 million', value: 7.5e8, unit: 'USD', bound: 'at-most', concept: 'stock' },
    { text: 'roughly a tenth', value: 0.1, bound: 'about', concept: 'company' },
  ],
];

const ELECTIONS: readonly Row[] = [
  [
    'With 87 percent of ballots counted, Lindqvist led by 4,312 votes, or 1.8 percentage points.',
    { text: '87 percent', value: 87, unit: '%', concept: 'ballots' },
    { text: '4,312', value: 4312, concept: 'votes' },
    { text: '1.8 percentage points', value: 1.8, unit: '{percentage-point}', concept: 'Lindqvist' },
  ],
  ['The Senate voted 52-48 on Thursday to confirm the judge.'],
  [
    'The Green Alliance won 31 of the 120 seats, its best result since 2009.',
    { text: '31', value: 31, concept: 'seats' },
    { text: '120', value: 120, concept: 'seats' },
  ],
  ['Talks over 12 seats in the upper house broke down overnight.', { text: '12', value: 12, concept: 'seats' }],
  [
    'Turnout fell to 43.6%, the lowest in more than two decades, from 51% four years ago.',
    { text: '43.6%', value: 43.6, unit: '%', change: 'down', concept: 'Turnout' },
    { text: 'more than two decades', value: 2, unit: '10.a', bound: 'over' },
    { text: '51%', value: 51, unit: '%', change: 'down', concept: 'Turnout' },
  ],
  [
    'Two in three voters under 30 backed the measure, one exit poll of 5,100 people found.',
    { text: 'Two in three', value: 2 / 3, unit: '1', concept: 'voters' },
    { text: 'under 30', value: 30, unit: 'a', bound: 'under', concept: 'voters' },
    { text: 'one', value: 1, concept: 'poll' },
    { text: '5,100', value: 5100, concept: 'people' },
  ],
  [
    'The challenger raised $2.7m in the third quarter, more than twice the $1.2m the governor took in.',
    { text: '$2.7m', value: 2.7e6, unit: 'USD', concept: 'challenger' },
    { text: 'more than twice', value: 2, unit: '1', bound: 'over' },
    { text: '$1.2m', value: 1.2e6, unit: 'USD', concept: 'governor' },
  ],
  [
    'Nine out of 10 residents of the Aland islands cast a ballot for the 300th anniversary vote.',
    { text: 'Nine out of 10', value: 0.9, unit: '1', concept: 'residents' },
  ],
];

const SPORTS: readonly Row[] = [
  [
    'Okafor scored 23 points and grabbed 11 rebounds as the Hawks beat the Bulls 104-98.',
    { text: '23', value: 23, concept: 'points' },
    { text: '11', value: 11, concept: 'rebounds' },
  ],
  [
    'Second seed Ana Petrova won 6-4, 7-5 in one hour and 42 minutes.',
    { text: 'one hour', value: 1, unit: 'h' },
    { text: '42 minutes', value: 42, unit: 'min' },
  ],
  [
    'He threw for 312 yards and three touchdowns in a 31-17 win, the third time this season he has passed 300 yards.',
    { text: '312 yards', value: 312, unit: '[yd_i]' },
    { text: 'three', value: 3, concept: 'touchdowns' },
    { text: 'third', value: 3, bound: 'at-least', concept: 'time' },
    { text: '300 yards', value: 300, unit: '[yd_i]' },
  ],
  ['A crowd of 61,204 watched United draw 1-1 at Selby Park.', { text: '61,204', value: 61204, concept: 'crowd' }],
  [
    'The 19-year-old Kenyan ran the 10,000 meters in under 27 minutes.',
    { text: '19-year-old', value: 19, unit: 'a', concept: 'Kenyan' },
    { text: '10,000 meters', value: 10000, unit: 'm' },
    { text: 'under 27 minutes', value: 27, unit: 'min', bound: 'under' },
  ],
  [
    'The club paid a fee of £38m, with a further £6m in add-ons, for the midfielder.',
    { text: '£38m', value: 3.8e7, unit: 'GBP', concept: 'fee' },
    { text: '£6m', value: 6e6, unit: 'GBP' },
  ],
  ['Rossi, at 12-1, beat the 5-2 favorite by half a length in the third race.'],
  [
    'Lopez hit his 20th homer and drove in four runs for the Royals, who improved to 41-38.',
    { text: '20th', value: 20, bound: 'at-least', concept: 'homer' },
    { text: 'four', value: 4, concept: 'runs' },
  ],
];

const WEATHER: readonly Row[] = [
  [
    'Temperatures plunged to minus 38 Celsius (minus 36 Fahrenheit) in Yakutsk overnight.',
    { text: 'minus 38 Celsius', value: -38, unit: 'Cel', change: 'down', concept: 'Temperatures' },
    { text: 'minus 36 Fahrenheit', value: -36, unit: '[degF]', change: 'down', concept: 'Temperatures' },
  ],
  [
    'Up to 14 inches of snow fell across 40 counties, leaving an estimated 210,000 customers without power.',
    { text: 'Up to 14 inches', value: 14, unit: '[in_i]', bound: 'at-most', concept: 'snow' },
    { text: '40', value: 40, concept: 'counties' },
    { text: 'an estimated 210,000', value: 210000, bound: 'about', concept: 'customers' },
  ],
  [
    'The cyclone packed winds of 185 kph (115 mph) and was about 300 km northeast of Tacloban.',
    { text: '185 kph', value: 185, unit: 'km/h', concept: 'winds' },
    { text: '115 mph', value: 115, unit: '[mi_i]/h', concept: 'winds' },
    { text: 'about 300 km', value: 300, unit: 'km', bound: 'about', concept: 'cyclone' },
  ],
  [
    'The mercury hit 40°C in Lisbon, 2 degrees shy of the record set in 2018.',
    { text: '40°C', value: 40, unit: 'Cel', concept: 'mercury' },
    { text: '2 degrees', value: 2, unit: 'deg' },
  ],
  [
    'Rainfall of 60 to 80 millimetres was recorded in six hours.',
    { text: '60 to 80 millimetres', value: [60, 80], unit: 'mm', bound: 'range', concept: 'Rainfall' },
    { text: 'six hours', value: 6, unit: 'h' },
  ],
  [
    'The wildfire has burned 18,500 acres and was 35 percent contained on Sunday, officials said.',
    { text: '18,500 acres', value: 18500, unit: '[acr_br]', concept: 'wildfire' },
    { text: '35 percent', value: 35, unit: '%', concept: 'wildfire' },
  ],
  [
    'Chances of showers are 60 percent on Wednesday, with highs in the mid-70s.',
    { text: '60 percent', value: 60, unit: '%', concept: 'Chances' },
  ],
  [
    'The river crested at 7.4 metres, more than a metre above flood stage, forcing 12,00 people to flee.',
    { text: '7.4 metres', value: 7.4, unit: 'm', concept: 'river' },
    { text: 'more than a metre', value: 1, unit: 'm', bound: 'over' },
    { text: '12,00', value: 12, concept: 'people' },
  ],
];

const SCIENCE: readonly Row[] = [
  [
    'The probe passed within 1,600 kilometers of the asteroid, which is some 450 meters wide.',
    { text: '1,600 kilometers', value: 1600, unit: 'km', concept: 'probe' },
    { text: 'some 450 meters', value: 450, unit: 'm', bound: 'about', concept: 'asteroid' },
  ],
  [
    'Ice cores show carbon dioxide at 421 parts per million, the highest level in at least 3 million years.',
    { text: '421 parts per million', value: 421, unit: '[ppm]', concept: 'dioxide' },
    { text: 'at least 3 million years', value: 3e6, unit: 'a', bound: 'at-least' },
  ],
  [
    'The fossil is 68 million years old and weighs 4.2 tonnes.',
    { text: '68 million years old', value: 68e6, unit: 'a', concept: 'fossil' },
    { text: '4.2 tonnes', value: 4.2, unit: 't', concept: 'fossil' },
  ],
  [
    'Of the 2,400 volunteers, half received the vaccine and half a placebo.',
    { text: '2,400', value: 2400, concept: 'volunteers' },
    { text: 'half', value: 0.5 },
    { text: 'half', value: 0.5, unmet: true },
  ],
  [
    'The telescope, at 34°21′ north, cost $1.4 billion and took a dozen years to build.',
    { text: '$1.4 billion', value: 1.4e9, unit: 'USD', concept: 'telescope' },
    { text: 'a dozen years', value: 12, unit: 'a' },
  ],
  [
    'Sea levels have risen by between 5 and 7 percent faster than models of the 1990s foresaw.',
    { text: 'between 5 and 7 percent', value: [5, 7], unit: '%', bound: 'range', change: 'up', concept: 'levels' },
  ],
  [
    'The bacteria survived at 121 C for upwards of 24 hours.',
    { text: '121 C', value: 121, unit: 'Cel', concept: 'bacteria' },
    { text: 'upwards of 24 hours', value: 24, unit: 'h', bound: 'over' },
  ],
  [
    'The Falcon 9 carried 53 satellites, each weighing 260 kilos.',
    { text: '53', value: 53, concept: 'satellites' },
    { text: '260 kilos', value: 260, unit: 'kg', concept: 'satellites' },
  ],
];

const WAR: readonly Row[] = [
  [
    'At least 17 civilians, five of them children, were killed and dozens more wounded in the strike.',
    { text: 'At least 17', value: 17, bound: 'at-least', concept: 'civilians' },
    { text: 'five', value: 5, concept: 'children' },
    { text: 'dozens', value: [24, 100], bound: 'about' },
  ],
  [
    'Troops fired some 200 rockets and 155mm shells, the ministry said, downing 14 of 20 drones.',
    { text: 'some 200', value: 200, bound: 'about', concept: 'rockets' },
    { text: '155mm', value: 155, unit: 'mm', concept: 'shells' },
    { text: '14', value: 14, concept: 'drones' },
    { text: '20', value: 20, concept: 'drones' },
  ],
  [
    'The United Nations says one-in-five families has fled, and that 1.4 million people need aid.',
    { text: 'one-in-five', value: 0.2, unit: '1', concept: 'families' },
    { text: '1.4 million', value: 1.4e6, concept: 'people' },
  ],
  [
    'Norway pledged 8.5 billion crowns over five years, including 22 Leopard 2 tanks.',
    { text: '8.5 billion crowns', value: 8.5e9, unit: 'NOK', concept: 'Norway' },
    { text: 'five years', value: 5, unit: 'a' },
    { text: '22', value: 22, concept: 'tanks' },
  ],
  [
    'The 3rd Brigade lost a third of its 2,500 soldiers in a battle over two villages.',
    { text: 'a third', value: 1 / 3, change: 'down', concept: 'soldiers' },
    { text: '2,500', value: 2500, concept: 'soldiers' },
    { text: 'two', value: 2, concept: 'villages' },
  ],
  [
    'Ceasefire monitors counted 1,103 explosions, compared with 640 in the previous week.',
    { text: '1,103', value: 1103, concept: 'explosions' },
    { text: '640', value: 640, concept: 'explosions' },
  ],
  [
    'The frigate sank 20 nautical miles off Aden with 96 sailors on board.',
    { text: '20 nautical miles', value: 20, unit: '[nmi_i]' },
    { text: '96', value: 96, concept: 'sailors' },
  ],
  [
    'Rebels hold a maximum of 300 hostages in tunnels 15 to 40 feet below ground.',
    { text: 'a maximum of 300', value: 300, bound: 'at-most', concept: 'hostages' },
    { text: '15 to 40 feet', value: [15, 40], unit: '[ft_i]', bound: 'range' },
  ],
];

const COURTS: readonly Row[] = [
  [
    'Delgado, 44, pleaded guilty to three counts of wire fraud under 18 U.S.C. § 1343.',
    { text: '44', value: 44, unit: 'a', concept: 'Delgado' },
    { text: 'three', value: 3, concept: 'counts' },
  ],
  [
    'Judge Mary Chen sentenced him to 27 months in prison and ordered $1,043,550.12 in restitution.',
    { text: '27 months', value: 27, unit: 'mo' },
    { text: '$1,043,550.12', value: 1043550.12, unit: 'USD', concept: 'restitution' },
  ],
  [
    'The accused faces up to 10 years under Section 302 of the penal code; the case is No. 21-cr-00417.',
    { text: 'up to 10 years', value: 10, unit: 'a', bound: 'at-most' },
  ],
  [
    'Jurors deliberated for nine hours over three days before convicting four of the six officers.',
    { text: 'nine hours', value: 9, unit: 'h' },
    { text: 'three days', value: 3, unit: 'd' },
    { text: 'four', value: 4, concept: 'officers' },
    { text: 'six', value: 6, concept: 'officers' },
  ],
  [
    'Police recovered a .40-caliber pistol, a 38 caliber revolver and 61 rounds of ammunition.',
    { text: '.40-caliber', value: 0.4, unit: '{caliber}', concept: 'pistol' },
    { text: '38 caliber', value: 38, unit: '{caliber}', concept: 'revolver' },
    { text: '61', value: 61, concept: 'rounds' },
  ],
  [
    'In a 6-3 ruling, the court struck down fines in excess of $25,000 a day.',
    { text: 'in excess of $25,000 a day', value: 25000, unit: 'USD/d', bound: 'over', concept: 'fines' },
  ],
  [
    'He is the 12th defendant to plead guilty; a dozen others, ages 22 to 61, await trial.',
    { text: '12th', value: 12, bound: 'at-least', concept: 'defendant' },
    { text: 'a dozen', value: 12, concept: 'others' },
    { text: 'ages 22 to 61', value: [22, 61], unit: 'a', bound: 'range', concept: 'others' },
  ],
  [
    'Bail was set at $500,000 for each of the two brothers, who were arrested on Flight 881.',
    { text: '$500,000', value: 500000, unit: 'USD', concept: 'Bail' },
    { text: 'two', value: 2, concept: 'brothers' },
  ],
];

const HEALTH: readonly Row[] = [
  [
    'The ministry confirmed 38 new cases of cholera, bringing the total to 1,966, with 41 deaths.',
    { text: '38', value: 38, concept: 'cases' },
    { text: '1,966', value: 1966, concept: 'cases' },
    { text: '41', value: 41, concept: 'deaths' },
  ],
  [
    'The infection rate has halved since May, to 12 per 100,000 residents.',
    { text: 'halved', value: 0.5, unit: '1', change: 'down', concept: 'rate' },
    { text: '12', value: 12, unit: '10*-5', change: 'down', concept: 'rate' },
  ],
  [
    'Patients who took 20 mg of the drug twice a day lost 15.7% of their body weight in 68 weeks.',
    { text: '20 mg', value: 20, unit: 'mg', concept: 'drug' },
    { text: '15.7%', value: 15.7, unit: '%', change: 'down', concept: 'weight' },
    { text: '68 weeks', value: 68, unit: 'wk' },
  ],
  [
    'The hospital, which has 412 beds, is short of about 60 nurses.',
    { text: '412', value: 412, concept: 'beds' },
    { text: 'about 60', value: 60, bound: 'about', concept: 'nurses' },
  ],
  ['Anyone affected can call the helpline on 0800 555 111 or dial 988.'],
  [
    'A course of treatment costs from $3,000 to $5,000, or triple the price in Canada.',
    { text: 'from $3,000 to $5,000', value: [3000, 5000], unit: 'USD', bound: 'range', concept: 'treatment' },
    { text: 'triple', value: 3, unit: '1', concept: 'price' },
  ],
  [
    'Life expectancy in the region has dropped by two and a half years, to 71.2.',
    { text: 'two and a half years', value: 2.5, unit: 'a', change: 'down', concept: 'expectancy' },
    { text: '71.2', value: 71.2, unit: 'a', change: 'down', concept: 'expectancy' },
  ],
  [
    'A quarter of adults and one in eight children are obese, according to the survey of 12,34,567 Indians.',
    { text: 'A quarter', value: 0.25, concept: 'adults' },
    { text: 'one in eight', value: 0.125, unit: '1', concept: 'children' },
    { text: '12,34,567', value: 1234567, concept: 'Indians' },
  ],
];

export const TOPICS: readonly (readonly [topic: string, rows: readonly Row[]])[] = [
  ['earnings', EARNINGS],
  ['elections', ELECTIONS],
  ['sports', SPORTS],
  ['weather', WEATHER],
  ['science', SCIENCE],
  ['war', WAR],
  ['courts', COURTS],
  ['health', HEALTH],
];
