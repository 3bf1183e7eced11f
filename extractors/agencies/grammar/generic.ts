/**
 * "The department", "police" after a named force: mentions of what the article named before. Never persons ("officers",
 * "deputies"), "authorities", "officials" or "government".
 */
import type { AgencyClass } from '../../contract.ts';
import type { Line } from '../line.ts';
import type { Named } from '../normalise.ts';

/** A generic noun and which of the named organizations it can point to. */
interface Noun {
  readonly heads?: ReadonlySet<string>;
  readonly classes?: ReadonlySet<AgencyClass>;
  /** Part of the canonical name, where the head does not tell. */
  readonly named?: RegExp;
  /** Needs no article: "police said". */
  readonly bare?: boolean;
}

const heads = (s: string): ReadonlySet<string> => new Set(s.split(' '));
const classes = (...c: AgencyClass[]): ReadonlySet<AgencyClass> => new Set(c);

/** Forces as wholes, not their divisions. */
const FORCES =
  /(?:Police|Police (?:Department|Bureau|Service|Force)|Sheriff's (?:Office|Department)|Constabulary|Carabinieri|Public Safety|Patrol)$|Garda|Metropolitan Police|Scotland|Northern Ireland/;

const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
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

const DETERMINERS = heads('the this that its his her their our my');
/** Adjectives that may stand between "the" and the noun without naming another body. */
const ADJECTIVES = heads(
  "same state federal local county city international military deadlocked divided nation's agency's western entire",
);
const NOT_AFTER = heads(
  'a an another other any some no each every local federal military riot secret foreign traffic two three four several many former state county city new regional anti undercover civil security religious national',
);
const NOT_BEFORE = heads('officer officers car cars brutality custody reform union state of');

const LONGEST_NOUN = 4;

/** The longest generic noun that begins at `i`: its key and end. */
function nounAt(line: Line, i: number): { noun: Noun; key: string; to: number } | undefined {
  let found: { noun: Noun; key: string; to: number } | undefined;
  let key = line.keys[i]!;
  for (let to = i + 1; ; to++) {
    const noun = NOUNS.get(key);
    if (noun) found = { noun, key, to };
    const next = line.keys[to];
    if (next === undefined || to - i === LONGEST_NOUN) return found;
    key += next === "'s" ? next : ` ${next}`;
  }
}

/** Words that begin a generic noun. */
const FIRST: ReadonlySet<string> = new Set([...NOUNS.keys()].map((k) => k.split(/ |'/)[0]!));

/**
 * The generic mention at `i`, given what the article named before, latest last.
 *
 * @param recent organizations in the order of their latest mention; the last is the nearest
 */
export function genericAt(
  line: Line,
  i: number,
  recent: readonly Named[],
): { from: number; to: number; named: Named } | undefined {
  if (!FIRST.has(line.keys[i]!)) return undefined;
  const found = nounAt(line, i);
  if (!found) return undefined;
  const { noun, to } = found;
  const before = line.keys[i - 1] ?? '';
  const capital = line.capital[i] === true;
  if (capital && i > 0 && before !== 'the' && line.tokens[i - 1]!.kind === 'word') return undefined;
  if (NOT_AFTER.has(before) || NOT_BEFORE.has(line.keys[to] ?? '') || line.tokens[i - 1]?.text === '-')
    return undefined;
  if (line.capital[to] && line.keys[to] !== "'s" && capital) return undefined;
  if (!noun.bare) {
    const determined =
      DETERMINERS.has(before) ||
      (ADJECTIVES.has(before) && DETERMINERS.has(line.keys[i - 2] ?? '')) ||
      (capital && i === 0);
    if (!determined) return undefined;
  } else if (line.capital[i - 1] && i > 1) return undefined;
  for (let k = recent.length - 1; k >= 0; k--) {
    const named = recent[k]!;
    if (noun.classes && !noun.classes.has(named.class)) continue;
    if (noun.named && !noun.named.test(named.name)) continue;
    if (!noun.classes && named.class === 'other-org') continue;
    return { from: i, to, named };
  }
  return undefined;
}
