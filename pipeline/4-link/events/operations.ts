/** Names of operations: "Operation SpecTor", "Operation Dark HunTor", "Operation Car Wash". */
import { type Article, type Sentence, type Token, Trait } from '../../../extractors/contract.ts';
import { Cue, type Cues, cuesOf } from '../claims/cues.ts';

/** Words of an operation's name at most, and names that one signature holds. */
const MOST_WORDS = 4;
const MOST_NAMES = 6;

/** "Operation Market Garden Museum" and the like end where a word of another kind of thing begins. */
const NOT_NAMES = new Set(['the', 'a', 'and', 'of', 'in', 'by', 'on', 'targets', 'said']);

/** Characters from the start within which naming an operation counts for more: the headline and the lead. */
const LEAD = 700;
const LEAD_BONUS = 2;

const OPERATION: ReadonlySet<string> = new Set(['Operation', 'OPERATION']);

/**
 * The operations that the article names, without the word "Operation", as first printed: the one that it is about first,
 * by mentions and by standing in the lead. A background paragraph's operation comes after the article's own.
 */
export const operations = (headline: readonly Sentence[], article: Article): string[] =>
  namesBehind(
    (tokens, i) => (OPERATION.has(tokens[i]!.text) ? nameAfter(tokens, i) : undefined),
    Cue.Operation,
    headline,
    article,
  );

/**
 * Names that `nameAt` finds at a token, as first printed, the one that the article is about first.
 *
 * @param cue what a sentence of the article has that names one
 */
export function namesBehind(
  nameAt: (tokens: readonly Token[], i: number) => string | undefined,
  cue: Cues,
  headline: readonly Sentence[],
  article: Article,
): string[] {
  const found = new Map<string, { name: string; weight: number }>();
  const { sentences } = article;
  const cues = cuesOf(article);
  const start = sentences[0]?.start ?? 0;
  const read = ({ tokens, region, start: at }: Sentence, top: boolean): void => {
    if (region === 'furniture' || region === 'comments') return;
    for (let i = 0; i < tokens.length; i++) {
      const name = nameAt(tokens, i);
      if (!name) continue;
      const weight = 1 + (top || at - start < LEAD ? LEAD_BONUS : 0);
      const key = name.toLowerCase();
      const known = found.get(key);
      if (known) known.weight += weight;
      else found.set(key, { name, weight });
    }
  };
  for (const sentence of headline) read(sentence, true);
  for (const sentence of sentences) if ((cues[sentence.index]! & cue) !== 0) read(sentence, false);
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_NAMES)
    .map((o) => o.name);
}

/** "True Promise 2", "Sovereign Borders II": the second of a series is another operation. */
const NUMERAL = /^(?:\d{1,2}|II|III|IV|V)$/;

/** The capitalised words after the word "Operation", with a number behind them. */
function nameAfter(tokens: readonly Token[], at: number): string | undefined {
  const words: string[] = [];
  for (let i = at + 1; i < tokens.length && words.length < MOST_WORDS; i++) {
    const next = tokens[i]!;
    if (words.length > 0 && NUMERAL.test(next.text) && next.spaceBefore) {
      words.push(next.text);
      break;
    }
    if (next.kind !== 'word' || !(next.traits & Trait.Capital) || NOT_NAMES.has(next.lower)) break;
    words.push(next.text);
  }
  return words.length > 0 ? words.join(' ') : undefined;
}

/** Whether two words differ by at most one letter inserted, left out or changed. */
function nearlyEqual(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  const rest = short.length === long.length ? i + 1 : i;
  return short.slice(rest) === long.slice(i + 1);
}

/**
 * Whether two names may mean one operation: the words of one all stand in the other ("HunTor", "Dark HunTor"), and
 * neither counts on from the other ("True Promise", "True Promise 2").
 */
export function sameOperation(a: string, b: string): boolean {
  const [fewer, more] = [a, b].map((n) => n.toLowerCase().split(' ')).sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  const numeral = (words: string[]): string => words.find((w) => NUMERAL.test(w.toUpperCase())) ?? '';
  if (numeral(fewer) !== numeral(more)) return false;
  return fewer.every((word) => more.some((other) => nearlyEqual(word, other)));
}
