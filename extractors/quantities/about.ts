/**
 * The thing whose figure it is, when the sentence names it: the noun that governs the figure ("a fine of $5,000", "net
 * profits 2.2 billion", "cut its output by 5%"), else the subject of its clause ("the company's revenue rose 5%").
 */
import { type Token, Trait } from '../contract.ts';
import { isHyphen } from '../shared/cardinals.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './lexicon-words.ts';
import { closes, isPlural } from './phrase.ts';
import { isVerb } from './verbs.ts';

export type TokenRange = readonly [from: number, to: number];

/** A figure in its sentence. */
export interface Figure {
  /** First token, with the bound words. */
  readonly from: number;
  readonly to: number;
  /** A length of time: "in 15 years" belongs to the clause, not to the noun before "in". */
  readonly time: boolean;
  /** "one of the oldest": one of a set, of which nothing more is said. */
  readonly member: boolean;
  readonly unit: string | undefined;
}

/** What the figure before it in the sentence was about, and where that figure and its item end. */
export interface Previous {
  readonly to: number;
  readonly unit: string | undefined;
  readonly about: readonly TokenRange[];
}

/** Tokens looked through on the left of the figure. */
const REACH = 30;
const LONGEST = 14;

/** Prepositions by which a noun governs a figure. */
const GOVERNING: ReadonlySet<string> = new Set([
  'of',
  'at',
  'in',
  'with',
  'from',
  'to',
  'by',
  'for',
  'over',
  'under',
  'worth',
  'around',
  'near',
  'above',
  'below',
  'than',
  'between',
  'totaling',
  'totalling',
  'including',
]);
const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'within',
  'after',
  'for',
  'over',
  'during',
  'at',
  'from',
  'to',
  'by',
  'under',
]);
const PASSED_MARKS: ReadonlySet<string> = new Set([',', '-', '(', '–', '—']);
/** Passed over between the figure and what governs it. */
const PASSED: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'up',
  'down',
  'only',
  'just',
  'another',
  'total',
  'more',
  'also',
  'still',
  'then',
  'now',
  'combined',
  'record',
  'previous',
  'past',
  'last',
  'next',
  'first',
  'final',
  'even',
  'as',
  'much',
  'worth',
  'somewhere',
  'now',
]);

/**
 * What the figure is about: one range of tokens, or two, the governing noun and the subject that it belongs to.
 *
 * @param previous the figure before, in the same sentence
 */
export function aboutOf(
  tokens: readonly Token[],
  figure: Figure,
  previous: Previous | undefined,
): readonly TokenRange[] {
  if (figure.member) return [];
  const subject = (): readonly TokenRange[] => subjectOf(tokens, figure, previous);
  const before = tokens[figure.from - 1];
  const floor = previous?.to ?? 0;
  const list = before?.text === ',' || before?.lower === 'and' || before?.lower === 'or' || before?.text === '(';
  if (list && previous && figure.unit !== undefined && previous.unit === figure.unit) return previous.about;
  let at = figure.from - 1;
  while (at >= 0 && figure.from - at < 5 && (PASSED.has(tokens[at]!.lower) || PASSED_MARKS.has(tokens[at]!.text))) at--;
  const t = tokens[at];
  if (t === undefined) return [];
  if (previous && at < floor) return previous.about.length > 0 ? previous.about : subject();
  const joined = t.lower === 'and' || t.lower === 'or';
  const governed = GOVERNING.has(t.lower) && !(figure.time && TIME_PREPOSITIONS.has(t.lower));
  if (previous && (joined || governed) && at - 2 < floor && previous.about.length > 0) return previous.about;
  if (joined) return subject();
  const noun = governed ? at : PREPOSITIONS.has(t.lower) ? -1 : at + 1;
  const found = noun > 0 ? nounBefore(tokens, noun, floor) : undefined;
  if (!found || isTime(tokens[found[1] - 1]!))
    return previous && isTime(tokens[noun - 1] ?? t) && previous.about.length > 0 ? previous.about : subject();
  const own = subject();
  if (t.lower !== 'of' && isPredicate(tokens, found)) return own;
  // "at a speed of": the noun, and whose it is.
  return governed && own[0] && own[0][1] <= found[0] ? [found, own[0]] : [found];
}

/** "impressive at", "higher at", "place over": words behind a verb that are no noun phrase of their own. */
function isPredicate(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  const last = tokens[to - 1]!;
  return (
    from > 0 && to - from < 3 && isVerb(tokens, from - 1) && !isPlural(last) && (last.traits & Trait.Capital) === 0
  );
}

const TIMES: ReadonlySet<string> = new Set(
  'year years month months week weeks day days today yesterday quarter season evening morning night afternoon monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
const isTime = (t: Token): boolean => TIMES.has(t.lower);

/** The noun phrase that ends right before token `to`, with what "of" and possessives add to it. */
function nounBefore(tokens: readonly Token[], to: number, floor = 0): TokenRange | undefined {
  let from = to;
  while (from > floor && to - from < LONGEST && inNoun(tokens, from - 1, from < to)) from--;
  while (
    from < to &&
    (DETERMINERS.has(tokens[from]!.lower) || tokens[from]!.lower === 'of' || tokens[from]!.kind === 'punct')
  )
    from++;
  if (from >= to || (to - from === 1 && tokens[from]!.kind !== 'word')) return undefined;
  return [from, to];
}

function inNoun(tokens: readonly Token[], i: number, begun: boolean): boolean {
  const t = tokens[i]!;
  if (t.kind === 'punct') return begun && (isHyphen(t) || t.text === '&');
  if (t.kind === 'number') return begun || tokens[i - 1]?.spaceBefore === true;
  if (isVerb(tokens, i)) return false;
  if (t.lower === 'worth') return tokens[i - 1]?.lower === 'net';
  if (t.lower.endsWith('ing') && !begun && t.text === t.lower && t.lower.length > 5) return isNounBefore(tokens[i - 1]);
  if (t.lower === 'of') return begun;
  if (DETERMINERS.has(t.lower)) return begun && tokens[i - 1]?.lower === 'of';
  return !closes(t);
}

/** "a staggering sum" and "retail shopping" are nouns; "creating 400 jobs" is none. */
const isNounBefore = (t: Token | undefined): boolean =>
  t?.kind === 'word' && (DETERMINERS.has(t.lower) || t.lower === 'of');

/** The subject of the clause that the figure stands in, behind its verb. */
function subjectOf(tokens: readonly Token[], figure: Figure, previous: Previous | undefined): readonly TokenRange[] {
  if (isSubject(tokens, figure)) return [];
  const floor = Math.max(0, figure.from - REACH);
  let pronoun = false;
  for (let i = figure.from - 1; i >= floor; i--) {
    const t = tokens[i]!;
    if (t.text === ';' || t.lower === 'while' || t.text === '—') return [];
    if (!isVerb(tokens, i)) continue;
    if (tokens[i - 1]?.lower === 'there') return [];
    // Who says it is not what it is about, unless "it" and "they" lead back to the speaker.
    if (SAYING.has(t.lower) && !pronoun) return [];
    pronoun ||= PRONOUNS.has(tokens[i - 1]?.lower ?? '');
    const found = subjectBefore(tokens, i, floor);
    if (found)
      return previous && previous.about.length > 0 && found[0] < previous.to && found[1] > previous.to - 3
        ? previous.about
        : [found];
  }
  return [];
}

/** Whether the figure with its noun is itself the subject: "eight other employees left". */
function isSubject(tokens: readonly Token[], { from, to }: Figure): boolean {
  const before = tokens[DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1];
  const opens =
    before === undefined ||
    before.text === ',' ||
    before.text === ':' ||
    before.text === ';' ||
    before.lower === 'and' ||
    before.lower === 'but' ||
    before.lower === 'that' ||
    SAYING.has(before.lower) ||
    before.lower === 'while';
  return opens && to < tokens.length && isVerb(tokens, to);
}

/** The noun phrase that ends before the verb group at `i`, over a relative pronoun or an apposition between commas. */
function subjectBefore(tokens: readonly Token[], i: number, floor: number): TokenRange | undefined {
  let to = i;
  while (to > floor && inVerbGroup(tokens, to - 1)) to--;
  const before = tokens[to - 1];
  if (before && RELATIVES.has(before.lower)) {
    to--;
    if (tokens[to - 1]?.text === ',') to--;
    if (tokens[to - 1]?.text === ')') to = openBracket(tokens, to - 1);
    return nounBefore(tokens, to);
  }
  if (before?.text === ',') {
    // "Maddon, 66, has": the name stands before the apposition.
    let open = to - 2;
    while (open > floor && tokens[open]!.text !== ',' && to - open < LONGEST) open--;
    if (tokens[open]?.text !== ',') return undefined;
    to = open;
  } else if (before?.text === ')') to = openBracket(tokens, to - 1);
  let from = to;
  while (from > floor && to - from < LONGEST && inSubject(tokens, from - 1)) from--;
  while (from < to && opensPhrase(tokens[from]!)) from++;
  while (to > from && (opensPhrase(tokens[to - 1]!) || tokens[to - 1]!.kind === 'punct')) to--;
  if (from >= to) return undefined;
  const only = tokens[from]!;
  if (to - from === 1 && (PRONOUNS.has(only.lower) || only.kind !== 'word' || only.lower === 'there')) return undefined;
  return [from, to];
}

const SAYING: ReadonlySet<string> = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'added',
  'believe',
  'believed',
  'confirmed',
  'announced',
]);

const opensPhrase = (t: Token): boolean =>
  DETERMINERS.has(t.lower) || PREPOSITIONS.has(t.lower) || CONJUNCTIONS.has(t.lower);

/** Index of the bracket that opens before the one at `i`; `i` without one near. */
function openBracket(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) if (tokens[k]!.text === '(') return k;
  return i;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who']);
const ADVERBS_OF_VERBS: ReadonlySet<string> = new Set([
  'to',
  'not',
  'also',
  'still',
  'just',
  'now',
  'already',
  'even',
  'then',
  'only',
  'more',
  'never',
  'always',
  'almost',
  'once',
  'been',
  'further',
  'only',
]);

/** Auxiliaries and adverbs of the verb group. */
function inVerbGroup(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'word') return false;
  return isVerb(tokens, i) || ADVERBS_OF_VERBS.has(t.lower) || (t.lower.endsWith('ly') && t.text === t.lower);
}

function inSubject(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind === 'punct') return isHyphen(t) || t.text === '&' || t.text === '$' || t.text === '%';
  if (t.kind === 'number') return true;
  if (RELATIVES.has(t.lower) || isVerb(tokens, i)) return false;
  if (PRONOUNS.has(t.lower) && t.text !== 'US') return false;
  return !CONJUNCTIONS.has(t.lower) || t.lower === 'and';
}
