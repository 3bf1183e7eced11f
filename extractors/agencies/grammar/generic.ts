/**
 * "The department", "police" after a named force: mentions of what the article named before. Never persons ("officers",
 * "deputies"), "authorities", "officials" or "government".
 */
import { wordSet } from '../keys.ts';
import { GENERIC_NOUNS, type GenericNoun } from '../lexicon-generics.ts';
import type { Line } from '../line.ts';
import type { Named } from '../normalise.ts';
import { Begins } from '../word-begins.ts';

const DETERMINERS = wordSet('the this that its his her their our my');
/** Adjectives that may stand between "the" and the noun without naming another body. */
const ADJECTIVES = wordSet(
  "same state federal local county city international military deadlocked divided nation's agency's western entire",
);
const NOT_AFTER = wordSet(
  'a an another other any some no each every local federal military riot secret foreign traffic two three four several many former state county city new regional anti undercover civil security religious national',
);
const NOT_BEFORE = wordSet('officer officers car cars brutality custody reform union state of');

const LONGEST_NOUN = 4;

/** The longest generic noun that begins at `i`: its key and end. */
function nounAt(line: Line, i: number): { noun: GenericNoun; key: string; to: number } | undefined {
  let found: { noun: GenericNoun; key: string; to: number } | undefined;
  let key = line.keys[i]!;
  for (let to = i + 1; ; to++) {
    const noun = GENERIC_NOUNS.get(key);
    if (noun) found = { noun, key, to };
    const next = line.keys[to];
    if (next === undefined || to - i === LONGEST_NOUN) return found;
    key += next === "'s" ? next : ` ${next}`;
  }
}

/**
 * The generic mention at `i`, given what the article named before, latest last.
 *
 * @param recent organizations in the order of their latest mention; the last is the nearest
 */
export function genericAt(
  line: Line,
  i: number,
  recent: readonly Named[],
): { from: number; to: number; named: Named } | undefined {
  if ((line.begins[i]! & Begins.Generic) === 0) return undefined;
  const found = nounAt(line, i);
  if (!found) return undefined;
  const { noun, to } = found;
  const before = line.keys[i - 1] ?? '';
  const capital = line.capital[i] === true;
  if (capital && i > 0 && before !== 'the' && line.tokens[i - 1]!.kind === 'word') return undefined;
  if (NOT_AFTER.has(before) || NOT_BEFORE.has(line.keys[to] ?? '') || line.tokens[i - 1]?.text === '-')
    return undefined;
  if (line.capital[to] && line.keys[to] !== "'s" && capital) return undefined;
  if (!noun.bare) {
    const determined =
      DETERMINERS.has(before) ||
      (ADJECTIVES.has(before) && DETERMINERS.has(line.keys[i - 2] ?? '')) ||
      (capital && i === 0);
    if (!determined) return undefined;
  } else if (line.capital[i - 1] && i > 1) return undefined;
  for (let k = recent.length - 1; k >= 0; k--) {
    const named = recent[k]!;
    if (noun.classes && !noun.classes.has(named.class)) continue;
    if (noun.named && !noun.named.test(named.name)) continue;
    if (!noun.classes && named.class === 'other-org') continue;
    return { from: i, to, named };
  }
  return undefined;
}
