import type { Sentence, Span, Token } from '../../../extractors/contract.ts';
import { type Numeral, parseNumeral } from '../../../extractors/shared/numerals.ts';
import { singular } from '../../../extractors/shared/singular.ts';
import type { QuantityClaim, Unplaced } from './model.ts';
import { FAMILY } from './lexicon-things.ts';
import { roleOf } from './role.ts';
import { STATES_IN, SUFFERED } from './role-behind.ts';
import { phraseEnds } from './role-phrases.ts';
import { wordsOfRoles } from './role-words.ts';
import { addsUp, ordinalAt } from './ordinal.ts';
import { isHearsay, isOthers, isPart } from './part.ts';
import { addsUpSeveral } from './several.ts';
import { canonical } from './thing.ts';

/** Words before a person's noun inside its phrase: "a 17-year-old Ohio boy", "her unborn baby". */
const MOST_MODIFIERS = 6;
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'her', 'his', 'their']);
const POSSESSIVE: ReadonlySet<string> = new Set(['his', 'her', 'their']);
/** The one who did it, as a member of a list: "killed two people and then himself". */
export const REFLEXIVE: ReadonlySet<string> = new Set(['himself', 'herself', 'him']);
/** Nouns that are many though they are singular. */
const COLLECTIVE: ReadonlySet<string> = new Set(['family', 'crew', 'people']);
const STOP: ReadonlySet<string> = new Set(
  'and or but of in on at to from with for by who that which was were is are the said says a.m p.m a.m. p.m.'.split(
    ' ',
  ),
);
/** Roles that a sentence gives to people without counting them. */
const CASUALTY: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'missing', 'arrested']);

/** A sentence without any of these gives them to nobody. */
export const CASUALTY_WORDS: readonly string[] = [
  ...wordsOfRoles(CASUALTY),
  ...phraseEnds(CASUALTY),
  ...STATES_IN.keys(),
  ...SUFFERED,
];

const isPerson = (t: Token): boolean => t.kind === 'word' && FAMILY.get(canonical(t.lower)) === 'person';
const isPlural = ({ lower }: Token): boolean => singular(lower) !== lower || COLLECTIVE.has(lower);

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** A number word or figure stands in it; "a man" has none. */
  readonly counted: boolean;
  /** "A fourth man". */
  readonly ordinal?: number;
}

/** "six of his": the index behind it, for the noun that follows. */
const behindOf = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.lower === 'of' && ONE.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i;

/** Not the minutes of "12:30", the age in "4-year-old", an emergency number, a rank. */
const countsPeople = (tokens: readonly Token[], i: number, { value, ordinal, to }: Numeral): boolean =>
  Number.isInteger(value) &&
  !ordinal &&
  value !== 911 &&
  value !== 999 &&
  tokens[i - 1]?.text !== ':' &&
  tokens[i - 1]?.text !== '-' &&
  tokens[to]?.text !== '-';

/** "a 17-year-old boy", "two women", "six of his grandchildren": a count of people at token `i`. */
function phraseAt(tokens: readonly Token[], i: number): Phrase | undefined {
  // "his two sons" is counted at the number.
  const at = POSSESSIVE.has(tokens[i]!.lower) && parseNumeral(tokens, i + 1) ? i + 1 : i;
  const one = ONE.has(tokens[at]!.lower);
  const numeral = one ? undefined : parseNumeral(tokens, at);
  if (!numeral && !one) return undefined;
  if (numeral && !countsPeople(tokens, at, numeral)) return undefined;
  const ordinal = one ? ordinalAt(tokens, i + 1) : undefined;
  const start = numeral ? behindOf(tokens, numeral.to) : (ordinal?.to ?? i + 1);
  for (let j = start; j < Math.min(tokens.length, start + MOST_MODIFIERS); j++) {
    const token = tokens[j]!;
    const next = tokens[j + 1];
    // "three other shootings": only the noun itself counts people.
    if (token.lower === 'other' && next?.kind === 'word') continue;
    if (isPerson(token) && next?.text !== '-' && next?.lower !== "'s" && next?.lower !== '’s') {
      // "a family friend" ends at the friend.
      if (one && isPlural(token)) {
        if (next && isPerson(next)) continue;
        return undefined;
      }
      return {
        from: i,
        to: j + 1,
        count: numeral ? numeral.value : 1,
        counted: numeral !== undefined || ordinal !== undefined,
        ...(ordinal ? { ordinal: ordinal.value } : {}),
      };
    }
    if (STOP.has(token.lower) || (token.kind === 'punct' && token.text !== '-')) return undefined;
  }
  return undefined;
}

/** A member of a list behind its first: a phrase, or the one who did it. */
function memberAt(tokens: readonly Token[], i: number): Phrase | undefined {
  const at = tokens[i]?.lower === 'then' ? i + 1 : i;
  if (REFLEXIVE.has(tokens[at]?.lower ?? '')) return { from: at, to: at + 1, count: 1, counted: false };
  return i < tokens.length ? phraseAt(tokens, i) : undefined;
}

/** "a baby in Ohio", "a man from Leeds, England,": the index behind the place. */
function behindPlace(tokens: readonly Token[], to: number): number {
  if (!PREPOSITIONS.has(tokens[to]?.lower ?? '')) return to;
  let i = to + 1;
  while (i < tokens.length && i - to <= MOST_MODIFIERS && (/^\p{Lu}/u.test(tokens[i]!.text) || tokens[i]!.text === ','))
    i++;
  return i > to + 1 ? i : to;
}
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'from', 'of']);

/** "another woman", "a woman was also killed": besides somebody of whom it was said before. Who shot another is none. */
const isBesides = (tokens: readonly Token[], from: number, role: number): boolean =>
  tokens[from]!.lower === 'another' || tokens[role - 1]?.lower === 'also';

const joins = (t: Token | undefined): boolean => t?.text === ',' || t?.lower === 'and';

interface List {
  readonly first: Phrase;
  readonly to: number;
  readonly count: number;
  /** Its members. */
  readonly phrases: number;
}

/** "two women and a baby": the list of people that begins at token `i`, mostly of one. */
function listAt(tokens: readonly Token[], i: number): List | undefined {
  // "left him and his two sons dead": a pronoun counts only in a list.
  const pronoun = REFLEXIVE.has(tokens[i]!.lower) && tokens[i + 1]?.lower === 'and';
  const first = pronoun ? memberAt(tokens, i) : phraseAt(tokens, i);
  if (!first) return undefined;
  let [to, count, phrases] = [first.to, first.count, 1];
  while (joins(tokens[to])) {
    const at = tokens[to]!.text === ',' && tokens[to + 1]?.lower === 'and' ? to + 2 : to + 1;
    const next = memberAt(tokens, at);
    if (!next) break;
    to = next.to;
    count += next.count;
    phrases++;
  }
  return { first, to, count, phrases };
}

/** What a sentence says befell those of a list, unless it says nothing of that kind. */
function claimOf(
  { first, to, count, phrases }: List,
  tokens: readonly Token[],
  text: string,
): Unplaced<QuantityClaim> | undefined {
  const found = roleOf(tokens, first.from, behindPlace(tokens, to), (r) => CASUALTY.has(r.id));
  if (found === undefined) return undefined;
  const { role } = found;
  // "A fourth man was arrested" counts four; "a fifth victim was hurt" is another one.
  const nth = phrases === 1 ? first.ordinal : undefined;
  const noun = canonical(tokens[first.to - 1]!.lower);
  const atLeast = nth !== undefined && addsUp(tokens, first.from, noun, role) ? nth : undefined;
  const others =
    isOthers(tokens, first.from, first.to) ||
    (role !== 'shot' && isBesides(tokens, first.from, found.at)) ||
    (nth !== undefined && atLeast === undefined);
  const [start, end] = [tokens[first.from]!.start, tokens[to - 1]!.end];
  return {
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    value: atLeast ?? count,
    bound: atLeast === undefined ? 'exact' : 'at-least',
    dimension: 'count',
    interval: { min: atLeast ?? count, max: atLeast === undefined ? count : null },
    baseUnit: '',
    thing: { heads: ['person'], modifiers: [], family: 'person' },
    role,
    context: [],
    part: others || isPart(tokens, first.from, first.to, to),
    ...(others ? { others: true as const } : {}),
    ...(addsUpSeveral(tokens) ? { several: true as const } : {}),
    derived: true,
    ...(atLeast === undefined ? {} : { ordinal: true as const }),
    ...(isHearsay(tokens, first.from) ? { hearsay: true as const } : {}),
  };
}

/**
 * People whom a sentence counts without a figure of its own: "a man was killed", "two women and a baby died". Made
 * beside the figures, to support what other articles count; nothing is held against them.
 */
export function casualtiesIn({ tokens }: Sentence, text: string, figures: readonly Span[]): Unplaced<QuantityClaim>[] {
  const out: Unplaced<QuantityClaim>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const list = listAt(tokens, i);
    if (!list) continue;
    const { first, to, phrases } = list;
    const { start } = tokens[i]!;
    const pronoun = REFLEXIVE.has(tokens[i]!.lower);
    i = to - 1;
    // A figure alone has a claim of its own.
    const { end } = tokens[i]!;
    if (phrases === 1 && (pronoun || (first.counted && figures.some((f) => f.start >= start && f.start < end))))
      continue;
    const claim = claimOf(list, tokens, text);
    if (claim) out.push(claim);
  }
  return out;
}
