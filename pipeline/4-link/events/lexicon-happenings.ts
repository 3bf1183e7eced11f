/** Nouns that say what kind of happening a story reports, for an event's label; the more telling ones first. */
export const HAPPENINGS: readonly string[] = `earthquake tsunami hurricane typhoon cyclone tornado landslide mudslide
avalanche eruption flood flooding wildfire blaze derailment capsizing shipwreck stampede explosion blast bombing airstrike
strike shelling attack siege ambush assassination kidnapping hijacking massacre shooting stabbing murder homicide robbery
burglary carjacking assault beating rape arson crash collision wreck collapse fire outbreak epidemic leak spill breach
hack raid crackdown sweep seizure bust sting coup ceasefire truce treaty summit election referendum vote runoff inauguration
resignation impeachment protest rally march riot walkout lawsuit trial verdict sentencing indictment ruling hearing
extradition merger takeover acquisition bankruptcy recall layoffs launch landing final match championship drowning
electrocution rescue evacuation storm drought outage`
  .trim()
  .split(/\s+/);
