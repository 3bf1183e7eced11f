/** A person's name in two spellings. */
import type { NameClaim } from '../../4-link/claims/model.ts';
import { compareNames, type PersonName, personName } from '../people.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf } from '../scene.ts';

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
  const people = [...groupBy(names, (c) => scene.person(c.name))].map(([name, claims]) => ({
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
