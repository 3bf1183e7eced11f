/** NDJSON: one record a line, `"v":1` first. The contract that other programs read. */
import type { Fact } from '../extractors/contract.ts';
import type { DocumentRecord, Extraction } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { jsonLine } from './escape/json-line.ts';
import { comparisonInCodePoints, extractionInCodePoints } from './offsets.ts';

const VERSION = 1;

const record = (type: string, value: object): string => jsonLine({ v: VERSION, type, ...value });

/** A fact's record. `type` is "fact"; a quote has its own (direct, mixed, indirect) there. `kind` tells facts apart. */
const fact = (f: Fact): string => record('fact', f);

/** A document's record begins with its id, however it was put together. */
const document = ({ id, ...rest }: DocumentRecord): string => record('document', { id, ...rest });

const lines = (e: Extraction): string => document(e.document) + e.facts.map(fact).join('');

export const ndjson: Format = {
  independent: true,
  extractions: ({ offsets }) => ({
    begin: () => '',
    one: (extraction) => lines(offsets === 'codepoint' ? extractionInCodePoints(extraction) : extraction),
    end: () => '',
    tally: () => ({}),
  }),
  comparison(given, { offsets }) {
    const comparison = offsets === 'codepoint' ? comparisonInCodePoints(given) : given;
    return [
      ...comparison.extractions.map((e) => document(e.document)),
      ...comparison.events.map((e) => record('event', e)),
      ...comparison.findings.map((f) => record('finding', f)),
    ].join('');
  },
};
