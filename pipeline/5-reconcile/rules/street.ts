/** One street in two printings: with its kind or without it, with its direction or without it. */
import { DIRECTIONS, STREETS } from '../../4-link/claims/address.ts';

interface Street {
  /** "n", "sw"; empty where none is printed. */
  readonly direction: string;
  readonly name: string;
  /** "avenue"; empty where none is printed. */
  readonly kind: string;
}

const SHORT_DIRECTIONS: ReadonlySet<string> = new Set(DIRECTIONS.values());

/** @param street canonical, as address claims have it: "n holly avenue" */
function parse(street: string): Street {
  const words = street.split(' ');
  const kind = words.length > 1 && STREETS.has(words.at(-1)!) ? words.pop()! : '';
  // "North Avenue": the direction is all the name there is.
  const isDirected = words.length > 1 && SHORT_DIRECTIONS.has(words[0]!);
  return { direction: isDirected ? words[0]! : '', name: (isDirected ? words.slice(1) : words).join(' '), kind };
}

/** The name that all printings of a street share. */
export const nameOfStreet = (street: string): string => parse(street).name;

const agree = (a: string, b: string): boolean => a === b || a === '' || b === '';

export function isOneStreet(a: string, b: string): boolean {
  const [x, y] = [parse(a), parse(b)];
  return x.name === y.name && agree(x.kind, y.kind) && agree(x.direction, y.direction);
}
