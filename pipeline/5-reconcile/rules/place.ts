/** Names of quarters and of other things that are not the same, or stand in two spellings. */
import type { NameClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, inOrder, type Scene } from '../scene.ts';
import { editDistance } from '../text-distance.ts';

const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const DIGITS = /\d/;
/** Words whose likeness means nothing: "East Park" is not "West Park". */
const COUNTED: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western upper lower first second third fourth fifth sixth'.split(
    ' ',
  ),
);

/** All words but one are equal, and that one differs by a letter or, in a model's number, by a digit. */
export function twoSpellings(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const differing = a.map((w, i) => [w, b[i]!] as const).filter(([x, y]) => x !== y);
  if (
    differing.length === 0 ||
    (differing.length > 1 && !differing.every(([x, y]) => x === differing[0]![0] && y === differing[0]![1]))
  )
    return false;
  const [x, y] = differing[0]!;
  if (COUNTED.has(x) || COUNTED.has(y)) return false;
  if (DIGITS.test(x) && DIGITS.test(y))
    return x.length === y.length && a.some((w) => w.length === 1) && editDistance(x, y, 1) === 1;
  if (DIGITS.test(x) || DIGITS.test(y)) return false;
  // A plural is another word, not another spelling.
  if (`${x}s` === y || `${y}s` === x) return false;
  const shortest = Math.min(x.length, y.length);
  return (shortest >= 5 || (differing.length > 1 && shortest >= 2)) && editDistance(x, y, 1) === 1;
}

/** Quarters and other proper names. Names meet through a word that they share, so no pair is compared without one. */
export function thingNameRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(
    scene.claims.filter((c): c is NameClaim => c.kind === 'name' && (c.of === 'thing' || c.of === 'district')),
  );
  const names = new Map<string, { words: string[]; claims: NameClaim[]; docs: Set<string> }>();
  for (const c of claims) {
    const key = words(c.name).join(' ');
    const known = names.get(key);
    if (known) {
      known.claims.push(c);
      known.docs.add(c.doc);
    } else names.set(key, { words: words(c.name), claims: [c], docs: new Set([c.doc]) });
  }
  const out: FindingDraft[] = [];
  const index = new Map<string, (typeof names extends Map<string, infer V> ? V : never)[]>();
  const seen = new Set<string>();
  for (const entry of names.values())
    for (const [i, word] of entry.words.entries()) {
      const key = `${entry.words.length}:${i}:${word}`;
      const list = index.get(key) ?? [];
      for (const other of list) {
        const pair = `${other.words.join(' ')}|${entry.words.join(' ')}`;
        if (seen.has(pair) || !twoSpellings(other.words, entry.words)) continue;
        seen.add(pair);
        // One article that prints both means two things.
        if ([...entry.docs].some((d) => other.docs.has(d))) continue;
        const [a, b] = [other.claims[0]!, entry.claims[0]!];
        out.push({
          rule: 'name',
          relation: 'variant',
          severity: 'warning',
          subject: `name of ${a.name}`,
          groups: [other.claims, entry.claims],
          why: `${a.doc} writes “${a.name}”, ${b.doc} “${b.name}”.`,
        });
      }
      list.push(entry);
      index.set(key, list);
    }
  return [...out, ...districtRule(scene, claims)];
}

/** Articles that each name one quarter, not the same. */
function districtRule(scene: Scene, claims: readonly NameClaim[]): FindingDraft[] {
  const byDoc = new Map<string, NameClaim[]>();
  for (const c of claims) if (c.of === 'district') byDoc.set(c.doc, [...(byDoc.get(c.doc) ?? []), c]);
  const key = (c: NameClaim): string => words(c.name).join(' ');
  const lone = [...byDoc.values()].filter((l) => l.every((c) => key(c) === key(l[0]!))).map((l) => l[0]!);
  const groups = new Map<string, NameClaim[]>();
  for (const c of lone) groups.set(key(c), [...(groups.get(key(c)) ?? []), c]);
  const list = [...groups.values()];
  const out: FindingDraft[] = [];
  for (const [i, left] of list.entries())
    for (const right of list.slice(i + 1)) {
      const [a, b] = [left[0]!, right[0]!];
      if (twoSpellings(words(a.name), words(b.name)) || a.name.includes(b.name) || b.name.includes(a.name)) continue;
      out.push({
        rule: 'name',
        relation: 'variant',
        severity: 'warning',
        subject: `neighborhood${scene.event.label ? ` (${scene.event.label})` : ''}`,
        groups: [left, right],
        why: `${a.doc} names ${a.name}, ${b.doc} ${b.name}; one may lie within the other.`,
      });
    }
  return out;
}
