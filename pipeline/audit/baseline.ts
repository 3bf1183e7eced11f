/** Findings that are known and accepted: a file that is kept under version control, one entry a line. */
import { z } from 'zod';

const Entry = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  file: z.string(),
  rule: z.string(),
  /** For people who read the file. */
  message: z.string(),
});
const File = z.strictObject({ v: z.literal(1), accepted: z.array(Entry) });

export type Accepted = Readonly<z.infer<typeof Entry>>;

/** A baseline that cannot be used. */
export class BaselineError extends Error {
  readonly code = 'E_BASELINE';
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}; write it with --update-baseline`);
    this.name = 'BaselineError';
  }
}

/** @throws BaselineError that names what is wrong */
export function parseBaseline(text: string, path: string): Accepted[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BaselineError(path, `is not JSON (${(error as Error).message})`);
  }
  const parsed = File.safeParse(value);
  if (parsed.success) return parsed.data.accepted;
  const [issue] = parsed.error.issues;
  throw new BaselineError(path, `is no baseline (${issue!.path.join('.') || 'top level'}: ${issue!.message})`);
}

/** The file's text: sorted, so that a change reads well in a diff. */
export function serializeBaseline(accepted: readonly Accepted[]): string {
  const key = (e: Accepted): string => `${e.file}\u0000${e.rule}\u0000${e.fingerprint}`;
  const lines = accepted
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ fingerprint, file, rule, message }) => `    ${JSON.stringify({ fingerprint, file, rule, message })}`);
  return `{\n  "v": 1,\n  "accepted": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

export interface Sorted {
  /** Fingerprints that are accepted. */
  readonly known: ReadonlySet<string>;
  /** Entries of files that were read now, which nothing gives any more. */
  readonly stale: readonly Accepted[];
  /** What the file holds after an update or a clean-up. */
  readonly next: readonly Accepted[];
}

/**
 * Holds what a run gives against a baseline.
 *
 * @param files files that the run read; entries of others are left alone
 * @param how `update`: all that is given now is accepted; `prune`: what is given no more is forgotten
 */
export function againstBaseline(
  given: readonly Accepted[],
  accepted: readonly Accepted[],
  files: ReadonlySet<string>,
  how: { readonly update: boolean; readonly prune: boolean },
): Sorted {
  const current = new Set(given.map((g) => g.fingerprint));
  const stale = accepted.filter((a) => files.has(a.file) && !current.has(a.fingerprint));
  const kept = how.prune ? accepted.filter((a) => !stale.includes(a)) : accepted;
  const old = new Set(kept.map((a) => a.fingerprint));
  const next = how.update ? [...kept, ...given.filter((g) => !old.has(g.fingerprint))] : kept;
  return { known: new Set(next.map((a) => a.fingerprint)), stale, next };
}
