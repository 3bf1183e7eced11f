import { told } from './told.ts';

/** Two earthquakes in one country a week apart, two ferries in one week, storms with names. */
export const DISASTERS = [
  ...told('quake in the south of Peru', [
    [
      'quake-south-1',
      '2019-05-04',
      'Strong earthquake kills at least six in southern Peru',
      `LIMA, May 4 (Pacific Wire) — An earthquake of magnitude 6.4 struck the Arequipa region of Peru before dawn on Saturday, killing at least six people and cutting roads into the highlands, civil defence officials said.
The quake hit at 4:12 a.m. at a depth of 31 km, about 40 km from the town of Caraveli. Some 300 houses of adobe fell, said Rosa Quintanilla, head of the civil defence institute.`,
    ],
    [
      'quake-south-2',
      '2019-05-05',
      'Peru quake toll rises to eleven',
      `Rescuers in Caraveli pulled five more bodies from collapsed homes on Sunday, bringing to 11 the number killed by Saturday's earthquake in Arequipa. Nearly 400 houses were destroyed and 64 people hurt, Rosa Quintanilla of the civil defence institute told reporters. The army flew in tents and blankets.`,
    ],
    [
      'quake-south-3',
      '2019-05-07',
      'After the tremor, Caraveli sleeps in the open',
      `CARAVELI — Three nights after the earth shook, hundreds of families here still sleep on the football field. The 6.4-magnitude tremor of May 4 killed 11 people and brought down the tower of the parish church. "We have water for two days," mayor Efrain Mamani said.`,
    ],
  ]),
  ...told('quake in the north of Peru', [
    [
      'quake-north-1',
      '2019-05-11',
      'Magnitude 5.9 earthquake shakes northern Peru, two dead',
      `LIMA, May 11 (Pacific Wire) — Two people died when an earthquake of magnitude 5.9 shook Tumbes, near the border with Ecuador, late on Friday, civil defence officials said. A wall fell on a father and his son in the port of Zorritos.
A week ago a quake of magnitude 6.4 killed 11 people in the southern region of Arequipa.`,
    ],
    [
      'quake-north-2',
      '2019-05-12',
      'Father and son killed by falling wall in Zorritos',
      `A 41-year-old fisherman and his son, 9, were the only victims of the earthquake that rattled Tumbes on Friday night, police in Zorritos said. Twelve people were treated for bruises. Schools in the region stay closed until Wednesday while engineers look for cracks.`,
    ],
  ]),
  ...told('ferry on the Padma', [
    [
      'ferry-padma-1',
      '2019-05-08',
      'Dozens missing after ferry capsizes in Bangladesh',
      `DHAKA — A ferry carrying about 150 passengers capsized on the Padma river on Tuesday evening after it was hit by a cargo vessel, and at least 14 people drowned, fire officials said. The M.L. Shapla Express was on its way from Paturia to Daulatdia. Around 60 passengers swam ashore or were picked up by fishermen.`,
    ],
    [
      'ferry-padma-2',
      '2019-05-09',
      'Divers recover more bodies from sunken Shapla Express',
      `Navy divers on Wednesday brought up 21 bodies from the hull of the Shapla Express, the overloaded launch that went down off Paturia in Bangladesh, raising the death toll to 35. The master of the cargo vessel that rammed it has been detained, district police chief Anwar Talukder said.`,
    ],
    [
      'ferry-padma-3',
      '2019-05-12',
      'Bangladesh ends search for victims of launch disaster',
      `The search for victims of the launch that sank in the Padma last Tuesday has been called off, officials said on Sunday. Forty-one bodies have been found; nine people are still missing. A committee of inquiry will report within 15 days. Anwar Talukder, the police chief, said the launch had no licence for more than 90 passengers.`,
    ],
  ]),
  ...told('ferry off Cebu', [
    [
      'ferry-cebu-1',
      '2019-05-09',
      'Fire on Philippine ferry kills three',
      `MANILA — Three people died and more than 100 jumped into the sea when fire broke out on a passenger ferry off Cebu in the central Philippines on Thursday morning, the coast guard said. The Star of Bantayan was carrying 134 passengers and 22 crew.`,
    ],
    [
      'ferry-cebu-2',
      '2019-05-10',
      'Ferry fire: engine room blamed',
      `The blaze that gutted the Star of Bantayan began in her engine room, a coast guard spokesman, Commodore Armand Balilo-Cruz, said on Friday. All but three of the 156 people on board survived. The two-deck ferry was towed to Cebu.`,
    ],
  ]),
  ...told('Typhoon Kestrin', [
    [
      'kestrin-1',
      '2020-10-14',
      'Typhoon Kestrin slams into Luzon, a million told to leave',
      `MANILA — Typhoon Kestrin came ashore in the Philippine province of Aurora on Wednesday with winds of 175 kph, toppling power lines and tearing off roofs. Authorities had ordered about one million people out of coastal villages. At least four deaths were reported.`,
    ],
    [
      'kestrin-2',
      '2020-10-16',
      'Philippines counts dead after Kestrin as storm heads for Vietnam',
      `The number of people killed by Typhoon Kestrin on Luzon reached 23 on Friday, most of them in landslides in the Cordillera, the national disaster council said. The storm, weakened to winds of 120 kph, was crossing the South China Sea towards Vietnam, where 200,000 people were being moved.`,
    ],
    [
      'kestrin-3',
      '2020-10-18',
      'Kestrin floods Da Nang',
      `DA NANG, Vietnam — Streets stood waist-deep in water on Sunday after Typhoon Kestrin made its second landfall, near Da Nang. Two fishermen are missing. The typhoon killed 23 people in the Philippines last week. Trains between Hue and Quang Ngai were cancelled.`,
    ],
  ]),
  ...told('Typhoon Doreth', [
    [
      'doreth-1',
      '2020-11-02',
      'Second typhoon in three weeks hits Luzon',
      `MANILA — Typhoon Doreth struck the Philippine province of Quezon on Monday, less than three weeks after Typhoon Kestrin killed 23 people on the same island. Winds of 205 kph ripped away roofs that had only just been mended. Seven people were reported dead by nightfall.`,
    ],
    [
      'doreth-2',
      '2020-11-03',
      'Doreth leaves nine dead, Manila airport reopens',
      `Nine people were killed and 48,000 homes damaged when Typhoon Doreth crossed Quezon and Batangas, the national disaster council in Manila said on Tuesday. Flights resumed at the capital's airport after a day's closure.`,
    ],
  ]),
];
