/**
 * The thing whose figure it is: the subject of the clause, when the sentence names it ("the company's revenue rose 5%").
 */
import { type Token, Trait } from '../contract.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, VERBS } from './lexicon-words.ts';
import { FALLING, RISING } from './lexicon-change.ts';

/** Tokens looked through on the left of the figure. */
const REACH = 45;
const LONGEST = 14;

/** Words in -s and -ed, and others that are verbs after a noun, beyond the closed-class list. */
const MORE_VERBS: ReadonlySet<string> = new Set(
  `averages averaged amounts equals exceeds measures weighs weighed totals earns earned owns owned offers offered employs employed
   charges charged reports reported posts posted expects expected plans planned serves served carries carried covers covered
   contains contained produces produced creates created holds allows allowed requires required shows showed shown tops topped
   costs raises raised buys sells seized seizes recovered recovers reached reaches stretches stretched extends extended
   starts started stands ranges ranged comes features features represents represented accounts accounted generates generated
   delivered delivers forecasts estimates estimated predicts predicted launched launches opened opens closed closes traded trades
   attracted drew drop recorded records registered hosts hosted features featured boasts boasted donates donated pledged pledges
   receives received scored scores fined fines sentenced invested invests acquired acquires awarded rated used priced valued
   traveled travelled traveling going running trading selling buying losing gaining falling rising growing costing spending paying earning`
    .trim()
    .split(/\s+/),
);

function isVerb(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind !== 'word') return false;
  const word = t.lower;
  if (word === "'s" || word === 'dead' || word === 'each' || word === 'old' || word === 'ago') return false;
  const before = tokens[i - 1];
  const capital = (t.traits & Trait.Capital) !== 0;
  if (VERBS.has(word)) return !capital || (i > 0 && word.length > 3 && !capitalAround(tokens, i));
  if (before === undefined || before.kind !== 'word' || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))
    return false;
  if (MORE_VERBS.has(word) || RISING.has(word) || FALLING.has(word))
    return word !== 'up' && word !== 'down' && word !== 'lower' && word !== 'higher' ? !capital : true;
  return !capital && word.length > 4 && word.endsWith('ed');
}

const capitalAround = (tokens: readonly Token[], i: number): boolean =>
  ((tokens[i - 1]?.traits ?? 0) & Trait.Capital) !== 0 && ((tokens[i + 1]?.traits ?? 0) & Trait.Capital) !== 0;

/** Tokens [from, to) of the subject that the figure at token `at` belongs to. */
export function subjectOf(tokens: readonly Token[], at: number): readonly [from: number, to: number] | undefined {
  const floor = Math.max(0, at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    const t = tokens[i]!;
    if (t.text === ';' || t.lower === 'while' || t.text === '—') return undefined;
    if (!isVerb(tokens, i)) continue;
    const found = subjectBefore(tokens, i, floor);
    if (found) return found;
  }
  return undefined;
}

/** The noun phrase that ends before the verb group at `i`, over a relative pronoun or an apposition between commas. */
function subjectBefore(tokens: readonly Token[], i: number, floor: number): readonly [number, number] | undefined {
  let to = i;
  // Auxiliaries and adverbs of the verb group.
  while (
    to > floor &&
    tokens[to - 1]!.kind === 'word' &&
    (isVerb(tokens, to - 1) ||
      tokens[to - 1]!.lower === 'to' ||
      tokens[to - 1]!.lower === 'not' ||
      tokens[to - 1]!.lower.endsWith('ly') ||
      ADVERBS_OF_VERBS.has(tokens[to - 1]!.lower))
  )
    to--;
  const before = tokens[to - 1];
  if (before && RELATIVES.has(before.lower)) {
    to--;
    if (tokens[to - 1]?.text === ',') to--;
  } else if (before?.text === ',') {
    // "Maddon, 66, has": the name stands before the apposition.
    let open = to - 2;
    while (open > floor && tokens[open]!.text !== ',' && to - open < LONGEST) open--;
    if (tokens[open]?.text !== ',') return undefined;
    to = open;
  }
  let from = to;
  while (from > floor && to - from < LONGEST && inSubject(tokens, from - 1)) from--;
  while (
    from < to &&
    (DETERMINERS.has(tokens[from]!.lower) ||
      PREPOSITIONS.has(tokens[from]!.lower) ||
      CONJUNCTIONS.has(tokens[from]!.lower))
  )
    from++;
  if (from >= to) return undefined;
  if (to - from === 1 && (PRONOUNS.has(tokens[from]!.lower) || tokens[from]!.kind !== 'word')) return undefined;
  return [from, to];
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who']);
const ADVERBS_OF_VERBS: ReadonlySet<string> = new Set([
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
]);

function inSubject(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  if (t.kind === 'punct') return t.text === '-' || t.text === '&' || t.text === '$' || t.text === '’' || t.text === '%';
  if (t.kind === 'number') return true;
  if (RELATIVES.has(t.lower) || isVerb(tokens, i)) return false;
  if (PRONOUNS.has(t.lower) && t.text !== 'US') return false;
  return !CONJUNCTIONS.has(t.lower) || t.lower === 'and';
}
