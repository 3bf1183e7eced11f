/**
 * Killed and injured: how often an event's figure, as it stands after reconciling, is that of the truth. Counted over the
 * incidents for which a figure is given; `found` says how many of those with somebody killed or injured have one.
 */

/** What the truth file says of an incident. */
export interface Incident {
  readonly incident: string;
  readonly killed: number;
  readonly injured: number;
}

export interface EventRecord {
  readonly docs: readonly string[];
  readonly figures?: readonly { readonly role: string; readonly value?: number; readonly min?: number }[];
}

export interface TollScore {
  /** Percent of the figures given that are right. */
  readonly right: number;
  /** Percent of the incidents with a toll for which a figure is given. */
  readonly found: number;
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10;

/** @param incidentOf the incident of each document */
export function tolls(
  role: 'killed' | 'injured',
  truth: readonly Incident[],
  incidentOf: ReadonlyMap<string, string>,
  events: readonly EventRecord[],
): TollScore {
  let [given, right, tolled, found] = [0, 0, 0, 0];
  for (const incident of truth) {
    const event = eventOf(incident.incident, incidentOf, events);
    const figure = event?.figures?.find((f) => f.role === role);
    const value = figure?.value ?? figure?.min;
    if (value !== undefined) given++;
    if (value === incident[role]) right++;
    if (incident[role] > 0) tolled++;
    if (incident[role] > 0 && value !== undefined) found++;
  }
  return { right: percent(right, given), found: percent(found, tolled) };
}

/** The event that holds most of an incident's documents. */
function eventOf(
  incident: string,
  incidentOf: ReadonlyMap<string, string>,
  events: readonly EventRecord[],
): EventRecord | undefined {
  const own = (e: EventRecord): number => e.docs.filter((d) => incidentOf.get(d) === incident).length;
  const held = events.filter((e) => own(e) > 0);
  return held.toSorted((a, b) => own(b) - own(a))[0];
}
