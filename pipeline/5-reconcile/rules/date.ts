/** The day of one happening in different articles, and weekdays that contradict their dates. */
import { daysFrom } from '../../4-link/calendar.ts';
import type { DateClaim, ScopedClaim } from '../../4-link/claims/model.ts';
import { alikeDates } from './date-alike.ts';
import { planFindings } from './plan.ts';
import { type FindingDraft, inOrder, type Scene, sourceOf } from '../scene.ts';

/** "01/25/16" stands before a story to say when it was put there. */
const STAMP = /^\d+\/\d+\/\d+$/;
/** The opening of a story dates its own event; further down other happenings are dated too. */
const OPENING = 8;
/** Two dates further apart than this are of two happenings. */
const MOST_DAYS_APART = 7;

const days = (a: DateClaim, b: DateClaim): number => Math.abs(daysFrom(a.value, b.value));

/** Where a claim stands. */
const at = (c: ScopedClaim): string => `${c.doc}:${c.start}`;

function weekdays(claims: readonly DateClaim[]): FindingDraft[] {
  return claims
    .filter((c) => c.weekdayMismatch !== undefined)
    .map((c) => ({
      rule: 'date',
      relation: 'conflict',
      severity: 'error',
      subject: `weekday of “${c.text}”`,
      groups: [[c]],
      why: `${c.doc} prints “${c.text}”, but that day is a ${c.weekdayMismatch}.`,
    }));
}

export function dateRule(scene: Scene): FindingDraft[] {
  const claims = inOrder(scene.claims.filter((c): c is DateClaim => c.kind === 'date'));
  const out = weekdays(claims);
  const happenings = new Map<string, DateClaim[]>();
  for (const c of claims) {
    if (c.value === '') continue;
    // A day that dates nothing known is taken for the event's own where another article gives the same.
    const role = c.role ?? 'happening';
    const list = happenings.get(role);
    if (list) list.push(c);
    else happenings.set(role, [c]);
  }
  for (const [role, list] of happenings) {
    const byDay = new Map<string, DateClaim[]>();
    for (const c of list) byDay.set(c.value, [...(byDay.get(c.value) ?? []), c]);
    const subject = `day of the ${role === 'happening' ? 'event' : role}${scene.event.label ? ` (${scene.event.label})` : ''}`;
    for (const [day, group] of byDay) {
      const docs = new Set(group.map((c) => c.doc));
      if (docs.size > 1)
        out.push({
          rule: 'date',
          relation: 'agree',
          severity: 'info',
          subject,
          groups: [group],
          why: `${docs.size} articles give ${day}.`,
        });
    }
    if (role === 'happening')
      out.push(
        ...contradictions(
          list.filter((c) => c.role === role),
          subject,
          scene,
        ),
      );
  }
  out.push(...planFindings(scene));
  const known = new Set(out.flatMap((f) => (f.relation === 'agree' ? [] : f.groups.flat().map(at))));
  return [...out, ...alikeDates(claims, scene).filter((f) => !f.groups.flat().some((c) => known.has(at(c))))];
}

/**
 * Articles whose openings give one day each, not the same. A night spans two days, so neighbouring days with an hour
 * are left alone; so are articles that share any day.
 */
function contradictions(list: readonly DateClaim[], subject: string, scene: Scene): FindingDraft[] {
  const days1 = new Map<string, Set<string>>();
  const first = new Map<string, DateClaim>();
  for (const c of list) {
    days1.set(c.doc, (days1.get(c.doc) ?? new Set()).add(c.value));
    if (c.order <= OPENING && c.near && !STAMP.test(c.text) && !first.has(c.doc)) first.set(c.doc, c);
  }
  const lone = [...first.values()].filter((c) => days1.get(c.doc)!.size === 1);
  const groups = new Map<string, DateClaim[]>();
  for (const c of lone) groups.set(c.value, [...(groups.get(c.value) ?? []), c]);
  const [left, right, ...more] = [...groups.values()];
  if (!left || !right || more.length > 0) return [];
  const [a, b] = [left[0]!, right[0]!];
  if (sourceOf(a, scene.event) === sourceOf(b, scene.event)) return [];
  const apart = days(a, b);
  if (apart > MOST_DAYS_APART || (apart === 1 && (a.time || b.time))) return [];
  return [
    {
      rule: 'date',
      relation: 'conflict',
      severity: 'warning',
      subject,
      groups: [left, right],
      why: `${a.doc} has it on ${a.value} (“${a.text}”), ${b.doc} on ${b.value} (“${b.text}”).`,
    },
  ];
}
