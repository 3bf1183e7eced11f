/** One record a diagnostic. */
import type { LintFormat } from '../contract.ts';
import { jsonLine } from '../escape/json-line.ts';

export const ndjson: LintFormat = {
  report: ({ diagnostics }) => diagnostics.map((d) => jsonLine({ v: 1, type: 'diagnostic', ...d })).join(''),
};
