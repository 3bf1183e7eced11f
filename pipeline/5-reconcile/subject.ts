import { ATTRIBUTES } from '../4-link/claims/lexicon-things.ts';
import type { QuantityClaim } from '../4-link/claims/model.ts';
import { ROLE_ENTRIES } from '../4-link/claims/role-words.ts';
import type { Scene } from './scene.ts';

const PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  country: 'countries',
};
const MASS_NOUN =
  /^(?:fentanyl|cocaine|heroin|methamphetamine|cash|rain|rainfall|snow|revenue|profit|turnout|marijuana|cannabis|amphetamine|fish|livestock|timber|ivory|gold|oil|grain|wheat|water|sand|ammunition|aid|fuel|food|coal|rice|equipment|mail|luggage|machinery|furniture|tobacco|alcohol|jewellery|jewelry|clothing|footwear)$/;

function plural(head: string): string {
  if (PLURALS[head]) return PLURALS[head];
  if (MASS_NOUN.test(head) || head.endsWith('s')) return head;
  if (/(?:x|[cs]h)$/.test(head)) return `${head}es`;
  return /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
}

const oneLine = (s: string): string => s.replaceAll(/\s+/g, ' ').trim();
const labelOf = ({ event }: Scene): string => (event.label ? ` (${event.label})` : '');

/** What a figure is of, as an editor would say it: "fentanyl seized", "people arrested in the United States, 2021". */
export function subjectOf(claim: QuantityClaim, scene: Scene): string {
  if (claim.person !== undefined) return `age of ${claim.person}`;
  const { heads, modifiers, soft } = claim.thing;
  if (claim.label !== undefined && (soft || heads.length === 0)) return `${oneLine(claim.label)}${labelOf(scene)}`;
  const things = heads.map(plural);
  // A figure whose thing was not understood, or is only what acts on it, goes by its own words.
  if (heads.length === 0 || claim.thing.soft)
    return `the figure ${claim.text.replaceAll(/\s+/g, ' ')}${labelOf(scene)}`;
  if (heads[0] === 'age') return `age of the ${modifiers[0] ?? 'person'}${labelOf(scene)}`;
  if (heads[0] === 'story') return `storeys of the ${modifiers[0] ?? 'building'}${labelOf(scene)}`;
  if (ATTRIBUTES.has(heads[0]!)) return `${plural(claim.unit?.name ?? 'measure')} ${heads[0]}${labelOf(scene)}`;
  const noun = [...modifiers, things.join(' and ')].filter(Boolean).join(' ');
  const role = claim.role ? ` ${ROLE_ENTRIES.get(claim.role)?.label ?? ''}` : '';
  const place =
    claim.place && claim.place.name !== 'world'
      ? claim.place.name === 'abroad'
        ? ' abroad'
        : ` in ${claim.place.name}`
      : '';
  const time = claim.time && !claim.day && !claim.time.startsWith('?') ? `, ${claim.time}` : '';
  return `${noun}${role}${place}${time}${labelOf(scene)}`;
}
