/** Who is named in an article: the register of its people, from all runs that may name one. */
import type { Article } from '../../contract.ts';
import type { Candidate } from './candidates.ts';
import { SURNAMES } from './lexicon-surnames.ts';
import { Register } from './register.ts';
import { slice } from './titles.ts';

function printed(article: Article, { run, parts }: Candidate): string {
  return slice(article.text, run.sentence, parts[0]!.from, parts.at(-1)!.to).text.replaceAll(/\s+/g, ' ');
}

/** Whether the name has more than a surname. */
export const hasGiven = ({ keys }: Candidate): boolean => keys.given !== '';

/** Heads of state go without a given name at first mention: "President Obama" before "Michelle Obama" is not she. */
function isHeadOfState({ run, title }: Candidate): boolean {
  return title !== undefined && HEADS_OF_STATE.has(run.sentence.tokens[title[1] - 1]!.lower);
}
const HEADS_OF_STATE: ReadonlySet<string> = new Set('president premier minister chancellor king queen pope'.split(' '));

/** Full names first, whatever their order, so that "President Obama" joins "Barack Obama". */
export function registerAll(article: Article, candidates: readonly Candidate[], lower: ReadonlySet<string>): Register {
  const register = new Register();
  for (const c of candidates)
    if (hasGiven(c) && !c.run.heading && isSomebody(c, lower)) register.add(c, printed(article, c));
  for (const c of candidates) {
    if (hasGiven(c) || !c.likely || c.run.heading) continue;
    const namesakes = register.withSurname(c.keys.surname);
    const apart =
      isHeadOfState(c) &&
      namesakes.length > 0 &&
      namesakes.every((p) => !p.titled && p.given !== '' && p.first > c.run.sentence.end);
    if (namesakes.length === 0 || c.honorific || apart) register.add(c, printed(article, c), apart);
  }
  // "Kashiya Nadal" is somebody when "Nadal, 21," is.
  for (const c of candidates) {
    if (!hasGiven(c) || c.likely || c.run.heading) continue;
    const namesakes = register.withSurname(c.keys.surname);
    if (namesakes.length === 1 && namesakes[0]!.given === '') register.add(c, printed(article, c));
  }
  // Headlines name people too, but their capitals prove little.
  for (const c of candidates)
    if (c.proven && c.run.heading && hasGiven(c) && c.parts.length <= 3) register.add(c, printed(article, c));
  return register;
}

/** A title, or words that are no ordinary words of this article: "Bernie Buses" beside "buses" is nobody. */
function isSomebody(c: Candidate, lower: ReadonlySet<string>): boolean {
  if (!c.likely) return false;
  if (c.title || c.honorific) return true;
  const { surname } = c.keys;
  return !lower.has(surname) || SURNAMES.has(surname);
}

/** A bit for the first letter (by its last five bits). */
const bitOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** Last words of names that the article also writes small: "Polite", "White", "Love". */
export function lowerWords({ sentences }: Article, candidates: readonly Candidate[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  /** The first letters of these, so that most words need no look-up. */
  let letters = 0;
  for (const { keys } of candidates) {
    surnames.add(keys.surname);
    letters |= bitOf(keys.surname);
  }
  const out = new Set<string>();
  if (letters === 0) return out;
  for (let k = 0; k < sentences.length; k++) {
    const { tokens } = sentences[k]!;
    for (let i = 0; i < tokens.length; i++) {
      const { lower } = tokens[i]!;
      // As `bitOf`, without a call for each token of the article.
      if ((letters & (1 << (lower.charCodeAt(0) & 31))) === 0 || tokens[i]!.text !== lower) continue;
      if (surnames.has(lower)) out.add(lower);
    }
  }
  return out;
}
