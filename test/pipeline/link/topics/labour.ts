import { told } from './told.ts';

/** Strikes in two cities in one week, sanctions by two powers, a takeover, two central banks' decisions. */
export const LABOUR_AND_MONEY = [
  ...told('Berlin transit strike', [
    [
      'bvg-1',
      '2023-02-02',
      'Berlin buses and trams at a standstill',
      `BERLIN — Bus, tram and underground drivers in the German capital walked out for 24 hours on Thursday to press for higher pay, leaving 2.2 million passengers without transport. The union Verdi wants 500 euros more a month for 16,000 workers. "The offer is an insult," its negotiator, Jeremy Arndt, said.`,
    ],
    [
      'bvg-2',
      '2023-02-02',
      'Commuters walk as Verdi strike empties Berlin platforms',
      `No underground trains ran in Berlin on Thursday as some 16,000 transport workers stopped work until 3 a.m. on Friday. Jeremy Arndt of the Verdi union called the turnout overwhelming. Talks resume on Feb. 9.`,
    ],
    [
      'bvg-3',
      '2023-02-03',
      'BVG resumes service after 24-hour stoppage',
      `Berlin's transport company BVG was back to its timetable by Friday noon after a day-long stoppage over pay. Employers put the cost at 4 million euros. Verdi's demand of 500 euros a month would add 250 million to the wage bill, they said.`,
    ],
  ]),
  ...told('Paris airport strike', [
    [
      'orly-1',
      '2023-02-03',
      'Flights cut at Orly as ground staff strike',
      `PARIS — A strike by baggage handlers and security guards forced airlines to cancel 140 flights at Orly airport near Paris on Friday. The CGT union wants a pay rise of 6 percent. Passengers queued for up to three hours.`,
    ],
    [
      'orly-2',
      '2023-02-04',
      'Orly ground crews end walkout with 4.5 percent deal',
      `Baggage handlers at Orly went back to work on Saturday after the airport operator agreed to raise wages by 4.5 percent. Friday's walkout grounded 140 flights and stranded 19,000 travellers, many on their way to the Alps.`,
    ],
  ]),
  ...told('EU sanctions on Belarus', [
    [
      'eu-sanctions-1',
      '2021-12-02',
      'EU blacklists 17 Belarus officials over migrants',
      `BRUSSELS — The European Union on Thursday imposed sanctions on 17 people and 11 companies in Belarus whom it accuses of luring migrants to its borders, among them the state airline. Their assets will be frozen. It is the fifth package of EU measures against Minsk.`,
    ],
    [
      'eu-sanctions-2',
      '2021-12-03',
      'Belarus airline hit by fifth round of EU measures',
      `Minsk promised a "harsh response" on Friday after the EU froze the assets of its national airline, a hotel and nine other companies. Seventeen officials, including judges and border commanders, may no longer travel to the bloc, which says that President Lukashenko has used migrants as a weapon.`,
    ],
  ]),
  ...told('US sanctions on a shipping network', [
    [
      'us-sanctions-1',
      '2021-12-07',
      'U.S. sanctions shipping network over Iranian oil',
      `WASHINGTON — The U.S. Treasury on Tuesday imposed sanctions on a network of 14 companies and nine tankers that it says shipped Iranian oil worth $290 million to Asia. The network is run by Kaveh Sohrabi, a businessman in Dubai.`,
    ],
    [
      'us-sanctions-2',
      '2021-12-08',
      'Dubai trader blacklisted for moving Iran crude',
      `Kaveh Sohrabi denied on Wednesday that his ships had carried Iranian crude after the United States put him, 14 firms and nine vessels on its sanctions list. "I sell fruit," he told reporters in Dubai. Washington says that he earned tens of millions of dollars.`,
    ],
  ]),
  ...told('takeover of Pellworm', [
    [
      'pellworm-1',
      '2022-06-13',
      'Arvensa to buy Pellworm for $3.8 billion',
      `NEW YORK — Arvensa Foods has agreed to buy Pellworm, the German maker of frozen fish, for $3.8 billion in cash, the companies said on Monday. Arvensa will pay 71 euros a share, 34 percent above Friday's close. The deal is expected to close by year-end.`,
    ],
    [
      'pellworm-2',
      '2022-06-13',
      'Frozen-fish maker Pellworm jumps on takeover offer',
      `Shares in Pellworm rose 32 percent in Frankfurt on Monday after Arvensa, the American owner of Sunny Acre, offered 71 euros for each. Pellworm employs 5,600 people in Bremerhaven and Gdansk. Unions asked for guarantees.`,
    ],
    [
      'pellworm-3',
      '2022-09-27',
      'EU clears Arvensa-Pellworm deal',
      `The European Commission on Tuesday approved the purchase of the fish processor Pellworm by Arvensa Foods on condition that it sells two brands of fish fingers. The $3.8 billion takeover, announced in June, can now close in October.`,
    ],
  ]),
  ...told('Riksbank decision in June', [
    [
      'riksbank-1',
      '2022-06-30',
      'Sweden raises rates by half a point',
      `STOCKHOLM — Sweden's central bank raised its policy rate to 0.75 percent from 0.25 percent on Thursday, the largest increase in more than 20 years, and said that it would reach 2 percent early next year. Inflation was 7.2 percent in May. "We must act," governor Stefan Ingvall said.`,
    ],
    [
      'riksbank-2',
      '2022-06-30',
      'Riksbank makes biggest move since 2000',
      `The Riksbank lifted its key rate by 50 basis points to 0.75 percent, as economists had expected, and will shrink its holdings of bonds faster. The crown firmed to 10.68 against the euro. Governor Stefan Ingvall did not rule out larger steps.`,
    ],
  ]),
  ...told('Riksbank decision in September', [
    [
      'riksbank-3',
      '2022-09-20',
      'Riksbank stuns markets with full-point rise',
      `STOCKHOLM — Sweden's central bank raised its policy rate by a full percentage point to 1.75 percent on Tuesday, more than almost anyone had expected. Governor Stefan Ingvall said that inflation, at 9.0 percent in August, was "far too high". In June the bank had raised the rate by half a point.`,
    ],
    [
      'riksbank-4',
      '2022-09-21',
      'Swedish mortgage holders brace after rate shock',
      `Home owners in Sweden face higher bills after Tuesday's rise of the policy rate to 1.75 percent. Two thirds of mortgages are at floating rates. The Riksbank said that another rise would follow within six months, and Stefan Ingvall told households to keep margins.`,
    ],
  ]),
];
