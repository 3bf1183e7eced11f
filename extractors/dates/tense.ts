/**
 * Whether a sentence speaks of the past or the future at a date: a look at the verbs round it. Much cheaper than a tagger,
 * and enough to choose between last and next Tuesday.
 */
import type { Token } from '../contract.ts';
import { IRREGULAR_PASTS, NOT_PASTS } from '../shared/lexicon-pasts.ts';
import {
  DETERMINERS,
  FUTURE_LEADS,
  FUTURE_WORDS,
  KEEPS_OPEN,
  SCHEDULED,
  TIMETABLE,
  TRADED_AHEAD,
} from './lexicon-tense.ts';

export type Tense = -2 | -1 | 0 | 1 | 2;
/** Asked for only where the words leave past and future open. */
export type Direction = () => Tense;

/** How far the words before and after are looked at. */
const REACH = 24;

/** After these the word is an infinitive or a noun. */
const NOT_BEFORE_VERB: ReadonlySet<string> = new Set(['to', 'of', 'the', 'a', 'an']);
/** "They return on Thursday": not "his return on Thursday", "the close on Friday". */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  return !NOT_BEFORE_VERB.has(before) && !DETERMINERS.has(before) && before !== "'s";
}

/** A verb in the present this near to the date is a plan. */
const NEAR = 6;

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'am', "'s", "'re"]);
/** Clauses begin here; the verb of another one says nothing. */
const CLAUSE: ReadonlySet<string> = new Set([
  'that',
  'who',
  'which',
  'because',
  'while',
  'but',
  'whose',
  'although',
  'though',
]);

function isPast(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'word') return false;
  if (IRREGULAR_PASTS.has(t.lower)) return true;
  if (t.text !== t.lower || t.lower.length < 4 || !t.lower.endsWith('ed') || NOT_PASTS.has(t.lower)) return false;
  // "a proposed merger", "still unspecified": adjectives.
  if (t.lower.startsWith('un') && t.lower !== 'unveiled') return false;
  return !DETERMINERS.has(tokens[i - 1]?.lower ?? '');
}

const RANKS: ReadonlySet<string> = new Set(
  'first second third fourth fifth last latest only youngest oldest'.split(' '),
);
/** Words from a rank to the infinitive that goes with it. */
const RANK_REACH = 5;

/** "The first woman to be elected", "the only mine to be closed": what the infinitive at `to` tells is done. */
const isRanked = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(Math.max(0, to - RANK_REACH), to).some((t) => RANKS.has(t.lower));

/** Whether the participle at `i` stands in "will be done", "to be done", "is to be done". */
function isFuturePassive(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const word = tokens[k]!.lower;
    if (word !== 'be') continue;
    const before = tokens[k - 1]?.lower ?? '';
    if (before === 'to') return !isRanked(tokens, k - 1);
    return FUTURE_WORDS.has(before) || before === 'not' || before === 'also';
  }
  return false;
}

/** Words that may say something; of the others only the forms in "-ed" do. */
const TELLING: ReadonlySet<string> = new Set([
  'to',
  ...FUTURE_WORDS,
  ...FUTURE_LEADS,
  ...SCHEDULED,
  ...IRREGULAR_PASTS,
]);

/** The verdict of the token at `i`: -1, 1, or 0 when it says nothing. */
function verdict(tokens: readonly Token[], i: number): -1 | 0 | 1 {
  const t = tokens[i]!;
  if (!TELLING.has(t.lower) && !t.lower.endsWith('ed')) return 0;
  if (FUTURE_WORDS.has(t.lower)) return 1;
  if (t.lower === 'to' && BE.has(tokens[i - 1]?.lower ?? '')) return 1;
  // "had been due to expire" is over.
  if (FUTURE_LEADS.has(t.lower) && leadsInfinitive(tokens, i)) return tokens[i - 1]?.lower === 'been' ? -1 : 1;
  // "rain is expected Monday"
  if (SCHEDULED.has(t.lower) && (tokens[i - 1]?.lower === 'is' || tokens[i - 1]?.lower === 'are')) return 1;
  if (isPast(tokens, i)) return isFuturePassive(tokens, i) ? 1 : -1;
  return 0;
}

/** "scheduled to", "due to expire", "set for", "expected Monday", "planned for". */
function leadsInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  if (tokens[i]!.lower === 'set') return next === 'to' || next === 'for';
  if (next === 'to') return true;
  // "The 1.9 percent forecast in March" was made then; "rain is forecast in March" is to come.
  if (tokens[i]!.lower === 'forecast' && next === 'in' && !BE.has(tokens[i - 1]?.lower ?? '')) return false;
  return SCHEDULED.has(tokens[i]!.lower) && (next === 'for' || next === 'by' || next === 'on' || next === 'in');
}

/** "to" before a verb: a plain lower-case word that is no article and no plural. */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.text !== next.lower || DETERMINERS.has(next.lower)) return false;
  return !next.lower.endsWith('s') && !next.lower.endsWith('ly') && !next.lower.endsWith('ing');
}

/** "lived until Thursday" is over; "had until Thursday", "was put off until Thursday" are not. */
function untilTense(tokens: readonly Token[], at: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const word = tokens[i]!.lower;
    if (CLAUSE.has(word)) break;
    if (KEEPS_OPEN.has(word)) return 1;
    const v = verdict(tokens, i);
    if (v !== 0) return v;
  }
  return 1;
}

/** What is wanted by a day lies ahead. */
const NEEDS: ReadonlySet<string> = new Set('need needs must requires require seeks seek should demands'.split(' '));

const isNeeded = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH), at).some((t) => NEEDS.has(t.lower));

/** "Declared Thursday a day of mourning": the day is named ahead. */
function isProclaimed(tokens: readonly Token[], to: number): boolean {
  const at = tokens[to]?.lower === 'as' ? to + 1 : to;
  if (tokens[at]?.lower !== 'a') return false;
  const day = tokens[at + 1]?.lower === 'national' ? at + 2 : at + 1;
  return tokens[day]?.lower === 'holiday' || (tokens[day]?.lower === 'day' && tokens[day + 1]?.lower === 'of');
}

/** -1 past, 1 future, twice that when certain, 0 when no verb tells. `from` and `to` bound the date. */
export function tenseAt(tokens: readonly Token[], from: number, to: number): Tense {
  const before = tokens[from - 1]?.lower;
  if (before === 'until' || before === 'till' || before === 'through') return untilTense(tokens, from - 1);
  if (before === 'of' && tokens[from - 2]?.lower === 'ahead') return 1;
  if (before === 'since' || before === 'ended') return -2;
  if (before === 'ending') return 1;
  if (isProclaimed(tokens, to)) return 1;
  if (TRADED_AHEAD.has(tokens[to]?.lower ?? '')) return 1;
  if (before === 'due' || before === 'payable' || before === 'effective') return 2;
  let infinitive = false;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const word = tokens[i]!.lower;
    if (CLAUSE.has(word) || word === ';') break;
    const v = verdict(tokens, i);
    // "agreed to sell it in May": what was agreed is past, the sale need not be.
    if (v !== 0) return infinitive && v < 0 && !FUTURE_LEADS.has(word) ? 0 : v;
    if (word === 'to' && isInfinitive(tokens, i)) infinitive = true;
    // "the trial begins Monday", "the two meet separately Monday"
    if (from - i <= NEAR && TIMETABLE.has(word) && isVerb(tokens, i)) return 1;
  }
  // "needs the money by June": nothing behind a verb in the present is over.
  if (before === 'by' && isNeeded(tokens, from - 1)) return 1;
  for (let i = to; i < Math.min(tokens.length, to + REACH); i++) {
    if (tokens[i]!.text === ';') break;
    const v = verdict(tokens, i);
    if (v !== 0) return v;
  }
  return 0;
}
