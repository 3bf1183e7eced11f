/**
 * What the clause of a figure is about: its subject, or that of the clause that it depends on.
 */
import type { Token } from '../../contract.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon-words.ts';
import { isPlural } from '../noun-words.ts';
import { isVerb, isVerbWord } from '../verbs.ts';
import { classesOf, WordClass } from '../word-classes.ts';
import type { Figure, Previous, TokenRange } from './figure.ts';
import { DISTRIBUTING, SAYING, TIMES, WAYS } from './lexicon.ts';
import { nounBefore } from './noun.ts';
import { groupStart, JOINING, subjectBefore } from './subject-phrase.ts';

/** Tokens looked through on the left of the figure. */
const REACH = 30;
/** Small words passed over before a noun. */
const FEW = 3;

/**
 * The subject of the clause that the figure stands in, behind its verb. A clause without a verb of its own ("to fall to
 * 7,425", "having risen by 3%") has that of the clause before it; what stands between is given first.
 */
export function subjectOf(
  tokens: readonly Token[],
  figure: Figure,
  previous: Previous | undefined,
): readonly TokenRange[] {
  const floor = Math.max(0, figure.from - REACH);
  const out: TokenRange[] = [];
  let pronoun = false;
  let verbs = false;
  for (let i = figure.from - 1; i >= floor; i--) {
    const t = tokens[i]!;
    if (t.kind === 'punct') {
      if (t.text === ':') return verbs || out.length > 0 ? out : heading(tokens, i);
      if (t.text === ';' || (t.text === '—' && i < figure.from - 1)) return out;
    }
    if (t.kind !== 'word') continue;
    if (t.lower === 'while') return out;
    const before = i > 0 ? tokens[i - 1] : undefined;
    const form = verbForm(tokens, i, before);
    if (form === undefined) continue;
    verbs = true;
    if (before?.lower === 'there') return out;
    // Who says it is not what it is about, unless "it" and "they" lead back to the speaker.
    if (SAYING.has(t.lower) && !pronoun && !(t.lower === 'added' && i === figure.from - 1)) return out;
    pronoun ||= before !== undefined && PRONOUNS.has(before.lower);
    const start = groupStart(tokens, i, floor);
    if (form === 'reduced' && previous && before?.text === ',' && previous.to >= i - 1 && !previous.item)
      return previous.about;
    const found = form === 'reduced' ? described(tokens, i, previous) : subjectBefore(tokens, start, floor, previous);
    const dependent =
      tokens[start]!.lower === 'to' || tokens[start]!.lower === 'having' || tokens[start]!.lower === 'being';
    if (!found || (dependent && (isFigure(found, previous) || tokens[start - 1]?.text === ','))) {
      i = dependent ? start : i;
      continue;
    }
    out.push(...besidePrevious(tokens, found, previous));
    if (!dependent || out.length > 1) return out;
    i = found[0];
  }
  return out;
}

/** "Properties including: a farm, $2m, …", "Prices: coffee, $3": what stands before the colon. */
function heading(tokens: readonly Token[], colon: number): readonly TokenRange[] {
  let to = colon;
  while (to > colon - FEW && to > 0 && (tokens[to - 1]!.lower === 'including' || tokens[to - 1]!.lower === 'include'))
    to--;
  const found = nounBefore(tokens, to);
  if (!found || TIMES.has(tokens[to - 1]!.lower)) return [];
  const opens = found[0] < 2 && !PREPOSITIONS.has(tokens[found[0] - 1]?.lower ?? '');
  return to < colon || (opens && isPlural(tokens[to - 1]!)) ? [found] : [];
}

/**
 * What a subject says that runs into the figure before it: "0.2% and the index was" is of the index alone; "the 44 men
 * were" and "a fine of $50 is" are of what that figure counts or was about.
 */
function besidePrevious(
  tokens: readonly Token[],
  [from, to]: TokenRange,
  previous: Previous | undefined,
): readonly TokenRange[] {
  if (!previous || from >= previous.to || to <= previous.from) return [[from, to]];
  // "of the asteroid, which is": what the figure before counts or measures.
  if (previous.item && from >= previous.item[0]) return [[from, to]];
  for (let i = previous.to; i < to - 1; i++)
    if (JOINING.has(tokens[i]!.lower))
      return [[DETERMINERS.has(tokens[i + 1]!.lower) && i + 2 < to ? i + 2 : i + 1, to]];
  // "the magnitude 6.3 earthquake killed": the noun behind the figure heads the subject.
  const { item } = previous;
  if (item && item[1] === to && !tokens.slice(from, previous.from).some((t) => t.lower === 'of')) return [item];
  return previous.about.length > 0
    ? previous.about
    : previous.item && previous.item[0] >= from
      ? [previous.item]
      : [[from, to]];
}

/** "15 years to life": the figure before is nobody's subject. */
const isFigure = ([from, to]: TokenRange, previous: Previous | undefined): boolean =>
  previous !== undefined && from >= previous.from && to <= previous.to && !previous.item;

type VerbForm = 'finite' | 'reduced';

/** How the word is a verb: with a subject before it, or as a clause cut short that describes the noun before it. */
function verbForm(tokens: readonly Token[], i: number, before: Token | undefined): VerbForm | undefined {
  const { lower } = tokens[i]!;
  const classes = classesOf(lower);
  if (before !== undefined && (classes & WordClass.Measuring) !== 0) {
    const bare = (classesOf(before.lower) & (WordClass.Auxiliary | WordClass.Determiner)) === 0;
    if (bare || DISTRIBUTING.has(before.lower)) return 'reduced';
  }
  // ", revised upward by", ", valued at".
  if (before?.text === ',' && lower.endsWith('ed') && (classes & WordClass.NoVerbHere) === 0) {
    const after = tokens[i + 1];
    if (after && (PREPOSITIONS.has(after.lower) || WAYS.has(after.lower))) return 'reduced';
  }
  return isVerbWord(tokens, i, classes) ? 'finite' : undefined;
}

/** The noun phrase that a clause cut short describes: "two towers, each weighing", "fees ranging from". */
function described(tokens: readonly Token[], i: number, previous: Previous | undefined): TokenRange | undefined {
  let to = i;
  while (to > i - FEW && to > 0 && (DISTRIBUTING.has(tokens[to - 1]!.lower) || tokens[to - 1]!.text === ',')) to--;
  if (previous?.item && previous.item[1] === to) return previous.item;
  return nounBefore(tokens, to);
}

/** Whether the figure with its noun is itself the subject: "eight other employees left". */
export function isSubject(tokens: readonly Token[], { from, to }: Figure): boolean {
  if (to >= tokens.length || tokens[to]!.kind !== 'word') return false;
  const at = from > 0 && DETERMINERS.has(tokens[from - 1]!.lower) ? from - 2 : from - 1;
  const before = at < 0 ? undefined : tokens[at];
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
  return opens && isVerb(tokens, to);
}
