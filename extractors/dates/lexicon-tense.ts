/** Verb forms that tell past from future. */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Words that turn a clause to the future wherever they stand. */
export const FUTURE_WORDS = words(`will 'll shall won't would upcoming forthcoming wouldn't gonna payable`);

/** Before "to", "for" and the like these point forward: "scheduled to close", "due for release". */
export const FUTURE_LEADS = words(
  `scheduled expected forecast set due slated planned plan plans planning going hopes hope hoping intends intend bound poised
  ready likely expects expect wants want aims aim  expecting aiming supposed meant
  prepares preparing deadline`,
);

/** Of the leads, those that take a date without a verb: "scheduled for Monday". */
export const SCHEDULED = words('scheduled expected forecast set due slated planned plan plans planning bound');

/** With these, "until Friday" lies ahead whatever their tense. */
export const KEEPS_OPEN = words(
  `had has have given gave extended postponed delayed adjourned suspended put pushed deferred valid open deadline`,
);

export const DETERMINERS = words('a an the its his her their our my your this these those some any no every each');

/** Behind a month these are dealt in beforehand: "July corn futures", "for May delivery". */
export const TRADED_AHEAD = words(
  'futures contract contracts delivery settlement corn wheat soybean soybeans soymeal crude gold copper cocoa coffee sugar cotton',
);

/** Verbs whose present tells of plans: "the trial begins Monday". */
export const TIMETABLE = words(
  `meet meets begin begins go opens starts close closes end ends rises falls start depart departs debuts resume resumes expire expires arrives leaves travels goes elects airs kicks
   return returns reopen reopens restart restarts reconvene reconvenes flies faces plays appears`,
);
