/** JSON: one object for the whole run, indented; the records are those of NDJSON. */
import type { Fact } from '../extractors/contract.ts';
import type { Extraction } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { comparisonInCodePoints, extractionInCodePoints } from './offsets.ts';

/** A document with its facts. */
const nested = ({ document, facts }: Extraction): object => ({
  ...document,
  facts: facts.map((f: Fact) => ({ type: 'fact', ...f })),
});

const indented = (value: object, by: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);

export const json: Format = {
  extractions({ offsets }, tally) {
    let documents = tally?.['documents'] ?? 0;
    return {
      begin: () => '{\n  "v": 1,\n  "documents": [',
      one(extraction) {
        const lead = documents === 0 ? '\n    ' : ',\n    ';
        documents++;
        return (
          lead + indented(nested(offsets === 'codepoint' ? extractionInCodePoints(extraction) : extraction), '    ')
        );
      },
      end: () => (documents === 0 ? ']\n}\n' : '\n  ]\n}\n'),
      tally: () => ({ documents }),
    };
  },
  comparison(given, { offsets }) {
    const { extractions, events, findings } = offsets === 'codepoint' ? comparisonInCodePoints(given) : given;
    return `${JSON.stringify({ v: 1, documents: extractions.map((e) => e.document), events, findings }, null, 2)}\n`;
  },
};
