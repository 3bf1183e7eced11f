/**
 * What is planned for a day to come, by the words that say it. Words of one concept are one plan: a port that "resumes
 * work" and dockers who "return to work" do the same.
 */
const words = (s: string): string[] => s.trim().split(/\s+/);

/** Two or three words that mean a plan only together are joined by a hyphen. */
const PLANS: Readonly<Record<string, string>> = {
  resumption: `resume resumes resumed resuming resumption restart restarts restarted return-to-work returns-to-work
    returned-to-work returning-to-work back-to-work back-at-work go-back-to returns-to-service return-to-service`,
  reopening: 'reopen reopens reopened reopening re-open re-opens re-opened re-opening',
  'court hearing': `hearing hearings in-court arraignment arraigned before-a-judge before-magistrates court-appearance
    before-the-court`,
  trial: 'trial retrial tribunal',
  sentencing: 'sentencing sentenced',
  'day of mourning': 'mourning',
  funeral: 'funeral burial buried requiem',
  'closing of the deal': `close closes closed closing complete completes completed completion finalise finalised finalize
    finalized`,
  meeting: 'meet meets meeting summit talks negotiations session',
  vote: 'vote votes voted ballot referendum runoff run-off by-election election elections polls',
  final: 'final',
  launch: 'launch launches launched liftoff lift-off blast-off',
  deadline: 'deadline expire expires expired expiry',
  'coming into force': 'take-effect takes-effect into-force into-effect effective',
  'taking of office': 'inaugurated inauguration sworn take-office takes-office took-office',
  filing: 'file filed files filing submit submits submitted seek-approval',
  results: 'publish publishes published results findings report',
  notice: 'letters notified notify',
  strike: 'strike strikes walkout',
  opening: 'open opens opened opening begin begins begun start starts started',
  arrival: 'arrive arrives arrived arrival dock docks',
  release: 'release released freed',
  departure: 'leave leaves step-down steps-down stepping-down resign retire retires',
};

export const PLAN_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(PLANS).flatMap(([plan, said]) => words(said).map((w) => [w, plan] as const)),
);

/** Of these one happening has one; of the others ("a hearing", "talks") a word more must show that one is meant. */
export const SINGLE_PLANS: ReadonlySet<string> = new Set([
  'resumption',
  'reopening',
  'day of mourning',
  'sentencing',
  'closing of the deal',
  'final',
  'launch',
  'taking of office',
  'coming into force',
]);

/** A plan of another day, and the sentence says so. */
export const MOVED: ReadonlySet<string> = new Set(
  words(
    `postponed rescheduled delayed deferred adjourned forward moved pushed shifted instead originally previously earlier
     initially extended`,
  ),
);
