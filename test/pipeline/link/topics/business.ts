import { told } from './told.ts';

/** One company's two quarters, another's on the same day; recalls; breaches. */
export const BUSINESS = [
  ...told('Norvane, second quarter', [
    [
      'norvane-q2-a',
      '2021-07-22',
      'Norvane lifts outlook as chip demand stays strong',
      `EINDHOVEN, July 22 (Ledger News) — Norvane Semiconductors on Thursday reported second-quarter net profit of 412 million euros, beating forecasts, and raised its outlook for the year. Sales rose 28 percent to 1.94 billion euros. "Demand from carmakers is beyond anything we have seen," chief executive Liesbeth Terhorst said. Shares rose 4 percent in Amsterdam.`,
    ],
    [
      'norvane-q2-b',
      '2021-07-22',
      'Dutch chipmaker beats estimates',
      `Norvane, the Dutch maker of automotive chips, earned 412 million euros in the three months to June, a third more than a year earlier, on revenue of 1.94 billion euros. It now expects revenue to grow by 22 to 25 percent in 2021. Analysts had expected a profit of 380 million.`,
    ],
  ]),
  ...told('Norvane, third quarter', [
    [
      'norvane-q3-a',
      '2021-10-21',
      'Norvane profit slips on shortage of wafers',
      `EINDHOVEN, Oct 21 (Ledger News) — Norvane Semiconductors said on Thursday that third-quarter net profit fell to 365 million euros from 412 million in the previous quarter as a shortage of wafers held back deliveries. Sales were 1.81 billion euros. Chief executive Liesbeth Terhorst kept the outlook for the year. The shares lost 6 percent in Amsterdam.`,
    ],
    [
      'norvane-q3-b',
      '2021-10-21',
      'Wafer shortage hits Dutch chipmaker',
      `Net income at Norvane came to 365 million euros in the third quarter, short of the 401 million that analysts had expected, the Dutch company said. Revenue of 1.81 billion euros was down 7 percent from the second quarter. Liesbeth Terhorst, its chief, expects wafers to stay scarce until spring.`,
    ],
  ]),
  ...told('Haldor, second quarter', [
    [
      'haldor-q2-a',
      '2021-07-22',
      'Haldor warns on margins as freight costs bite',
      `COPENHAGEN, July 22 (Ledger News) — Haldor, the Danish maker of hearing aids, reported second-quarter operating profit of 1.12 billion crowns on Thursday and warned that freight costs would weigh on margins. Sales rose 19 percent to 5.3 billion crowns. Chief executive Jens Oxholm said demand from the United States was strong. Shares fell 5 percent.`,
    ],
    [
      'haldor-q2-b',
      '2021-07-23',
      'Hearing-aid maker Haldor disappoints',
      `Shares in Haldor dropped again on Friday, a day after the Danish company said that container rates had cost it 90 million crowns in the second quarter. Operating profit of 1.12 billion crowns was 3 percent below expectations. Jens Oxholm, who runs it, said prices would go up in September.`,
    ],
  ]),
  ...told('recall of Brightstep car seats', [
    [
      'recall-seats-a',
      '2022-03-15',
      'Brightstep recalls 210,000 car seats over buckle',
      `WASHINGTON — Brightstep Juvenile is recalling about 210,000 child car seats because the harness buckle may open in a crash, the National Highway Traffic Safety Administration said on Tuesday. The recall covers the Guardia 2 and Guardia 3, made from January 2020 to August 2021. No injuries have been reported.`,
    ],
    [
      'recall-seats-b',
      '2022-03-16',
      'Parents urged to check Guardia seats',
      `Parents who own a Guardia car seat were told to stop using it unless its buckle is stamped with a green dot. Brightstep, which sold some 210,000 of the seats in the United States, will send a new buckle free of charge. The U.S. road safety agency NHTSA has had 31 complaints.`,
    ],
    [
      'recall-seats-c',
      '2022-05-20',
      'Brightstep widens car seat recall to 340,000',
      `Brightstep Juvenile has added 130,000 seats to the recall of its Guardia line after a boy of three was hurt in Ohio when a buckle came undone, U.S. regulators said on Friday. The recall, announced in March, now covers 340,000 seats.`,
    ],
  ]),
  ...told('recall of Lullwell baby monitors', [
    [
      'recall-monitors-a',
      '2022-03-17',
      'Lullwell recalls baby monitors after battery fires',
      `WASHINGTON — Lullwell Home is recalling about 58,000 baby monitors because the battery can overheat, the Consumer Product Safety Commission said on Thursday. The company has had 17 reports of monitors that smoked or burned; no injuries have been reported.`,
    ],
    [
      'recall-monitors-b',
      '2022-03-18',
      'Baby monitor batteries can catch fire, U.S. agency warns',
      `Owners of the Lullwell Nightingale baby monitor should unplug it and ask for their money back, the U.S. consumer safety agency said. Seventeen of the 58,000 sold have overheated, and in one case a cot caught fire in Denver.`,
    ],
  ]),
  ...told('breach at Corvane Hotels', [
    [
      'breach-hotels-a',
      '2020-08-19',
      'Hackers took data of 4.3 million guests, Corvane Hotels says',
      `ZURICH — Corvane Hotels said on Wednesday that hackers had stolen names, addresses and passport numbers of about 4.3 million guests. The intruders were in its booking system from May 2 to July 30. Card data were encrypted, the Swiss chain said.`,
    ],
    [
      'breach-hotels-b',
      '2020-08-20',
      'Hotel chain hit by cyberattack',
      `The Swiss data protection commissioner has opened an inquiry into the theft of guests' records from Corvane, which runs 212 hotels in 31 countries. The chain noticed the break-in on July 30 but told guests only on Wednesday. Passport numbers of millions of people were taken.`,
    ],
    [
      'breach-hotels-c',
      '2020-10-02',
      'Corvane doubles estimate of stolen records',
      `Corvane Hotels now says that 9.1 million guests, more than twice as many as first thought, had their records stolen in this summer's break-in. The Zurich company blamed a second server that had been overlooked. "We apologise," said Beat Lauener, its chief information officer.`,
    ],
  ]),
  ...told('breach at Medisure', [
    [
      'breach-medisure-a',
      '2020-08-21',
      'Insurer Medisure says patient files stolen',
      `CHICAGO — Medisure, a U.S. health insurer, said on Friday that hackers had copied the files of 2.7 million members, including diagnoses and Social Security numbers. The attack was noticed on August 3. The FBI is investigating.`,
    ],
    [
      'breach-medisure-b',
      '2020-08-24',
      'Lawsuit filed over theft of Medisure data',
      `Members of the health insurer Medisure sued it in Chicago on Monday, saying that it had stored their diagnoses without encryption. Hackers took the records of 2.7 million people this month. A spokeswoman, Dana Firth, said that the company does not comment on litigation.`,
    ],
  ]),
];
