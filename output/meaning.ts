/** What a fact says, in words that people read: the last column of tables. */
import type { AgencyFact, DateFact, Fact, QuantityFact, QuoteFact } from '../extractors/contract.ts';
import { grouped, measure } from './numbers.ts';

export function meaning(fact: Fact): string {
  const say = { date, quantity, agency, quote }[fact.kind] as (fact: Fact) => string;
  return say(fact);
}

function date(fact: DateFact): string {
  const mismatch = fact.weekdayMismatch === undefined ? '' : `; that day is a ${fact.weekdayMismatch}`;
  if (fact.value === null) {
    const timex = fact.timex.type === 'DATE' ? '' : `${fact.timex.type.toLowerCase()} ${fact.timex.value}`;
    return (timex || `unresolved${fact.unresolved === undefined ? '' : `: ${fact.unresolved}`}`) + mismatch;
  }
  const basis = fact.basis === 'explicit' ? '' : ` (from ${BASIS[fact.basis]})`;
  return fact.value + basis + mismatch;
}

const BASIS = {
  published: 'publication date',
  dateline: 'dateline',
  weekday: 'weekday',
  context: 'context',
} as const satisfies Record<Exclude<DateFact['basis'], 'explicit'>, string>;

const BOUNDS = {
  exact: '',
  range: '',
  about: 'about ',
  over: 'over ',
  'at-least': 'at least ',
  under: 'under ',
  'at-most': 'at most ',
} as const satisfies Record<QuantityFact['bound'], string>;

function quantity(fact: QuantityFact): string {
  const unit = fact.unit?.symbol ?? '';
  const number =
    fact.value === undefined
      ? fact.min === undefined || fact.max === undefined
        ? fact.text
        : `${grouped(fact.min)} to ${measure(fact.max, unit)}`
      : measure(fact.value, unit);
  const change = fact.change === undefined ? '' : ` ${fact.change}`;
  const item = fact.item === undefined ? '' : ` · ${fact.item.text}`;
  const malformed = fact.malformed === undefined ? '' : ` · malformed: ${fact.malformed}`;
  return `${BOUNDS[fact.bound]}${number}${change}${item}${malformed}`;
}

const agency = (fact: AgencyFact): string => `${fact.name} · ${fact.class}`;

function quote(fact: QuoteFact): string {
  const { speaker } = fact;
  if (speaker === null) return `${fact.type} · no speaker`;
  const role = [speaker.title, speaker.agency].filter((s) => s !== undefined).join(', ');
  return `${fact.type} · ${speaker.name}${role === '' ? '' : `, ${role}`}`;
}
