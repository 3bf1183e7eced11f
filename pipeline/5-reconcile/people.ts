/** One person across articles: "Christopher Wray", "Chris Wray" and "Christopher A. Wray" are one; so may two spellings be. */
import { editDistance } from './text-distance.ts';

const SUFFIX: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

export interface PersonName {
  readonly given: string;
  readonly surname: string;
  readonly words: readonly string[];
}

const fold = (s: string): string => s.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");

export function personName(name: string): PersonName {
  const words = (fold(name).match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((w) => !SUFFIX.has(w));
  return { given: words.length > 1 ? words[0]! : '', surname: words.at(-1) ?? '', words };
}

/** Short forms of given names that news uses beside the full form. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `chris:christopher mike:michael dan:daniel danny:daniel jim:james jimmy:james bob:robert rob:robert bill:william
   will:william tom:thomas joe:joseph tony:anthony dave:david steve:steven ben:benjamin matt:matthew nick:nicholas
   pat:patrick ken:kenneth ron:ronald don:donald ed:edward sam:samuel tim:timothy greg:gregory jeff:jeffrey
   josh:joshua andy:andrew alex:alexander liz:elizabeth beth:elizabeth kate:katherine cathy:catherine sue:susan
   deb:deborah debbie:deborah jen:jennifer jenny:jennifer becky:rebecca barb:barbara vicky:victoria maggie:margaret
   peggy:margaret chuck:charles charlie:charles rick:richard dick:richard larry:lawrence fred:frederick
   ray:raymond gus:augustus jon:jonathan zach:zachary abby:abigail walt:walter al:albert art:arthur bert:herbert
   cal:calvin charlie:charles cindy:cynthia gene:eugene hal:harold hank:henry harry:harold jake:jacob jerry:gerald
   jess:jessica leo:leonard lou:louis marge:margaret meg:margaret nate:nathaniel pam:pamela phil:philip
   rafe:rafael russ:russell sandy:sandra stan:stanley stu:stuart terry:terence theo:theodore tina:christina
   tricia:patricia vic:victor vince:vincent wes:wesley`
    .split(/\s+/)
    .map((p) => p.split(':') as [string, string]),
);

const long = (given: string): string => SHORT_FORMS.get(given) ?? given;

/** "Walt" and "Walter": one first name in its short and its full form. */
export const isShortForm = (a: PersonName, b: PersonName): boolean =>
  a.surname === b.surname && a.given !== b.given && a.given.length > 1 && long(a.given) === long(b.given);

/** Given names of one person: equal, an initial of the other, or a short form. */
function givenAgree(a: string, b: string): boolean {
  if (a === b || long(a) === long(b)) return true;
  const [short, other] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 1 && other.startsWith(short);
}

/** `same`: one name in two printings that a reader takes for one; `variant`: two spellings of one name. */
export function compareNames(a: PersonName, b: PersonName): 'same' | 'variant' | 'no' {
  if (a.given === '' || b.given === '') return 'no';
  if (a.surname === b.surname) {
    if (givenAgree(a.given, b.given)) return 'same';
    // A middle name used as the first: "Peter Colin Frost", "Colin Frost".
    const middle = (full: PersonName, short: PersonName): boolean =>
      short.words.length === 2 && full.words.slice(1, -1).includes(short.given);
    if (middle(a, b) || middle(b, a)) return 'same';
    return near(a.given, b.given) || isBeginning(a.given, b.given) ? 'variant' : 'no';
  }
  if (givenAgree(a.given, b.given) && a.given.length > 1 && b.given.length > 1) {
    // A double surname shortened: "Tomas Varga Molnar", "Tomas Varga".
    if (a.words.slice(1).includes(b.surname) || b.words.slice(1).includes(a.surname)) return 'same';
    return near(a.surname, b.surname) ? 'variant' : 'no';
  }
  // Given name and surname the other way round: "Li Wei", "Wei Li".
  if (likely(a.given, b.surname) && likely(a.surname, b.given)) return 'variant';
  return 'no';
}

/** "Carol" and "Caroline": the one begins the other. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= FEWEST_LETTERS && long.startsWith(short);
}
const FEWEST_LETTERS = 4;

const likely = (x: string, y: string): boolean => (x === y && x.length > 1) || near(x, y);

/** A letter or two apart in a name long enough that chance does not do it. */
function near(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < 4) return false;
  const distance = editDistance(a, b, 2);
  return distance === 1 || (distance === 2 && shortest >= 5) || transposed(a, b);
}

const sortedLetters = (s: string): string => s.split('').sort().join('');

function transposed(a: string, b: string): boolean {
  return a.length === b.length && editDistance(a, b, 2) <= 2 && sortedLetters(a) === sortedLetters(b);
}

/**
 * Gives each name the key of its person: names that agree have one key. Candidates meet by surname or by given name,
 * so that the work stays linear in the number of names.
 */
export function personKeys(names: Iterable<string>): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const bySurname = new Map<string, { name: string; parsed: PersonName }[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const parsed = personName(name);
    const list = bySurname.get(parsed.surname) ?? [];
    const known = list.find((k) => compareNames(k.parsed, parsed) === 'same');
    if (known) keys.set(name, keys.get(known.name)!);
    else {
      keys.set(name, name);
      list.push({ name, parsed });
      bySurname.set(parsed.surname, list);
    }
  }
  return keys;
}
