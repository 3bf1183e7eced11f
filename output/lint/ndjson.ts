/** One record a diagnostic, after the records of documents that failed. */
import type { LintFormat } from '../contract.ts';
import { jsonLine } from '../escape/json-line.ts';

export const ndjson: LintFormat = {
  report: ({ diagnostics, unread = [] }) =>
    [
      ...unread.map(({ file, code, message }) => ({
        type: 'document',
        id: file,
        status: 'failed',
        error: { code, message },
      })),
      ...diagnostics.map((d) => ({ type: 'diagnostic', ...d })),
    ]
      .map((record) => jsonLine({ v: 1, ...record }))
      .join(''),
};
