/** One flight, road or model by two numbers that a slip parts: "A320" and "A321", "Route 14" and "Route 41". */
import type { NameClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf, unanimous } from '../scene.ts';

/** More articles than this with one series are not all held against one another. */
const MOST_ARTICLES = 40;

const series = ({ name }: NameClaim): string => name.split(' ')[0]!;
const digits = ({ name }: NameClaim): string => name.split(' ')[1]!;

const plain = ({ text }: NameClaim): string => text.replaceAll(/\s+/g, ' ');

/** One digit is another, or two are changed round. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a, (_, i) => i).filter((i) => a[i] !== b[i]);
  const [i, j] = at;
  return at.length === 1 || (at.length === 2 && a[i!] === b[j!] && a[j!] === b[i!]);
}

/** Designations of which each article gives one, and which differ as numbers do when they are typed. */
export function designationRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is NameClaim => c.kind === 'name' && c.of === 'designation'));
  return [...groupBy(claims, series).values()].flatMap((list): FindingDraft[] => {
    const isSame = (x: NameClaim, y: NameClaim): boolean => x.name === y.name;
    const lone = unanimous(list, (c) => c.doc, isSame)
      .map((own) => own[0]!)
      .slice(0, MOST_ARTICLES);
    const [a] = lone;
    const b = lone.find(
      (c) => a && isSlip(digits(a), digits(c)) && sourceOf(a, scene.event) !== sourceOf(c, scene.event),
    );
    if (!a || !b) return [];
    return [
      {
        rule: 'name',
        relation: 'conflict',
        severity: 'warning',
        subject: `${plain(a)} or ${plain(b)}${scene.event.label ? ` (${scene.event.label})` : ''}`,
        groups: [lone.filter((c) => c.name === a.name), lone.filter((c) => c.name === b.name)],
        why: `${a.doc} has “${a.text}”, ${b.doc} “${b.text}”: one of them is mistyped, or they are two.`,
      },
    ];
  });
}
