import { told } from './told.ts';

/** A case from verdict to sentence beside another in the same court; a police operation over fourteen months; two legs of a tie. */
export const COURTS_AND_SPORT = [
  ...told('the case of Gregor Whitlam', [
    [
      'whitlam-verdict-a',
      '2018-03-06',
      'Pension fund manager guilty of 18 million pound fraud',
      `LONDON — A jury at Southwark Crown Court on Tuesday found Gregor Whitlam guilty of defrauding 2,400 pensioners of 18 million pounds. Whitlam, 57, who ran Stanmere Pensions from 2009 to 2015, was convicted on nine counts after a trial of seven weeks. He will be sentenced in April.`,
    ],
    [
      'whitlam-verdict-b',
      '2018-03-07',
      'Stanmere boss spent pensions on yachts',
      `Gregor Whitlam bought two yachts and a villa in Marbella with the savings of postmen and nurses. On Tuesday jurors took less than a day to convict the Stanmere Pensions founder of nine counts of fraud. About 2,400 people lost 18 million pounds.`,
    ],
    [
      'whitlam-sentence-a',
      '2018-04-24',
      'Whitlam jailed for 11 years over pension fraud',
      `LONDON — Gregor Whitlam, the founder of Stanmere Pensions, was jailed for 11 years on Tuesday for a fraud that cost 2,400 pensioners 18 million pounds. "You stole their old age," Judge Harriet Osei told him at Southwark Crown Court.`,
    ],
    [
      'whitlam-sentence-b',
      '2018-04-25',
      'Victims applaud as pension fraudster is sent down',
      `There was applause in the public gallery when Judge Harriet Osei sentenced Gregor Whitlam to 11 years in prison. The 57-year-old, convicted last month, showed no emotion. Victims of Stanmere may get back a third of their money, the Serious Fraud Office said.`,
    ],
  ]),
  ...told('the case of Delphine Achterberg', [
    [
      'achterberg-a',
      '2018-03-08',
      'Art dealer convicted of selling forged Klees',
      `LONDON — Delphine Achterberg, a dealer in Mayfair, was found guilty at Southwark Crown Court on Thursday of selling eleven forged drawings as works of Paul Klee. Buyers paid 3.2 million pounds. She was convicted on four counts of fraud and will be sentenced in May.`,
    ],
    [
      'achterberg-b',
      '2018-03-09',
      'How a gallery in Mayfair sold fakes',
      `The drawings looked right, and the papers seemed in order. But the eleven Klees that Delphine Achterberg sold for 3.2 million pounds had been made in a garage in Antwerp, a London jury has found. The dealer, 62, faces up to ten years in prison.`,
    ],
  ]),
  ...told('Operation Coldwater', [
    [
      'coldwater-1',
      '2021-03-09',
      'Europol: 61 arrested in raids on encrypted phone network',
      `THE HAGUE, March 9 (Atlas Agency) — Police in six countries arrested 61 people and seized 4.6 tonnes of cocaine after reading messages sent over an encrypted phone network, Europol said on Tuesday. Operation Coldwater, led by Belgium and the Netherlands, began 18 months ago.`,
    ],
    [
      'coldwater-2',
      '2021-03-10',
      'Belgian police crack crime phones',
      `Investigators in Antwerp read along for months as gangs ordered cocaine and killings on phones that they thought were safe. This week they struck: 61 suspects were arrested in six countries in what Europol calls Operation Coldwater, and 4.6 tonnes of cocaine were found, most of it in the port.`,
    ],
    [
      'coldwater-3',
      '2021-11-16',
      'Coldwater: Arrests climb past 200',
      `The number of people arrested on the strength of messages from a cracked phone network has risen to 214, Belgium's federal prosecutor said on Tuesday. Operation Coldwater, made public in March, has so far led to the seizure of 17 tonnes of cocaine and 38 million euros, Frederik Maes told a news conference in Brussels.`,
    ],
    [
      'coldwater-4',
      '2022-05-11',
      'Europol closes operation against drug phones with 388 arrests',
      `THE HAGUE, May 11 (Atlas Agency) — The police operation known as Coldwater has ended with 388 arrests in eleven countries and the seizure of 26 tonnes of cocaine, Europol said on Wednesday in a final report. It had been announced in March 2021, when 61 people were held.`,
    ],
  ]),
  ...told('Operation Clear Water', [
    [
      'clearwater-1',
      '2021-11-17',
      'Operation Clear Water targets waste dumping in Adriatic',
      `ROME — Coast guards of Italy, Croatia and Slovenia arrested 19 people and impounded seven tankers in an operation against the dumping of oily waste in the Adriatic, Italian police said on Wednesday. Operation Clear Water lasted ten days.`,
    ],
    [
      'clearwater-2',
      '2021-11-18',
      'Tanker captains held in Adriatic dumping case',
      `Six of the 19 people arrested this week for pumping oily waste into the Adriatic are captains of tankers, prosecutors in Trieste said. The ten-day Operation Clear Water used satellite pictures and drones.`,
    ],
  ]),
  ...told('first leg in Porto', [
    [
      'leg-1-a',
      '2019-04-03',
      'Vilaverde double gives Porto edge over Celtic',
      `PORTO — Two goals by Nuno Vilaverde gave Porto a 2-1 win over Celtic in the first leg of their quarter-final on Wednesday. Callum Reddie scored for the visitors in the 78th minute. The second leg is in Glasgow next Wednesday.`,
    ],
    [
      'leg-1-b',
      '2019-04-04',
      'Reddie away goal keeps Celtic hopes alive',
      `Celtic lost 2-1 in Porto but took home an away goal that may prove priceless. Callum Reddie headed it in twelve minutes from time in front of 43,200 at the Dragao, after Nuno Vilaverde had scored either side of the interval for the Portuguese.`,
    ],
  ]),
  ...told('second leg in Glasgow', [
    [
      'leg-2-a',
      '2019-04-10',
      'Celtic knock out Porto on away goals',
      `GLASGOW — Celtic beat Porto 1-0 on Wednesday to reach the semi-finals on away goals, having lost the first leg 2-1 a week ago. Jonas Eidsvik scored the goal in the 63rd minute and Porto's Nuno Vilaverde hit the post in stoppage time before 58,900 at Celtic Park.`,
    ],
    [
      'leg-2-b',
      '2019-04-11',
      'Eidsvik sends Celtic Park wild',
      `A single goal by Jonas Eidsvik took Celtic into the last four of the competition at the expense of Porto. The Norwegian met a cross from Callum Reddie after an hour to level the tie at 2-2 over two legs.`,
    ],
  ]),
];
