/** Acronyms and short forms that stand for names which the article gives in full elsewhere. */
import { Trait } from '../contract.ts';
import { acronymAt, acronymsOf } from './acronyms.ts';
import { aliasAt, aliasesOf } from './aliases.ts';
import type { Line } from './line.ts';
import { type Mention, standsIn } from './mention.ts';
import type { Named } from './normalise.ts';
import { Begins } from './word-begins.ts';

/** Shared by all lines without. */
const NOWHERE: readonly number[] = [];

/** Where an acronym can stand and, with aliases, any short form. */
function placesIn({ tokens, starts, begins, holds }: Line, withAliases: boolean): readonly number[] {
  const out: number[] = [];
  if (withAliases) {
    for (let i = 0; i < tokens.length; i++) if ((tokens[i]!.traits & Trait.Capital) !== 0) out.push(i);
  } else if ((holds & Begins.Acronym) === 0) return NOWHERE;
  else for (let k = 0; k < starts.length; k++) if ((begins[k]! & Begins.Acronym) !== 0) out.push(starts[k]!);
  return out;
}

/**
 * Adds the mentions by acronym and by short form to those by name, where no name stands.
 *
 * @param names in order, none inside another; so are the mentions returned
 * @param introduced the acronyms that the article introduces
 */
export function withShortForms(
  lines: readonly Line[],
  names: readonly Mention[],
  introduced: ReadonlyMap<string, Named>,
): Mention[] {
  const acronyms = acronymsOf(names, introduced);
  const aliases = aliasesOf(names);
  const out: Mention[] = [];
  let next = 0;
  for (const line of lines) {
    // Behind the last mention so far.
    let free = 0;
    const places = placesIn(line, aliases.size > 0);
    for (let k = 0; k < places.length; k++) {
      const i = places[k]!;
      for (; standsIn(line, names, next) && names[next]!.match.from <= i; next++) {
        out.push(names[next]!);
        free = names[next]!.match.to;
      }
      if (i < free) continue;
      const mention = acronymAt(line, i, acronyms) ?? aliasAt(line, i, aliases);
      if (!mention || (standsIn(line, names, next) && names[next]!.match.from < mention.match.to)) continue;
      out.push(mention);
      free = mention.match.to;
    }
    for (; standsIn(line, names, next); next++) out.push(names[next]!);
  }
  return out;
}
