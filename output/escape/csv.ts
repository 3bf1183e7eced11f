/**
 * One row of CSV (RFC 4180: CRLF, quotes doubled), safe to open in a spreadsheet.
 *
 * A text cell that a spreadsheet would run as a formula (first character = + - @ tab, carriage return or line feed, or
 * the full-width signs) gets an apostrophe before it. So does one that begins with apostrophes before such a sign: to
 * get the text back, take one apostrophe off any cell that matches the same pattern. Numbers are left as they are.
 */
export function csvRow(cells: readonly (string | number | boolean | null | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const guarded = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
