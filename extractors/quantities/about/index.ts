/**
 * The thing whose figure it is, when the sentence names it: the noun that governs the figure ("a fine of $5,000", "net
 * profits 2.2 billion", "cut its output by 5%"), else the subject of its clause ("the company's revenue rose 5%").
 */
import { type Token, Trait } from '../../contract.ts';
import { oncePerSentence } from '../../shared/once-per-token.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../lexicon-words.ts';
import { isPlural } from '../noun-words.ts';
import { nounPhrase } from '../phrase.ts';
import { isVerb } from '../verbs.ts';
import type { Figure, Previous, TokenRange } from './figure.ts';
import {
  ADDING,
  COMPARING,
  GOVERNING,
  LINKING,
  OVER_AN_AGE,
  PASSED,
  TIME_PREPOSITIONS,
  TAKING,
  TIMES,
} from './lexicon.ts';
import { nounBefore } from './noun.ts';
import { isSubject, subjectOf } from './subject.ts';

export type { Figure, Previous, TokenRange } from './figure.ts';

/**
 * What the figure is about: one range of tokens, or two, the governing noun and the subject that it belongs to.
 *
 * @param previous the figure before, in the same sentence
 */
export function aboutOf(
  tokens: readonly Token[],
  figure: Figure,
  previous: Previous | undefined,
): readonly TokenRange[] {
  if (figure.member) return [];
  const floor = previous?.to ?? 0;
  if (previous && figure.unit !== undefined && previous.unit === figure.unit && isListed(tokens, figure.from, floor))
    return previous.about;
  let at = figure.from - 1;
  while (at >= 0 && figure.from - at < 5 && PASSED.has(tokens[at]!.lower)) at--;
  const t = at < 0 ? undefined : tokens[at];
  const onto = changed(tokens, figure);
  if (onto) return [onto];
  const taker = whoseClause(tokens, figure);
  if (taker) return [taker];
  if (t === undefined) return [];
  // "voters under 30", "a dozen others, ages 22 to 61".
  if (
    previous?.item &&
    previous.item[1] === at + 1 &&
    (figure.described || OVER_AN_AGE.has(tokens[figure.from]!.lower))
  )
    return [previous.item];
  if (isSubject(tokens, figure)) return [];
  if (previous && at < floor) return previous.about.length > 0 ? previous.about : subjectOf(tokens, figure, previous);
  const joined = t.lower === 'and' || t.lower === 'or';
  const governed = GOVERNING.has(t.lower) && !(figure.time && TIME_PREPOSITIONS.has(t.lower));
  if (
    previous &&
    (joined || governed) &&
    (at - 2 < floor || (at - 2 === floor && COMPARING.has(tokens[at - 1]!.lower))) &&
    previous.about.length > 0
  )
    return previous.about;
  if (joined) return subjectOf(tokens, figure, previous);
  const noun = governed ? at : PREPOSITIONS.has(t.lower) ? -1 : at + 1;
  const found = noun > 0 ? nounBefore(tokens, noun, floor) : undefined;
  if (!found || isTime(tokens[found[1] - 1]!))
    return previous && isTime(tokens[noun - 1] ?? t) && previous.about.length > 0
      ? previous.about
      : subjectOf(tokens, figure, previous);
  const predicate = t.lower !== 'of' && isPredicate(tokens, found);
  if (!predicate && !governed && !hasColon(tokens)) return [found];
  const own = subjectOf(tokens, figure, previous);
  if (predicate) return own;
  // "at a speed of": the noun, and whose it is; "Prices: coffee, $3": the noun and its heading.
  const whose = own[0] && own[0][1] <= found[0] && (governed || isHeading(tokens, own[0])) ? own[0] : undefined;
  return whose ? [found, whose] : [found];
}

/** Behind a comma, "and" or a bracket: "$2m from Oslo, $3m from Bergen"; "a farm, $2m, a yacht, $3m" are of different things. */
function isListed(tokens: readonly Token[], from: number, floor: number): boolean {
  if (from === 0) return false;
  const { lower } = tokens[from - 1]!;
  if (lower !== ',' && lower !== 'and' && lower !== 'or' && lower !== '(') return false;
  return from - floor < 3 || PREPOSITIONS.has(tokens[floor]?.lower ?? '');
}

/** What the figure is put on or taken off: "added $2bn to the bill", "knocked 5% off the price". */
function changed(tokens: readonly Token[], { from, to }: Figure): TokenRange | undefined {
  const link = tokens[to]?.lower;
  if (from === 0 || (link !== 'to' && link !== 'off')) return undefined;
  if (!(link === 'to' ? ADDING : TAKING).has(tokens[from - 1]!.lower)) return undefined;
  let start = to + 1;
  while (start < to + 3 && (DETERMINERS.has(tokens[start]?.lower ?? '') || tokens[start]?.lower === 'its')) start++;
  const phrase = nounPhrase(tokens, start, false);
  if (phrase) return [phrase.from, phrase.to];
  // "to the cost of": behind an article no verb.
  return start > to + 1 && tokens[start]?.kind === 'word' ? [start, start + 1] : undefined;
}

/** "the $1.2m the governor took in": whose clause follows without "that". */
function whoseClause(tokens: readonly Token[], { to }: Figure): TokenRange | undefined {
  const opener = tokens[to]?.lower;
  if (opener !== 'the' && opener !== 'its') return undefined;
  const phrase = nounPhrase(tokens, to + 1, false);
  return phrase && isVerb(tokens, phrase.to) ? [phrase.from, phrase.to] : undefined;
}

/** "impressive at", "higher at", "place over": words behind a verb that are no noun phrase of their own. */
function isPredicate(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  const last = tokens[to - 1]!;
  // "is also longer".
  if (from === 0) return false;
  const at = ADVERBS.has(tokens[from - 1]!.lower) ? from - 2 : from - 1;
  const verb = at < 0 ? undefined : tokens[at];
  return (
    verb !== undefined &&
    to - from < 3 &&
    isVerb(tokens, at) &&
    LINKING.has(verb.lower) &&
    !isPlural(last) &&
    (last.traits & Trait.Capital) === 0
  );
}

const hasColon = oncePerSentence((tokens) => {
  for (const t of tokens) if (t.kind === 'punct' && t.text === ':') return true;
  return false;
});

const isHeading = (tokens: readonly Token[], [, to]: TokenRange): boolean =>
  tokens[to]?.text === ':' || (tokens[to]?.kind === 'word' && tokens[to + 1]?.text === ':');

const isTime = (t: Token): boolean => TIMES.has(t.lower);
