/**
 * What a date dates. Words of one happening meet: a story that says when somebody was shot and one that says when the
 * shooting took place give one date. `happening` is the event itself; the others are steps that follow it.
 */
const HAPPENINGS: Readonly<Record<string, string>> = {
  happening: `shot shooting shootings killed killing killings died wounded injured stabbed stabbing attacked attack
    attacks crashed crash collided collision derailed derailment exploded explosion blast bombing erupted eruption fire
    blaze quake earthquake struck landfall tornado flood flooding flooded collapsed collapse happened occurred unfolded
    robbed robbery robberies gunned opened-fire ambushed ambush raid raided hijacked sank capsized incident`,
  announced: 'announced announcement unveiled disclosed revealed',
  arrested: 'arrested arrest detained apprehended custody',
  charged: 'charged charges indicted indictment arraigned arraignment',
  sentenced: 'sentenced sentencing',
  convicted: 'convicted conviction verdict guilty',
  began: 'began started launched',
  ended: 'ended concluded',
};

export const HAPPENING_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(HAPPENINGS).flatMap(([id, words]) => words.split(/\s+/).map((w) => [w, id] as const)),
);
