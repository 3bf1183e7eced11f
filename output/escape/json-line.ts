/**
 * One JSON object on one line, for every language: U+2028, U+2029 and U+0085, at which some cut lines, are escaped;
 * lone surrogates are escaped by `JSON.stringify` itself. Ends with a line feed.
 */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value).replace(LINE_BREAKS, escaped)}\n`;
}

const LINE_BREAKS = /[\u0085\u2028\u2029]/g;
const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
