/** The options that several commands share, and the parsers of their values. */
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { FactKind } from '../../extractors/contract.ts';
import { FORMATS, type Registry } from './formats.ts';

export const KINDS: readonly FactKind[] = ['date', 'quantity', 'agency', 'quote'];
export const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** One `--format`: where it goes is standard output when no file is named. */
export interface Target {
  readonly format: string;
  readonly file?: string;
}

export interface SharedOptions {
  /** Text on standard output when none is given. */
  readonly format?: readonly Target[];
  readonly offsets: 'utf16' | 'codepoint';
  readonly published?: string;
  readonly source?: string;
  readonly kinds?: readonly FactKind[];
  /** Whether symbolic links below a folder are followed out of it. */
  readonly followLinks?: boolean;
  readonly jobs: number;
  /** A folder, or `true` for the one by default. */
  readonly cache?: string | true;
  /** Milliseconds; by the document's length when absent. */
  readonly timeoutPerDocument?: number;
  /** A database that takes the run. */
  readonly store?: string;
  readonly quiet?: boolean;
  readonly logLevel: (typeof LEVELS)[number];
}

/** Adds the options about what is read and how. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('--published <date>', 'publication date of articles that do not state one (ISO 8601)', isoDate)
    .option('--source <name>', 'source of articles that do not state one')
    .option('--follow-links', 'follow symbolic links that lead out of a folder')
    .option('--jobs <n>', 'worker threads', jobs, 1)
    .addOption(cacheOption())
    .option(
      '--timeout-per-document <seconds>',
      'stop a document that takes longer (default: 5, and 20 ms a thousand characters)',
      timeout,
    );
}

/** Its folder stands behind an equals sign, so that the file that comes next is not taken for it. */
function cacheOption(): Option {
  const option = new Option(
    `${CACHE} [folder]`,
    `keep what was read of each article, and read only what changed (default folder: ${CACHE_FOLDER})`,
  );
  option.flags = `${CACHE}[=folder]`;
  return option;
}

const CACHE = '--cache';
export const CACHE_FOLDER = '.wirecheck-cache';

/** A command line on which `--cache` takes no word that comes after it. */
export function withOwnFolders(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((word, i) => (word === CACHE && (end < 0 || i < end) ? `${CACHE}=${CACHE_FOLDER}` : word));
}

/** Adds the options about what the inputs are held against. */
export function addSideOptions(command: Command): Command {
  return command
    .option(
      '--against <path...>',
      'sources to hold the inputs against: only what concerns the inputs is shown; takes all paths up to the next option',
    )
    .option('--since <date>', 'only articles published since; with --against, only such sources (ISO 8601)', isoDate);
}

/** Adds the option to keep the run. */
export function addStoreOption(command: Command): Command {
  return command.option(
    '--store <file>',
    'an SQLite database that takes this run in place of the one before; decisions stay',
  );
}

/** Adds the options about what is written, in one of `formats`. */
export function addOutputOptions(command: Command, formats: Registry<unknown> = FORMATS): Command {
  const names = Object.keys(formats);
  return addLogOptions(
    command
      .option(
        '--format <name[=file]>',
        `${names.join(', ')}; may be repeated, with a file: html=report.html (default: text)`,
        targetOf(names),
      )
      .addOption(
        new Option('--offsets <unit>', 'what ndjson, json and csv count in')
          .choices(['utf16', 'codepoint'])
          .default('utf16'),
      ),
  );
}

export function addLogOptions(command: Command): Command {
  return command
    .option('--quiet', 'no progress, and errors only')
    .addOption(new Option('--log-level <level>', 'diagnostics on standard error').choices([...LEVELS]).default('info'));
}

/** Parses a list separated by commas, each entry one of `choices`. */
export function listOf<T extends string>(choices: readonly T[]): (value: string) => readonly T[] {
  return (value) => {
    const entries = value.split(',').map((v) => v.trim());
    const wrong = entries.find((e) => !(choices as readonly string[]).includes(e));
    if (wrong !== undefined) throw new InvalidArgumentError(`"${wrong}" is not one of ${choices.join(', ')}.`);
    return entries as T[];
  };
}

/** Parses `name[=file]`, `name` one of those given. */
const targetOf =
  (names: readonly string[]) =>
  (value: string, before: readonly Target[] | undefined): readonly Target[] => {
    const [name, ...rest] = value.split('=');
    const format = names.find((f) => f === name);
    if (format === undefined) throw new InvalidArgumentError(`"${name}" is not one of ${names.join(', ')}.`);
    const file = rest.length > 0 ? rest.join('=') : undefined;
    if (file === '') throw new InvalidArgumentError(`Name a file after "${name}=".`);
    const all = before ?? [];
    const clash = all.find((t) => t.file === file);
    if (clash !== undefined) {
      throw new InvalidArgumentError(
        file === undefined
          ? `Only one format can go to standard output; name a file for the other: ${format}=report.${format}.`
          : `Two formats go to ${file}.`,
      );
    }
    return [...all, { format, ...(file === undefined ? {} : { file }) }];
  };

export function isoDate(value: string): string {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})(?:T\S+)?$/.exec(value)?.map(Number) ?? [];
  const day = new Date(Date.UTC(y ?? 0, (m ?? 0) - 1, d));
  if (y === undefined || Number.isNaN(Date.parse(value)) || day.getUTCMonth() !== m! - 1 || day.getUTCDate() !== d)
    throw new InvalidArgumentError('Give an ISO 8601 date, such as 2024-05-31.');
  return value;
}

export function jobs(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return Math.min(n, 4 * availableParallelism());
}

/** Longest time that a timer of Node can hold, in seconds. */
const LONGEST_TIMEOUT = 2_147_483;

/** Seconds to milliseconds. */
function timeout(value: string): number {
  const seconds = Number(value);
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT)) throw new InvalidArgumentError('Give seconds above 0, such as 30.');
  return seconds * 1000;
}
