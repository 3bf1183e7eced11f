/**
 * The people that an article names, and every place where it names them.
 *
 * A run of capitalised words is a person's name when it is proven (a title, an age, a known given name, an initial) or
 * when the sentence speaks of it as of a person (it says something, "who", a role behind it). The article is then read
 * again for surnames and other short forms of the same people. Precision first: an unknown capitalised word is nobody.
 */
import { countBefore } from './bisect.ts';
import type { Article, Span, TextSpan } from '../contract.ts';
import type { Mutable } from './mutable.ts';
import { type Candidate, candidate } from './people/candidates.ts';
import { ageAfter, ageBefore } from './people/evidence.ts';
import { hasGiven, lowerWords, type Read, registerAll } from './people/gather.ts';
import { NOT_PERSON } from './people/lexicon-titles.ts';
import { opensSentence } from './people/name-start.ts';
import { type Gender, isPlace } from './people/name-words.ts';
import { nameKeys, type Person, type Register } from './people/register.ts';
import { isBareName, resolve } from './people/resolve.ts';
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

/** The mentions inside a span; mentions are ordered and do not overlap. */
export function mentionsIn(mentions: readonly PersonMention[], span: Span): readonly PersonMention[] {
  const first = countBefore(mentions, (m) => m.start < span.start);
  let end = first;
  while (end < mentions.length && mentions[end]!.end <= span.end) end++;
  return mentions.slice(first, end);
}
