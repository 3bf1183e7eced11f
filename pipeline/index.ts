/**
 * Wirecheck as a library: everything the command line does, without its printing.
 *
 * Offsets are UTF-16 code units, end exclusive, into the text exactly as given: `text.slice(start, end) === fact.text`.
 * Nothing here reads the clock, the network or the machine's time zone, and nothing is logged.
 *
 * @example
 * import { compare, extract, ingest } from 'wirecheck';
 * for await (const { facts } of extract(ingest(['stories/']))) console.log(facts);
 * const { findings } = await compare([
 *   { id: 'desk', text: 'Police seized 152 pounds of fentanyl.', published: '2024-05-31' },
 *   { id: 'wire', text: 'Officers found 64 kilograms of fentanyl.', published: '2024-05-31' },
 * ]);
 */
export { compare, type Documents, extract, type LibraryOptions } from './library.ts';
export type {
  AgencyClass,
  AgencyFact,
  Bound,
  DateBasis,
  DateFact,
  Fact,
  FactKind,
  FactOf,
  MentionForm,
  QuantityFact,
  QuoteFact,
  Region,
  RegionKind,
  Span,
  Speaker,
  TextSpan,
  TimexType,
  Unit,
} from '../extractors/contract.ts';
export { InputRecord } from './input-record.ts';
export { SpanError } from './3-extract/spans.ts';
export { IngestError, type IngestOptions, type Ingested, InputError, ingest, type Origin } from './1-ingest/index.ts';
export type { ReconcileOptions } from './5-reconcile/index.ts';
export { type BatchOptions, extractBatch } from './batch.ts';
export {
  type Claim,
  type Comparison,
  type Document,
  type DocumentError,
  type DocumentRecord,
  type Event,
  type Extraction,
  type Finding,
  type Relation,
  type Rule,
  type Severity,
} from './model.ts';
export { compareExtractions, type ExtractOptions, extractDocument } from './run.ts';
