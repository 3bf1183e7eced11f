/** Names of places that a story happens at: streets, blocks of flats, parks, hospitals. */
import type { Token } from '../../../extractors/contract.ts';
import { STREETS } from './address.ts';

const KINDS: ReadonlySet<string> = new Set(
  `apartments apartment houses homes park plaza mall hospital school university college church mosque temple station
   airport stadium arena bridge tower towers hotel inn casino market library museum theater theatre factory mill mine
   prison jail beach lake harbor harbour pier dam tunnel village estate gardens projects center centre store club
   nightclub bar restaurant cafe warehouse depot courthouse`.split(/\s+/),
);

/** Words in which a landmark's name is not a landmark's: "Madison Square Garden Center for the Arts" is long. */
const FEWEST_WORDS = 2;

/** The key under which the names of one landmark meet ("Dwight St.", "Dwight Street"); undefined for other names. */
export function landmarkKey(tokens: readonly Token[]): string | undefined {
  const words = tokens.filter((t) => t.kind !== 'punct').map((t) => t.lower.replaceAll('.', ''));
  const last = words.at(-1) ?? '';
  const street = STREETS.get(last);
  if (words.length < FEWEST_WORDS || (street === undefined && !KINDS.has(last))) return undefined;
  return [...words.slice(0, -1), street ?? last].join(' ');
}
