/**
 * Where a value stands in JSON text: what `JSON.parse` does not tell. The text must be valid; one pass over what stands
 * before the value.
 */
import { positionAt, type Stretch } from './positions.ts';

const isSpace = (c: string | undefined): boolean => c === ' ' || c === '\t' || c === '\n' || c === '\r';

function skipSpace(json: string, at: number): number {
  let i = at;
  while (isSpace(json[i])) i++;
  return i;
}

/** The end of a string whose opening quote is at `at`. */
function endOfString(json: string, at: number): number {
  let i = at + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return i + 1;
}

/** The end of the value that begins at `at`. */
function endOfValue(json: string, at: number): number {
  let depth = 0;
  for (let i = at; i < json.length; ) {
    const c = json[i];
    if (c === '"') i = endOfString(json, i);
    else {
      if (c === '{' || c === '[') depth++;
      else if (c === '}' || c === ']') depth--;
      else if (depth === 0 && (c === ',' || isSpace(c))) return i;
      if (depth < 0) return i;
      i++;
    }
    if (depth === 0 && (c === '"' || c === '}' || c === ']')) return i;
  }
  return json.length;
}

/** The offset of a member's or an element's value; undefined where there is none. */
function child(json: string, at: number, key: string | number): number | undefined {
  const inObject = json[at] === '{';
  if (!inObject && json[at] !== '[') return undefined;
  let found: number | undefined;
  let i = skipSpace(json, at + 1);
  for (let n = 0; i < json.length && json[i] !== '}' && json[i] !== ']'; n++) {
    let name: unknown = n;
    if (inObject) {
      const end = endOfString(json, i);
      name = JSON.parse(json.slice(i, end));
      i = skipSpace(json, skipSpace(json, end) + 1);
    }
    // Of repeated names the last counts, as in JSON.parse.
    if (name === key) found = i;
    i = skipSpace(json, endOfValue(json, i));
    if (json[i] === ',') i = skipSpace(json, i + 1);
  }
  return found;
}

/**
 * The offset at which the value of a path begins, or that of the nearest value above it that is there.
 *
 * @param json valid JSON
 * @param path names of members and numbers of elements
 */
export function placeOf(json: string, path: readonly (string | number)[]): number {
  let at = skipSpace(json, 0);
  for (const key of path) {
    const next = child(json, at, key);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

/**
 * How the text of a JSON string lies over the file: a stretch after every escape.
 *
 * @param lines the lines of `json`
 */
export function textStretches(json: string, path: readonly (string | number)[], lines: readonly Stretch[]): Stretch[] {
  const quote = placeOf(json, path);
  const end = endOfString(json, quote) - 1;
  // A string ends on the line on which it begins.
  const { line, column } = positionAt(lines, json, quote);
  let point = positionAt(lines, json, quote, 'codepoint').column + 1;
  const columnOf = (i: number): number => column + i - quote;
  const out: Stretch[] = [[0, line, columnOf(quote + 1), point]];
  let text = 0;
  for (let i = quote + 1; i < end; text++) {
    const escape = json[i] === '\\' ? (json[i + 1] === 'u' ? 6 : 2) : 0;
    if (escape === 0) {
      if (!isLowSurrogate(json.charCodeAt(i))) point++;
      i++;
      continue;
    }
    if (out.at(-1)![0] < text) out.push([text, line, columnOf(i), point]);
    i += escape;
    point += escape;
    out.push([text + 1, line, columnOf(i), point]);
  }
  return out;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
