/** Where it happened: addresses that are one, and addresses that cannot be. */
import type { AddressClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf, unanimous } from '../scene.ts';
import { isOneStreet, nameOfStreet } from './street.ts';

/** A block of a street runs to the next hundred. */
const BLOCK = 100;

const streets = (c: AddressClaim): string[] => c.street.split(' & ');

/** Whether two numbers can be one: "5120" lies in "the 5100 block", and not at 5020. */
function isOneNumber(a: AddressClaim, b: AddressClaim): boolean {
  if (a.number === undefined || b.number === undefined || a.number === b.number) return true;
  const floor = (n: number): number => Math.floor(n / BLOCK);
  return (a.block || b.block) === true && floor(a.number) === floor(b.number);
}

function sameAddress(a: AddressClaim, b: AddressClaim): boolean {
  const shared = streets(a).some((s) => streets(b).some((t) => isOneStreet(s, t)));
  return shared && (a.corner === true || b.corner === true || isOneNumber(a, b));
}

/** Addresses that are one, through the streets that they name. */
function grouped(claims: readonly AddressClaim[]): AddressClaim[][] {
  const groups: AddressClaim[][] = [];
  const byStreet = new Map<string, AddressClaim[][]>();
  for (const c of claims) {
    const names = streets(c).map(nameOfStreet);
    const group = names.flatMap((s) => byStreet.get(s) ?? []).find((g) => g.some((d) => sameAddress(c, d)));
    if (group) {
      group.push(c);
      continue;
    }
    const own = [c];
    groups.push(own);
    for (const s of names) byStreet.set(s, [...(byStreet.get(s) ?? []), own]);
  }
  return groups;
}

/** Each article's address, where it gives one only. */
function onlyOnes(claims: readonly AddressClaim[]): AddressClaim[] {
  return unanimous(claims, (c) => c.doc, sameAddress).map((own) => own[0]!);
}

/**
 * Articles with several addresses, of which each gives one on a street, and not the same: another number on it, or the
 * number on a street of the same name and another kind.
 */
function onOneStreet(claims: readonly AddressClaim[]): AddressClaim[][][] {
  const numbered = claims.filter((c) => c.corner === undefined && c.number !== undefined);
  return [...groupBy(numbered, (c) => nameOfStreet(c.street)).values()].flatMap((all) => {
    const groups = grouped(onlyOnes(all));
    return groups.flatMap((left, i) =>
      groups.slice(i + 1).flatMap((right) => {
        const [a, b] = [left[0]!, right[0]!];
        // "Oak Street" and "Oak Avenue" are two streets, unless it is the same house on both.
        return isOneStreet(a.street, b.street) || isOneNumber(a, b) ? [[left, right]] : [];
      }),
    );
  });
}

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

export function addressRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is AddressClaim => c.kind === 'address'));
  const subject = `address${scene.event.label ? ` (${scene.event.label})` : ''}`;
  const agreements = grouped(claims)
    // Where an article gives several addresses, the one that others give too is confirmed all the same.
    .filter((g) => g.some((c) => c.number !== undefined || c.corner) && new Set(g.map((c) => c.doc)).size > 1)
    .map((group): FindingDraft => {
      const why = `${new Set(group.map((c) => c.doc)).size} articles give ${group[0]!.text}.`;
      return { rule: 'name', relation: 'agree', severity: 'info', subject, groups: [group], why };
    });
  const told = new Set<string>();
  const differing = [...pairs(grouped(onlyOnes(claims))), ...onOneStreet(claims)].flatMap((groups): FindingDraft[] => {
    const [a, b] = [groups[0]![0]!, groups[1]![0]!];
    const key = [a, b].map((c) => `${c.doc}:${c.start}`).join('|');
    if (told.has(key) || sourceOf(a, scene.event) === sourceOf(b, scene.event)) return [];
    told.add(key);
    const why = `${a.doc} places it at ${a.text}, ${b.doc} at ${b.text}.`;
    return [{ rule: 'name', relation: 'variant', severity: 'warning', subject, groups, why }];
  });
  return [...agreements, ...differing];
}
