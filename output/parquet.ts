/** Apache Parquet for notebooks, DuckDB and Spark: a row a fact, or a row a claim; columns as in the store. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { FactKind } from '../extractors/contract.ts';
import type { Event } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { FACTS, KIND_COLUMNS, type PlacedFact } from './tables/facts.ts';
import { CLAIM_COLUMNS, FINDING_COLUMNS, type PlacedClaim, type PlacedFinding } from './tables/findings.ts';
import { claimPlacer, placedFacts, placedFindings } from './tables/rows.ts';
import { type Cell, type CellType, cells, type Column } from './tables/table.ts';

export const parquet: Format<Uint8Array> = {
  binary: true,
  needsFacts: true,
  extractions() {
    const file = tableFile(FACT_COLUMNS);
    return {
      begin: () => file.taken(),
      one(extraction) {
        for (const placed of placedFacts(extraction)) file.add(placed);
        return file.taken();
      },
      end: () => file.end(),
    };
  },
  comparison(comparison) {
    const file = tableFile(COLUMNS);
    const claims = claimPlacer(comparison);
    const events = new Map(comparison.events.map((e) => [e.id, e]));
    for (const placed of placedFindings(comparison)) {
      const event = events.get(placed.finding.event)!;
      for (const claim of claims(placed.finding)) file.add({ ...placed, ...claim, finding: placed, event });
    }
    return file.end();
  },
};

/** All kinds in one table; the columns of the other kinds are empty. */
const FACT_COLUMNS: readonly Column<PlacedFact>[] = [
  ...FACTS.columns,
  ...(Object.keys(KIND_COLUMNS) as FactKind[]).flatMap((kind) =>
    (KIND_COLUMNS[kind] as readonly Column<PlacedFact>[]).map(({ name, type, of }) => ({
      name: `${kind}_${name}`,
      type,
      of: (placed: PlacedFact) => (placed.fact.kind === kind ? of(placed) : null),
    })),
  ),
];

interface ClaimOfFinding extends Omit<PlacedClaim, 'finding'> {
  readonly finding: PlacedFinding;
  readonly event: Event;
}

const COLUMNS: readonly Column<ClaimOfFinding>[] = [
  ...FINDING_COLUMNS.map(({ name, type, of }) => ({
    name: name === 'id' ? 'finding' : name,
    type,
    of: (c: ClaimOfFinding) => of(c.finding),
  })),
  { name: 'event_label', type: 'text', of: (c) => c.event.label },
  ...CLAIM_COLUMNS.map(({ name, type, of }) => ({
    name,
    type,
    of: (c: ClaimOfFinding) => of({ ...c, finding: c.finding.finding.id }),
  })),
];

/** Rows that are held until they are written: enough for columns to be packed well. */
const ROW_GROUP = 20_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
} as const satisfies Record<CellType, object>;

interface TableFile<R> {
  add(record: R): void;
  /** The bytes since the last time. */
  taken(): Uint8Array;
  /** The last bytes. */
  end(): Uint8Array;
}

function tableFile<R>(columns: readonly Column<R>[]): TableFile<R> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
    createdBy: 'wirecheck',
  });
  let rows: Cell[][] = [];
  const flush = (): void => {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name }, i) => ({ name, data: rows.map((r) => r[i]) }));
    void file.write({ columnData, rowGroupSize: rows.length });
    rows = [];
  };
  const taken = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    // `offset`, the place in the file, goes on; `index`, the place in the buffer, begins again.
    writer.index = 0;
    return bytes;
  };
  return {
    add(record) {
      rows.push(cells(columns, record));
      if (rows.length >= ROW_GROUP) flush();
    },
    taken,
    end() {
      flush();
      void file.finish();
      return taken();
    },
  };
}
