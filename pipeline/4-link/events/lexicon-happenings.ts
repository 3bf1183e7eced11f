/** Words that say what kind of happening a story reports, for an event's label. */

/** Nouns, the more telling ones first. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  `earthquake tsunami hurricane typhoon cyclone tornado landslide mudslide avalanche eruption flood flooding wildfire
   blaze derailment capsizing shipwreck stampede explosion blast bombing airstrike strike shelling attack siege ambush
   assassination kidnapping hijacking massacre shooting stabbing murder homicide robbery burglary carjacking assault
   rape arson crash collision collapse fire outbreak epidemic leak spill breach hack raid crackdown sweep seizure
   coup ceasefire truce treaty summit election referendum inauguration resignation impeachment protest rally riot walkout
   lawsuit trial verdict sentencing indictment extradition merger takeover bankruptcy recall layoffs drowning
   electrocution rescue evacuation drought outage`
    .trim()
    .split(/\s+/),
);

/** Verbs that tell of a happening, with its noun. */
export const VERBS: ReadonlyMap<string, string> = new Map([
  ['shot', 'shooting'],
  ['shoots', 'shooting'],
  ['shoot', 'shooting'],
  ['gunfire', 'shooting'],
  ['gunman', 'shooting'],
  ['stabbed', 'stabbing'],
  ['stabs', 'stabbing'],
  ['bombed', 'bombing'],
  ['exploded', 'explosion'],
  ['explodes', 'explosion'],
  ['crashed', 'crash'],
  ['crashes', 'crash'],
  ['collided', 'collision'],
  ['derailed', 'derailment'],
  ['capsized', 'capsizing'],
  ['collapsed', 'collapse'],
  ['quake', 'earthquake'],
  ['quakes', 'earthquake'],
  ['floods', 'flood'],
  ['robbed', 'robbery'],
  ['kidnapped', 'kidnapping'],
  ['abducted', 'kidnapping'],
  ['assassinated', 'assassination'],
  ['murdered', 'murder'],
  ['attacked', 'attack'],
  ['attacks', 'attack'],
  ['raided', 'raid'],
  ['seized', 'seizure'],
  ['elected', 'election'],
  ['resigned', 'resignation'],
  ['resigns', 'resignation'],
  ['protesters', 'protest'],
  ['protested', 'protest'],
  ['sentenced', 'sentencing'],
  ['indicted', 'indictment'],
  ['extradited', 'extradition'],
  ['drowned', 'drowning'],
  ['hacked', 'hack'],
]);
