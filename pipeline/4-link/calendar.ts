/** Days between dates. */

export const DAY_MS = 86_400_000;

/** Days from one ISO date or date-time to another, their hours left out; negative where the second is the earlier. */
export const daysFrom = (from: string, to: string): number =>
  (Date.parse(to.slice(0, DATE)) - Date.parse(from.slice(0, DATE))) / DAY_MS;

/** Characters of a date in ISO form. */
const DATE = 10;
