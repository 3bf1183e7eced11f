/**
 * Two articles that give another day for what they tell in alike words: "the committee meets next on 13 October", "its
 * next meeting is on 31 October". No lexicon has to know what is dated.
 */
import { daysFrom } from '../../4-link/calendar.ts';
import type { DateClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, type Scene, sourceOf } from '../scene.ts';

/** A day of a month in figures; a weekday alone is soon another week's. */
const EXPLICIT = /\b\d{1,2}(?:st|nd|rd|th)?\b/;
const STAMP = /^\d+[/.-]\d+[/.-]\d+$/;
/** Of so many nearest words so many must be the same, one of them among the very nearest of both. */
const NEAREST = 5;
const FEWEST_SHARED = 2;
const NEXT = 2;
/** Days further apart are of two happenings. */
const MOST_DAYS_APART = 31;
/** More dates than this beside one word are not told apart by it. */
const MOST_BESIDE = 40;

const words = (c: DateClaim): readonly string[] => (c.beside ?? []).slice(0, NEAREST);
const isExplicit = (c: DateClaim): boolean => c.value !== '' && EXPLICIT.test(c.text) && !STAMP.test(c.text);

function areAlike(a: DateClaim, b: DateClaim): boolean {
  const shared = words(a).filter((w) => words(b).includes(w));
  const next = shared.some((w) => words(a).indexOf(w) < NEXT && words(b).indexOf(w) < NEXT);
  const apart = Math.abs(daysFrom(a.value, b.value));
  return shared.length >= FEWEST_SHARED && next && apart > 0 && apart <= MOST_DAYS_APART;
}

/** "Talks resume on Friday", told before and after that Friday: the talks of two days. */
function isNext(a: DateClaim, b: DateClaim): boolean {
  const [x, y] = [a.asOf?.slice(0, 10) ?? '', b.asOf?.slice(0, 10) ?? ''];
  const ahead = a.value > x && b.value > y;
  return ahead && ((x < y && a.value < y) || (y < x && b.value < x));
}

/** Findings of two days for one thing, each the only counterpart of the other, where neither article gives both days. */
export function alikeDates(claims: readonly DateClaim[], scene: Scene): FindingDraft[] {
  const given = new Set(claims.map((c) => `${c.doc}|${c.value}`));
  const byWord = new Map<string, DateClaim[]>();
  for (const c of claims.filter(isExplicit))
    for (const w of words(c)) {
      const list = byWord.get(w);
      if (!list) byWord.set(w, [c]);
      else if (list.length < MOST_BESIDE) list.push(c);
    }
  const pairs = new Set<string>();
  const found: { readonly a: DateClaim; readonly b: DateClaim }[] = [];
  for (const list of byWord.values())
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const key = `${a.doc}:${a.start}|${b.doc}:${b.start}`;
        if (a.doc === b.doc || pairs.has(key) || !areAlike(a, b) || isNext(a, b)) continue;
        pairs.add(key);
        found.push({ a, b });
      }
  const counterparts = groupBy(
    found.flatMap(({ a, b }) => [a, b]),
    (c) => `${c.doc}:${c.start}`,
  );
  return found.flatMap(({ a, b }): FindingDraft[] => {
    const lone = [a, b].every((c) => counterparts.get(`${c.doc}:${c.start}`)!.length === 1);
    const both = given.has(`${a.doc}|${b.value}`) || given.has(`${b.doc}|${a.value}`);
    if (!lone || both || sourceOf(a, scene.event) === sourceOf(b, scene.event)) return [];
    return [
      {
        rule: 'date',
        relation: 'conflict',
        severity: 'warning',
        subject: `day beside “${words(a).find((w) => words(b).includes(w))}”${scene.event.label ? ` (${scene.event.label})` : ''}`,
        groups: [[a], [b]],
        why: `${a.doc} gives ${a.value} (“${a.text}”), ${b.doc} ${b.value} (“${b.text}”), in alike words.`,
      },
    ];
  });
}
