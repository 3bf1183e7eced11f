import { ANYBODY, CANONICAL, EMPTY_HEADS, FAMILY, NOT_NARROWING } from './lexicon-things.ts';
import type { Thing } from './model.ts';
import { nounRole, ROLE_ENTRIES } from './role-words.ts';
import { singular } from '../../../extractors/shared/singular.ts';

/** The form that stands for a noun and its synonyms. */
export function canonical(word: string): string {
  const one = singular(word.toLowerCase());
  return CANONICAL.get(one) ?? one;
}

/** Words at which what is counted ends: "drugs including …", "people in Ohio". */
const STOP: ReadonlySet<string> = new Set(
  `including such worth from in for with after by who which that during at on across throughout against when while
   involving containing inside near since between over under valued`.split(/\s+/),
);

/** A number inside the noun phrase ("four of the five victims") counts something else. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands'.split(
    ' ',
  ),
);

/** Words before "victims" that say what befell them. */
const BEFALLEN: ReadonlyMap<string, string> = new Map([
  ['shooting', 'shot'],
  ['gunshot', 'shot'],
  ['murder', 'killed'],
  ['homicide', 'killed'],
]);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*|,/gu;

/** The role that a noun gives to people: "arrests", not "sales". */
function personRole(noun: string): string | undefined {
  const role = nounRole(noun);
  // "five shootings" counts happenings: who was shot in them is not said.
  return role !== undefined && role !== 'shot' && ROLE_ENTRIES.get(role)!.of === 'person' ? role : undefined;
}

/**
 * The thing that a noun phrase names. A noun that names an act ("arrests", "overdose deaths") is a person with a role:
 * the role is returned beside it.
 */
export function thingOf(itemText: string, head: string): { thing: Thing; role?: string } {
  const conjuncts: string[][] = [[]];
  for (const word of itemText.toLowerCase().match(WORD) ?? []) {
    if (STOP.has(word)) break;
    if (NUMBER_WORDS.has(word)) continue;
    if (word === ',' || word === 'and' || word === 'or') {
      if (conjuncts.at(-1)!.length > 0) conjuncts.push([]);
    } else if (word === 'of') {
      // "bottles of wine": the first noun counts, the second narrows it.
      conjuncts.at(-1)!.push('of');
    } else conjuncts.at(-1)!.push(word);
  }
  const heads: string[] = [];
  const modifiers: string[] = [];
  let role: string | undefined;
  for (const words of conjuncts) {
    const of = words.indexOf('of');
    const own = of > 0 ? words.slice(0, of) : words.filter((w) => w !== 'of');
    const last = own.at(-1);
    if (last === undefined) continue;
    const acts = personRole(last);
    if (acts) {
      role ??= acts;
      heads.push('person');
    } else if (!EMPTY_HEADS.has(canonical(last))) heads.push(canonical(last));
    for (const w of [...own.slice(0, -1), ...(of > 0 ? words.slice(of + 1) : [])]) {
      if (NOT_NARROWING.has(w) || w === 'of' || /^\d/.test(w)) continue;
      // "shooting victims", "overdose deaths": what befell them is a role, not a kind of person.
      const befell = BEFALLEN.get(w) ?? nounRole(w);
      if (befell === undefined) modifiers.push(canonical(w));
      else if (BEFALLEN.has(w)) role ??= befell;
    }
  }
  if (heads.length === 0 && head !== '' && !EMPTY_HEADS.has(canonical(head))) {
    const acts = personRole(head);
    if (acts) role ??= acts;
    heads.push(acts ? 'person' : canonical(head));
  }
  const family = heads.map((h) => FAMILY.get(h)).find((f) => f !== undefined);
  const thing: Thing = {
    heads: [...new Set(heads)],
    // "Police officers" are officers.
    modifiers: [...new Set(modifiers)].filter((m) => !heads.includes(m)),
    ...(family ? { family } : {}),
  };
  return role ? { thing, role } : { thing };
}

/** Whether the thing is people without narrowing. */
export const isAnybody = (thing: Thing): boolean =>
  thing.heads.length > 0 && thing.heads.every((h) => ANYBODY.has(h)) && thing.modifiers.length === 0;
