import { describe, expect, test } from 'vitest';
import type { QuantityFact } from '../../../extractors/contract.ts';
import { factsOf } from '../../support/extract.ts';
import { type Figure, type Row, TOPICS } from './wire-table.ts';

/** A fact in the row's terms; the concept is the row's where the fact's item or subject holds it. */
function shown(fact: QuantityFact, row: Figure | undefined): Figure {
  const value = fact.value ?? [fact.min!, fact.max!];
  const near = typeof row?.value === 'number' && typeof value === 'number' && Math.abs(row.value - value) < 1e-9;
  const said = `${fact.about ?? ''} ${fact.item?.text ?? ''}`;
  const concept = row?.concept;
  const vague = fact.min !== undefined && fact.bound === 'range';
  return {
    text: fact.text,
    value: near ? row.value : (value as Figure['value']),
    ...(fact.unit ? { unit: fact.unit.symbol } : {}),
    ...(fact.bound !== 'exact' || vague ? { bound: fact.bound } : {}),
    ...(fact.change ? { change: fact.change } : {}),
    ...(concept === undefined ? {} : { concept: said.toLowerCase().includes(concept.toLowerCase()) ? concept : said }),
  };
}

describe.each(TOPICS)('%s', (_, rows) => {
  test.each(rows.map((row): [string, Row] => [row[0], row]))('%s', (sentence, [, ...figures]) => {
    const met = figures.filter((f) => !f.unmet);
    const facts = factsOf('quantity', sentence, '2024-06-14');
    expect(facts.map((f, i) => shown(f, met[i]))).toEqual(met);
  });
});
