/** Facts as tables: what all have in common, and one table a kind. */
import type {
  AgencyFact,
  DateFact,
  Fact,
  FactKind,
  FactOf,
  QuantityFact,
  QuoteFact,
  Span,
} from '../../extractors/contract.ts';
import { meaning } from '../meaning.ts';
import { boolean, type Column, integer, type Placed, real, spanColumns, type Table, text } from './table.ts';

export interface PlacedFact<F extends Fact = Fact> extends Placed {
  readonly fact: F;
  /** The words of its sentence. */
  readonly sentence: string;
}

export const FACTS: Table<PlacedFact> = {
  name: 'facts',
  columns: [
    text('id', (r) => r.fact.id),
    text('document', (r) => r.fact.doc),
    text('kind', (r) => r.fact.kind),
    text('text', (r) => r.fact.text),
    text('meaning', (r) => meaning(r.fact)),
    ...spanColumns<PlacedFact>('', (r) => r.fact),
    text('sentence', (r) => r.sentence),
    ...spanColumns<PlacedFact>('sentence_', (r) => r.fact.sentence),
    boolean('furniture', (r) => r.fact.furniture ?? false),
  ],
};

/** The columns of a kind of fact, without those of `FACTS`. */
export const KIND_COLUMNS: { readonly [K in FactKind]: readonly Column<PlacedFact<FactOf<K>>>[] } = {
  date: [
    text('value', (r) => r.fact.value),
    text('earliest', (r) => r.fact.earliest),
    text('latest', (r) => r.fact.latest),
    text('timex_type', (r) => r.fact.timex.type),
    text('timex_value', (r) => r.fact.timex.value),
    text('timex_mod', (r) => r.fact.timex.mod),
    text('basis', (r) => r.fact.basis),
    text('unresolved', (r) => r.fact.unresolved),
    text('weekday_mismatch', (r) => r.fact.weekdayMismatch),
  ] satisfies Column<PlacedFact<DateFact>>[],
  quantity: [
    real('value', (r) => r.fact.value),
    real('min', (r) => r.fact.min),
    real('max', (r) => r.fact.max),
    text('bound', (r) => r.fact.bound),
    real('precision', (r) => r.fact.precision),
    text('unit', (r) => r.fact.unit?.name),
    text('unit_symbol', (r) => r.fact.unit?.symbol),
    text('unit_ambiguous', (r) => r.fact.unit?.ambiguous?.join(', ')),
    real('base_value', (r) => r.fact.base?.value),
    real('base_min', (r) => r.fact.base?.min),
    real('base_max', (r) => r.fact.base?.max),
    text('base_unit', (r) => r.fact.base?.unit),
    text('item', (r) => r.fact.item?.text),
    text('item_head', (r) => r.fact.item?.head),
    ...spanColumns<PlacedFact<QuantityFact>>('item_', (r) => r.fact.item),
    text('about', (r) => r.fact.about),
    text('change', (r) => r.fact.change),
    text('place', (r) => r.fact.scope?.place),
    text('time', (r) => r.fact.scope?.time),
    text('malformed', (r) => r.fact.malformed),
  ] satisfies Column<PlacedFact<QuantityFact>>[],
  agency: [
    text('name', (r) => r.fact.name),
    text('agency_id', (r) => r.fact.agencyId),
    text('acronym', (r) => r.fact.acronym),
    text('class', (r) => r.fact.class),
    text('mention', (r) => r.fact.mention),
  ] satisfies Column<PlacedFact<AgencyFact>>[],
  quote: [
    text('type', (r) => r.fact.type),
    text('content', (r) => r.fact.content),
    text('speaker', (r) => r.fact.speaker?.name),
    text('speaker_text', (r) => r.fact.speaker?.text),
    text('speaker_title', (r) => r.fact.speaker?.title),
    text('speaker_agency', (r) => r.fact.speaker?.agency),
    ...spanColumns<PlacedFact<QuoteFact>>('speaker_', (r) => r.fact.speaker),
    text('cue', (r) => r.fact.cue?.text),
    ...spanColumns<PlacedFact<QuoteFact>>('cue_', (r) => r.fact.cue),
  ] satisfies Column<PlacedFact<QuoteFact>>[],
};

const fact: Column<PlacedFact> = text('fact', (r) => r.fact.id);

/** One table a kind; `fact` is the id in `FACTS`. */
export const KIND_TABLES: { readonly [K in FactKind]: Table<PlacedFact<FactOf<K>>> } = {
  date: { name: 'dates', columns: [fact, ...KIND_COLUMNS.date] },
  quantity: { name: 'quantities', columns: [fact, ...KIND_COLUMNS.quantity] },
  agency: { name: 'agencies', columns: [fact, ...KIND_COLUMNS.agency] },
  quote: { name: 'quotes', columns: [fact, ...KIND_COLUMNS.quote] },
};

export interface QuotePart extends Placed {
  readonly fact: string;
  /** From 1. */
  readonly part: number;
  readonly span: Span;
}

/** A quotation that its attribution breaks has several parts. */
export const QUOTE_PARTS: Table<QuotePart> = {
  name: 'quote_parts',
  columns: [text('fact', (r) => r.fact), integer('part', (r) => r.part), ...spanColumns<QuotePart>('', (r) => r.span)],
};
