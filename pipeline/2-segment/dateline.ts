/** Longest dateline: "SAN FRANCISCO, Calif., May 2 (Reuters) — ". */
const LONGEST_DATELINE = 90;

const PLACE = "\\p{Lu}[\\p{Lu}.'’-]+(?:(?: |, ?)\\p{Lu}[\\p{L}.'’-]*){0,6}";
const TITLE_PLACE = "\\p{Lu}[\\p{L}.'’-]+(?:(?: |, ?)\\p{Lu}[\\p{L}.'’-]*){0,4}";
const DATE = ',? (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}';
const AGENCY = '\\([\\p{Lu}][\\p{L}\\d./& -]{1,30}\\)';
const DASH = '[\\u00ad ]{0,2}(?:[—–―]|--|[-_](?=\\s|$))';

const ANY_DASH = /[—–―_-]/;

/** "WASHINGTON (AP) — ", "COLUMBUS, Ohio - ", "STOCKTON-": the place in capitals. */
const CAPITALS = new RegExp(`^${PLACE}(?:${DATE})? ?,?(?:${AGENCY})?${DASH}`, 'u');
/** "Seattle (Reuters) - ": a place in title case only with the agency. */
const WITH_AGENCY = new RegExp(`^${TITLE_PLACE}(?:${DATE})?,? ?${AGENCY}${DASH}`, 'u');
/** "(CNN) — ", "(Reuters) - ". */
const AGENCY_ALONE = new RegExp(`^${AGENCY}${DASH}`, 'u');

/**
 * End of the dateline with which a paragraph begins, its dash included; undefined when there is none. A place in
 * capitals has three letters of them at least ("U.S. — " is none).
 */
export function datelineEnd(text: string, start: number, end: number): number | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  // Few paragraphs have what all datelines have: capitals at the beginning or an agency in brackets, and a dash.
  const second = head.charCodeAt(1);
  if (second >= 97 && second <= 122 && !head.includes('(')) return undefined;
  if (!ANY_DASH.test(head)) return undefined;
  const match = CAPITALS.exec(head) ?? WITH_AGENCY.exec(head) ?? AGENCY_ALONE.exec(head);
  if (!match) return undefined;
  const place = match[0].split(/[(,—–―_-]/u, 1)[0]!.trim();
  const capitals = /\p{Lu}{3,}/u.test(place) || place === '' || match[0].includes('(');
  return capitals ? start + match[0].length : undefined;
}
