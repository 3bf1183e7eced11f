/** The hour of one happening in different articles. */
import type { Clock, DateClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene, sourceOf } from '../scene.ts';

/** The opening of a story gives the hour of its own event; further down come calls, arrests and statements. */
const OPENING = 8;
const DAY_MINUTES = 1440;

type Timed = DateClaim & { readonly clock: Clock };
const isTimed = (c: DateClaim): c is Timed => c.clock !== undefined;

/** Minutes from midnight in universal time; undefined for a zone in words. */
function universal({ minute, zone }: Clock): number | undefined {
  if (zone === 'Z') return minute;
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? '');
  if (!offset) return undefined;
  return minute - (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
}

/** Minutes between two hours; undefined where their zones are not known to be one. */
function apart(a: Clock, b: Clock): number | undefined {
  const [x, y] = a.zone === b.zone ? [a.minute, b.minute] : [universal(a), universal(b)];
  if (x === undefined || y === undefined) return undefined;
  const minutes = Math.abs(x - y) % DAY_MINUTES;
  return Math.min(minutes, DAY_MINUTES - minutes);
}

/** "6:42" and "6:24": the minutes are two digits the other way round. */
function isTransposed({ minute: x }: Clock, { minute: y }: Clock): boolean {
  const [a, b] = [x % 60, y % 60];
  return x - a === y - b && a !== b && a === (b % 10) * 10 + Math.floor(b / 10);
}

/** The one hour that each document gives in its opening; nothing of those that give several. */
function hoursOf(claims: readonly DateClaim[], of: (c: Timed) => boolean): Timed[] {
  const byDoc = groupBy(
    claims
      .filter((c) => c.order <= OPENING)
      .filter(isTimed)
      .filter(of),
    (c) => c.doc,
  );
  return [...byDoc.values()].filter((list) => new Set(list.map((c) => c.clock.minute)).size === 1).map(([c]) => c!);
}

/** Two hours that cannot be one as they are printed, of the same day and of two sources. */
function differ(a: Timed, b: Timed, scene: Scene): boolean {
  if (a.value !== b.value || sourceOf(a, scene.event) === sourceOf(b, scene.event)) return false;
  const minutes = apart(a.clock, b.clock);
  return minutes !== undefined && minutes > a.clock.give + b.clock.give;
}

/** The first hour said of the event, and one that differs from it. */
function firstPair(claims: readonly DateClaim[], scene: Scene): readonly [Timed, Timed] | undefined {
  const [first, ...rest] = hoursOf(claims, (c) => c.role === 'happening' && c.near === true);
  const other = first && rest.find((c) => differ(first, c, scene));
  if (first && other) return [first, other];
  // "When it left the line, at 6:42": what is not known to date the event does when only two digits are changed round.
  const any = hoursOf(claims, (c) => c.role === undefined || c.role === 'happening');
  const surely = any.find((c) => c.role === 'happening');
  const swapped = surely && any.find((c) => differ(surely, c, scene) && isTransposed(surely.clock, c.clock));
  return surely && swapped ? [surely, swapped] : undefined;
}

export function clockRule(scene: Scene): FindingDraft[] {
  const pair = firstPair(inOrder(scene.claims.filter((c): c is DateClaim => c.kind === 'date')), scene);
  if (!pair) return [];
  const [a, b] = pair;
  const swapped = isTransposed(a.clock, b.clock);
  return [
    {
      rule: 'date',
      relation: 'conflict',
      severity: swapped ? 'error' : 'warning',
      subject: `hour of the event${scene.event.label ? ` (${scene.event.label})` : ''}`,
      groups: [[a], [b]],
      why: `${a.doc} has it at “${a.text}”, ${b.doc} at “${b.text}”, ${apart(a.clock, b.clock)} minutes apart.${swapped ? ' Two digits are changed round.' : ''}`,
    },
  ];
}
