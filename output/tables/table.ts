/** Tables as SQLite and Parquet both know them: named, typed columns, each read from a record. */
import type { Span } from '../../extractors/contract.ts';
import type { ToCodePoint } from '../offsets.ts';

export type CellType = 'text' | 'integer' | 'real' | 'boolean';
export type Cell = string | number | boolean | null;

export interface Column<R> {
  readonly name: string;
  readonly type: CellType;
  /** The record's cell; `undefined` is an empty one. */
  readonly of: (record: R) => Cell | undefined;
}

export interface Table<R> {
  readonly name: string;
  readonly columns: readonly Column<R>[];
}

/** One row of a table, its cells in the order of the columns. */
export interface Row {
  readonly table: Table<never>;
  readonly cells: readonly Cell[];
}

export const text = <R>(name: string, of: Column<R>['of']): Column<R> => ({ name, type: 'text', of });
export const integer = <R>(name: string, of: Column<R>['of']): Column<R> => ({ name, type: 'integer', of });
export const real = <R>(name: string, of: Column<R>['of']): Column<R> => ({ name, type: 'real', of });
export const boolean = <R>(name: string, of: Column<R>['of']): Column<R> => ({ name, type: 'boolean', of });

/** A record that stands in a document's text. */
export interface Placed {
  /** From UTF-16 code units of the text to its characters (code points). */
  readonly chars: ToCodePoint;
}

/**
 * A span in both counts: `start_utf16` and `end_utf16` for JavaScript, Java and C#; `start_char` and `end_char` for
 * Python and for SQL: `substr(text, start_char + 1, end_char - start_char)`.
 *
 * @param prefix "" or a name with its underscore: "item_"
 */
export function spanColumns<R extends Placed>(
  prefix: string,
  of: (record: R) => Span | null | undefined,
): readonly Column<R>[] {
  const at = (record: R, end: 'start' | 'end'): number | undefined => of(record)?.[end];
  const char = (record: R, end: 'start' | 'end'): number | undefined => {
    const offset = at(record, end);
    return offset === undefined ? undefined : record.chars(offset);
  };
  return [
    integer(`${prefix}start_utf16`, (r) => at(r, 'start')),
    integer(`${prefix}end_utf16`, (r) => at(r, 'end')),
    integer(`${prefix}start_char`, (r) => char(r, 'start')),
    integer(`${prefix}end_char`, (r) => char(r, 'end')),
  ];
}

/** The record as a row. Text is made well-formed. */
export function row<R>(table: Table<R>, record: R): Row {
  return { table, cells: cells(table.columns, record) };
}

export function cells<R>(columns: readonly Column<R>[], record: R): Cell[] {
  return columns.map(({ of }) => {
    const cell = of(record);
    return typeof cell === 'string' ? wellFormed(cell) : (cell ?? null);
  });
}

/**
 * Text that every reader takes: lone surrogates, which UTF-8 cannot hold, and NUL, at which C programs end a string,
 * become U+FFFD. Each is one code unit and one character, as is what takes its place, so that offsets still hold.
 */
export function wellFormed(given: string): string {
  return given.replace(UNSTORABLE, '\uFFFD');
}

const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
