import { type Sentence, type TextSpan, type Token, Trait } from '../../contract.ts';
import { NATIONAL_OFFICES, TITLE_COMPLEMENTS } from './lexicon-titles.ts';
import { fold } from './runs.ts';
import { classesOf, Word } from './word-classes.ts';

/** How far behind a name its description is read, in tokens. */
const LONGEST_APPOSITION = 24;
/** Words of a title before its head. */
const MOST_MODIFIERS = 5;

const HEAD = Word.Role | Word.Rank;
/** Whether the folded word is an office or role: "secretary", "farmer". */
export const isTitleHead = (key: string): boolean => (classesOf(key) & HEAD) !== 0;
const isTitleWord = (key: string): boolean => (classesOf(key) & (HEAD | Word.Modifier)) !== 0;

/** Text of tokens [from, to) of a sentence, sliced from the article. */
export function slice(text: string, sentence: Sentence, from: number, to: number): TextSpan {
  const start = sentence.tokens[from]!.start;
  const end = sentence.tokens[to - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}

const AREAS: ReadonlySet<string> = new Set(['county', 'city', 'parish', 'state']);
const isCapital = (t: Token): boolean => t.kind === 'word' && (t.traits & Trait.Capital) !== 0;
const isHyphen = (t: Token | undefined): boolean => t?.text === '-' && !t.spaceBefore;

/** First token of the title whose head is at `head`: modifiers and further heads before it belong to it. */
export function titleStart(tokens: readonly Token[], head: number, floor = 0): number {
  let i = head;
  for (let n = 0; n < MOST_MODIFIERS && i > floor; n++) {
    // "vice-chairman", "co-director", "then-Director".
    if (isHyphen(tokens[i - 1]) && i - 2 >= floor && tokens[i - 2]?.kind === 'word') {
      i -= 2;
      continue;
    }
    const before = tokens[i - 1]!;
    const national = before.text === 'U.S.' && NATIONAL_OFFICES.has(fold(tokens[i]!));
    if (before.kind !== 'word' || !(national || isTitleWord(fold(before)))) break;
    // "Kerr County Sheriff": the county is the place's.
    if (AREAS.has(before.lower) && isCapital(before) && i - 2 >= floor && isCapital(tokens[i - 2]!)) break;
    // "Grid System Operator chief": the capital is the last of a body's name.
    if (isCapital(before) && !isCapital(tokens[i]!) && i - 2 >= floor && isCapital(tokens[i - 2]!)) break;
    i--;
    // What stands before "former" is another title.
    if (before.lower === 'former' || before.lower === 'then') break;
  }
  // "White House spokesman": the house is a body's name.
  return tokens[i]!.lower === 'house' && tokens[i - 1]?.lower === 'white' ? i + 1 : i;
}

/** Index after the title's complement: "of staff", "of operations", "in charge"; `i` when there is none. */
function complement(tokens: readonly Token[], i: number): number {
  const first = tokens[i]?.lower;
  if (first === 'in' && tokens[i + 1]?.lower === 'charge') return i + 2;
  if (first !== 'of') return i;
  let j = i + 1;
  while (
    j < i + 5 &&
    tokens[j]?.kind === 'word' &&
    (TITLE_COMPLEMENTS.has(fold(tokens[j]!)) || (j > i + 1 && tokens[j]!.lower === 'and'))
  )
    j++;
  if (tokens[j - 1]?.lower === 'and') j--;
  // "director of National Bank": a body's name, no complement.
  const capital = (k: number): boolean => ((tokens[k]?.traits ?? 0) & Trait.Capital) !== 0;
  if (capital(j - 1) && capital(j)) return i;
  return j > i + 1 ? j : i;
}

/**
 * The title that describes the name which ends before token `i`: ", Europol's deputy chief executive," or ", a
 * supervisory special agent in …". The head is the first role that no further role word follows.
 */
export function titleAfter(text: string, sentence: Sentence, i: number): TextSpan | undefined {
  const { tokens } = sentence;
  let j = i;
  if (tokens[j]?.text === '(' || tokens[j]?.text === ',') j++;
  else if (tokens[j]?.lower === 'is' || tokens[j]?.lower === 'was') j++;
  else return undefined;
  // ", 45, a farmer": behind the age only a description, not a clause that may name another's office.
  if (tokens[j]?.kind === 'number' && tokens[j + 1]?.text === ',' && tokens[j + 2]) {
    const next = tokens[j + 2]!;
    if (!DETERMINERS.has(next.lower) && !isTitleWord(fold(next))) return undefined;
    j += 2 + (DETERMINERS.has(next.lower) ? 1 : 0);
  }
  if (tokens[j]?.lower === 'who' && (tokens[j + 1]?.lower === 'is' || tokens[j + 1]?.lower === 'was')) j += 2;
  const stop = Math.min(tokens.length, i + LONGEST_APPOSITION);
  for (let first = j; j < stop; j++) {
    const t = tokens[j]!;
    if (t.kind === 'number' || t.kind === 'url') {
      if (j === first) return undefined;
      continue;
    }
    if (t.kind === 'punct') {
      if (isHyphen(t)) continue;
      return undefined;
    }
    // A verb, a clause or a preposition before any role: no description.
    if (CLAUSE.has(t.lower)) return undefined;
    if (!isTitleHead(fold(t))) continue;
    let head = j;
    while (tokens[head + 1]?.kind === 'word' && isTitleHead(fold(tokens[head + 1]!))) head++;
    // "police department": the word that follows is the head, and no role.
    const next = tokens[head + 1];
    if (next?.lower === "'s" || (next?.kind === 'word' && !AFTER_TITLE.has(next.lower))) {
      if (next.lower === "'s") return undefined;
      continue;
    }
    const from = titleStart(tokens, j, i + 1);
    return slice(text, sentence, from, complement(tokens, head + 1));
  }
  return undefined;
}

const words = (s: string): ReadonlySet<string> => new Set(s.split(' '));
const CLAUSE = words(
  'who which that is was were are said says told has had have will would and but when while after before as if because by to',
);
const AFTER_TITLE = words(
  'of in for at with who from on and to based whose that under during said says told is was by since until near has had also as but where which when while',
);

/**
 * The title written before token `i`: lower-case ("campaign manager", "then-director") or capitalised outside the run
 * of the name ("Secretary of" State). A comma may stand between: "his spokesman, X,".
 *
 * @param behind the token behind the name
 * @returns the title's tokens [from, to)
 */
export function titleBefore(tokens: readonly Token[], i: number, behind?: Token): [number, number] | undefined {
  let j = i - 1;
  if (j < 0) return undefined;
  if (tokens[j]!.text === ',') {
    const held = behind?.text === ',' ? officeHeld(tokens, j) : undefined;
    if (held !== undefined) return [titleStart(tokens, held), held + 1];
    if (!introduced(tokens, j - 1)) return undefined;
    j--;
  }
  let t = tokens[j]!;
  if (t.kind !== 'word') return undefined;
  let key = fold(t);
  let classes = classesOf(key);
  while (j > 0 && (classes & (Word.Descriptor | HEAD)) === Word.Descriptor) {
    j--;
    t = tokens[j]!;
    if (t.kind !== 'word') return undefined;
    key = fold(t);
    classes = classesOf(key);
  }
  if (j >= 2) {
    if (t.lower === 'charge' && tokens[j - 1]!.lower === 'in' && tokens[j - 2]!.lower === 'agent')
      return [titleStart(tokens, j - 2), j + 1];
    if (tokens[j - 1]!.lower === 'of' && TITLE_COMPLEMENTS.has(key) && isTitleHead(fold(tokens[j - 2]!)))
      return [titleStart(tokens, j - 2), j + 1];
  }
  if ((classes & Word.Role) === 0 && ((classes & Word.Rank) === 0 || t.text === t.lower)) return undefined;
  return [titleStart(tokens, j), j + 1];
}

/** What an office is held of stands in so many tokens. */
const LONGEST_OF = 9;

/** "The former mayor of Port Alden, X,": the head of the office whose complement ends before the comma at `comma`. */
function officeHeld(tokens: readonly Token[], comma: number): number | undefined {
  for (let j = comma - 1; j > Math.max(0, comma - LONGEST_OF); j--) {
    const t = tokens[j]!;
    if (t.kind !== 'word' || CLAUSE.has(t.lower)) return undefined;
    if (t.lower !== 'of' && t.lower !== 'for' && t.lower !== 'at') continue;
    const head = tokens[j - 1]!;
    if (head.kind === 'word' && isTitleHead(fold(head)) && introduced(tokens, j - 1)) return j - 1;
  }
  return undefined;
}

/** Whether a determiner or possessive opens the description that ends at `i`. */
function introduced(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j > i - 8 && j >= 0; j--) {
    const t = tokens[j]!;
    if (t.kind === 'punct' && !isHyphen(t)) return t.text === '’' || t.text === "'";
    if (DETERMINERS.has(t.lower)) return true;
  }
  return false;
}
const DETERMINERS = words("the a an his her its their our my 's one another");
