/**
 * Words of happenings that take a day and come again: an earthquake, a match, an election, a quarter's results. Words of one
 * kind meet, so that "rockets hit" and "the attack" are told to be of one kind. What goes on for days (a flood, a
 * strike, a trial) is left out: its stories name other days without being about another.
 */
const WORDS_BY_KIND: Readonly<Record<string, string>> = {
  earthquake: 'earthquake earthquakes quake quakes temblor tremor',
  attack: `attack attacks attacked shelling shell shells shelled rocket rockets missile missiles airstrike airstrikes artillery
    mortar bombardment drone drones bomb bombs bombed bombing bombings bomber blast blasts explosion explosions exploded`,
  shooting: 'shooting shootings gunman gunmen gunfire',
  stabbing: 'stabbing stabbings stabbed',
  robbery: 'robbery robberies robbed heist',
  crash: 'crash crashes crashed collision collisions collided derailed derailment overturned',
  sinking: 'capsized capsizing sank sunk sinking shipwreck',
  avalanche: 'avalanche avalanches landslide landslides mudslide mudslides',
  tornado: 'tornado tornadoes twister',
  protest: `protest protests protester protesters protested rally rallies rallied march marches marched demonstrators
    demonstration demonstrations demonstrated clash clashes`,
  contest: `election elections elected vote votes voted ballot ballots polls runoff referendum turnout round match game leg goal
    scored beat innings touchdown semifinal quarterfinal playoff`,
  results: 'profit profits revenue revenues earnings turnover income quarterly',
  rate: 'rate rates',
  prices: 'inflation unemployment payrolls',
  sanctions: 'sanction sanctions sanctioned blacklisted',
};

const byWord = (kinds: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(kinds).flatMap(([kind, words]) => words.split(/\s+/).map((w) => [w, kind] as const)));

/** Kind by word, in lower case. */
export const SERIES: ReadonlyMap<string, string> = byWord(WORDS_BY_KIND);

/** Happenings that go on for days or months. */
const LASTING_BY_KIND: Readonly<Record<string, string>> = {
  fire: 'fire fires blaze blazes wildfire wildfires burned',
  flood: 'flood floods flooding flooded',
  storm: 'storm storms hurricane hurricanes typhoon typhoons cyclone cyclones',
  outbreak: 'outbreak outbreaks epidemic epidemics infected',
  stoppage: 'strike strikes walkout walkouts stoppage',
  operation: 'operation operations raid raids sweep sweeps crackdown seizure seizures arrests seized',
  recall: 'recall recalls recalled',
  breach: 'breach breaches hack hacked leak',
  siege: 'siege hostage hostages kidnapping kidnapped hijacking hijacked',
  eruption: 'eruption eruptions erupted',
  collapse: 'collapse collapsed',
};

export const LASTING: ReadonlyMap<string, string> = byWord(LASTING_BY_KIND);
