/**
 * Which words of an article are names, by the article's own evidence: a word that is capitalised where no rule asks for
 * it (not at the start of a sentence, not in a headline that capitalises every word) and is not also written small.
 */
import { type Sentence, type Token, Trait } from '../../../extractors/contract.ts';

/** How often a word (lower case) is written with a capital of its own accord, and how often without. */
export interface CaseEvidence {
  readonly capital: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
}

/** A capitalised word; "'S" of a line of capitals is none. */
const isCapital = (token: Token): boolean =>
  token.kind === 'word' && (token.traits & Trait.Capital) !== 0 && token.lower !== "'s";
const isUpper = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** A headline or a menu: nearly every longer word begins with a capital. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 3 && capital / long > 0.75;
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** Gathers the evidence of sentences whose capitals mean something. */
export function caseEvidence(sentences: readonly Sentence[]): CaseEvidence {
  const capital = new Map<string, number>();
  const small = new Map<string, number>();
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue;
    let opened = false;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word') {
        // A quotation or a colon opens a sentence within the sentence.
        if (token.kind === 'punct' && '"“:—'.includes(token.text)) opened = false;
        continue;
      }
      if (!isCapital(token)) count(small, token.lower);
      else if (opened || (isUpper(token) && i + 1 < tokens.length && tokens[i + 1]!.text === ',')) {
        count(capital, token.lower);
      }
      opened = true;
    }
  }
  return { capital, small };
}

/**
 * Whether a capitalised token is (part of) a name.
 *
 * @param known whether the word is a common word of the language; decides for words seen at the start of sentences only
 */
export function isName(token: Token, evidence: CaseEvidence, known: (word: string) => boolean): boolean {
  if (!isCapital(token)) return false;
  const capital = evidence.capital.get(token.lower) ?? 0;
  const small = evidence.small.get(token.lower) ?? 0;
  if (capital > 0) return capital > small;
  return small === 0 && !known(token.lower);
}
