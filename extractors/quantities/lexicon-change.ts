/**
 * Words that say whether a figure rose or fell. No logic.
 */
const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const RISING: ReadonlySet<string> = set(
  `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining
   climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring rally rallies rallied
   advance advances advanced advancing spike spikes spiked spiking swell swelled swollen expand expands expanded expanding
   boost boosts boosted boosting leap leaps leapt leaped leaping skyrocket skyrocketed rocketed
   strengthen strengthened accelerate accelerated add adds added adding edged-up tick up higher rebound rebounded rebounding balloon
   ballooned escalated escalate improve improved improves upped hiked hike double doubled doubles triple tripled upward widen widens widened widening lengthen lengthened lengthens`,
);

export const FALLING: ReadonlySet<string> = set(
  `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
   decreasing slide slides slid sliding slip slips slipped slipping sink sinks sank sunk sinking plunge plunges plunged plunging
   plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank shrunk shrinking lose loses lost losing
   shed sheds shedding cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing lower lowered lowering
   crash crashed crashing dip dips dipped dipping ease eases eased retreat retreats retreated down narrow narrowed contract contracted
   weaken weakened dive dived dove tank tanked slump slumps slumped slumping sag sagged halve halved downward collapse collapsed
   slow slowed slows slowing shorten shortens shortened shortening`,
);

/** Nouns right after a figure: "a 4.2 percent drop". */
export const RISE_NOUNS: ReadonlySet<string> = set(
  'increase rise gain jump growth surge hike climb improvement boost spike uptick advance expansion higher raise upturn',
);
export const FALL_NOUNS: ReadonlySet<string> = set(
  'drop fall decline decrease reduction cut loss dip slump plunge slide lower downturn contraction discount',
);

/** Small words that may stand between the direction and its figure. */
export const BETWEEN_CHANGE: ReadonlySet<string> = set(
  `by to from at a an the of as much another about some more than up down nearly almost only just over under around roughly about slightly sharply further
   again even still , its his their for in year years last this percent % percentage points basis bps quarter half and or was were be been is are had has have it
   another early late trading daily limit day premarket session morning afternoon friday monday tuesday wednesday thursday share shares`,
);

/** "raised its rate by 50 points". */
export const RAISING: ReadonlySet<string> = set('raise raises raised raising');

/** Other matters begin behind these: "snow fell across 40 counties", "sank with 96 aboard". */
export const APART: ReadonlySet<string> = set(
  `while but than across through throughout near behind off into onto with without against among until because after before where when
   who which that despite including leaving following amid`,
);
