/** Short forms that stand for a name given in full elsewhere in the article. */
import { type Match, matchOf } from './grammar/match.ts';
import { CORPORATE, HEADS } from './lexicon-heads.ts';
import { PRESS_HEADS } from './lexicon-qualifiers.ts';
import type { Line } from './line.ts';
import type { Mention } from './mention.ts';
import type { Named } from './normalise.ts';

/** Names with one first word beyond this many are left alone, so that the look-up stays short. */
const MOST_ALIASES = 16;

/** A form that stands for a name given before. */
export interface Alias {
  readonly keys: readonly string[];
  readonly named: Named;
  /** A part only of the name before "Inc.": never taken where it is a place ("Las Vegas" of "Las Vegas Sands Corp."). */
  readonly part: boolean;
}

/**
 * Short forms of companies' names, by their first word: "Telerate" for "Telerate Inc.", "Home Nutritional" for "Home
 * Nutritional Services Inc.". Also "Benghazi committee" for a committee on Benghazi.
 */
export function aliasesOf(mentions: readonly Mention[]): Map<string, Alias[]> {
  const out = new Map<string, Alias[]>();
  const seen = new Set<string>();
  const add = (keys: readonly string[], named: Named, part: boolean): void => {
    const [first] = keys;
    const id = `${keys.join(' ')}\n${named.id}`;
    if (first === undefined || seen.has(id)) return;
    seen.add(id);
    const list = out.get(first);
    if (list && list.length >= MOST_ALIASES) return;
    const alias = { keys, named, part };
    if (list) list.push(alias);
    else out.set(first, [alias]);
  };
  for (const { match, named } of mentions) {
    if (!mayHaveAlias(match, named)) continue;
    const keys = match.line.keys.slice(match.from, match.to);
    if (named.class === 'other-org' && CORPORATE.has(keys.at(-1)!)) {
      let n = keys.length - 1;
      while (
        n > 1 &&
        (CORPORATE.has(keys[n - 1]!) || keys[n - 1] === 'and' || keys[n - 1] === 'amp' || keys[n - 1] === ',')
      )
        n--;
      if (n === 1 && keys[0]!.length < 4) continue;
      for (let k = n; k >= Math.min(2, n); k--)
        if (keys[k - 1] !== 'and' && keys[k - 1] !== '-') add(keys.slice(0, k), named, k < n);
    }
    // "Norvolt" once "the utility Norvolt" was named.
    if (match.pattern === 'apposed') add(keys, named, false);
    // "The Post" once "The Washington Post" was named.
    if (named.class === 'other-org' && keys.length > 1 && PRESS_HEADS.has(keys.at(-1)!) && keys.at(-1) !== 'news')
      add([keys.at(-1)!], named, true);
    if (match.pattern === 'of' || named.head === 'committee') {
      for (const [i, key] of keys.entries()) {
        if (
          match.line.capital[match.from + i] &&
          key !== named.head &&
          key.length > 3 &&
          HEADS.has(named.head) &&
          !HEADS.has(key)
        )
          add([key, named.head], named, true);
      }
    }
  }
  for (const list of out.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return out;
}

/** What `aliasesOf` looks at, by the name's last word or its pattern: most names have no short form. */
function mayHaveAlias({ pattern, line, to }: Match, { class: cls, head }: Named): boolean {
  if (pattern === 'apposed' || pattern === 'of' || head === 'committee') return true;
  if (cls !== 'other-org') return false;
  const last = line.keys[to - 1]!;
  return CORPORATE.has(last) || PRESS_HEADS.has(last);
}

/** The mention by a short form at `i`, a word with a capital. */
export function aliasAt(line: Line, i: number, aliases: ReadonlyMap<string, readonly Alias[]>): Mention | undefined {
  if (aliases.size === 0) return undefined;
  const known = aliases.get(line.keys[i]!);
  if (!known) return undefined;
  for (const { keys, named, part } of known) {
    const to = i + keys.length;
    if (!keys.every((key, k) => line.keys[i + k] === key) || (part && line.placeFrom[i]?.to === to)) continue;
    if (part && keys.length === 1 && PRESS_HEADS.has(keys[0]!) && line.keys[i - 1] !== 'the') continue;
    // A surname that the firm bears: "Eddie Antar", "Peter Lynch".
    const person =
      keys.length === 1 &&
      ((line.capital[i - 1] === true && line.keys[i - 1] !== 'the') ||
        (line.capital[to] === true && line.tokens[to]!.kind === 'word' && line.keys[to] !== "'s"));
    if (person && !line.titleCase) continue;
    return { match: matchOf(line, i, to, 'short', { form: 'short', head: named.head }), named };
  }
  return undefined;
}
