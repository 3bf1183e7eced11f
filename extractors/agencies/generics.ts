/** Mentions by a generic noun: "the department" where the article named it before. */
import { genericAt } from './grammar/generic.ts';
import { matchOf } from './grammar/match.ts';
import type { Line } from './line.ts';
import { type Mention, standsIn } from './mention.ts';
import type { Named } from './normalise.ts';
import { Begins } from './word-begins.ts';

/** Organizations that a generic noun may point back to: the latest so many. */
const REMEMBERED = 24;

/** Makes an organization the latest of those remembered. */
function remember(recent: Named[], named: Named): void {
  for (let k = recent.length - 1; k >= 0; k--) {
    if (recent[k]!.id !== named.id) continue;
    recent.splice(k, 1);
    break;
  }
  recent.push(named);
  if (recent.length > REMEMBERED) recent.shift();
}

/**
 * Adds the generic mentions, in one walk over the article in order.
 *
 * @param named the other mentions, in order, none inside another; so are the mentions returned
 */
export function withGenerics(lines: readonly Line[], named: readonly Mention[]): Mention[] {
  if (named.length === 0) return [];
  const recent: Named[] = [];
  const out: Mention[] = [];
  let next = 0;
  const take = (mention: Mention): number => {
    out.push(mention);
    remember(recent, mention.named);
    return mention.match.to;
  };
  for (const line of lines) {
    const { starts, begins } = line;
    // Behind the last mention so far.
    let free = 0;
    for (let k = 0; k < starts.length && (line.holds & Begins.Generic) !== 0; k++) {
      if ((begins[k]! & Begins.Generic) === 0) continue;
      const i = starts[k]!;
      while (standsIn(line, named, next) && named[next]!.match.from <= i) free = take(named[next++]!);
      if (i < free || recent.length === 0) continue;
      const generic = genericAt(line, i, recent);
      if (!generic || (standsIn(line, named, next) && named[next]!.match.from < generic.to)) continue;
      const { from, to } = generic;
      free = take({ match: matchOf(line, from, to, 'generic', {}), named: generic.named });
    }
    while (standsIn(line, named, next)) take(named[next++]!);
  }
  return out;
}
