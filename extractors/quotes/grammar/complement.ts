/** What a verb says or holds where no clause follows it: "denied the charges", "called for calm", "plans to appeal". */
import {
  ATTITUDES,
  JUDGES,
  JUDGES_PEOPLE,
  NEEDS,
  REFUSED_SPEECH,
  SPOKEN_OF,
  TAKES_INFINITIVE,
  TAKES_OBJECT,
  TAKES_PREPOSITION,
  WILLING,
} from '../lexicon-complements.ts';
import {
  BE,
  BEFORE_VERB,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon-function-words.ts';
import { COMMISSIVES } from '../lexicon-reporting.ts';
import { behindTime } from './adjuncts.ts';
import { clauseEnd } from './clause-end.ts';
import { wasTold } from './content.ts';
import { asksForSilence, isInfinitive } from './infinitive.ts';
import type { Cue } from './cue.ts';
import { cueAt, isWeak } from './cues.ts';
import type { Reading } from './reading.ts';
import { stanceAt } from './stance.ts';
import { isGerund, isLy, isMark, isSpacedDash } from './token.ts';
import { isClauseVerb, isFinite } from './verbs.ts';

export interface Complement {
  readonly start: number;
  /** A poll or the like finds it: any thing will do. */
  readonly finding: boolean;
  /** With the preposition that belongs to the verb: "called for". */
  readonly cue: Cue;
}

/**
 * Where the complement of the cue's verb begins in tokens [cue.to, end), if the verb takes one of its kind.
 *
 * @param finding the subject is a poll, a study or the like, which finds things
 */
export function complementStart(reading: Reading, cue: Cue, end: number, finding: boolean): Complement | undefined {
  const { tokens } = reading;
  const { base, class: cls } = cue.verb!;
  let i = cue.to;
  while (i < end && i < cue.to + 2 && isLy(tokens[i]!)) i++;
  const t = tokens[i];
  if (!t || i >= end || reading.quoted[i]! >= 0) return undefined;
  if (isWeak(cue) && !(NEEDS.has(base) || base === 'want' || finding)) return undefined;
  if (t.lower === 'to' && wasTold(cue)) return undefined;
  const to = infinitiveBehind(reading, i, end);
  if (to !== undefined && (TAKES_INFINITIVE.has(base) || COMMISSIVES.has(base) || WILLING.has(base)))
    return refusesSpeech(reading, base, to) ? undefined : { start: to, cue, finding: false };
  if (t.kind === 'word' && (TAKES_PREPOSITION.get(base) ?? ATTITUDES.get(base))?.has(t.lower)) {
    const follows = opensPhrase(reading, i + 1, end) || (tokens[i + 1] && isGerund(tokens[i + 1]!));
    return follows
      ? { start: i + 1, cue: { from: cue.from, to: i + 1, kind: cue.kind, verb: cue.verb }, finding: false }
      : undefined;
  }
  const idiom = base.includes(' ');
  if (cls !== 'call' && !idiom && !finding && !TAKES_OBJECT.has(base)) return undefined;
  i = behindTime(tokens, i, end);
  const pleads = base === 'plead' && tokens[i]?.lower === 'not';
  return (pleads || opensPhrase(reading, i, end)) && !isNaming(reading, cue) ? { start: i, cue, finding } : undefined;
}

/** The "to" of an infinitive at token `i`, also behind a time: "has sought for months to". */
function infinitiveBehind({ tokens }: Reading, i: number, end: number): number | undefined {
  const at = tokens[i]!.lower === 'not' ? i + 1 : i;
  if (tokens[at]?.lower === 'to') return isInfinitive(tokens, at) && !asksForSilence(tokens, at) ? i : undefined;
  const behind = behindTime(tokens, i, end);
  return behind > i && tokens[behind]?.lower === 'to' && isInfinitive(tokens, behind) ? behind : undefined;
}

const refusesSpeech = ({ tokens }: Reading, base: string, to: number): boolean =>
  (base === 'decline' || base === 'refuse') && REFUSED_SPEECH.has(tokens[to + 1]?.lower ?? '');

/** "a group called Open Hall": a name, and nobody calls it so. */
function isNaming({ tokens }: Reading, cue: Cue): boolean {
  if (cue.verb!.form !== 'past' || !NAMES.has(cue.verb!.base)) return false;
  for (let k = cue.from - 1; k >= Math.max(0, cue.from - 6); k--) {
    const { lower } = tokens[k]!;
    if (lower === 'a' || lower === 'an') return true;
    if (tokens[k]!.kind !== 'word' || DETERMINERS.has(lower)) return false;
  }
  return false;
}
const NAMES: ReadonlySet<string> = new Set('call dub name title label brand'.split(' '));

/** Whether a noun phrase may begin at token `i`. */
function opensPhrase(reading: Reading, i: number, end: number): boolean {
  const t = reading.tokens[i];
  if (!t || i >= end || reading.quoted[i]! >= 0) return false;
  if (t.kind !== 'word') return t.kind === 'number' || isMark(t, '$£€');
  if (WH.has(t.lower)) return true;
  return !(
    (PREPOSITIONS.has(t.lower) && !(t.lower === 'about' && reading.tokens[i + 1]?.kind === 'number')) ||
    CONJUNCTIONS.has(t.lower) ||
    SUBORDINATORS.has(t.lower) ||
    PARTICLES.has(t.lower) ||
    (BEFORE_VERB.has(t.lower) && t.lower !== 'himself' && t.lower !== 'herself' && t.lower !== 'themselves')
  );
}
/** "back down", "hold up": with the verb they mean something else. */
const PARTICLES: ReadonlySet<string> = new Set('down up away back out off'.split(' '));
const WH: ReadonlySet<string> = new Set('whether how why what who where when which'.split(' '));

/** A complement is no longer than this, in tokens. */
const LONGEST = 60;

/** The token behind the complement; undefined where it holds quoted words, or does not make words of the verb's deed. */
export function complementEnd(reading: Reading, { start, cue, finding }: Complement, end: number): number | undefined {
  const { tokens } = reading;
  const stop = clauseEnd(reading, start, Math.min(end, start + LONGEST));
  const needed =
    cue.to <= start && !PREPOSITIONS.has(tokens[cue.to - 1]!.lower) ? NEEDS.get(cue.verb!.base) : undefined;
  const { base } = cue.verb!;
  let met =
    needed === undefined ||
    finding ||
    tokens[start]!.lower === 'to' ||
    needed.has(tokens[start]!.lower) ||
    (JUDGES_PEOPLE.has(base) && reading.personFrom.has(start)) ||
    (JUDGES.has(base) && SPOKEN_OF.has(tokens[start]!.lower));
  const reduced = isReduced(reading, cue);
  // "want to keep it after two terms": the words behind belong to the verb inside.
  let deed = tokens[start]!.lower === 'to';
  let to = start + 1;
  for (; to < stop; to++) {
    const t = tokens[to]!;
    if (reading.quoted[to]! >= 0) return undefined;
    if (isMark(t, '—–') || isSpacedDash(tokens, to)) break;
    if (isMark(t, ':') && reading.quoted[to + 1]! >= 0) break;
    deed ||=
      RELATIVES.has(t.lower) ||
      (t.lower.length > 4 && t.lower.endsWith('ing') && PREPOSITIONS.has(tokens[to - 1]!.lower));
    // "a success in all but name"
    if (t.lower === 'but' && EXCEPT.has(tokens[to - 1]!.lower)) continue;
    if (t.kind === 'word' && (BREAKS.has(t.lower) || (!deed && MODIFIES.has(t.lower)))) break;
    if (isMark(t, ',') && endsPhrase(reading, to)) break;
    if (reduced && isClauseVerb(reading, to)) break;
    if (t.kind === 'word' && CONJUNCTIONS.has(t.lower) && to + 1 < stop && goesOnBehind(reading, to + 1)) break;
    met ||= needed!.has(t.lower) || (JUDGES.has(base) && SPOKEN_OF.has(t.lower));
  }
  return met ? to : undefined;
}

/** "A firm backing the plan left": behind what the -ing form modifies comes another verb. */
function isReduced({ tokens }: Reading, cue: Cue): boolean {
  const before = tokens[cue.from - 1];
  return (
    cue.verb!.form === 'gerund' &&
    before?.kind === 'word' &&
    !(BE.has(before.lower) || CONJUNCTIONS.has(before.lower) || BEFORE_VERB.has(before.lower))
  );
}

/** Whether a clause of its own begins behind the comma. */
function endsPhrase(reading: Reading, comma: number): boolean {
  const { tokens } = reading;
  const next = tokens[comma + 1];
  if (!next) return true;
  // "called him a kind, loving man": no participle.
  const series = tokens[comma + 2]?.lower === 'and' || isMark(tokens[comma + 2], ',');
  return (
    (isGerund(next) && !series && next.lower !== 'including') ||
    BREAKS.has(next.lower) ||
    MODIFIES.has(next.lower) ||
    BREAKS_BEHIND_COMMA.has(next.lower) ||
    isClauseVerb(reading, comma + 1)
  );
}

/** "… and accused him", "… and is in prison": another verb with the same subject. */
function goesOnBehind(reading: Reading, i: number): boolean {
  if (isFinite(reading, i)) return true;
  const verb = (cueAt(reading, i) ?? stanceAt(reading, i))?.verb;
  return verb?.form === 'past' || verb?.form === 'third';
}

const EXCEPT: ReadonlySet<string> = new Set('all nothing anything none everything'.split(' '));

/** Open another clause than the one that the phrase stands in. */
const BREAKS: ReadonlySet<string> = new Set('although though but'.split(' '));
/** Open a clause that says when or why: of the verb of speech, unless the complement has a verb of its own. */
const MODIFIES: ReadonlySet<string> = new Set('after before when while because unless until'.split(' '));

/** Begin a clause behind a comma. */
const BREAKS_BEHIND_COMMA: ReadonlySet<string> = new Set(
  'he she they it we i you as if since according even so'.split(' '),
);
