/** The output formats by name; a format's code is loaded only when it is asked for. */
import type { CheckFormat, Chunk, Format, LintFormat } from '../../output/contract.ts';

/** Formats of one kind by the name that `--format` takes. */
export type Registry<F> = Readonly<Record<string, () => Promise<F>>>;

export const FORMATS: Registry<Format<Chunk>> = {
  text: async () => (await import('../../output/text.ts')).text,
  ndjson: async () => (await import('../../output/ndjson.ts')).ndjson,
  json: async () => (await import('../../output/json.ts')).json,
  md: async () => (await import('../../output/markdown.ts')).markdown,
  html: async () => (await import('../../output/html.ts')).html,
  csv: async () => (await import('../../output/csv.ts')).csv,
  parquet: async () => (await import('../../output/parquet.ts')).parquet,
  webannotation: async () => (await import('../../output/web-annotation.ts')).webAnnotation,
  timeml: async () => (await import('../../output/timeml.ts')).timeml,
};

/** What CI servers and code scanning read: of `audit`, `compare` and `check`. */
export const CI_FORMATS = {
  sarif: async () => (await import('../../output/lint/sarif.ts')).sarif,
  junit: async () => (await import('../../output/lint/junit.ts')).junit,
  github: async () => (await import('../../output/lint/github.ts')).github,
} satisfies Registry<LintFormat>;

/** Formats of what is said line by line: `audit`. */
export const LINT_FORMATS = {
  text: async () => (await import('../../output/lint/text.ts')).text,
  ndjson: async () => (await import('../../output/lint/ndjson.ts')).ndjson,
  csv: async () => (await import('../../output/lint/csv.ts')).csv,
  ...CI_FORMATS,
} satisfies Registry<LintFormat>;

export const COMPARE_FORMATS: Registry<Format | LintFormat> = { ...FORMATS, ...CI_FORMATS };

/** Formats of what differs from an expectation: `check`. */
export const CHECK_FORMATS: Registry<CheckFormat> = {
  text: async () => (await import('../../output/check/text.ts')).text,
  ndjson: async () => (await import('../../output/check/ndjson.ts')).ndjson,
  json: async () => (await import('../../output/check/json.ts')).json,
  ...CI_FORMATS,
};
