import { printedInterval } from '../../pipeline/4-link/claims/interval.ts';
import type {
  AddressClaim,
  DateClaim,
  NameClaim,
  QuantityClaim,
  QuoteClaim,
  ScopedClaim,
  TitleClaim,
} from '../../pipeline/4-link/claims/model.ts';
import { reconcile } from '../../pipeline/5-reconcile/index.ts';
import type { Event, Finding } from '../../pipeline/model.ts';

let place = 0;

function base(doc: string, text: string) {
  const start = (place += 100);
  return {
    doc,
    start,
    end: start + text.length,
    text,
    sentence: { start, end: start + 90 },
    order: 3,
    paragraph: 3,
    title: false,
  };
}

const KG_PER_LB = 0.45359237;

/** A figure for `thing`, in counts, or in kilograms or pounds when `unit` is given. */
export function figure(
  doc: string,
  text: string,
  value: number,
  thing: string,
  more: Partial<QuantityClaim> & { in?: 'kg' | 'lb' | 'USD' } = {},
): QuantityClaim {
  const { in: unit, ...rest } = more;
  const bound = rest.bound ?? 'exact';
  const printed = printedInterval(value, bound, unit ? 0.5 : 0, text);
  const factor = unit === 'lb' ? KG_PER_LB : 1;
  const words = thing.split(' ').filter(Boolean);
  return {
    ...base(doc, text),
    kind: 'quantity',
    value,
    bound,
    dimension: unit === undefined ? 'count' : unit === 'USD' ? 'money:USD' : 'mass',
    baseUnit: unit === undefined ? '' : unit === 'USD' ? 'USD' : 'kg',
    ...(unit ? { unit: { name: unit, symbol: unit === 'lb' ? '[lb_av]' : unit } } : {}),
    interval: {
      min: printed.min === null ? null : printed.min * factor,
      max: printed.max === null ? null : printed.max * factor,
    },
    thing: { heads: words.slice(-1), modifiers: words.slice(0, -1) },
    context: [],
    part: false,
    ...rest,
  };
}

export const quotation = (doc: string, speaker: string, content: string): QuoteClaim => ({
  ...base(doc, content),
  kind: 'quote',
  content,
  speaker,
  direct: true,
});

export const nameOf = (of: NameClaim['of'], doc: string, name: string, acronym?: string): NameClaim => ({
  ...base(doc, name),
  kind: 'name',
  of,
  name,
  ...(acronym ? { acronym } : {}),
});

export const titled = (doc: string, person: string, title: string): TitleClaim => ({
  ...base(doc, title),
  kind: 'title',
  person,
  name: title,
});

export const dated = (doc: string, value: string, more: Partial<DateClaim> = {}): DateClaim => ({
  ...base(doc, value),
  kind: 'date',
  value,
  role: 'happening',
  near: true,
  ...more,
});

export const addressOf = (
  doc: string,
  text: string,
  what: Pick<AddressClaim, 'street' | 'number' | 'block'>,
): AddressClaim => ({
  ...base(doc, text),
  kind: 'address',
  ...what,
});

/** Findings over claims of one event. */
export function findings(claims: readonly ScopedClaim[], event: Partial<Event> = {}): readonly Finding[] {
  const docs = [...new Set(claims.map((c) => c.doc))].sort();
  const events = [{ id: 'e', label: '', docs, wireCopies: [], ...event }];
  const own = events[0]!.docs.flatMap((doc) => claims.filter((c) => c.doc === doc));
  const rates = claims.filter((c) => c.kind === 'quantity' && c.rate !== undefined) as QuantityClaim[];
  return reconcile({ events, claimsOf: () => own, rates }).findings;
}

/** "relation: text, text | text" for each finding, in order: what a table of cases states. */
export const summary = (list: readonly Finding[]): string[] =>
  list.map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
