/**
 * The subject of a verb group: the noun phrase before it.
 */
import { type Token, Trait } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { isVerbWord } from '../verbs.ts';
import { classesOf, WordClass } from '../word-classes.ts';
import type { Previous, TokenRange } from './figure.ts';
import { ADVERBS_OF_VERBS, CLAUSE_OPENERS, RELATIVES } from './lexicon.ts';
import { LONGEST, nounBefore } from './noun.ts';

/** The first word of the verb group that ends with the verb at `i`. */
export function groupStart(tokens: readonly Token[], i: number, floor: number): number {
  let at = i;
  while (at > floor && inVerbGroup(tokens, at - 1)) at--;
  return at;
}

/** The noun phrase that ends before the verb group at `start`, over a relative pronoun or an apposition between commas. */
export function subjectBefore(
  tokens: readonly Token[],
  start: number,
  floor: number,
  previous: Previous | undefined,
): TokenRange | undefined {
  let to = start;
  const before = to > 0 ? tokens[to - 1] : undefined;
  // "hit a homer and drove in four": the subject is that of the verb before.
  if (before && JOINING.has(before.lower)) return undefined;
  if (before && RELATIVES.has(before.lower)) {
    to--;
    if (tokens[to - 1]?.text === ',') to--;
    if (tokens[to - 1]?.text === ')') to = openBracket(tokens, to - 1);
    // "40 trucks of gravel, which weigh": without the number.
    const item = previous?.item;
    return nounBefore(tokens, to, item && item[0] < to && to - item[0] < LONGEST ? item[0] : 0);
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
  if (to - from < 4 && isPronoun(tokens[to - 1]!) && (only.traits & (Trait.NumberWord | Trait.Digit)) !== 0)
    return undefined;
  if (to - from === 1 && (isPronoun(only) || only.kind !== 'word' || only.lower === 'there')) return undefined;
  return [from, to];
}

export const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'then']);

const opensPhrase = (t: Token): boolean =>
  t.kind === 'punct' ||
  t.lower === "'s" ||
  (classesOf(t.lower) & (WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) !== 0;

const isPronoun = (t: Token): boolean => (classesOf(t.lower) & WordClass.Pronoun) !== 0;

/** Index of the bracket that opens before the one at `i`; `i` without one near. */
function openBracket(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) if (tokens[k]!.text === '(') return k;
  return i;
}

/** Auxiliaries and adverbs of the verb group. */
function inVerbGroup(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'word') return false;
  return (
    isVerbWord(tokens, i, classesOf(t.lower)) ||
    ADVERBS_OF_VERBS.has(t.lower) ||
    (t.lower.endsWith('ly') && t.text === t.lower)
  );
}

function inSubject(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind === 'punct') return isHyphen(t) || t.text === '&' || t.text === '$' || t.text === '%';
  if (t.kind === 'number') return true;
  const classes = classesOf(t.lower);
  if (RELATIVES.has(t.lower) || (t.kind === 'word' && isVerbWord(tokens, i, classes))) return false;
  if (CLAUSE_OPENERS.has(t.lower)) return false;
  // "the voltage across it".
  if ((classes & WordClass.Pronoun) !== 0 && t.text !== 'US')
    return i > 0 && (classesOf(tokens[i - 1]!.lower) & WordClass.Preposition) !== 0;
  return (classes & WordClass.Conjunction) === 0 || t.lower === 'and';
}
