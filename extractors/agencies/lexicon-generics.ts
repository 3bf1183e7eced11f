/** Generic nouns of bodies, and which of the bodies that an article named each can mean. No logic. */
import type { AgencyClass } from '../contract.ts';

/** A generic noun and which of the named organizations it can point to. */
export interface GenericNoun {
  readonly heads?: ReadonlySet<string>;
  readonly classes?: ReadonlySet<AgencyClass>;
  /** Part of the canonical name, where the head does not tell. */
  readonly named?: RegExp;
  /** Needs no article: "police said". */
  readonly bare?: boolean;
}

const classes = (...c: AgencyClass[]): ReadonlySet<AgencyClass> => new Set(c);

/** Forces as wholes, not their divisions. */
const FORCES =
  /(?:Police|Police (?:Department|Bureau|Service|Force)|Sheriff's (?:Office|Department)|Constabulary|Carabinieri|Public Safety|Patrol)$|Garda|Metropolitan Police|Scotland|Northern Ireland/;

export const GENERIC_NOUNS: ReadonlyMap<string, GenericNoun> = new Map<string, GenericNoun>([
  ['police', { named: FORCES, classes: classes('law-enforcement'), bare: true }],
  ['state police', { named: /State Police|Highway Patrol/, bare: true }],
  ['highway patrol', { named: /Highway Patrol/, bare: true }],
  ["sheriff's office", { named: /Sheriff/ }],
  ["sheriff's department", { named: /Sheriff/ }],
  ['police department', { named: FORCES }],
  ['police force', { named: FORCES }],
  ['fire department', { named: /Fire/ }],
  ['health department', { named: /Health/ }],
  ['school district', { named: /School/ }],
  ['department', { named: /Department$|Department of|Police Service/ }],
  ['ministry', { named: /Ministry/ }],
  ['bureau', { named: /Bureau/ }],
  [
    'agency',
    {
      classes: classes('executive', 'law-enforcement', 'regulator', 'public-service', 'intergovernmental'),
      named:
        /Agency|Administration|Commission|Bureau|Service|Department|Centers|Office|Organization|Europol|Interpol|Board|Authority/,
    },
  ],
  ['office', { named: /Office|Attorney/ }],
  ['court', { classes: classes('justice', 'intergovernmental'), named: /Court|Tribunal/ }],
  ['high court', { named: /Supreme Court|High Court/ }],
  ['supreme court', { named: /Supreme Court/ }],
  ['justices', { named: /^$/ }],
  ['tribunal', { named: /Tribunal/ }],
  ['commission', { named: /Commission/ }],
  ['committee', { named: /Committee/, classes: classes('legislative', 'executive', 'regulator', 'intergovernmental') }],
  ['panel', { named: /Committee|Commission/, classes: classes('legislative') }],
  ['council', { named: /Council/, classes: classes('legislative', 'executive', 'intergovernmental') }],
  ['board', { named: /Board/, classes: classes('regulator', 'public-service', 'executive', 'legislative') }],
  ['authority', { named: /Authority/ }],
  ['trust', { named: /NHS/, classes: classes('public-service') }],
  ['administration', { named: /Administration/ }],
  ['service', { named: /Service/, classes: classes('law-enforcement', 'executive', 'public-service') }],
  ['task force', { named: /[Tt]ask [Ff]orce/ }],
  ['task - force', { named: /[Tt]ask [Ff]orce/ }],
  ['force', { named: /Police|Constabulary/, classes: classes('law-enforcement') }],
  ['division', { named: /Division/ }],
  ['unit', { named: /Unit/, classes: classes('law-enforcement') }],
  ['parliament', { named: /Parliament|Rada|Duma|Knesset|Bundestag|Sabha|Congress|Sejm/ }],
  ['legislature', { named: /Legislature|Assembly/ }],
  ['army', { named: /Army/ }],
  ['military', { classes: classes('military') }],
  ['navy', { named: /Navy/ }],
  ['alliance', { named: /North Atlantic/ }],
  ['central bank', { classes: classes('regulator', 'intergovernmental'), named: /Bank|Reserve/ }],
  ['prosecutors', { classes: classes('justice'), named: /Attorney|Prosecut/, bare: true }],
  ["attorney's office", { named: /Attorney/ }],
  ["district attorney's office", { named: /District Attorney/ }],
  ['embassy', { named: /Embassy/ }],
]);
