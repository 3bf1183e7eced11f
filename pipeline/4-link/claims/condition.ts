/**
 * How somebody is who was hurt, without a figure: "a woman was taken to hospital, where she later died", "the driver
 * remains in critical condition", "he was treated and released".
 */
import type { Article, Sentence, Token } from '../../../extractors/contract.ts';
import { parseNumeral } from '../../../extractors/shared/numerals.ts';
import { findPeople, type PersonMention } from '../../../extractors/shared/people.ts';
import { CONDITIONS } from './lexicon-roles.ts';
import { FAMILY } from './lexicon-things.ts';
import type { FateClaim, Unplaced } from './model.ts';
import { canonical } from './thing.ts';

type State = FateClaim['state'];

/** Words of a patient's listing: "critical but stable condition". */
const LISTING: ReadonlySet<string> = new Set('but and very extremely to - listed as'.split(' '));
const LONGEST_LISTING = 5;
/** Words between a state and whom it is said of. */
const REACH = 30;

interface Found {
  readonly state: State;
  readonly from: number;
  readonly to: number;
}

/** "critical condition", "critical but stable condition" from its adjective on. */
function listedAt(tokens: readonly Token[], i: number): Found | undefined {
  const state = CONDITIONS.get(tokens[i]!.lower) as State | undefined;
  if (state === undefined) return undefined;
  let to = i + 1;
  while (to < i + LONGEST_LISTING && (LISTING.has(tokens[to]?.lower ?? '') || CONDITIONS.has(tokens[to]?.lower ?? '')))
    to++;
  return tokens[to]?.lower === 'condition' ? { state, from: i, to: to + 1 } : undefined;
}

const HOSPITAL: ReadonlySet<string> = new Set(
  'hospital hospitals hospitalized hospitalised condition surgery injuries wounds burns'.split(' '),
);

/** "later died", "died at the hospital", "died of her injuries": of one who was not dead when found. */
function diesAt(tokens: readonly Token[], i: number): Found | undefined {
  const { lower } = tokens[i]!;
  if (lower === 'succumbed') return { state: 'died', from: i, to: i + 1 };
  if (lower !== 'died') return undefined;
  const before = tokens[i - 1]?.lower ?? '';
  const later = before === 'later' || before === 'since';
  if (!later && !tokens.some((t) => HOSPITAL.has(t.lower))) return undefined;
  return { state: 'died', from: later ? i - 1 : i, to: i + 1 };
}

/** "treated and released", "released from hospital", "discharged". */
function leavesAt(tokens: readonly Token[], i: number): Found | undefined {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower;
  if (lower === 'treated' && next === 'and' && tokens[i + 2]?.lower === 'released')
    return { state: 'released', from: i, to: i + 3 };
  if ((lower !== 'released' && lower !== 'discharged') || next !== 'from') return undefined;
  const home = tokens.slice(i + 1, i + 4).some((t) => t.lower === 'hospital');
  return home ? { state: 'released', from: i, to: i + 1 } : undefined;
}

/** A sentence without any of these says nothing of how somebody is. */
export const FATE_WORDS: readonly string[] = ['condition', 'succumbed', 'died', 'treated', 'released', 'discharged'];

interface Who {
  readonly name?: string;
  readonly sex?: 'male' | 'female';
  readonly age?: number;
  readonly noun?: string;
  readonly many?: true;
}

const MALE: ReadonlySet<string> = new Set('man boy father son brother husband boyfriend grandfather uncle'.split(' '));
const FEMALE: ReadonlySet<string> = new Set(
  'woman girl mother daughter sister wife girlfriend grandmother aunt'.split(' '),
);
const MANY: ReadonlySet<string> = new Set(['they', 'both', 'all', 'others', 'them']);
const PLURAL: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children']);

const sexOf = (noun: string): Pick<Who, 'sex'> =>
  MALE.has(noun) ? { sex: 'male' } : FEMALE.has(noun) ? { sex: 'female' } : {};

/** The age of "an 18-year-old woman" before token `i`. */
function ageBefore(tokens: readonly Token[], i: number): Pick<Who, 'age'> {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    if (!tokens[j]!.lower.endsWith('old')) continue;
    for (let k = j; k >= Math.max(0, j - 5); k--) {
      const n = tokens[k]!.kind === 'number' ? parseNumeral(tokens, k)?.value : undefined;
      if (n !== undefined) return { age: n };
    }
  }
  return {};
}

/** Whom the word at `i` means, where it means somebody. */
function whoAt(tokens: readonly Token[], i: number): Who | undefined {
  const { lower, kind } = tokens[i]!;
  if (lower === 'he') return { sex: 'male' };
  if (lower === 'she') return { sex: 'female' };
  if (MANY.has(lower)) return { many: true };
  const noun = canonical(lower);
  if (kind !== 'word' || FAMILY.get(noun) !== 'person' || tokens[i + 1]?.text === '-') return undefined;
  if (PLURAL.has(lower) || (lower.endsWith('s') && noun !== lower)) return { many: true };
  return { noun, ...sexOf(noun), ...ageBefore(tokens, i) };
}

const PLACE: ReadonlySet<string> = new Set('hospital medical clinic center centre infirmary'.split(' '));

/** "Ada Pell Hospital" is nobody. */
const isPlace = (tokens: readonly Token[], [, to]: readonly [number, number]): boolean =>
  tokens.slice(to, to + 4).some((t) => PLACE.has(t.lower));

/** The nearest person before token `i`: named, or spoken of. */
function patientBefore(tokens: readonly Token[], i: number, mentions: readonly PersonMention[]): Who | undefined {
  const named = mentions.findLast((m) => m.tokens[1] <= i && !isPlace(tokens, m.tokens));
  const stop = Math.max(0, i - REACH, named?.tokens[1] ?? 0);
  for (let j = i - 1; j >= stop; j--) {
    const who = whoAt(tokens, j);
    if (who) return who;
  }
  return named && named.tokens[1] > i - REACH
    ? { name: named.name, ...(named.age === undefined ? {} : { age: named.age }) }
    : undefined;
}

/**
 * How those are whom some of an article's sentences do not count, each mention one. Linear in their tokens.
 *
 * @param sentences of the body, with one of the `FATE_WORDS`
 */
export function conditionsIn(article: Article, sentences: readonly Sentence[]): Unplaced<FateClaim>[] {
  if (sentences.length === 0) return [];
  const bySentence = new Map<Sentence, PersonMention[]>();
  for (const m of findPeople(article)) {
    const sentence = article.sentences[m.sentence]!;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), m]);
  }
  return sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const said: Unplaced<FateClaim>[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const found = listedAt(tokens, i) ?? diesAt(tokens, i) ?? leavesAt(tokens, i);
      if (!found) continue;
      const who = patientBefore(tokens, found.from, bySentence.get(sentence) ?? []);
      const [start, end] = [tokens[found.from]!.start, tokens[found.to - 1]!.end];
      const text = article.text.slice(start, end);
      said.push({ kind: 'fate', start, end, text, state: found.state, ...(who ?? { many: true }) });
    }
    // "Was in critical condition and later died", "was said to have died, but is in critical condition": the last holds.
    return said.filter((c, i) => !said.slice(i + 1).some((later) => goesOn(c, later)));
  });
}

const agree = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

/** Whether a sentence goes on about one person. */
const goesOn = (a: Who, b: Who): boolean =>
  !a.many && !b.many && agree(a.name, b.name) && agree(a.sex, b.sex) && agree(a.age, b.age) && agree(a.noun, b.noun);
