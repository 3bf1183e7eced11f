/** A row a diagnostic, for spreadsheets. */
import type { LintFormat } from '../contract.ts';
import { csvRow } from '../escape/csv.ts';
import { oneLine } from '../excerpt.ts';

export const csv: LintFormat = {
  report: ({ diagnostics }) =>
    csvRow(['file', 'line', 'column', 'severity', 'rule', 'relation', 'text', 'message', 'sources', 'fingerprint']) +
    diagnostics
      .map(({ place, severity, rule, relation, message, related, fingerprint }) =>
        csvRow([
          place.file,
          place.line,
          place.column,
          severity,
          rule,
          relation,
          oneLine(place.text),
          message,
          related.map((r) => r.message).join('; '),
          fingerprint,
        ]),
      )
      .join(''),
};
