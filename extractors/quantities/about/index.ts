/**
 * The thing whose figure it is, when the sentence names it: the noun that governs the figure ("a fine of $5,000", "net
 * profits 2.2 billion", "cut its output by 5%"), else the subject of its clause ("the company's revenue rose 5%").
 */
import { type Token, Trait } from '../../contract.ts';
import { PREPOSITIONS } from '../lexicon-words.ts';
import { isPlural } from '../noun-words.ts';
import { isVerb } from '../verbs.ts';
import type { Figure, Previous, TokenRange } from './figure.ts';
import { GOVERNING, PASSED, PASSED_MARKS, TIME_PREPOSITIONS, TIMES } from './lexicon.ts';
import { nounBefore } from './noun.ts';
import { subjectOf } from './subject.ts';

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
  const subject = (): readonly TokenRange[] => subjectOf(tokens, figure, previous);
  const before = tokens[figure.from - 1];
  const floor = previous?.to ?? 0;
  const list = before?.text === ',' || before?.lower === 'and' || before?.lower === 'or' || before?.text === '(';
  if (list && previous && figure.unit !== undefined && previous.unit === figure.unit) return previous.about;
  let at = figure.from - 1;
  while (at >= 0 && figure.from - at < 5 && (PASSED.has(tokens[at]!.lower) || PASSED_MARKS.has(tokens[at]!.text))) at--;
  const t = tokens[at];
  if (t === undefined) return [];
  if (previous && at < floor) return previous.about.length > 0 ? previous.about : subject();
  const joined = t.lower === 'and' || t.lower === 'or';
  const governed = GOVERNING.has(t.lower) && !(figure.time && TIME_PREPOSITIONS.has(t.lower));
  if (previous && (joined || governed) && at - 2 < floor && previous.about.length > 0) return previous.about;
  if (joined) return subject();
  const noun = governed ? at : PREPOSITIONS.has(t.lower) ? -1 : at + 1;
  const found = noun > 0 ? nounBefore(tokens, noun, floor) : undefined;
  if (!found || isTime(tokens[found[1] - 1]!))
    return previous && isTime(tokens[noun - 1] ?? t) && previous.about.length > 0 ? previous.about : subject();
  const own = subject();
  if (t.lower !== 'of' && isPredicate(tokens, found)) return own;
  // "at a speed of": the noun, and whose it is.
  return governed && own[0] && own[0][1] <= found[0] ? [found, own[0]] : [found];
}

/** "impressive at", "higher at", "place over": words behind a verb that are no noun phrase of their own. */
function isPredicate(tokens: readonly Token[], [from, to]: TokenRange): boolean {
  const last = tokens[to - 1]!;
  return (
    from > 0 && to - from < 3 && isVerb(tokens, from - 1) && !isPlural(last) && (last.traits & Trait.Capital) === 0
  );
}

const isTime = (t: Token): boolean => TIMES.has(t.lower);
