import type { Token } from '../../contract.ts';
import { ageAfter, ageBefore, isSpokenOf } from './evidence.ts';
import { SURNAMES } from './lexicon-surnames.ts';
import { ROLES } from './lexicon-titles.ts';
import { type NameKeys, nameKeys } from './name-keys.ts';
import { isNameShaped, withoutTrailing } from './name-shape.ts';
import { afterBody, afterComplement, afterOpeners, afterTitle, opensSentence } from './name-start.ts';
import { isGiven, isPlace, isTitle, words } from './name-words.ts';
import { fold, type Part, type Run } from './runs.ts';
import { isTitleHead, titleBefore, titleStart } from './titles.ts';
import { type Gender, genderOfHonorific } from './word-classes.ts';

/** A stretch of a run that may name a person. Token indices are the sentence's. */
export interface Candidate {
  readonly run: Run;
  readonly parts: readonly Part[];
  readonly keys: NameKeys;
  /** Title in tokens [from, to), before the name. */
  readonly title: readonly [number, number] | undefined;
  readonly honorific: Gender | 'other' | undefined;
  /** The words prove a person by themselves: title, age, known given name, initials. */
  readonly proven: boolean;
  /** The sentence speaks of it as of a person: it says something, "who", a role behind it. */
  readonly likely: boolean;
}

/** Before the names of ships: "USS Gerald Ford", "the cutter James". */
const SHIPS: ReadonlySet<string> = new Set(
  `uss usns uscgc hms hmas hmcs hmnzs brp ins krs rms mv mt ss rv rss tcg cutter frigate destroyer freighter ferry tanker trawler
   yacht submarine schooner steamer warship`.split(/\s+/),
);

const isShip = (tokens: readonly Token[], i: number): boolean =>
  i > 0 && tokens[i - 1]!.kind === 'word' && SHIPS.has(fold(tokens[i - 1]!));

/** A thing of a series: "Vitamin B", "an Atlas V". */
function isThing(tokens: readonly Token[], parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1]!;
  return last.kind === 'initial' && parts.length > 1 && /^[A-WYZ]$/.test(tokens[last.to - 1]!.text);
}

/** Roles that firms have too: "grid operator Red Kestrel". */
const BUSINESSES: ReadonlySet<string> = new Set(['operator', 'broadcaster', 'builder', 'publisher', 'developer']);
/** "The office in Boa Praia said", "the Norte Grande": behind these stands a place. */
const WHERE: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'at', 'the']);

/** The head of the office whose complement begins at token `i`: "Secretary of State", "High Commissioner for Refugees". */
function officeBefore(tokens: readonly Token[], i: number): number | undefined {
  if (i < 2) return undefined;
  const link = tokens[i - 1]!.lower === 'the' ? i - 2 : i - 1;
  const word = tokens[link]!.lower;
  if ((word !== 'of' && word !== 'for') || link === 0) return undefined;
  const head = tokens[link - 1]!;
  // "a reporter for Dana Cole" works for her.
  if (word === 'for' && (head.text === head.lower || link !== i - 1)) return undefined;
  return isTitleHead(fold(head)) ? link - 1 : undefined;
}

/** Whether a part from `from` on is of this kind. */
function holds(parts: readonly Part[], kind: Part['kind'], from: number): boolean {
  for (let k = from; k < parts.length; k++) if (parts[k]!.kind === kind) return true;
  return false;
}

/** Reads a run as the name of a person, if it can be one. */
export function candidate(text: string, run: Run): Candidate | undefined {
  const { tokens } = run.sentence;
  let parts = run.parts;
  // Most runs are the first word of a sentence, and no name.
  const single = parts.length === 1;
  if (single && !isNameShaped(parts)) return undefined;
  // "Special Agent in Charge Dana Whitlow": the run begins inside the title.
  let k = parts[0]!.key === 'charge' && parts.length > 1 ? 1 : afterOpeners(parts, tokens);
  if (k > 0) parts = parts.slice(k);
  const titled = afterTitle(parts);
  let title: readonly [number, number] | undefined;
  let honorific: Candidate['honorific'];
  if (titled > 0) {
    const head = parts[titled - 1]!;
    honorific = genderOfHonorific(head.key);
    if (honorific === undefined) title = [titleStart(tokens, head.from), head.to];
    else if (titled > 1 && isTitle(parts[titled - 2]!))
      title = [titleStart(tokens, parts[titled - 2]!.from), parts[titled - 2]!.to];
    parts = parts.slice(titled);
  } else {
    const before = titleBefore(tokens, parts[0]!.from, tokens[parts[parts.length - 1]!.to]);
    const office = before ? undefined : officeBefore(tokens, parts[0]!.from);
    if (before) title = before;
    else if (office !== undefined) {
      k = afterComplement(parts);
      if (k < parts.length) {
        parts = parts.slice(k);
        title = [titleStart(tokens, office), parts[0]!.from];
      }
    }
    if (!title) {
      k = afterBody(parts);
      if (k > 0) parts = parts.slice(k);
    }
  }
  parts = withoutTrailing(parts);
  if (!single && (parts.length === 0 || !isNameShaped(parts))) return undefined;
  const from = parts[0]!.from;
  const last = parts[parts.length - 1]!;
  const { to } = last;
  const begins = run.parts[0]!.from;
  if (isThing(tokens, parts) || isShip(tokens, from) || (begins < from && isShip(tokens, begins))) return undefined;
  const own = words(parts);
  // "billionaire Dallas Mavericks owner": a role right behind describes what follows.
  const behind = tokens[to];
  if (behind?.kind === 'word' && behind.text === behind.lower && ROLES.has(behind.lower) && !isGiven(own[0]!))
    return undefined;
  const many = own.length > 1;
  const company = title !== undefined && BUSINESSES.has(tokens[title[1] - 1]!.lower) && !isGiven(own[0]!);
  const proven =
    (title !== undefined && !company && (many || !isPlace(own[0]!) || titled > 0)) ||
    honorific !== undefined ||
    (many &&
      (isGiven(own[0]!) ||
        (own[0]!.kind === 'initial' && SURNAMES.has(own.at(-1)!.key)) ||
        holds(own, 'initial', 1) ||
        last.kind === 'suffix' ||
        holds(parts, 'nickname', 0) ||
        ageAfter(tokens, to) !== undefined ||
        ageBefore(tokens, from) !== undefined));
  const likely =
    proven ||
    (!company &&
      !(from > 0 && WHERE.has(tokens[from - 1]!.lower)) &&
      isSpokenOf(text, run, from, to) &&
      (many || (SURNAMES.has(own[0]!.key) && !isPlace(own[0]!)))) ||
    (many && SURNAMES.has(own.at(-1)!.key) && !run.heading && !opensSentence(tokens, from));
  return { run, parts, keys: nameKeys(parts), title, honorific, proven, likely };
}
