/** Dates without their hours, and the days between them. */

export const DAY_MS = 86_400_000;

/** Characters of a date in ISO form. */
const DATE = 10;

/** The date of an ISO date or date-time. */
export const dateOf = (iso: string): string => iso.slice(0, DATE);

/** Days from one ISO date or date-time to another, their hours left out; negative where the second is the earlier. */
export const daysFrom = (from: string, to: string): number =>
  (Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / DAY_MS;
