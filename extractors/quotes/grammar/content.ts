/** Where the clause that a verb reports begins and ends. */
import type { Token } from '../../contract.ts';
import { BE, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from '../lexicon-function-words.ts';
import { COMMISSIVES } from '../lexicon-reporting.ts';
import { isContraction } from './finite.ts';
import { type Cue, cueAt, isWeak } from './cues.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isAdverb, isGerund, isMark, isSpacedDash } from './token.ts';
import { hasFiniteVerb, isFinite } from './verbs.ts';

/** "said in a statement on Monday that": so far behind the verb is "that" looked for, in tokens. */
const FARTHEST_THAT = 16;
const ADDRESSEES: ReadonlySet<string> = new Set(
  'him her them us me you it reporters journalists lawmakers officers police investigators supporters viewers voters readers voters people listeners jurors investors employees'.split(
    ' ',
  ),
);
const WH: ReadonlySet<string> = new Set('whether if how why what when where who which'.split(' '));

/** First token of what the verb reports, if a clause follows it. */
export function contentStart(reading: Reading, cue: Cue, end: number, speaker: NounPhrase): number | undefined {
  const { tokens } = reading;
  const verb = cue.verb!;
  const stop = Math.min(end, cue.to + FARTHEST_THAT);
  for (let i = cue.to; i < stop; i++) {
    const t = tokens[i]!;
    if (reading.quoted[i]! >= 0 || isMark(t, '.;:?!')) break;
    if (t.lower !== 'that') continue;
    // "said that day": a determiner.
    const next = tokens[i + 1];
    if (next && TIMES.has(next.lower) && i > cue.to) continue;
    if (hasOnlyAdjuncts(reading, cue, i)) return i + 1;
    break;
  }
  let i = cue.to;
  if (isMark(tokens[i], ':')) return verb.class === 'say' || verb.class === 'tell' ? i + 1 : undefined;
  if (verb.class === 'tell' || verb.base === 'ask' || verb.base === 'urge') i = behindAddressee(reading, i, end);
  i = behindTime(tokens, i, end);
  const t = tokens[i];
  if (!t || i >= end || reading.quoted[i]! >= 0) return undefined;
  if (t.kind === 'word' && WH.has(t.lower)) return verb.class === 'show' && t.lower === 'which' ? undefined : i;
  // "the man who, she said, had left": what is said is broken off by its attribution.
  if (BE.has(t.lower) || HAVE.has(t.lower)) return undefined;
  const to = t.lower === 'not' ? i + 1 : i;
  // "was fined and ordered to leave": whoever is ordered says nothing.
  if (i === cue.to && tokens[to]?.lower === 'to' && wasTold(cue)) return undefined;
  if (tokens[to]?.lower === 'to')
    return isInfinitive(tokens, to) && COMMISSIVES.has(verb.base) && !asksForSilence(tokens, to) ? i : undefined;
  if (isGerund(t) && GERUNDS.has(verb.base)) return i;
  if (t.kind === 'word' && PREPOSITIONS.has(t.lower) && !isBound(tokens, i)) return undefined;
  if (t.kind === 'punct' && !isMark(t, '$£€')) return undefined;
  // Without "that": a clause has a finite verb, and begins like a noun phrase.
  if (verb.class === 'show') return isFinding(reading, speaker) ? i : undefined;
  if (verb.form === 'gerund' && !BARE_CLAUSE.has(verb.base)) return undefined;
  // "found six guns that were …": a thing found, unless a study found it.
  if (verb.base === 'find' && !isFinding(reading, speaker)) return undefined;
  const clause = clauseEnd(reading, i, end);
  const opensPhrase =
    t.kind !== 'word' ||
    SUBJECT_PRONOUNS.has(t.lower) ||
    DETERMINERS.has(t.lower) ||
    t.lower === 'there' ||
    t.text !== t.lower;
  if (verb.class === 'say' && STRONG.has(verb.base) && !ANSWERS.has(t.lower))
    return isClause(reading, i, clause) ? i : undefined;
  return opensPhrase && (verb.class === 'tell' || BARE_CLAUSE.has(verb.base)) && isClause(reading, i, clause)
    ? i
    : undefined;
}

/** Whether the words are a clause: a contraction opens it ("they'd"), or a finite verb follows its first word. */
const isClause = (reading: Reading, from: number, to: number): boolean =>
  isContraction(reading.tokens[from]!.lower, undefined) || hasFiniteVerb(reading, from + 1, to);

/** "about half", "up to 40 people": a number's bound, no preposition. */
function isBound(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i]!.lower === 'up' ? tokens[i + 2] : tokens[i + 1];
  return BOUNDS.has(tokens[i]!.lower) && next !== undefined && (next.kind === 'number' || AMOUNTS.has(next.lower));
}
const BOUNDS: ReadonlySet<string> = new Set('about over under around up between nearly'.split(' '));
const AMOUNTS: ReadonlySet<string> = new Set(
  'half a one two three four five six seven eight nine ten dozens hundreds thousands'.split(' '),
);

const HAVE: ReadonlySet<string> = new Set('has have had would will could should can may might'.split(' '));
/** A past form of telling that nobody stands behind is a participle. */
export const wasTold = ({ verb }: Cue): boolean => verb!.form === 'past' && NEEDS_ADDRESSEE.has(verb!.base);
const NEEDS_ADDRESSEE: ReadonlySet<string> = new Set('order instruct tell advise warn urge encourage'.split(' '));

/** "asked not to be named": of the source, not of the story. */
const asksForSilence = (tokens: readonly Token[], to: number): boolean =>
  tokens[to - 1]!.lower === 'not' && tokens[to + 1]?.lower === 'be' && SILENCE.has(tokens[to + 2]?.lower ?? '');
const SILENCE: ReadonlySet<string> = new Set('named identified quoted'.split(' '));

/** "to leave", not "to the court": a plain form stands behind the "to" at token `i`. */
export function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !DETERMINERS.has(next.lower) &&
    !SUBJECT_PRONOUNS.has(next.lower)
  );
}

/** Whether the subject is a study, a count, a recording: what such a thing shows is a claim. */
function isFinding(reading: Reading, speaker: NounPhrase): boolean {
  for (let i = speaker.from; i < speaker.to; i++) if (FINDINGS.has(reading.tokens[i]!.lower)) return true;
  return false;
}
const FINDINGS: ReadonlySet<string> = new Set(
  'poll polls survey surveys polling study studies data report reports figures results research analysis records record documents statistics numbers tests test findings evidence footage video images review audit estimates'.split(
    ' ',
  ),
);

/** Verbs that take what was proposed or denied as a participle. */
const GERUNDS: ReadonlySet<string> = new Set(
  'propose suggest deny recommend admit acknowledge describe consider'.split(' '),
);

/** "said yes", "saying goodbye": no clause. */
const ANSWERS: ReadonlySet<string> = new Set(
  'yes no goodbye hello so something anything nothing little much more sorry thanks'.split(' '),
);
/** Verbs that hardly ever take anything but words or a clause. */
const STRONG: ReadonlySet<string> = new Set('say add insist argue claim'.split(' '));
/** Verbs that take a clause without "that". */
const BARE_CLAUSE: ReadonlySet<string> = new Set(
  'confident sure convinced certain glad afraid worried say think believe hope know feel fear suspect guess insist claim argue add note suggest predict find estimate admit acknowledge warn allege contend confirm announce report show'.split(
    ' ',
  ),
);

/** Between the verb and "that" lie only whom, when and where it was said. */
function hasOnlyAdjuncts(reading: Reading, cue: Cue, that: number): boolean {
  if (that === cue.to) return true;
  const first = reading.tokens[cue.to]!;
  if (cue.verb!.class === 'tell' || cue.verb!.base === 'ask') return true;
  // "warned residents that".
  if (cue.verb!.base === 'warn' && that - cue.to <= 4) return true;
  // "said, for the first time, that", not "The risk, he said, is a clash that".
  if (isMark(first, ',')) return isMark(reading.tokens[that - 1], ',') && !isFinite(reading, cue.to + 1);
  return (
    PREPOSITIONS.has(first.lower) ||
    TIMES.has(first.lower) ||
    first.lower.endsWith('ly') ||
    first.lower === 'again' ||
    (ADDRESSEES.has(first.lower) && !SUBJECT_PRONOUNS.has(first.lower))
  );
}

/** Behind whom it was said to: "told reporters", "told The Daily Post", "told the committee in May". */
export function behindAddressee(reading: Reading, from: number, end: number): number {
  const { tokens, personFrom } = reading;
  const t = tokens[from];
  if (!t || from >= end) return from;
  if (t.kind === 'word' && ADDRESSEES.has(t.lower)) return from + 1;
  const person = personFrom.get(from);
  if (person) return from + person.tokens[1] - person.tokens[0];
  let i = from;
  if (t.kind === 'word' && DETERMINERS.has(t.lower)) i++;
  const stop = Math.min(end, from + 6);
  const capital = tokens[i] !== undefined && tokens[i]!.text !== tokens[i]!.lower;
  while (i < stop && tokens[i]!.kind === 'word') {
    const w = tokens[i]!;
    if (SUBJECT_PRONOUNS.has(w.lower) || DETERMINERS.has(w.lower) || PREPOSITIONS.has(w.lower) || WH.has(w.lower))
      break;
    if (capital && w.text === w.lower && w.lower !== "'s") break;
    i++;
    // "a judge he would", "the crowd there": one noun, when it is written small.
    if (!capital && !/^(?:news|press|local|federal|state)$/.test(w.lower)) break;
  }
  return i;
}

/** Behind "on Monday", "Monday", "in a statement", "at the time". */
export function behindTime(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  for (let round = 0; round < 3; round++) {
    const t = tokens[i];
    if (!t || i >= end || t.kind !== 'word') return i;
    if (TIMES.has(t.lower) && t.lower !== 'this' && t.lower !== 'last' && t.lower !== 'may') i++;
    else if (t.lower.endsWith('ly') && t.text === t.lower) i++;
    else if (PREPOSITIONS.has(t.lower)) {
      let k = i + 1;
      while (
        k < Math.min(end, i + 6) &&
        tokens[k]!.kind !== 'punct' &&
        !(k > i + 1 && (SUBJECT_PRONOUNS.has(tokens[k]!.lower) || DETERMINERS.has(tokens[k]!.lower)))
      )
        k++;
      const timed = tokens
        .slice(i + 1, k)
        .some(
          (w) =>
            TIMES.has(w.lower) || /^(?:statement|interview|tweet|speech|report|conference|letter|email)$/.test(w.lower),
        );
      if (!timed || k >= end || tokens[k]!.kind === 'punct') return i;
      i = k;
    } else return i;
  }
  return i;
}

/** "… but noted that": another verb of saying, with the first one's subject. */
function reportsOn(reading: Reading, i: number, end: number): boolean {
  const at = i < end && isAdverb(reading.tokens[i]!) ? i + 1 : i;
  const cue = at < end ? cueAt(reading, at) : undefined;
  return (
    cue?.verb?.class === 'say' &&
    !isWeak(cue) &&
    (cue.verb.form === 'past' || cue.verb.form === 'third' || cue.verb.form === 'gerund')
  );
}

/** Where the reported clause ends: before another attribution, a participle that reports on, or the sentence's end. */
export function clauseEnd(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  for (let i = from; i < end; i++) {
    const t = tokens[i]!;
    if (reading.quoted[i]! >= 0) continue;
    if (isMark(t, ';')) return i;
    if (t.kind === 'word' && CONJUNCTIONS.has(t.lower) && i > from && reportsOn(reading, i + 1, end)) return i;
    if (!isMark(t, ',—–') && !isSpacedDash(tokens, i)) continue;
    const next = tokens[i + 1];
    if (next?.kind !== 'word') continue;
    if (next.lower === 'according') return i;
    if (isGerund(next) && cueAt(reading, i + 1)) return i;
    if (!(CONJUNCTIONS.has(next.lower) || next.lower === 'while' || next.lower === 'though')) continue;
    // ", and Jones said": another's words begin.
    for (let k = i + 2; k < Math.min(end, i + 14); k++) {
      const cue = cueAt(reading, k);
      if (!cue?.verb || (cue.verb.class !== 'say' && cue.verb.class !== 'tell')) continue;
      if (cue.verb.form === 'base' ? tokens[k - 1]!.lower === 'to' : cue.verb.form !== 'gerund' && !isWeak(cue))
        return i;
    }
  }
  return end;
}
