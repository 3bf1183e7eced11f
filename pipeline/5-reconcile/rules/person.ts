/** A person's name in two spellings, or with a short form of the first name. */
import type { NameClaim } from '../../4-link/claims/model.ts';
import { compareNames, isShortForm, type PersonName, personName } from '../people.ts';
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

/** "Walt Embry" in one article, "Walter Embry" in the other: one person, and a style to settle. */
function shortForms(claims: readonly NameClaim[]): FindingDraft[] {
  const [first] = claims;
  const name = personName(first!.name);
  const right = claims.filter((c) => isShortForm(personName(c.name), name));
  const left = claims.filter((c) => personName(c.name).given === name.given);
  const docs = new Set(left.map((c) => c.doc));
  const [a, b] = [first!, right.find((c) => !docs.has(c.doc))];
  if (b === undefined) return [];
  return [
    {
      rule: 'name',
      relation: 'variant',
      severity: 'info',
      subject: `name of ${a.name}`,
      groups: [left, right],
      why: `${a.doc} writes “${a.name}”, ${b.doc} “${b.name}”: a short form of the first name.`,
    },
  ];
}

const people = (scene: Scene): NameClaim[] =>
  scene.claims.filter((c): c is NameClaim => c.kind === 'name' && c.of === 'person');

/** Names that one article gives without a word that shows a person, and another gives as a person's. */
function takenForThings(scene: Scene): NameClaim[] {
  const index = new Map<string, PersonName[]>();
  for (const { name } of people(scene)) {
    const parsed = personName(name);
    for (const key of [parsed.surname, parsed.given]) index.set(key, [...(index.get(key) ?? []), parsed]);
  }
  return scene.claims.filter((c): c is NameClaim => {
    if (c.kind !== 'name' || c.of !== 'thing') return false;
    const parsed = personName(c.name);
    const near = [parsed.surname, parsed.given].flatMap((key) => index.get(key) ?? []);
    return parsed.words.length === 2 && near.some((known) => compareNames(known, parsed) !== 'no');
  });
}

/** Two spellings of one name in different articles. One article that prints both names speaks of two people. */
export function personNameRule(scene: Scene): FindingDraft[] {
  const names = inOrder([...people(scene), ...takenForThings(scene)]);
  const known = [...groupBy(names, (c) => scene.person(c.name))].map(([name, claims]) => ({
    name: personName(name),
    claims,
  }));
  const out: FindingDraft[] = known.flatMap(({ claims }) => [...agreement(claims), ...shortForms(claims)]);
  const index = new Map<string, number[]>();
  const meeting = (p: { name: PersonName }): string[] => [...new Set([p.name.surname, p.name.given])];
  const seen = new Set<string>();
  for (const [i, person] of known.entries())
    for (const key of meeting(person)) {
      const list = index.get(key) ?? [];
      for (const j of list) {
        if (seen.has(`${j}:${i}`)) continue;
        seen.add(`${j}:${i}`);
        const other = known[j]!;
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
