/** The output formats by name; a format's code is loaded only when it is asked for. */
import type { Format } from '../../output/contract.ts';

export const FORMATS = {
  text: async () => (await import('../../output/text.ts')).text,
  ndjson: async () => (await import('../../output/ndjson.ts')).ndjson,
  json: async () => (await import('../../output/json.ts')).json,
  md: async () => (await import('../../output/markdown.ts')).markdown,
  html: async () => (await import('../../output/html.ts')).html,
  csv: async () => (await import('../../output/csv.ts')).csv,
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
