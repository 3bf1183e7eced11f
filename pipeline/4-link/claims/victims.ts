/** People of whom an article says without a figure that they were killed, injured or shot. */
import type { Article, Sentence, Token } from '../../../extractors/contract.ts';
import { findPeople } from '../../../extractors/shared/people.ts';
import { befell, befellBehind } from './fate.ts';
import { FAMILY } from './lexicon-things.ts';
import type { Unplaced, VictimClaim } from './model.ts';
import { canonical } from './thing.ts';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);
/** Words of a noun phrase between "the" and its noun. */
const MOST_MODIFIERS = 5;

/** End of "the 16-year-old boy", "she" at token `i`; undefined for other words and for several people. */
function somebodyAt(tokens: readonly Token[], i: number): number | undefined {
  if (PRONOUNS.has(tokens[i]!.lower)) return i + 1;
  if (!DEFINITE.has(tokens[i]!.lower)) return undefined;
  for (let j = i + 1; j < Math.min(tokens.length, i + 2 + MOST_MODIFIERS); j++) {
    const { kind, lower, text } = tokens[j]!;
    if (kind === 'word' && FAMILY.get(canonical(lower)) === 'person' && tokens[j + 1]?.text !== '-')
      return lower.endsWith('s') || lower === 'people' || lower === 'men' || lower === 'women' || lower === 'children'
        ? undefined
        : j + 1;
    if (kind === 'punct' && text !== '-') return undefined;
  }
  return undefined;
}

const FATAL_ACTS: ReadonlySet<string> = new Set('homicide murder slaying killing'.split(' '));
const FATAL: ReadonlySet<string> = new Set(['fatal', 'deadly']);
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['quadruple', 4],
]);

/** Words that imply deaths, alone or with another. */
export const FATAL_WORDS: readonly string[] = [...FATAL, ...MULTIPLES.keys()];

/** How many deaths "a double homicide" and "the fatal crash" imply at token `i`; 0 for other words. */
function impliedDeaths(tokens: readonly Token[], i: number): number {
  const { lower } = tokens[i]!;
  if (FATAL.has(lower) && tokens[i - 1]?.text !== '-' && tokens[i - 1]?.lower !== 'not')
    return MULTIPLES.get(tokens[i - 1]?.lower ?? '') ?? 1;
  const multiple = MULTIPLES.get(lower);
  const act = tokens[i + 1]?.text === '-' ? tokens[i + 2] : tokens[i + 1];
  return multiple !== undefined && FATAL_ACTS.has(act?.lower ?? '') ? multiple : 0;
}

/** At other words nobody is spoken of and no death implied. */
const OPENINGS: ReadonlySet<string> = new Set([...DEFINITE, ...PRONOUNS, ...FATAL_WORDS]);

function unnamed(article: Article, sentences: readonly Sentence[]): Unplaced<VictimClaim>[] {
  const out: Unplaced<VictimClaim>[] = [];
  for (const { tokens } of sentences) {
    const add = (from: number, to: number, role: string, least: number): void => {
      const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
      out.push({ kind: 'victim', start, end, text: article.text.slice(start, end), role, least });
    };
    for (let i = 0; i < tokens.length; i++) {
      if (!OPENINGS.has(tokens[i]!.lower)) continue;
      const implied = impliedDeaths(tokens, i);
      if (implied > 0) add(i, i + 1, 'killed', implied);
      const to = somebodyAt(tokens, i);
      const role = to === undefined ? undefined : befellBehind(tokens, to);
      if (role !== undefined) add(i, to!, role, 1);
    }
  }
  return out;
}

/**
 * Claims about people without figures, each mention one; the same person may have several.
 *
 * @param sentences those of the body with one of the `BEFELL_WORDS` or the `FATAL_WORDS`
 */
export function victimsIn(article: Article, sentences: readonly Sentence[]): Unplaced<VictimClaim>[] {
  if (sentences.length === 0) return [];
  const out: Unplaced<VictimClaim>[] = [];
  const read = new Set(sentences);
  for (const mention of findPeople(article)) {
    const sentence = article.sentences[mention.sentence]!;
    if (!read.has(sentence)) continue;
    const role = befell(sentence.tokens, ...mention.tokens);
    const { start, end, text, name } = mention;
    if (role !== undefined) out.push({ kind: 'victim', start, end, text, name, role, least: 1 });
  }
  return [...out, ...unnamed(article, sentences)];
}
