import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/cardinals.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon-words.ts';
import { isVerb } from '../verbs.ts';
import type { Figure, Previous, TokenRange } from './figure.ts';
import { ADVERBS_OF_VERBS, RELATIVES, SAYING } from './lexicon.ts';
import { LONGEST, nounBefore } from './noun.ts';

/** Tokens looked through on the left of the figure. */
const REACH = 30;

/** The subject of the clause that the figure stands in, behind its verb. */
export function subjectOf(
  tokens: readonly Token[],
  figure: Figure,
  previous: Previous | undefined,
): readonly TokenRange[] {
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

const opensPhrase = (t: Token): boolean =>
  DETERMINERS.has(t.lower) || PREPOSITIONS.has(t.lower) || CONJUNCTIONS.has(t.lower);

/** Index of the bracket that opens before the one at `i`; `i` without one near. */
function openBracket(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) if (tokens[k]!.text === '(') return k;
  return i;
}

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
