/**
 * The people that an article names, and every place where it names them.
 *
 * A run of capitalised words is a person's name when it is proven (a title, an age, a known given name, an initial) or
 * when the sentence speaks of it as of a person (it says something, "who", a role behind it). The article is then read
 * again for surnames and other short forms of the same people. Precision first: an unknown capitalised word is nobody.
 */
import type { Article, Span, TextSpan } from '../contract.ts';
import { type Candidate, candidate, type Gender, isPlace, opensSentence } from './people/candidates.ts';
import type { Mutable } from './mutable.ts';
import { ageAfter, ageBefore, isSpokenOf } from './people/evidence.ts';
import { SURNAMES } from './people/lexicon-surnames.ts';
import { NOT_PERSON, SPEECH } from './people/lexicon-titles.ts';
import { nameKeys, type Person, Register, same } from './people/register.ts';
import { type Part, type Run, runs } from './people/runs.ts';
import { slice, titleAfter } from './people/titles.ts';

/** One place where the article names a person. The span is the name without its title. */
export interface PersonMention extends TextSpan {
  /** Number of the person in the article: equal for all mentions of one person. */
  readonly person: number;
  /** The person's name in its longest form in the article: "Christopher Wray" where the mention is "Wray". */
  readonly name: string;
  readonly form: 'full' | 'surname' | 'given';
  /** Index of the sentence. */
  readonly sentence: number;
  /** Tokens [from, to) of the sentence. */
  readonly tokens: readonly [number, number];
  /** The title at this mention: "Deputy Director", "supervisory special agent". */
  readonly title?: TextSpan;
  /** In years, when it stands at this mention. */
  readonly age?: number;
  readonly gender?: Gender;
}

const cache = new WeakMap<Article, readonly PersonMention[]>();

/**
 * All mentions of people by name, ordered by place. Computed once an article and never changed. Linear in the
 * article's tokens. Pronouns are not resolved here.
 */
export function findPeople(article: Article): readonly PersonMention[] {
  let mentions = cache.get(article);
  if (!mentions) {
    mentions = find(article);
    cache.set(article, mentions);
  }
  return mentions;
}

interface Read {
  readonly run: Run;
  readonly candidate: Candidate | undefined;
}

function find(article: Article): PersonMention[] {
  const reads: Read[] = [];
  for (const sentence of article.sentences)
    for (const run of runs(sentence)) reads.push({ run, candidate: candidate(article.text, run) });
  const lower = lowerWords(article, reads);
  const register = registerAll(article, reads, lower);
  const out: PersonMention[] = [];
  /** The latest person mentioned by each surname: the one whom the bare surname means. */
  const latest = new Map<string, Person>();
  for (const read of reads) out.push(...mentionsOf(article, read, register, lower, latest));
  return out;
}

const printed = (article: Article, run: Run, parts: readonly Part[]): string =>
  slice(article.text, run.sentence, parts[0]!.from, parts.at(-1)!.to).text.replaceAll(/\s+/g, ' ');

const hasGiven = (c: Candidate): boolean => nameKeys(c.parts).given !== '';

/** Heads of state go without a given name at first mention: "President Obama" before "Michelle Obama" is not she. */
function isHeadOfState(run: Run, c: Candidate): boolean {
  return c.title !== undefined && HEADS_OF_STATE.has(run.sentence.tokens[c.title[1] - 1]!.lower);
}
const HEADS_OF_STATE: ReadonlySet<string> = new Set('president premier minister chancellor king queen pope'.split(' '));

/** Full names first, whatever their order, so that "President Obama" joins "Barack Obama". */
function registerAll(article: Article, reads: readonly Read[], lower: ReadonlySet<string>): Register {
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

/** Last words of names that the article also writes small: "Polite", "White", "Love". */
function lowerWords(article: Article, reads: readonly Read[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { candidate: c } of reads) if (c) surnames.add(nameKeys(c.parts).surname);
  const out = new Set<string>();
  for (const s of article.sentences)
    for (const t of s.tokens) if (t.kind === 'word' && t.text === t.lower && surnames.has(t.lower)) out.add(t.lower);
  return out;
}

/** Who is meant by a name with these parts. */
function resolve(
  parts: readonly Part[],
  register: Register,
  latest: ReadonlyMap<string, Person>,
  gender?: Gender,
): Person | undefined {
  const keys = nameKeys(parts);
  const { surname, given } = keys;
  const namesakes = register.withSurname(surname);
  if (given !== '') {
    return namesakes.find((p) => p.given === given && same(p, keys)) ?? namesakes.find((p) => same(p, keys));
  }
  if (namesakes.length === 1) return namesakes[0];
  if (namesakes.length > 1) {
    const fitting = gender ? namesakes.filter((p) => p.gender === gender) : namesakes;
    const recent = latest.get(surname);
    if (recent && fitting.includes(recent)) return recent;
    // Nobody of that name yet: the first that the article will name.
    return fitting.reduce<Person | undefined>((a, b) => (a && a.first <= b.first ? a : b), undefined);
  }
  const called = register.withGiven(surname);
  return called.length === 1 ? called[0] : undefined;
}

function mentionsOf(
  article: Article,
  { run, candidate: c }: Read,
  register: Register,
  lower: ReadonlySet<string>,
  latest: Map<string, Person>,
): PersonMention[] {
  const known = c && (c.likely || hasGiven(c) || isBareName(article.text, run, c.parts, lower));
  if (known && !(run.heading && c.parts.length > 4)) {
    const gender = c.honorific === 'male' || c.honorific === 'female' ? c.honorific : undefined;
    const person = resolve(c.parts, register, latest, gender);
    if (person) {
      latest.set(person.surname, person);
      return [mention(article, run, c.parts, person, c)];
    }
  }
  return withinRun(article, run, register, latest);
}

/** A single word that can stand for a person here; at the start of a sentence it may be an ordinary word. */
function isBareName(text: string, run: Run, parts: readonly Part[], lower: ReadonlySet<string>): boolean {
  const { tokens } = run.sentence;
  const part = parts[0]!;
  if (parts.length > 1 || part.to - part.from > 1) return true;
  if (isPlace(part.key)) return isSpokenOf(text, run, part.from, part.to);
  if (!lower.has(part.key)) return true;
  const next = tokens[part.to];
  if (!opensSentence(tokens, part.from)) return !run.heading;
  return next?.lower === "'s" || (next?.kind === 'word' && SPEECH.has(next.lower));
}

/** Known full names and, in headlines, surnames inside a longer run: "Trump Campaign Chief Fired". */
function withinRun(article: Article, run: Run, register: Register, latest: Map<string, Person>): PersonMention[] {
  const out: PersonMention[] = [];
  const { parts } = run;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.kind !== 'name') continue;
    const called = register.withGiven(part.key);
    const next = parts[k + 1]?.kind === 'initial' ? k + 2 : k + 1;
    const full = called.find((p) => p.surname === parts[next]?.key);
    if (full) {
      latest.set(full.surname, full);
      out.push(mention(article, run, parts.slice(k, next + 1), full));
      k = next;
      continue;
    }
    const namesakes = register.withSurname(part.key);
    const after = parts[k + 1];
    const free = !after || !(NOT_PERSON.has(after.key) || (after.kind === 'name' && !run.heading));
    const before = parts[k - 1];
    if (
      namesakes.length === 1 &&
      free &&
      !isPlace(part.key) &&
      (run.heading || (before && opensSentence(run.sentence.tokens, before.from) && k === 1))
    ) {
      if (!run.heading || part.key.length > 3) out.push(mention(article, run, [part], namesakes[0]!));
    }
  }
  return out;
}

function mention(article: Article, run: Run, parts: readonly Part[], person: Person, c?: Candidate): PersonMention {
  const { sentence } = run;
  const from = parts[0]!.from;
  const to = parts.at(-1)!.to;
  const span = slice(article.text, sentence, from, to);
  const before = c?.title && slice(article.text, sentence, c.title[0], c.title[1]);
  const title = before ?? titleAfter(article.text, sentence, to);
  const age = ageAfter(sentence.tokens, to) ?? ageBefore(sentence.tokens, from);
  const keys = nameKeys(parts);
  const found: Mutable<PersonMention> = {
    start: span.start,
    end: span.end,
    text: span.text,
    person: person.id,
    name: person.name,
    form: keys.given !== '' ? 'full' : keys.surname === person.surname ? 'surname' : 'given',
    sentence: sentence.index,
    tokens: [from, to],
  };
  if (title) found.title = title;
  if (age !== undefined) found.age = age;
  if (person.gender) found.gender = person.gender;
  return found;
}

/** The mentions inside a span, by bisection: mentions are ordered and do not overlap. */
export function mentionsIn(mentions: readonly PersonMention[], span: Span): readonly PersonMention[] {
  let lo = 0;
  let hi = mentions.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (mentions[mid]!.start < span.start) lo = mid + 1;
    else hi = mid;
  }
  let end = lo;
  while (end < mentions.length && mentions[end]!.end <= span.end) end++;
  return mentions.slice(lo, end);
}
