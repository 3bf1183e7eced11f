/**
 * Which words of an article are names, by the article's own evidence: a word that is capitalised where no rule asks for
 * it (not at the start of a sentence, not in a headline that capitalises every word) and is not also written small.
 */
import { type Sentence, type Token, Trait } from '../../../extractors/contract.ts';

/** How often a word is written with a capital of its own accord, and how often without. */
interface Cases {
  capital: number;
  small: number;
}

/** By the word in lower case. */
export type CaseEvidence = ReadonlyMap<string, Readonly<Cases>>;

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

/** A quotation or a colon opens a sentence within the sentence. */
const OPENINGS: ReadonlySet<string> = new Set(['"', '“', ':', '—']);

/** Gathers the evidence of sentences whose capitals mean something. */
export function caseEvidence(sentences: readonly Sentence[]): CaseEvidence {
  const out = new Map<string, Cases>();
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue;
    let opened = false;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') {
        if (token.kind === 'punct' && OPENINGS.has(token.text)) opened = false;
        continue;
      }
      let cases = out.get(token.lower);
      if (cases === undefined) {
        cases = { capital: 0, small: 0 };
        out.set(token.lower, cases);
      }
      if (!isCapital(token)) cases.small++;
      else if (opened || (isUpper(token) && i + 1 < tokens.length && tokens[i + 1]!.text === ',')) cases.capital++;
      opened = true;
    }
  }
  return out;
}

/**
 * Whether a capitalised token is (part of) a name.
 *
 * @param known whether the word is a common word of the language; decides for words seen at the start of sentences only
 */
export function isName(token: Token, evidence: CaseEvidence, known: (word: string) => boolean): boolean {
  if (!isCapital(token)) return false;
  const cases = evidence.get(token.lower);
  if (cases !== undefined && cases.capital > 0) return cases.capital > cases.small;
  return (cases === undefined || cases.small === 0) && !known(token.lower);
}
