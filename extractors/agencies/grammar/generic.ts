/**
 * "The department", "police" after a named force: mentions of what the article named before. Never persons ("officers",
 * "deputies"), "authorities", "officials" or "government".
 */
import { Trait } from '../../contract.ts';
import { wordSet } from '../keys.ts';
import { GENERIC_NOUNS, type GenericNoun } from '../lexicon-generics.ts';
import type { Line } from '../line.ts';
import type { Named } from '../normalise.ts';

const DETERMINERS = wordSet('the this that its his her their our my');
/** Adjectives that may stand between "the" and the noun without naming another body. */
const ADJECTIVES = wordSet(
  "same state federal local county city international military deadlocked divided nation's agency's western entire",
);
const NOT_AFTER = wordSet(
  'a an another other any some no each every local federal military riot secret foreign traffic two three four several many former state county city new regional anti undercover civil security religious national',
);
const NOT_BEFORE = wordSet('officer officers car cars brutality custody reform union state of');

/** By first word, how many tokens the longest generic noun has. */
const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom();

function longestFrom(): Map<string, number> {
  const out = new Map<string, number>();
  for (const noun of GENERIC_NOUNS.keys()) {
    const [first, ...rest] = noun.split(/ |(?=')/);
    out.set(first!, Math.max(out.get(first!) ?? 0, 1 + rest.length));
  }
  return out;
}

/** The longest generic noun that begins at `i`, and its end. */
function nounAt({ keys }: Line, i: number): { noun: GenericNoun; to: number } | undefined {
  let key = keys[i]!;
  const end = Math.min(i + (LONGEST_FROM.get(key) ?? 1), keys.length);
  let noun = GENERIC_NOUNS.get(key);
  let to = i + 1;
  for (let next = to; next < end; next++) {
    key += keys[next] === "'s" ? keys[next]! : ` ${keys[next]!}`;
    const longer = GENERIC_NOUNS.get(key);
    if (!longer) continue;
    noun = longer;
    to = next + 1;
  }
  return noun && { noun, to };
}

/**
 * The generic mention whose noun begins at `i`, given what the article named before, latest last.
 *
 * @param recent organizations in the order of their latest mention; the last is the nearest
 */
export function genericAt(
  line: Line,
  i: number,
  recent: readonly Named[],
): { from: number; to: number; named: Named } | undefined {
  const found = nounAt(line, i);
  if (!found) return undefined;
  const { noun, to } = found;
  const { keys, tokens } = line;
  const before = i > 0 ? keys[i - 1]! : '';
  const capital = (tokens[i]!.traits & Trait.Capital) !== 0;
  if (!noun.bare) {
    const determined =
      DETERMINERS.has(before) ||
      (i > 1 && ADJECTIVES.has(before) && DETERMINERS.has(keys[i - 2]!)) ||
      (capital && i === 0);
    if (!determined) return undefined;
  } else if (i > 1 && line.capital[i - 1]) return undefined;
  if (i > 0 && ((capital && before !== 'the' && tokens[i - 1]!.kind === 'word') || tokens[i - 1]!.text === '-'))
    return undefined;
  if (NOT_AFTER.has(before)) return undefined;
  if (to < keys.length && (NOT_BEFORE.has(keys[to]!) || (capital && line.capital[to] && keys[to] !== "'s")))
    return undefined;
  for (let k = recent.length - 1; k >= 0; k--) {
    const named = recent[k]!;
    if (noun.classes && !noun.classes.has(named.class)) continue;
    if (noun.named && !noun.named.test(named.name)) continue;
    if (!noun.classes && named.class === 'other-org') continue;
    return { from: i, to, named };
  }
  return undefined;
}
