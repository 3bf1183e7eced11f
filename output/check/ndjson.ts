import type { CheckFormat } from '../contract.ts';
import { jsonLine } from '../escape/json-line.ts';
import { changeRecords } from './record.ts';

/** One record a difference. */
export const ndjson: CheckFormat = {
  report: ({ stories }, setting) =>
    stories.flatMap((s) => changeRecords(s, setting).map((r) => jsonLine({ v: 1, ...r }))).join(''),
};
