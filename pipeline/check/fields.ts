/** Which fields of a record changed, down to the values that differ. */
import { isDeepStrictEqual } from 'node:util';

/** The path of a field ("item.text"), its value before, and its value now; undefined where there is none. */
export type FieldChange = readonly [field: string, before: unknown, after: unknown];

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids follow from the rest: where they alone differ, nothing did. */
const IDS: ReadonlySet<string> = new Set(['id', 'event', 'fact']);
const OFFSETS: ReadonlySet<string> = new Set(['start', 'end']);

/**
 * A record with its offsets counted from its own start, and those of a claim in it from the claim's: what stays when
 * something was written before it in the article.
 */
export function relative(value: unknown, origin = 0): unknown {
  if (Array.isArray(value)) return value.map((v) => relative(v, origin));
  if (!isPlain(value)) return value;
  // A record that is known by a document has a place of its own.
  const from = typeof value['doc'] === 'string' && typeof value['start'] === 'number' ? value['start'] : origin;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !IDS.has(key))
      .map(([key, v]) => [key, OFFSETS.has(key) && typeof v === 'number' ? v - from : relative(v, from)]),
  );
}

/** The fields that differ between two relative records. Offsets are told only where nothing else differs. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const all = [...leaves(before, after, '')];
  const told = all.filter(([field]) => !isOffset(field));
  return told.length > 0 ? told : all;
}

/** Whether a field is an offset, by its path. */
export const isOffset = (field: string): boolean => OFFSETS.has(field.slice(field.lastIndexOf('.') + 1));

function* leaves(before: unknown, after: unknown, path: string): Generator<FieldChange> {
  if (isDeepStrictEqual(before, after)) return;
  const at = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`);
  if (isPlain(before) && isPlain(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* leaves(before[key], after[key], at(key));
  } else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    for (const [i, value] of before.entries()) yield* leaves(value, after[i], at(i + 1));
  } else yield [path, before, after];
}
