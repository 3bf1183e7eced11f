/** Where the clause that a verb reports begins. */
import type { Span, Token } from '../../contract.ts';
import { BE, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from '../lexicon-function-words.ts';
import { COMMISSIVES } from '../lexicon-reporting.ts';
import { asksForSilence, isInfinitive } from './infinitive.ts';
import { behindAddressee, behindLongAddressee, behindTime, hasOnlyAdjuncts, WH } from './adjuncts.ts';
import { clauseEnd } from './clause-end.ts';
import type { Cue } from './cue.ts';
import { isContraction } from './finite.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { isGerund, isMark, isSpacedDash } from './token.ts';
import { hasFiniteVerb, hasTaggedVerb, isClauseVerb } from './verbs.ts';

/** "said in a statement on Monday that": so far behind the verb is "that" looked for, in tokens. */
const FARTHEST_THAT = 16;

/** What the verb reports, to the end of its clause, if a clause follows it. */
export function contentOf(reading: Reading, cue: Cue, end: number, speaker: NounPhrase): Span | undefined {
  const { tokens } = reading;
  const verb = cue.verb!;
  const from = (start: number): Span => ({ start, end: clauseEnd(reading, start, end) });
  const stop = Math.min(end, cue.to + FARTHEST_THAT);
  for (let i = cue.to; i < stop; i++) {
    const t = tokens[i]!;
    if (reading.quoted[i]! >= 0) break;
    if (t.kind === 'punct' && ('.;:?!—–'.includes(t.text) || isSpacedDash(tokens, i))) break;
    if (t.lower !== 'that') continue;
    // "said that day": a determiner.
    const next = tokens[i + 1];
    if (next && TIMES.has(next.lower) && i > cue.to) continue;
    if (hasOnlyAdjuncts(reading, cue, i)) return from(i + 1);
    break;
  }
  let i = cue.to;
  if (isMark(tokens[i], ':')) return verb.class === 'say' || verb.class === 'tell' ? from(i + 1) : undefined;
  if (verb.class === 'tell' || verb.base === 'ask' || verb.base === 'urge')
    i = (verb.base === 'ask' ? behindLongAddressee(reading, i, end) : undefined) ?? behindAddressee(reading, i, end);
  i = behindTime(tokens, i, end);
  const t = tokens[i];
  if (!t || i >= end || reading.quoted[i]! >= 0) return undefined;
  if (t.kind === 'word' && WH.has(t.lower)) return verb.class === 'show' && t.lower === 'which' ? undefined : from(i);
  // "the man who, she said, had left": what is said is broken off by its attribution.
  if (BE.has(t.lower) || HAVE.has(t.lower)) return undefined;
  const to = t.lower === 'not' ? i + 1 : i;
  // "was fined and ordered to leave": whoever is ordered says nothing.
  if (i === cue.to && tokens[to]?.lower === 'to' && wasTold(cue)) return undefined;
  if (tokens[to]?.lower === 'to')
    return isInfinitive(tokens, to) && COMMISSIVES.has(verb.base) && !asksForSilence(tokens, to) ? from(i) : undefined;
  if (isGerund(t) && GERUNDS.has(verb.base)) return from(i);
  const bound = t.kind === 'word' && PREPOSITIONS.has(t.lower) && isBound(tokens, i);
  if (t.kind === 'word' && PREPOSITIONS.has(t.lower) && !bound)
    return verb.class === 'say' && STRONG.has(verb.base) && opensClause(reading, i, end) ? from(i) : undefined;
  if (t.kind === 'punct' && !isMark(t, '$£€')) return undefined;
  // Without "that": a clause has a finite verb, and begins like a noun phrase.
  if (verb.class === 'show') return isFinding(reading, speaker) ? from(i) : undefined;
  if (verb.form === 'gerund' && !BARE_CLAUSE.has(verb.base)) return undefined;
  // "found six guns that were …": a thing found, unless a study found it.
  if (verb.base === 'find' && !isFinding(reading, speaker)) return undefined;
  const clause = from(i);
  if (verb.class === 'say' && STRONG.has(verb.base) && !ANSWERS.has(t.lower))
    return isClause(reading, clause) || (verb.base === 'say' && hasTaggedVerb(reading, i + 1, clause.end))
      ? clause
      : undefined;
  if (verb.class !== 'tell' && !BARE_CLAUSE.has(verb.base)) return undefined;
  const opensPhrase =
    t.kind !== 'word' ||
    bound ||
    SUBJECT_PRONOUNS.has(t.lower) ||
    DETERMINERS.has(t.lower) ||
    t.lower === 'there' ||
    t.text !== t.lower ||
    isContraction(t.lower, undefined) ||
    hasShortSubject(reading, i);
  return opensPhrase && isClause(reading, clause) ? clause : undefined;
}

/** Whether the words are a clause: a contraction opens it ("they'd"), or a finite verb follows its first word. */
const isClause = (reading: Reading, { start, end }: Span): boolean =>
  isContraction(reading.tokens[start]!.lower, undefined) || hasFiniteVerb(reading, start + 1, end);

/** "think women are likely": a noun, and its verb soon behind it. */
function hasShortSubject(reading: Reading, i: number): boolean {
  for (let k = i + 1; k <= i + 3 && k < reading.tokens.length; k++) {
    if (reading.tokens[k]!.kind !== 'word') return false;
    if (isClauseVerb(reading, k)) return true;
  }
  return false;
}

/** "said in politics it takes time": the clause opens with a phrase, behind which its subject and verb stand. */
function opensClause(reading: Reading, from: number, end: number): boolean {
  for (let i = from + 2; i < Math.min(end - 1, from + LONGEST_OPENING); i++) {
    const t = reading.tokens[i]!;
    if (t.kind !== 'word' || reading.quoted[i]! >= 0) return false;
    if (OWN_SUBJECTS.has(t.lower))
      return !PREPOSITIONS.has(reading.tokens[i - 1]!.lower) && isClauseVerb(reading, i + 1);
  }
  return false;
}
/** A phrase that opens a clause is no longer than this, in tokens. */
const LONGEST_OPENING = 6;
const OWN_SUBJECTS: ReadonlySet<string> = new Set('he she it they we i there'.split(' '));

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

/** Whether the subject is a study, a count, a recording: what such a thing shows is a claim. */
export function isFinding(reading: Reading, speaker: NounPhrase): boolean {
  for (let i = speaker.from; i < speaker.to; i++) if (FINDINGS.has(reading.tokens[i]!.lower)) return true;
  return false;
}
const FINDINGS: ReadonlySet<string> = new Set(
  'papers filing filings emails email messages transcript transcripts memo memos indictment complaint affidavit letter letters lawsuit testimony scans audits poll polls survey surveys polling study studies data report reports figures results research analysis records record documents statistics numbers tests test findings evidence footage video images review audit estimates'.split(
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
  'confident sure convinced certain glad afraid worried hopeful say think believe hope know feel fear suspect guess insist claim argue add note suggest predict find estimate admit acknowledge warn allege contend confirm announce report show agree worry notice realise realize learn deny promise indicate reveal figure doubt bet wish explain testify complain concede conclude'.split(
    ' ',
  ),
);
