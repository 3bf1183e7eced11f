/** Who is named in an article: the register of its people, from all runs that may name one. */
import type { Article } from '../../contract.ts';
import type { Candidate } from './candidates.ts';
import { SURNAMES } from './lexicon-surnames.ts';
import { nameKeys, Register } from './register.ts';
import type { Part, Run } from './runs.ts';
import { slice } from './titles.ts';

/** A run of capitalised words with the name that was read in it, if any. */
export interface Read {
  readonly run: Run;
  readonly candidate: Candidate | undefined;
}

const printed = (article: Article, run: Run, parts: readonly Part[]): string =>
  slice(article.text, run.sentence, parts[0]!.from, parts.at(-1)!.to).text.replaceAll(/\s+/g, ' ');

/** Whether the name has more than a surname. */
export const hasGiven = (c: Candidate): boolean => nameKeys(c.parts).given !== '';

/** Heads of state go without a given name at first mention: "President Obama" before "Michelle Obama" is not she. */
function isHeadOfState(run: Run, c: Candidate): boolean {
  return c.title !== undefined && HEADS_OF_STATE.has(run.sentence.tokens[c.title[1] - 1]!.lower);
}
const HEADS_OF_STATE: ReadonlySet<string> = new Set('president premier minister chancellor king queen pope'.split(' '));

/** Full names first, whatever their order, so that "President Obama" joins "Barack Obama". */
export function registerAll(article: Article, reads: readonly Read[], lower: ReadonlySet<string>): Register {
  const register = new Register();
  const full = reads.filter(
    (r) => r.candidate && hasGiven(r.candidate) && isSomebody(r.candidate, lower) && !r.run.heading,
  );
  for (const { run, candidate } of full) register.add(candidate!, printed(article, run, candidate!.parts));
  for (const { run, candidate: c } of reads) {
    if (!c || hasGiven(c) || !c.likely || run.heading) continue;
    const namesakes = register.withSurname(nameKeys(c.parts).surname);
    const apart =
      isHeadOfState(run, c) &&
      namesakes.length > 0 &&
      namesakes.every((p) => !p.titled && p.given !== '' && p.first > run.sentence.end);
    if (namesakes.length === 0 || c.honorific || apart) register.add(c, printed(article, run, c.parts), apart);
  }
  // "Kashiya Nadal" is somebody when "Nadal, 21," is.
  for (const { run, candidate: c } of reads) {
    if (!c || !hasGiven(c) || c.likely || run.heading) continue;
    const [bare, other] = register.withSurname(nameKeys(c.parts).surname);
    if (bare && !other && bare.given === '') register.add(c, printed(article, run, c.parts));
  }
  // Headlines name people too, but their capitals prove little.
  for (const { run, candidate: c } of reads)
    if (c?.proven && run.heading && hasGiven(c) && c.parts.length <= 3) register.add(c, printed(article, run, c.parts));
  return register;
}

/** A title, or words that are no ordinary words of this article: "Bernie Buses" beside "buses" is nobody. */
function isSomebody(c: Candidate, lower: ReadonlySet<string>): boolean {
  if (!c.likely) return false;
  if (c.title || c.honorific) return true;
  const { surname } = nameKeys(c.parts);
  return !lower.has(surname) || SURNAMES.has(surname);
}

const bitOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);

/** Last words of names that the article also writes small: "Polite", "White", "Love". */
export function lowerWords(article: Article, reads: readonly Read[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  /** A bit for each first letter of these (by its last five bits), so that most words need no look-up. */
  let letters = 0;
  for (const { candidate: c } of reads) {
    if (!c) continue;
    const { surname } = nameKeys(c.parts);
    surnames.add(surname);
    letters |= bitOf(surname);
  }
  const out = new Set<string>();
  for (const s of article.sentences)
    for (const t of s.tokens)
      if (t.kind === 'word' && t.text === t.lower && (letters & bitOf(t.lower)) !== 0 && surnames.has(t.lower))
        out.add(t.lower);
  return out;
}
