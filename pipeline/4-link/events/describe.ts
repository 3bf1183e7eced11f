/** How an event is shown: its label, place, day and stable id. */
import type { Event } from '../../model.ts';
import { dayOf, isoOf } from './days.ts';
import { hash32 } from './shingles.ts';
import type { StoryOutline } from './signature.ts';

const LONGEST_LABEL = 90;

/** The most frequent key; ties by the key itself. */
function mostFrequent(keys: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** Documents by publication, then id; those without a date last. */
export function byPublication(a: StoryOutline, b: StoryOutline): number {
  const x = a.published ?? '\uffff';
  const y = b.published ?? '\uffff';
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What fewer than this share of the members say is left unsaid. */
const LEAST_SUPPORT = 0.5;

/**
 * What most members say: each has one voice for what it says first and less for the rest.
 *
 * @param choices by member, what it says with weights, the heaviest first
 */
function commonChoice(choices: readonly (readonly (readonly [string, number])[])[]): string | undefined {
  const support = new Map<string, number>();
  for (const list of choices) {
    for (const [name, weight] of list) support.set(name, (support.get(name) ?? 0) + weight / list[0]![1]);
  }
  const best = [...support].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return best && best[1] >= LEAST_SUPPORT * choices.length ? best[0] : undefined;
}

/** A happening is first reported within so many days. */
const FRESH = 7;

/**
 * The day of the happening: the one that most members name among the days just before the first of them was published,
 * else among all days before it; the later of two. Undefined when no publication is known.
 */
function eventDay(members: readonly StoryOutline[]): number | undefined {
  const first = dayOf(members[0]!.published);
  if (first === undefined) return undefined;
  const support = new Map<number, number>();
  for (const { days } of members) {
    for (const [day, last, weight] of days) {
      if (last - day <= 1 && day <= first) support.set(day, (support.get(day) ?? 0) + weight);
    }
  }
  const fresh = (day: number): number => (first - day <= FRESH ? 1 : 0);
  return [...support].sort((a, b) => fresh(b[0]) - fresh(a[0]) || b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function readable(iso: string): string {
  const [year, month, day] = iso.split('-') as [string, string, string];
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}

function label(members: readonly StoryOutline[], where: string | undefined, when: string | undefined): string {
  const operation = mostFrequent(members.flatMap((m) => m.operations.slice(0, 1)));
  if (operation) return `Operation ${operation}`;
  const kind = commonChoice(members.map((m) => m.happenings));
  if (kind && where) {
    const what = kind[0]!.toUpperCase() + kind.slice(1);
    return `${what} in ${where}${when ? `, ${readable(when)}` : ''}`;
  }
  const headline = members.find((m) => m.headline)?.headline ?? members[0]!.opening;
  return headline.length > LONGEST_LABEL ? `${headline.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : headline;
}

/** The event of these documents. Its id comes from its first document's text, so it stays when later stories join. */
export function describe(documents: readonly StoryOutline[], copies: readonly (readonly string[])[]): Event {
  const members = [...documents].sort(byPublication);
  const where = commonChoice(members.map((m) => m.places));
  const day = eventDay(members);
  const when = day === undefined ? undefined : isoOf(day);
  const first = members[0]!;
  return {
    id: `event-${first.digest.slice(0, 8)}${hash32(first.id).toString(16).padStart(8, '0').slice(0, 4)}`,
    label: label(members, where, when),
    docs: members.map((m) => m.id),
    ...(when ? { when } : {}),
    ...(where ? { where } : {}),
    wireCopies: copies,
  };
}
