import { NAMING, WORKS } from '../lexicon-not-speech.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon-function-words.ts';
import type { Stretch } from './marks.ts';
import type { Reading } from './reading.ts';

/**
 * Why quoted words are not taken as a quotation:
 * - `so-called`: "so-called", "known as", "nicknamed" names them
 * - `title-of-work`: set like a title, and the sentence or the shape says that it is one
 * - `scare-quotes`: fewer than three words that nobody is said to have said
 * - `no-words`: nothing but numbers and punctuation
 */
export type NotSpeech = 'so-called' | 'title-of-work' | 'scare-quotes' | 'no-words';

/** Fewer words than this, without attribution, are scare quotes. */
export const FEWEST_WORDS = 3;
const TERMINAL = '.!?,;…';

export function wordsIn(reading: Reading, s: Stretch): number {
  let n = 0;
  for (let i = s.from; i < s.to && n < 1000; i++) {
    const t = reading.tokens[i]!;
    if (t.kind === 'word' || t.kind === 'number') n += t.lower === "'s" ? 0 : 1;
  }
  return n;
}

const isMinor = (lower: string): boolean =>
  DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower);

/** Every longer word begins with a capital: "Gone With the Wind". */
function isTitleCase(reading: Reading, s: Stretch): boolean {
  let longer = 0;
  for (let i = s.from; i < s.to; i++) {
    const t = reading.tokens[i]!;
    if (t.kind !== 'word' || t.lower === "'s") continue;
    if (t.text === t.lower && (i === s.from || !isMinor(t.lower))) return false;
    if (t.text.length >= 4) longer++;
  }
  return longer > 0;
}

/** Whether the stretch ends like a sentence or clause, inside its marks. */
export function endsClause(reading: Reading, s: Stretch): boolean {
  const last = reading.tokens[s.to - 1]!;
  return (last.kind === 'punct' && TERMINAL.includes(last.text)) || s.unclosed;
}

/** Whether one of the stretch's first words is longer than a letter. */
function hasLongWord({ tokens }: Reading, s: Stretch): boolean {
  const stop = Math.min(s.to, s.from + 60);
  for (let i = s.from; i < stop; i++) if (tokens[i]!.kind === 'word' && tokens[i]!.lower.length > 1) return true;
  return false;
}

/** The rule that leaves the stretch out, if one does. @param attributed whether somebody is said to have said it */
export function notSpeech(reading: Reading, s: Stretch, attributed: boolean): NotSpeech | undefined {
  const { tokens } = reading;
  const words = wordsIn(reading, s);
  if (words === 0 || !hasLongWord(reading, s)) return 'no-words';
  let before = tokens[s.open - 1];
  if (before?.text === ',' || before?.text === '(') before = tokens[s.open - 2];
  const naming = before?.kind === 'word' ? before.lower : '';
  const called = tokens[s.open - 2]?.lower;
  if (naming === 'called' && tokens[s.open - 3]?.lower === 'so') return 'so-called';
  if (
    NAMING.has(naming) &&
    !(attributed && naming === 'called' && !isTitleCase(reading, s)) &&
    words <= 8 &&
    !endsClause(reading, s)
  )
    return 'so-called';
  if (naming === 'as' && (called === 'known' || called === 'billed')) return 'so-called';
  if (isTitleCase(reading, s) && words <= 14) {
    const work = WORKS.has(naming) || WORKS.has(tokens[s.close]?.lower ?? '') || tokens[s.open - 1]?.lower === "'s";
    if (work && !(attributed && endsSentence(reading, s))) return 'title-of-work';
    if (!attributed && !endsSentence(reading, s)) return 'title-of-work';
  }
  if (words < FEWEST_WORDS && !attributed) return 'scare-quotes';
  return undefined;
}

function endsSentence(reading: Reading, s: Stretch): boolean {
  const last = reading.tokens[s.to - 1]!;
  return last.kind === 'punct' && '!?'.includes(last.text);
}
