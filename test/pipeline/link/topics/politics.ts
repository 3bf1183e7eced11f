import { told } from './told.ts';

/** Two rounds of an election, two Saturdays of protest, two days of a war. */
export const POLITICS = [
  ...told('Slovenian presidential election, first round', [
    [
      'round-1-a',
      '2022-10-24',
      'Slovenia heads for presidential run-off',
      `LJUBLJANA — Irena Kolbl, a lawyer, won the first round of Slovenia's presidential election on Sunday with 35.1 percent of the vote but will face former minister Marko Zupanec in a run-off, the electoral commission said. Zupanec took 33.9 percent. Turnout was 51.7 percent.`,
    ],
    [
      'round-1-b',
      '2022-10-24',
      'Kolbl narrowly ahead of Zupanec',
      `Slovenians will choose between lawyer Irena Kolbl and ex-foreign minister Marko Zupanec on Nov. 13 after neither won half of the vote on Sunday. With all ballots counted Kolbl had 35.1 percent and Zupanec 33.9; five others shared the rest. A little over half of 1.7 million voters went to the polls.`,
    ],
    [
      'round-1-c',
      '2022-10-25',
      'Defeated candidate Brumen backs Kolbl in Slovenian contest',
      `Tomaz Brumen, who came third in Sunday's presidential vote in Slovenia with 15.4 percent, called on his supporters on Monday to vote for Irena Kolbl in the second round on Nov. 13. Marko Zupanec, who trails her by little more than one point, said that he was not worried.`,
    ],
  ]),
  ...told('Slovenian presidential election, run-off', [
    [
      'round-2-a',
      '2022-11-14',
      'Slovenia elects Kolbl as president',
      `LJUBLJANA — Irena Kolbl became the first woman to be elected president of Slovenia on Sunday, taking 53.8 percent of the vote in a run-off against Marko Zupanec, who had 46.2 percent. Turnout was 52.9 percent, slightly more than in the first round on Oct. 23.`,
    ],
    [
      'round-2-b',
      '2022-11-14',
      'Zupanec concedes as lawyer wins Slovenian presidency',
      `Former foreign minister Marko Zupanec conceded defeat within an hour of the close of polls on Sunday. His rival, Irena Kolbl, 54, won by 53.8 percent to 46.2 and will take office in the palace in Ljubljana on Dec. 22. She won the first round, three weeks ago, with 35.1 percent.`,
    ],
    [
      'round-2-c',
      '2022-11-15',
      'Commission confirms Kolbl victory',
      `The electoral commission of Slovenia on Monday confirmed the election of Irena Kolbl as president. She got 485,201 votes on Sunday, Marko Zupanec 416,660. Ballots from abroad, to be counted by Nov. 21, cannot change the outcome.`,
    ],
  ]),
  ...told('first Saturday of protest in Tbilisi', [
    [
      'tbilisi-1-a',
      '2021-03-06',
      'Thousands march in Tbilisi against dam',
      `TBILISI — Some 20,000 people marched to Georgia's parliament on Saturday to demand that work on the Namakhvani dam be stopped, the largest such rally so far. Police stood by. "The valley is our home," said Varlam Goletiani, one of the organisers.`,
    ],
    [
      'tbilisi-1-b',
      '2021-03-07',
      'Georgia: dam opponents fill Rustaveli Avenue',
      `Opponents of a hydropower dam filled Rustaveli Avenue in the Georgian capital on Saturday. Organisers spoke of 20,000 people, the interior ministry of 8,000. Nobody was arrested. Varlam Goletiani, who has led the movement for 130 days, gave the government a week to answer.`,
    ],
  ]),
  ...told('second Saturday of protest in Tbilisi', [
    [
      'tbilisi-2-a',
      '2021-03-13',
      'Police fire tear gas at dam protesters in Georgian capital',
      `TBILISI — Riot police used tear gas on Saturday to clear protesters who had pitched tents before Georgia's parliament over the Namakhvani dam. Thirty-seven people were detained and nine injured, among them two policemen, the interior ministry said. A week ago 20,000 people had marched peacefully.`,
    ],
    [
      'tbilisi-2-b',
      '2021-03-14',
      'Georgia: 37 held after clashes over dam',
      `A court in Tbilisi on Sunday ordered that 12 of the 37 people detained in Saturday's clashes be held for ten days. The protesters threw stones when police came for their tents on Rustaveli Avenue. Organiser Varlam Goletiani was released in the morning.`,
    ],
  ]),
  ...told('shelling of Orlivka on Tuesday', [
    [
      'orlivka-tue-a',
      '2023-02-14',
      'Rockets hit apartment block in Orlivka, five killed',
      `KYIV — Two rockets struck a block of flats in Orlivka in eastern Ukraine on Tuesday, killing five people and wounding 13, the regional governor, Taras Hrynenko, said. Rescuers pulled an elderly couple from the rubble.`,
    ],
    [
      'orlivka-tue-b',
      '2023-02-15',
      'Ukraine mourns dead of Orlivka flats',
      `Flowers lay on Wednesday before the five-storey house in Orlivka where five people, one of them a girl of seven, died in a rocket attack the day before. Governor Taras Hrynenko said thirteen residents were in hospital. Moscow said that it had hit a barracks.`,
    ],
  ]),
  ...told('shelling of the Orlivka market on Thursday', [
    [
      'orlivka-thu-a',
      '2023-02-16',
      'Shells land on market in Orlivka',
      `KYIV — Artillery shells fell on a crowded market in Orlivka in eastern Ukraine on Thursday morning, killing eight people and wounding 21, governor Taras Hrynenko said. It was the second deadly strike on the town in three days; five people died on Tuesday when rockets hit a block of flats.`,
    ],
    [
      'orlivka-thu-b',
      '2023-02-17',
      'Market shelling toll rises to ten',
      `Two of those wounded when shells hit the market of Orlivka on Thursday have died in hospital, raising the death toll to 10, Taras Hrynenko, the governor, said on Friday. Stallholders had just opened when the first of six shells landed beside the fish hall.`,
    ],
  ]),
];
