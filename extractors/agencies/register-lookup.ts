/** Names of the register over tokens. Each token costs as many look-ups as there are lengths of names that begin with it. */
import { type Token, Trait } from '../contract.ts';
import { tokenKey, wordsOf } from './keys.ts';
import { HEADS } from './lexicon-heads.ts';
import type { Line } from './line.ts';
import { CASELESS_FROM, type Form, REGISTER } from './register.ts';
import { Begins } from './word-begins.ts';

/** A register name found in tokens [from, to): all forms that it can be. */
export interface RegisterMatch {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly Form[];
  /** Each word of the first form in its own case. */
  readonly words: readonly string[];
  readonly acronym: boolean;
}

const ACRONYM = /^(?:[A-Z]{2,7}|(?:[A-Z]\.){2,}|[A-Z]-?\d{1,2}|[A-Z][A-Za-z]*[A-Z]|IRS-CI)$/;
/** Words in capitals up to this length are acronyms, and must be in capitals in the text. */
const SHORT = 4;

/** Whether a form is written in initials. */
export const isAcronym = (form: Form): boolean => ACRONYM.test(form.text);

type Tokens = Pick<Line, 'tokens' | 'keys'>;

/** Whether the words from `i` have the form's capitals. Heads may be in lower case ("Justice department"). */
function caseFits(form: Form, words: readonly string[], { tokens }: Tokens, i: number): boolean {
  if (isAcronym(form)) {
    const { text } = tokens[i]!;
    return words.length === 1 ? text.replaceAll('.', '') === form.text.replaceAll('.', '') : text === words[0];
  }
  if (words.length >= CASELESS_FROM) return true;
  for (const [k, word] of words.entries()) {
    const token = tokens[i + k]!;
    const capital = word[0] !== word[0]!.toLowerCase();
    if (!capital) continue;
    if ((token.traits & Trait.Capital) === 0 && (k === 0 || !HEADS.has(tokenKey(token)))) return false;
    // "Us" and "It" are no acronyms.
    if (word.length <= SHORT && word === word.toUpperCase() && token.text !== token.text.toUpperCase()) return false;
  }
  return true;
}

/** The longest register name that begins at token `i`. */
export function registerAt(line: Tokens, i: number): RegisterMatch | undefined {
  const { tokens, keys } = line;
  const capital = (tokens[i]!.traits & Trait.Capital) !== 0;
  const lengths = (capital ? REGISTER.lengths : REGISTER.smallLengths).get(keys[i]!);
  if (lengths === undefined) return undefined;
  let phrase = keys[i]!;
  let best = (lengths & (1 << 1)) === 0 ? undefined : matchOf(line, i, i + 1, phrase);
  if (lengths >> 2 === 0 || !mayBeSecond(tokens[i + 1])) return best;
  for (let n = 2; lengths >> n !== 0 && i + n <= keys.length; n++) {
    phrase += ` ${keys[i + n - 1]!}`;
    if ((lengths & (1 << n)) !== 0) best = matchOf(line, i, i + n, phrase) ?? best;
  }
  return best;
}

/** Whether a name goes on at a token: a cheap look before words are put together and looked up. */
export function mayBeSecond(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind !== 'word' || (token.traits & (Begins.RegisteredSecond | Trait.Respelled)) !== 0;
}

function matchOf(line: Tokens, from: number, to: number, phrase: string): RegisterMatch | undefined {
  const known = REGISTER.forms.get(phrase);
  if (known === undefined) return undefined;
  const forms = known.filter((form) => caseFits(form, wordsOf(form.text), line, from));
  const [first] = forms;
  return first && { from, to, forms, words: wordsOf(first.text), acronym: to - from <= 3 && isAcronym(first) };
}
