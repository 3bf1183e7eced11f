/** Names of the register over tokens. Each token costs as many look-ups as there are lengths of names that begin with it. */
import { Trait } from '../contract.ts';
import { tokenKey, wordsOf } from './keys.ts';
import { HEADS } from './lexicon-heads.ts';
import type { Line } from './line.ts';
import { CASELESS_FROM, type Form, REGISTER } from './register.ts';

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
  const { keys, tokens } = line;
  const capital = (tokens[i]!.traits & Trait.Capital) !== 0;
  const lengths = (capital ? REGISTER.lengths : REGISTER.smallLengths).get(keys[i]!);
  if (lengths === undefined) return undefined;
  let best: RegisterMatch | undefined;
  let phrase = '';
  for (let n = 1; lengths >> n !== 0 && i + n <= keys.length; n++) {
    phrase = n === 1 ? keys[i]! : `${phrase} ${keys[i + n - 1]!}`;
    if ((lengths & (1 << n)) === 0) continue;
    const known = REGISTER.forms.get(phrase);
    if (known === undefined) continue;
    const forms = known.filter((form) => caseFits(form, wordsOf(form.text), line, i));
    const [first] = forms;
    if (first) best = { from: i, to: i + n, forms, words: wordsOf(first.text), acronym: n <= 3 && isAcronym(first) };
  }
  return best;
}
