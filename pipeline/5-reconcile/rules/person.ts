/** A person's name in two spellings, and one person under two titles. */
import type { NameClaim, TitleClaim } from '../../4-link/claims/model.ts';
import { compareNames, type PersonName, personName } from '../people.ts';
import { type FindingDraft, inOrder, type Scene, sourceOf } from '../scene.ts';

/** Claims by the person, in order. */
function byPerson<C extends NameClaim | TitleClaim>(claims: readonly C[], key: (c: C) => string): Map<string, C[]> {
  const map = new Map<string, C[]>();
  for (const c of claims) {
    const list = map.get(key(c));
    if (list) list.push(c);
    else map.set(key(c), [c]);
  }
  return map;
}

/** A name that several articles give. */
function agreement(claims: readonly NameClaim[]): FindingDraft[] {
  const docs = new Set(claims.map((c) => c.doc));
  if (docs.size < 2) return [];
  const { name } = claims[0]!;
  return [
    {
      rule: 'name',
      relation: 'agree',
      severity: 'info',
      subject: `name of ${name}`,
      groups: [claims],
      why: `${docs.size} articles name ${name}.`,
    },
  ];
}

/** Two spellings of one name in different articles. One article that prints both names speaks of two people. */
export function personNameRule(scene: Scene): FindingDraft[] {
  const names = inOrder(scene.claims.filter((c): c is NameClaim => c.kind === 'name' && c.of === 'person'));
  const people = [...byPerson(names, (c) => scene.person(c.name))].map(([name, claims]) => ({
    name: personName(name),
    claims,
  }));
  const out: FindingDraft[] = people.flatMap(({ claims }) => agreement(claims));
  const index = new Map<string, number[]>();
  const meeting = (p: { name: PersonName }): string[] => [`s:${p.name.surname}`, `g:${p.name.given}`];
  const seen = new Set<string>();
  for (const [i, person] of people.entries())
    for (const key of meeting(person)) {
      const list = index.get(key) ?? [];
      for (const j of list) {
        if (seen.has(`${j}:${i}`)) continue;
        seen.add(`${j}:${i}`);
        const other = people[j]!;
        if (compareNames(person.name, other.name) !== 'variant') continue;
        const docs = new Set(other.claims.map((c) => c.doc));
        if (person.claims.some((c) => docs.has(c.doc))) continue;
        const [a, b] = [other.claims[0]!, person.claims[0]!];
        if (sourceOf(a, scene.event) === sourceOf(b, scene.event)) continue;
        out.push({
          rule: 'name',
          relation: 'variant',
          severity: 'warning',
          subject: `name of ${a.name}`,
          groups: [other.claims, person.claims],
          why: `${a.doc} writes “${a.name}”, ${b.doc} “${b.name}”: one of them is misspelt, or they are two people.`,
        });
      }
      list.push(i);
      index.set(key, list);
    }
  return out;
}

/** Heads of offices that one person does not hold together in one story; words of one office in two houses meet. */
const OFFICES: ReadonlyMap<string, string> = new Map(
  `director executive president chairman secretary minister commissioner administrator governor mayor sheriff judge
   senator superintendent treasurer chancellor premier ambassador inspector constable coroner`
    .split(/\s+/)
    .map((w) => [w, w] as const)
    .concat([
      ['chairwoman', 'chairman'],
      ['chairperson', 'chairman'],
      ['chair', 'chairman'],
      ['gov', 'governor'],
      ['sen', 'senator'],
      ['supt', 'superintendent'],
      ['chief', 'chief'],
      ['ceo', 'executive'],
    ]),
);
/** Words that make another office of the same head: a deputy is not the director. */
const GRADES: ReadonlySet<string> = new Set('deputy assistant vice associate acting under interim former'.split(' '));

interface Office {
  readonly head: string;
  readonly grades: readonly string[];
  readonly words: readonly string[];
}

/** The office of a title: its head is the last word before "of", "for", "at". */
function office(title: string): Office | undefined {
  const words = title.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const cut = words.findIndex((w) => w === 'of' || w === 'for' || w === 'at' || w === 'in');
  const own = cut > 0 ? words.slice(0, cut) : words;
  const head = OFFICES.get((own.at(-1) ?? '').replace(/\.$/, ''));
  return head ? { head, grades: own.filter((w) => GRADES.has(w)).sort(), words } : undefined;
}

function differ(a: Office, b: Office): boolean {
  if (a.grades.join() !== b.grades.join()) return a.head === b.head;
  if (a.head === b.head) return false;
  return !a.words.includes(b.head) || !b.words.includes(a.head);
}

export function titleRule(scene: Scene): FindingDraft[] {
  const titles = inOrder(scene.claims.filter((c): c is TitleClaim => c.kind === 'title'));
  const out: FindingDraft[] = [];
  for (const claims of byPerson(titles, (c) => scene.person(c.person)).values()) {
    const kinds = new Map<string, { office: Office; claims: TitleClaim[] }>();
    for (const c of claims) {
      const parsed = office(c.name);
      if (!parsed) continue;
      const key = `${parsed.head}|${parsed.grades.join()}`;
      const kind = kinds.get(key);
      if (kind) kind.claims.push(c);
      else kinds.set(key, { office: parsed, claims: [c] });
    }
    const list = [...kinds.values()];
    for (const [i, left] of list.entries())
      for (const right of list.slice(i + 1)) {
        const [a, b] = [left.claims[0]!, right.claims[0]!];
        if (!differ(left.office, right.office) || a.doc === b.doc) continue;
        // An article that gives the person both titles sees no contradiction in them.
        const docs = new Set(left.claims.map((c) => c.doc));
        if (right.claims.some((c) => docs.has(c.doc))) continue;
        out.push({
          rule: 'title',
          relation: 'variant',
          severity: 'warning',
          subject: `${a.person}’s title`,
          groups: [left.claims, right.claims],
          why: `${a.doc} calls ${a.person} “${a.name}”, ${b.doc} “${b.name}”.`,
        });
      }
  }
  return out;
}
