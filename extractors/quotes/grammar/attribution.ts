/** Who is said to have said a quoted stretch, from the sentence that it stands in. */
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES, TIMES } from '../lexicon-function-words.ts';
import { INVERTING } from '../lexicon-reporting.ts';
import type { Cue } from './cue.ts';
import { accordingTo, cueAt, hasSubject, isPlainAdverb, isTag, isWeak, speakerOf } from './cues.ts';
import { type Attribution, beforeColon } from './introduction.ts';
import type { Stretch } from './marks.ts';
import { ownerBefore } from './owner.ts';
import { opensSentence, sentenceOf } from './paragraph.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { phrase } from './noun-phrase.ts';
import { mainClause, mainSubject, subjectAfter, subjectBefore } from './subject.ts';

/** How far behind the quotation its verb may stand, in tokens. */
const LONGEST_SUBJECT = 45;
/** A sentence of its own that only attributes the one before it is no longer than this: "Smith said." */
const LONGEST_TAG = 14;

const isMark = (reading: Reading, i: number, marks: string): boolean => {
  const t = reading.tokens[i];
  return t?.kind === 'punct' && marks.includes(t.text);
};

/** The quotation ends in a way that promises an attribution: a comma, a question, a dash. */
export function promises(reading: Reading, s: Stretch): boolean {
  return isMark(reading, s.to - 1, ',!?—–-…') || isMark(reading, s.close, ',—–');
}

/** Attribution behind the stretch: "…,” said Smith", "…,” Smith told reporters", "…,” according to Smith". */
export function after(reading: Reading, s: Stretch): Attribution | undefined {
  const { paragraph, tokens } = reading;
  const at = sentenceOf(paragraph, s.close - 1);
  let end = paragraph.starts[at + 1]!;
  let from = s.close;
  let tag = false;
  if (from >= end) {
    // “… missing.” Trump said.
    const next = paragraph.starts[at + 2];
    const longest = isMark(reading, s.to - 1, '!?') ? LONGEST_SUBJECT : LONGEST_TAG;
    if (next === undefined || next - end > longest || s.unclosed) return undefined;
    from = end;
    end = next;
    tag = true;
  }
  while (from < end && isMark(reading, from, ',—–-')) from++;
  while (
    from < end &&
    tokens[from]!.kind === 'word' &&
    isPlainAdverb(tokens[from]!.lower) &&
    !reading.personFrom.has(from)
  )
    from++;
  if (from >= end || reading.quoted[from]! >= 0) return undefined;
  const first = cueAt(reading, from);
  if (first?.kind === 'according') {
    const speaker = accordingTo(reading, first.to, end);
    return speaker && { cue: first, speaker };
  }
  if (first?.verb && INVERTING.has(first.verb.base) && first.verb.form !== 'gerund' && first.verb.form !== 'base') {
    const speaker = subjectAfter(reading, from, end);
    // "who calls it “a hoax,” said he would": no inversion, the pronoun has a verb of its own.
    const next = speaker && tokens[speaker.to];
    const own =
      speaker?.kind === 'pronoun' && next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && !TIMES.has(next.lower);
    if (own) return before(reading, s);
    if (speaker) return { cue: first, speaker };
    if (promises(reading, s)) return { cue: first, speaker: undefined };
  }
  if (tokens[from]!.kind === 'word' && (CONJUNCTIONS.has(tokens[from]!.lower) || RELATIVES.has(tokens[from]!.lower)))
    return undefined;
  const stop = Math.min(end, from + LONGEST_SUBJECT);
  for (let i = from + 1; i < stop && reading.quoted[i]! < 0; i++) {
    const cue = cueAt(reading, i);
    if (!cue?.verb || cue.verb.class === 'call' || cue.verb.class === 'show' || cue.verb.form === 'gerund') continue;
    if (
      cue.verb.form === 'base' &&
      !tokens[i - 1]!.lower.match(/s$|^(?:they|we|i|you|will|would|could|did|police|people)$/)
    )
      continue;
    const speaker = subjectBefore(reading, i, from);
    if (!speaker || speaker.kind === 'relative') continue;
    // What lies before the subject must be an opening: “…,” in a statement, Smith said.
    if (speaker.from - from > 12) continue;
    const asks = cue.verb.base === 'ask' && isMark(reading, s.to - 1, '?');
    if (tag && !asks && !isTag(reading, i + 1, end)) return undefined;
    return { cue, speaker };
  }
  return tag ? undefined : unknownVerb(reading, s, from, end);
}

/** "…,” Smith shot back": a name or pronoun and a verb that the lexicon does not know. */
function unknownVerb(reading: Reading, s: Stretch, from: number, end: number): Attribution | undefined {
  if (!isMark(reading, s.to - 1, ',') && !isMark(reading, s.close, ',')) return undefined;
  if (!opensSentence(reading.paragraph, s.open)) return undefined;
  const person = reading.personFrom.get(from);
  const to = person ? from + person.tokens[1] - person.tokens[0] : from + 1;
  const pronoun = ['he', 'she', 'they', 'i', 'we'].includes(reading.tokens[from]!.lower);
  const verb = reading.tokens[to];
  if (!(person || pronoun) || to >= end || verb?.kind !== 'word' || verb.text !== verb.lower) return undefined;
  if (PREPOSITIONS.has(verb.lower) || isPlainAdverb(verb.lower) || verb.lower === "'s" || verb.lower === 'and')
    return undefined;
  const speaker = phrase(reading, from, to);
  return speaker && { cue: { from: to, to: to + 1, kind: 'verb', verb: undefined }, speaker };
}

/** Attribution before the stretch: "Smith said: “…", "Smith called the plan “…", "according to Smith, “…". */
export function before(reading: Reading, s: Stretch): Attribution | undefined {
  const { paragraph } = reading;
  const floor = paragraph.starts[sentenceOf(paragraph, s.open)]!;
  if (isMark(reading, s.open - 1, ':')) {
    const named = beforeColon(reading, s.open - 1, floor);
    if (named) return { cue: undefined, speaker: named };
  }
  /** Held by somebody who is himself reported: "Smith said he thought …": the outer one counts. */
  let held: Attribution | undefined;
  const main = mainClause(reading, floor, s.open);
  for (let i = s.open - 1; i >= floor; i--) {
    const cue = cueAt(reading, i);
    if (!cue) continue;
    if (isWeak(cue) && (cue.verb!.base === 'go' || !besideQuote(reading, cue, s))) continue;
    if (i < main) continue;
    if (
      cue.kind === 'according' &&
      !isMark(reading, s.open - 1, ',') &&
      reading.quoted[s.open - 1]! < 0 &&
      s.open - cue.to < 3
    )
      continue;
    if (cue.verb?.form === 'base' && !hasSubject(reading, i)) continue;
    const own = clauseFloor(reading, i, floor);
    const inserted = cue.verb && insertedSubject(reading, cue, s);
    if (inserted) return { cue, speaker: inserted };
    const speaker = speakerOf(reading, cue, own, s.open);
    if (speaker && (cue.verb?.class === 'think' || cue.verb?.class === 'show')) {
      held ??= { cue, speaker };
      if (speaker.kind === 'relative') return held;
      continue;
    }
    if (speaker && held && cue.verb?.class === 'call') continue;
    if (speaker) return { cue, speaker };
    // "”…,” said Smith, “…": inverted, between two parts.
    if (cue.verb && INVERTING.has(cue.verb.base)) {
      const inverted = subjectAfter(reading, i, s.open);
      if (inverted) return { cue, speaker: inverted };
    }
    if (cue.verb?.form === 'gerund' && i === floor) return { cue, speaker: undefined };
    if (own > floor) {
      const main = mainSubject(reading, floor, i);
      if (main) return { cue, speaker: main };
    }
  }
  if (held) return held;
  const owned = ownerBefore(reading, s.open, floor);
  if (owned) return { cue: owned.cue, speaker: owned.owner };
  const subject = isMark(reading, s.open - 1, ':') ? mainSubject(reading, main, s.open) : undefined;
  return subject && { cue: undefined, speaker: subject };
}

/** "The point, says Smith, is that …": the verb behind a comma, its subject before the next. */
function insertedSubject(reading: Reading, cue: Cue, s: Stretch): NounPhrase | undefined {
  if (!INVERTING.has(cue.verb!.base) || cue.verb!.form === 'gerund' || !isMark(reading, cue.from - 1, ','))
    return undefined;
  const found = subjectAfter(reading, cue.from, s.open);
  return found && isMark(reading, found.to, ',') ? found : undefined;
}

/** The subject of a verb does not lie before the quotation that precedes it: behind its closing mark. */
function clauseFloor(reading: Reading, i: number, floor: number): number {
  let k = i;
  while (k > floor && reading.quoted[k - 1]! < 0) k--;
  return k;
}

/** The cue touches the quotation, but for a comma, colon, "that" or a few words. */
function besideQuote(reading: Reading, cue: Cue, s: Stretch): boolean {
  return s.open - cue.to <= 1 || (s.open - cue.to <= 3 && isMark(reading, s.open - 1, ',:'));
}

/** Attribution later in the sentence: "had “the edge” in votes, she said in a video". */
export function tail(reading: Reading, s: Stretch): Attribution | undefined {
  const { paragraph, tokens } = reading;
  const end = paragraph.starts[sentenceOf(paragraph, s.close - 1) + 1]!;
  for (let i = s.close; i < end; i++) {
    const cue = cueAt(reading, i);
    if (!cue) continue;
    if (cue.kind === 'according') {
      const speaker = accordingTo(reading, cue.to, end);
      return speaker && { cue, speaker };
    }
    const { verb } = cue;
    if (!verb || verb.class === 'call' || verb.class === 'show' || verb.form === 'gerund' || isWeak(cue)) continue;
    const inverted =
      tokens[i - 1]?.text === ',' && INVERTING.has(verb.base) ? subjectAfter(reading, i, end) : undefined;
    if (inverted) return { cue, speaker: inverted };
    if (!isTag(reading, i + 1, end) && verb.class !== 'tell') continue;
    let floor = i;
    while (floor > s.close && reading.quoted[floor - 1]! < 0) floor--;
    const speaker = subjectBefore(reading, i, floor);
    if (speaker && speaker.kind !== 'relative' && isMark(reading, speaker.from - 1, ',—–')) return { cue, speaker };
  }
  return undefined;
}

/** The attribution of a stretch in its own sentence. */
export function attribution(reading: Reading, s: Stretch): Attribution | undefined {
  if (promises(reading, s)) return after(reading, s) ?? before(reading, s) ?? tail(reading, s);
  return before(reading, s) ?? tail(reading, s) ?? after(reading, s);
}
