/**
 * Indirect speech: the clause that a cue reports, where nothing of it stands between quotation marks that quote.
 * "Smith said (that) …", "…, Smith said", "The plan, Smith said, …", "according to Smith, …".
 */
import type { Span, Token } from '../../contract.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, TIMES } from '../lexicon-function-words.ts';
import { COMMISSIVES, INVERTING } from '../lexicon-reporting.ts';
import { accordingTo, type Cue, cueAt, hasSubject, isTag, isWeak, speakerOf } from './cues.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { hasFiniteVerb, isFinite as isFiniteAt, mainClause, subjectAfter } from './subject.ts';

/** A reported clause: its parts as tokens [start, end) of the paragraph. */
export interface Reported {
  readonly parts: readonly Span[];
  readonly cue: Cue;
  readonly speaker: NounPhrase;
}

/** "said in a statement on Monday that": so far behind the verb is "that" looked for, in tokens. */
const FARTHEST_THAT = 16;
/** A clause of fewer tokens reports nothing. */
const SHORTEST_CLAUSE = 3;

const isMark = (t: Token | undefined, marks: string): boolean => t?.kind === 'punct' && marks.includes(t.text);
const ADDRESSEES: ReadonlySet<string> = new Set(
  'him her them us me you it reporters journalists lawmakers officers police investigators supporters viewers voters readers voters people listeners jurors investors employees'.split(
    ' ',
  ),
);
const WH: ReadonlySet<string> = new Set('whether if how why what when where who which'.split(' '));

/** All reported clauses of the paragraph's sentence with this number, in order. @param used cues of quotations */
export function reported(reading: Reading, sentence: number, used: ReadonlySet<number>): Reported[] {
  const { paragraph } = reading;
  const floor = paragraph.starts[sentence]!;
  const end = paragraph.starts[sentence + 1]!;
  const out: Reported[] = [];
  /** What an earlier cue of the sentence reports already. */
  let taken = floor;
  for (let i = floor; i < end; i++) {
    if (i < taken) continue;
    const cue = used.has(i) ? undefined : cueAt(reading, i);
    if (!cue) continue;
    const found =
      cue.kind === 'according' ? byAccording(reading, cue, floor, end, taken) : byVerb(reading, cue, floor, end, taken);
    if (!found) continue;
    out.push(found);
    taken = Math.max(taken, found.parts.at(-1)!.end, found.cue.to);
  }
  return out;
}

/** Token behind the clause: without the sentence's closing punctuation. */
function trimEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && reading.tokens[end - 1]!.kind === 'punct' && !isMark(reading.tokens[end - 1], ')%"”’\'')) end--;
  return end;
}

const trimStart = (reading: Reading, from: number, to: number): number => {
  let start = from;
  while (start < to && isMark(reading.tokens[start], ',:;—–-…')) start++;
  return start;
};

function parts(reading: Reading, ...spans: (readonly [number, number])[]): Span[] {
  const out: Span[] = [];
  for (const [a, b] of spans) {
    const start = trimStart(reading, a, b);
    const end = trimEnd(reading, start, b);
    if (end - start >= 1) out.push({ start, end });
  }
  return out;
}

function byAccording(reading: Reading, cue: Cue, floor: number, end: number, taken: number): Reported | undefined {
  const { tokens } = reading;
  const speaker = accordingTo(reading, cue.to, end);
  if (!speaker) return undefined;
  let behind = speaker.to;
  while (behind < end && !isMark(tokens[behind], ',.;')) behind++;
  const found =
    cue.from - floor < 2
      ? parts(reading, [behind, clauseEnd(reading, behind + 1, end)])
      : parts(reading, [taken, cue.from]);
  return found.length > 0 && found[0]!.end - found[0]!.start >= SHORTEST_CLAUSE
    ? { parts: found, cue, speaker }
    : undefined;
}

function byVerb(reading: Reading, cue: Cue, floor: number, sentenceEnd: number, taken: number): Reported | undefined {
  const verb = cue.verb!;
  if (verb.class === 'call' || isWeak(cue)) return undefined;
  if (verb.form === 'base' && (!hasSubject(reading, cue.from) || reading.tokens[cue.from - 1]!.lower === 'to'))
    return undefined;
  if (isNegated(reading, cue)) return undefined;
  const main = mainClause(reading, floor, sentenceEnd);
  // What a subordinate clause reports ends with it: "While she said she knew, …".
  const end = cue.from < main ? main - 1 : sentenceEnd;
  const inverted = invertedAt(reading, cue, end);
  if (inverted) return around(reading, cue, inverted, taken, inverted.to, end, false);
  const speaker = speakerOf(reading, cue, main <= cue.from ? main : floor, end);
  if (!speaker || reading.tokens[speaker.from - 1]?.lower === 'what') return undefined;
  const from = contentStart(reading, cue, end, speaker);
  if (from !== undefined) {
    const found = parts(reading, [from, clauseEnd(reading, from, end)]);
    return found.length > 0 && found[0]!.end - found[0]!.start >= SHORTEST_CLAUSE
      ? { parts: found, cue, speaker }
      : undefined;
  }
  if (verb.form === 'gerund') return undefined;
  // "…, Smith said.": the subject stands behind a comma.
  const opened =
    isMark(reading.tokens[speaker.from - 1], ',—–') ||
    (speaker.kind === 'person' && openedByComma(reading, speaker.from, floor));
  if (!opened) return undefined;
  if (verb.class !== 'say' && verb.class !== 'tell' && !TRAILING.has(verb.base)) return undefined;
  return around(reading, cue, speaker, taken, cue.to, end, true);
}

/** "…, Republican Sen. Smith said": the comma stands before the words that describe the name. */
function openedByComma(reading: Reading, i: number, floor: number): boolean {
  for (let k = i - 1; k > floor && k > i - 12; k--) {
    const t = reading.tokens[k]!;
    if (isMark(t, ',')) return true;
    if (t.kind === 'punct' && !isMark(t, ".-'’()")) return false;
    if (t.kind === 'word' && t.text === t.lower && CONJUNCTIONS.has(t.lower)) return false;
  }
  return false;
}

/** ", said Smith": the verb behind a comma with its subject behind it. */
function invertedAt(reading: Reading, cue: Cue, end: number): NounPhrase | undefined {
  if (!isMark(reading.tokens[cue.from - 1], ',') || !INVERTING.has(cue.verb!.base)) return undefined;
  if (cue.verb!.form !== 'past' && cue.verb!.form !== 'third') return undefined;
  const found = subjectAfter(reading, cue.from, end);
  return found && (found.to >= end - 1 || isMark(reading.tokens[found.to], ',.;')) ? found : undefined;
}

/** The clause round an attribution: before it, and behind it where the sentence goes on behind a comma. */
function around(
  reading: Reading,
  cue: Cue,
  speaker: NounPhrase,
  floor: number,
  to: number,
  end: number,
  inserted: boolean,
): Reported | undefined {
  const { tokens } = reading;
  const from = Math.min(cue.from, speaker.from);
  let comma = from;
  while (comma > floor && !isMark(tokens[comma - 1], ',—–')) comma--;
  let start = floor;
  // "Smith left, but the plan is dead, Jones said": from the last conjunction behind a comma.
  for (let k = comma - 2; k > floor; k--) if (reading.quoted[k]! >= 0) return undefined;
  while (start < comma && tokens[start]!.kind === 'word' && CONJUNCTIONS.has(tokens[start]!.lower)) start++;
  const behind: [number, number][] = [];
  if (
    inserted &&
    isMark(tokens[to], ',') &&
    hasFiniteVerb(reading, to + 1, end) &&
    end - to > 4 &&
    tokens[to + 1]?.kind === 'word' &&
    !gerund(tokens[to + 1]!)
  )
    behind.push([to, clauseEnd(reading, to + 1, end)]);
  // "In particular, he said, the fund had it": nothing but an opening stands before.
  const whole = hasFiniteVerb(reading, start + 1, comma);
  if (!isTag(reading, to, end) || (!whole && behind.length === 0)) return undefined;
  const split = behind.length > 0 && isFiniteAt(reading, to + 1);
  const found = whole || split ? parts(reading, [start, comma], ...behind) : parts(reading, ...behind);
  if (found.length === 0 || found.reduce((n, p) => n + p.end - p.start, 0) < SHORTEST_CLAUSE) return undefined;
  return { parts: found, cue, speaker };
}

const gerund = (t: Token): boolean => t.lower.length > 5 && t.lower.endsWith('ing') && t.text === t.lower;

/** "did not say", "declined to say": what was not said is no quote. */
function isNegated(reading: Reading, cue: Cue): boolean {
  for (let k = cue.from - 1; k >= Math.max(0, cue.from - 3); k--) {
    const { lower } = reading.tokens[k]!;
    if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return true;
    if (/^(?:declin|refus|fail)(?:e|ed|es|ing|s)?$/.test(lower)) return true;
  }
  return false;
}

/** First token of what the verb reports, if a clause follows it. */
function contentStart(reading: Reading, cue: Cue, end: number, speaker: NounPhrase): number | undefined {
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
  if (t.lower === 'to') return COMMISSIVES.has(verb.base) ? i : undefined;
  if (gerund(t) && GERUNDS.has(verb.base)) return i;
  if (t.kind === 'word' && PREPOSITIONS.has(t.lower)) return undefined;
  if (t.kind === 'punct' && !isMark(t, '$£€')) return undefined;
  // Without "that": a clause has a finite verb, and begins like a noun phrase.
  if (verb.class === 'show') return isFinding(reading, speaker) ? i : undefined;
  if (verb.form === 'gerund' && !BARE_CLAUSE.has(verb.base)) return undefined;
  const clause = clauseEnd(reading, i, end);
  const opensPhrase =
    t.kind !== 'word' ||
    SUBJECT_PRONOUNS.has(t.lower) ||
    DETERMINERS.has(t.lower) ||
    t.lower === 'there' ||
    t.text !== t.lower;
  if (verb.class === 'say' && STRONG.has(verb.base) && !ANSWERS.has(t.lower))
    return hasFiniteVerb(reading, i + 1, clause) ? i : undefined;
  return opensPhrase && (verb.class === 'tell' || BARE_CLAUSE.has(verb.base)) && hasFiniteVerb(reading, i + 1, clause)
    ? i
    : undefined;
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
/** Verbs of thinking that may stand behind their clause: "…, she believed." */
const TRAILING: ReadonlySet<string> = new Set('think believe estimate predict suspect'.split(' '));

/** Verbs that hardly ever take anything but words or a clause. */
const STRONG: ReadonlySet<string> = new Set('say add insist argue claim'.split(' '));
/** Verbs that take a clause without "that". */
const BARE_CLAUSE: ReadonlySet<string> = new Set(
  'say think believe hope know feel fear suspect guess insist claim argue add note suggest predict find estimate admit acknowledge warn allege contend confirm announce report show'.split(
    ' ',
  ),
);

/** Between the verb and "that" lie only whom, when and where it was said. */
function hasOnlyAdjuncts(reading: Reading, cue: Cue, that: number): boolean {
  if (that === cue.to) return true;
  const first = reading.tokens[cue.to]!;
  if (cue.verb!.class === 'tell' || cue.verb!.base === 'ask') return true;
  if (isMark(first, ',')) return true;
  return (
    PREPOSITIONS.has(first.lower) ||
    TIMES.has(first.lower) ||
    first.lower.endsWith('ly') ||
    first.lower === 'again' ||
    ADDRESSEES.has(first.lower)
  );
}

/** Behind whom it was said to: "told reporters", "told The Daily Post", "told the committee in May". */
function behindAddressee(reading: Reading, from: number, end: number): number {
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
function behindTime(tokens: readonly Token[], from: number, end: number): number {
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

/** Where the reported clause ends: before another attribution, a participle that reports on, or the sentence's end. */
function clauseEnd(reading: Reading, from: number, end: number): number {
  const { tokens } = reading;
  for (let i = from; i < end; i++) {
    const t = tokens[i]!;
    if (reading.quoted[i]! >= 0) continue;
    if (isMark(t, ';')) return i;
    if (!isMark(t, ',')) continue;
    const next = tokens[i + 1];
    if (next?.kind !== 'word') continue;
    if (next.lower === 'according') return i;
    if (gerund(next) && cueAt(reading, i + 1)) return i;
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
