import type { Candidate } from './candidates.ts';
import { SHORT_FORMS } from './lexicon-titles.ts';
import type { NameKeys } from './name-keys.ts';
import { type Gender, genderOfName } from './word-classes.ts';

/** A person of the article, as all mentions together name them. */
export interface Person {
  readonly id: number;
  /** The longest form of the name, as printed, white space collapsed. */
  name: string;
  readonly surname: string;
  /** Folded given name; empty when the article never prints one. */
  given: string;
  /** Folded middle names and initials, and the suffix: they tell namesakes apart. */
  middle: string;
  suffix: string;
  gender: Gender | undefined;
  /** Some mention carries a title. */
  titled: boolean;
  /** Offset of the first mention that was registered. */
  first: number;
}

const NOBODY: readonly Person[] = [];
/** People of one surname that are told apart. */
const MOST_NAMESAKES = 16;

/** Whether two full or partial names with one surname can be one person's. */
export function same(a: NameKeys, b: NameKeys): boolean {
  if (!sameGiven(a.given, b.given)) return false;
  if (a.given === '' || b.given === '') return a.suffix === b.suffix || a.suffix === '' || b.suffix === '';
  // "Donald Trump Jr." beside "Donald Trump": father and son.
  if (a.suffix !== b.suffix) return false;
  return a.middle === '' || b.middle === '' || a.middle[0] === b.middle[0];
}

/** Whether two given names can be one person's: equal, an initial, a short form, the beginning of the other. */
function sameGiven(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const x = a.replaceAll('.', '');
  const y = b.replaceAll('.', '');
  if (x.length <= 2 || y.length <= 2) return x[0] === y[0];
  if (x.startsWith(y) || y.startsWith(x)) return true;
  return SHORT_FORMS.get(x) === y || SHORT_FORMS.get(y) === x;
}

/** "spokeswoman", "wife", "King": offices and relations that tell the gender. */
function genderOfOffice(head: string): Gender | undefined {
  if (
    /woman$|^(?:wife|mother|daughter|sister|aunt|queen|princess|niece|girlfriend|actress|baroness|widow|mom|grandmother)$/.test(
      head,
    )
  )
    return 'female';
  if (
    /[^o]man$|^(?:husband|father|son|brother|uncle|king|prince|nephew|boyfriend|pope|widower|dad|grandfather)$/.test(
      head,
    )
  )
    return 'male';
  return undefined;
}

/** The persons of one article. Lookups are by surname, so adding and finding take time in the namesakes only. */
export class Register {
  readonly persons: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();

  /** The person of a candidate's name; made when new, or when it is known to be another than its namesakes. */
  add(candidate: Candidate, printed: string, apart = false): Person {
    const { keys } = candidate;
    const { surname, given, middle, suffix } = keys;
    const { tokens } = candidate.run.sentence;
    const at = tokens[candidate.parts[0]!.from]!.start;
    const office = candidate.title ? genderOfOffice(tokens[candidate.title[1] - 1]!.lower) : undefined;
    const honorific = candidate.honorific === 'other' ? undefined : candidate.honorific;
    const gender = honorific ?? office ?? genderOfName(given);
    const namesakes = this.#bySurname.get(surname) ?? [];
    let person = apart
      ? undefined
      : namesakes.find((p) => same(p, keys) && !(p.gender && gender && p.gender !== gender));
    // A hostile text has no end of namesakes; no article has so many.
    if (!person && namesakes.length >= MOST_NAMESAKES) person = namesakes.at(-1)!;
    if (!person) {
      person = {
        id: this.persons.length,
        name: printed,
        surname,
        given,
        middle,
        suffix,
        gender,
        titled: false,
        first: at,
      };
      this.persons.push(person);
      namesakes.push(person);
      this.#bySurname.set(surname, namesakes);
    } else {
      if (printed.length > person.name.length) person.name = printed;
      if (given.length > person.given.length) person.given = given;
      if (middle.length > person.middle.length) person.middle = middle;
      if (suffix !== '') person.suffix = suffix;
      person.gender ??= gender;
    }
    if (candidate.title) person.titled = true;
    person.first = Math.min(person.first, at);
    if (given !== '') {
      const same = this.#byGiven.get(given) ?? [];
      if (!same.includes(person)) this.#byGiven.set(given, [...same, person].slice(0, 4));
    }
    return person;
  }

  withSurname(key: string): readonly Person[] {
    return this.#bySurname.get(key) ?? NOBODY;
  }

  withGiven(key: string): readonly Person[] {
    return this.#byGiven.get(key) ?? NOBODY;
  }
}
