/**
 * The people that an article names, and every place where it names them.
 *
 * A run of capitalised words is a person's name when it is proven (a title, an age, a known given name, an initial) or
 * when the sentence speaks of it as of a person (it says something, "who", a role behind it). The article is then read
 * again for surnames and other short forms of the same people. Precision first: an unknown capitalised word is nobody.
 */
import { type Article, type TextSpan, Trait } from '../contract.ts';
import { type Candidate, candidate } from './people/candidates.ts';
import { ageAfter, ageBefore } from './people/evidence.ts';
import { hasGiven, lowerWords, registerAll } from './people/gather.ts';
import { nameKeys } from './people/name-keys.ts';
import { opensSentence } from './people/name-start.ts';
import { isPlace } from './people/name-words.ts';
import type { Person, Register } from './people/register.ts';
import { isBareName, resolve } from './people/resolve.ts';
import { type Part, type Run, runs } from './people/runs.ts';
import { slice, titleAfter } from './people/titles.ts';
import { type Gender, Word } from './people/word-classes.ts';

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
  readonly title: TextSpan | undefined;
  /** In years, when it stands at this mention. */
  readonly age: number | undefined;
  readonly gender: Gender | undefined;
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
  const { text, sentences } = article;
  const reads: Read[] = [];
  const candidates: Candidate[] = [];
  for (let k = 0; k < sentences.length; k++) {
    if ((sentences[k]!.traits & Trait.Capital) === 0) continue;
    const own = runs(sentences[k]!);
    for (let i = 0; i < own.length; i++) {
      const run = own[i]!;
      const found = candidate(text, run);
      if (found) candidates.push(found);
      // A word that is no name holds none.
      if (found || run.heading || run.parts.length > 1) reads.push({ run, candidate: found });
    }
  }
  const lower = lowerWords(article, candidates);
  const register = registerAll(article, candidates, lower);
  const out: PersonMention[] = [];
  if (register.persons.length === 0) return out;
  /** The latest person mentioned by each surname: the one whom the bare surname means. */
  const latest = new Map<string, Person>();
  for (let k = 0; k < reads.length; k++) {
    const { run, candidate: c } = reads[k]!;
    const person = c && personOf(article, c, register, lower, latest);
    if (person) {
      latest.set(person.surname, person);
      out.push(mention(article, run, c.parts, person, c));
    } else withinRun(article, run, register, latest, out);
  }
  return out;
}

/** A run of capitalised words with the name that was read in it, if any. */
interface Read {
  readonly run: Run;
  readonly candidate: Candidate | undefined;
}

/** Whom the candidate names, if it stands for somebody of the register. */
function personOf(
  article: Article,
  c: Candidate,
  register: Register,
  lower: ReadonlySet<string>,
  latest: ReadonlyMap<string, Person>,
): Person | undefined {
  if (c.run.heading && c.parts.length > 4) return undefined;
  if (!(c.likely || hasGiven(c) || isBareName(article.text, c.run, c.parts, lower))) return undefined;
  return resolve(c.keys, register, latest, c.honorific === 'other' ? undefined : c.honorific);
}

/** Known full names and, in headlines, surnames inside a longer run: "Trump Campaign Chief Fired". */
function withinRun(
  article: Article,
  run: Run,
  register: Register,
  latest: Map<string, Person>,
  out: PersonMention[],
): void {
  const { parts, heading } = run;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k]!;
    if (part.kind !== 'name') continue;
    const next = k + 1 < parts.length && parts[k + 1]!.kind === 'initial' ? k + 2 : k + 1;
    if (next < parts.length) {
      const { key } = parts[next]!;
      const full = register.withGiven(part.key).find((p) => p.surname === key);
      if (full) {
        latest.set(full.surname, full);
        out.push(mention(article, run, parts.slice(k, next + 1), full));
        k = next;
        continue;
      }
    }
    if (heading ? part.key.length <= 3 : k !== 1 || !opensSentence(run.sentence.tokens, parts[0]!.from)) continue;
    const after = parts[k + 1];
    if (after && ((after.classes & Word.NotPerson) !== 0 || (after.kind === 'name' && !heading))) continue;
    const namesakes = register.withSurname(part.key);
    if (namesakes.length === 1 && !isPlace(part)) out.push(mention(article, run, [part], namesakes[0]!));
  }
}

function mention(article: Article, run: Run, parts: readonly Part[], person: Person, c?: Candidate): PersonMention {
  const { sentence } = run;
  const from = parts[0]!.from;
  const to = parts.at(-1)!.to;
  const span = slice(article.text, sentence, from, to);
  const before = c?.title && slice(article.text, sentence, c.title[0], c.title[1]);
  const title = before ?? titleAfter(article.text, sentence, to);
  const age = ageAfter(sentence.tokens, to) ?? ageBefore(sentence.tokens, from);
  const keys = c?.keys ?? nameKeys(parts);
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    person: person.id,
    name: person.name,
    form: keys.given !== '' ? 'full' : keys.surname === person.surname ? 'surname' : 'given',
    sentence: sentence.index,
    tokens: [from, to],
    title,
    age,
    gender: person.gender,
  };
}
