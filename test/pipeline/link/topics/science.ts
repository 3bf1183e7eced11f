import { told } from './told.ts';

/** Drug approvals in one week, finds and studies, an outbreak, a launch, a prize. */
export const SCIENCE_AND_HEALTH = [
  ...told('approval of Velmara', [
    [
      'velmara-1',
      '2020-02-24',
      'FDA approves Lindqvist migraine drug Velmara',
      `WASHINGTON — The U.S. Food and Drug Administration on Friday approved Velmara, an infusion made by Lindqvist Pharma to prevent migraine. In trials with 1,960 patients it cut the number of days with headache by half. It will cost $5,980 a year.`,
    ],
    [
      'velmara-2',
      '2020-02-24',
      'Lindqvist wins U.S. approval for infusion against migraine',
      `Lindqvist Pharma said that it would start selling Velmara in the United States in April after the FDA cleared it on Friday. The company, based in Malmo, expects peak sales of $800 million. Four injections a year prevent attacks in about half of patients.`,
    ],
  ]),
  ...told('approval of Tarzentis', [
    [
      'tarzentis-1',
      '2020-02-26',
      'U.S. regulator clears first pill for peanut allergy',
      `WASHINGTON — The U.S. Food and Drug Administration on Wednesday approved Tarzentis, the first pill that lessens allergic reactions to peanuts. Its maker, Corbel Therapeutics, tested it on 555 children. The pill will cost $890 a month.`,
    ],
    [
      'tarzentis-2',
      '2020-02-27',
      'Corbel shares soar as FDA backs Tarzentis',
      `Shares of Corbel Therapeutics rose by 41 percent on Thursday, a day after the FDA approved its pill against peanut allergy. Two thirds of the children who took Tarzentis could eat two peanuts without a reaction. About 1.2 million American children are allergic.`,
    ],
  ]),
  ...told('giant penguin fossil', [
    [
      'penguin-1',
      '2019-08-14',
      'Penguin as tall as a man found in New Zealand',
      `WELLINGTON — Bones found in Waipara, New Zealand, belong to a penguin that stood 1.6 metres tall and weighed up to 80 kg, scientists said on Wednesday. Crossvallia waiparensis lived 60 million years ago. The find is described in the journal Alcheringa.`,
    ],
    [
      'penguin-2',
      '2019-08-15',
      'Monster penguin roamed ancient seas',
      `An amateur collector dug the leg bones out of a river bank at Waipara. Now palaeontologists in Christchurch say that they come from a giant penguin, 1.6 metres tall, that swam off New Zealand soon after the dinosaurs died out. Senckenberg's Gerd Maierhofer, who took part in the study in Alcheringa, called it a "feathered fridge".`,
    ],
  ]),
  ...told('temperate planet', [
    [
      'planet-1',
      '2019-08-15',
      'Astronomers find temperate planet 31 light years away',
      `PARIS — A planet 31 light years from Earth may be mild enough for liquid water, astronomers said on Thursday. GJ 3157 d, at least 6.1 times as heavy as Earth, circles its star every 55.7 days, according to a study in Astronomy & Astrophysics.`,
    ],
    [
      'planet-2',
      '2019-08-16',
      'Super-Earth next door could hold water',
      `It is cool, near and heavy. GJ 3157 d, a planet discovered with a NASA satellite and telescopes in Chile, gets about as much warmth from its star as Mars does from the sun, said Diana Kossakova of the Max Planck Institute. A year there lasts 55.7 days.`,
    ],
  ]),
  ...told('Legionnaires in Rzeszow', [
    [
      'legion-1',
      '2023-08-24',
      'Legionnaires outbreak in Polish city kills five',
      `WARSAW — Five people have died and 71 are ill with legionnaires' disease in Rzeszow in south-eastern Poland, health officials said on Thursday. The source is not known. Samples were taken from the water network.`,
    ],
    [
      'legion-2',
      '2023-08-26',
      'Rzeszow disinfects water as deaths rise to eleven',
      `The Polish city of Rzeszow began to add chlorine to its water on Saturday as the number of people killed by legionella rose to 11. In all 144 people have fallen ill, the sanitary inspector, Jaromir Slaczek, said. Most of the dead were over 70.`,
    ],
    [
      'legion-3',
      '2023-09-04',
      'Poland: outbreak of legionella waning',
      `No new cases of legionnaires' disease were reported in Rzeszow for a third day, the sanitary inspector said on Monday. Twenty-three people have died since mid-August and 166 were infected. Bacteria were found in pipes of the heating network, Jaromir Slaczek said.`,
    ],
  ]),
  ...told('launch of Boreas', [
    [
      'boreas-1',
      '2021-05-18',
      'Rocket with ice satellite lifts off from Kourou',
      `KOUROU, French Guiana — A Vega rocket carrying the Boreas satellite lifted off on Tuesday to measure the ice of Greenland and Antarctica. The 1.2-tonne satellite separated after 54 minutes, the European Space Agency said.`,
    ],
    [
      'boreas-2',
      '2021-05-19',
      "Boreas sends first signals, ESA's ice mission under way",
      `Engineers in Darmstadt cheered when the first signal of Boreas arrived. The 310 million euro satellite, launched on Tuesday from Kourou, will weigh the polar ice every 27 days, project manager Ilaria Montefusco said.`,
    ],
  ]),
];
