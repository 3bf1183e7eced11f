import { told } from './told.ts';

/** A plane and what was found out later, a mine, two countries' fires, two summits. */
export const ACCIDENTS = [
  ...told('crash near Kitale', [
    [
      'kitale-1',
      '2018-06-06',
      'Small plane with ten aboard goes missing in Kenya',
      `NAIROBI — A light aircraft with ten people on board lost contact on Tuesday on its way from Kitale to Nairobi, Kenya's civil aviation authority said. The Cessna Caravan of Rift Sky Air last reported over the Aberdare range. Rain and fog hampered the search.`,
    ],
    [
      'kitale-2',
      '2018-06-07',
      'Wreck found in Aberdares, no survivors',
      `All ten people on board a plane of Rift Sky Air died when it hit a cliff in the Aberdare mountains, Kenyan officials said on Thursday after climbers reached the wreck. Eight passengers and two pilots were on the flight from Kitale. "It was clear of the peak by nothing," said Paul Kiprotich, a ranger.`,
    ],
    [
      'kitale-3',
      '2018-07-10',
      'Caravan flew 600 metres too low, Kenyan investigators say',
      `The Cessna Caravan that crashed in the Aberdares on June 5 was flying at 3,350 metres where 3,950 are prescribed, Kenya's air accident investigators said in a preliminary report on Tuesday. The controller had cleared the Rift Sky Air flight to descend. Ten people died.`,
    ],
  ]),
  ...told('mine in Zonguldak', [
    [
      'mine-1',
      '2018-06-08',
      'Blast in Turkish coal mine traps 26',
      `ANKARA — An explosion of methane in a coal mine in Zonguldak in northern Turkey killed seven miners on Friday and trapped 26 others 320 metres below the ground, the energy minister said. Fourteen had been brought up by evening.`,
    ],
    [
      'mine-2',
      '2018-06-10',
      'Last miners found dead in Zonguldak',
      `Rescuers on Sunday reached the last of the miners trapped by Friday's methane blast in Zonguldak and found them dead, bringing the toll to 19. "There is no hope left underground," said Orhan Kavurma of the mine workers' union. Prosecutors detained three managers.`,
    ],
  ]),
  ...told('fires on Evia', [
    [
      'evia-1',
      '2021-08-05',
      'Villages on Greek island evacuated as fire spreads',
      `ATHENS — More than 1,000 people were taken off the Greek island of Evia by boat on Thursday as a forest fire reached the sea. Some 40 houses burned in Rovies. Temperatures have stood above 42 degrees for a week.`,
    ],
    [
      'evia-2',
      '2021-08-08',
      'Evia burns for fifth day',
      `Flames moved on towards Istiaia in the north of Evia on Sunday as ferries stood by to take off villagers. The fire, which broke out on Tuesday, has destroyed 50,000 hectares of pine. "They left us to burn," said Yannis Selimos, a villager in Rovies.`,
    ],
  ]),
  ...told('fires on Sardinia', [
    [
      'sardinia-1',
      '2021-07-25',
      'Sardinia calls for help as wildfire forces out 1,500',
      `ROME — Italy asked its neighbours for water bombers on Sunday as a forest fire in the west of Sardinia forced 1,500 people from their homes. The blaze began on Friday near Bonarcado and has burned 20,000 hectares of woods and olive groves.`,
    ],
    [
      'sardinia-2',
      '2021-07-26',
      'Thousand-year-old olive tree lost in Sardinian blaze',
      `The wild olive of Cuglieri stood for a thousand years; on Saturday night it burned with the groves round it. The fire that began near Bonarcado has laid waste to 20,000 hectares in western Sardinia, farmers' leader Battista Cualbu-Sanna said.`,
    ],
  ]),
  ...told('summit in Oslo', [
    [
      'summit-oslo-1',
      '2023-05-31',
      'NATO ministers meet in Oslo over Ukraine bid',
      `OSLO — Foreign ministers of NATO met in Oslo on Thursday to narrow their differences over Ukraine's wish to join. The secretary-general, speaking in the Norwegian capital, said that all agreed that the door was open. Hungary had doubts.`,
    ],
    [
      'summit-oslo-2',
      '2023-06-02',
      'Oslo talks leave Kyiv waiting',
      `Two days of talks among NATO's foreign ministers in Oslo brought no timetable for Ukraine. Ministers spoke of security guarantees, said a diplomat, "because nobody could speak of membership".`,
    ],
  ]),
  ...told('summit in Chisinau', [
    [
      'summit-chisinau-1',
      '2023-06-01',
      'Forty-seven leaders gather in Moldova',
      `CHISINAU — Leaders of 47 European countries met on Thursday in a castle near the Moldovan capital, 20 km from Ukraine. Moldova's president hoped for a date to begin talks on joining the European Union. Airspace was closed.`,
    ],
    [
      'summit-chisinau-2',
      '2023-06-02',
      'Moldova shows off its wine cellars to Europe',
      `For a day the castle of Bulboaca was the capital of Europe. The leaders of 47 states drank Moldovan wine, spoke of Ukraine and left without decisions. The next meeting of the European Political Community is in Granada in October.`,
    ],
  ]),
];
