/** One name, one organization: what an article writes in several ways. */
import type { Match } from './grammar/match.ts';
import { wordSet } from './keys.ts';
import type { Mention } from './mention.ts';
import type { Named } from './normalise.ts';
import { words } from './setting.ts';

const UNITS: ReadonlySet<string> = wordSet('division unit section squad');
const FORCE_HEADS: ReadonlySet<string> = wordSet('police sheriff department bureau');

/** A unit whose name says nothing of the body that it belongs to. */
const isBareUnit = ({ match, named }: Mention): boolean =>
  match.pattern === 'last' &&
  named.class === 'law-enforcement' &&
  match.place === undefined &&
  !/Police|Sheriff|Department/.test(named.name);

/** "Special Operations Division" in an article on one force is that force's. */
function partOf(force: Named, unit: Named): Named {
  const id = `${force.id}-${unit.id.replace(/^[a-z]+-/, '')}`;
  return { id, name: `${force.name} ${unit.name}`, class: unit.class, acronym: unit.acronym, head: unit.head };
}

const PLACE_WORDS: ReadonlySet<string> = wordSet('county parish city township st the');
const LOCAL: ReadonlySet<string> = wordSet('sheriff sheriffs police department bureau prosecutor attorney');
const STATED = /(?:Office|Department|Bureau|Service|Force|Constabulary)$/;

/**
 * One name for what an article writes in several ways: "St Mary Sheriff's Office" and "St. Mary Parish sheriff's";
 * "Portland police" where it says "Portland Police Bureau" elsewhere. The form that says most gives the name.
 */
export function unify(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const named = new Map<string, Named>();
  const statedKeys = new Set<string>();
  const keys = mentions.map(({ match, named: n }) => localKey(match, n));
  for (const [i, { match, named: own }] of mentions.entries()) {
    const key = keys[i];
    if (key === undefined) continue;
    const stated = STATED.test(words(match.line, match.from, match.to));
    const known = named.get(key);
    if (!known || (stated && !statedKeys.has(key) && !says(known.name, own.name)) || says(own.name, known.name))
      named.set(key, own);
    if (stated) statedKeys.add(key);
  }
  let force: Named | undefined;
  let circuit: Named | undefined;
  return mentions.map((mention, i) => {
    const own = (keys[i] === undefined ? undefined : named.get(keys[i])) ?? mention.named;
    if (FORCE_HEADS.has(own.head) && own.class === 'law-enforcement') force ??= own;
    if (mention.match.pattern === 'circuit') circuit = mention.named;
    if (circuit && mention.match.bare === true && mention.named.name === 'Circuit Court')
      return { match: mention.match, named: circuit };
    if (force && UNITS.has(mention.named.head) && isBareUnit(mention))
      return { match: mention.match, named: partOf(force, mention.named) };
    const known = keys[i] === undefined ? undefined : named.get(keys[i]);
    return known && known.id !== mention.named.id ? { match: mention.match, named: known } : mention;
  });
}

/** Whether a name of the same office says more: of which county it is. */
const says = (name: string, other: string): boolean =>
  /County|Parish/.test(name) && !/County|Parish/.test(other) && name.split(' ').at(-1) === other.split(' ').at(-1);

/** What a local force is, and of which place, whatever words say it; undefined for other organizations. */
function localKey(match: Match, named: Named): string | undefined {
  if (match.organizations || !LOCAL.has(named.head)) return undefined;
  const kind = /sheriff/i.test(named.name)
    ? 'sheriff'
    : /police/i.test(named.name)
      ? 'police'
      : /attorney|prosecutor/i.test(named.name)
        ? 'prosecutor'
        : undefined;
  if (kind === undefined) return undefined;
  const apart = kind === 'police' ? 'county' : '';
  if (/(?:Division|Unit|Squad|Section|Academy|Board|Association)$/.test(named.name)) return undefined;
  const place = named.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => (w === apart || !PLACE_WORDS.has(w)) && !NAME_WORDS.has(w));
  return place.length === 0 ? kind : `${kind} ${place.join(' ')}`;
}

const NAME_WORDS: ReadonlySet<string> = wordSet(
  'sheriff sheriffs s police department office bureau service force prosecutor prosecutors attorney district',
);
