/**
 * The configuration file: defaults for options, which the command line overrides. `wirecheck.config.json`, or the key
 * `wirecheck` of a package.json, in the folder of the run or the nearest above it.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { placeOf } from '../1-ingest/json-places.ts';
import { linesOf, positionAt } from '../1-ingest/positions.ts';
import { CONFIG_NAME, type ConfigOptions } from './config-options.ts';
import { UsageError } from './errors.ts';
import { standardOutput } from './sinks.ts';

const severity = z.enum(['info', 'warning', 'error']);
const words = z.array(z.string().min(1));
/** Options that every command has. */
const shared = {
  jobs: z.int().min(1),
  quiet: z.boolean(),
  logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
};
const reading = {
  ...shared,
  cache: z.union([z.boolean(), z.string().min(1)]),
  published: z.string(),
  source: z.string(),
  offsets: z.enum(['utf16', 'codepoint']),
};
const formats = z.union([z.string(), words]);
const found = {
  ...reading,
  format: formats,
  rule: words,
  minSeverity: severity,
  failOn: z.enum(['info', 'warning', 'error', 'never']),
  against: words,
  baseline: z.string().min(1),
};

/** What a configuration may say: options of all commands at the top, those of one in its section. Names as in help. */
export const Config = z
  .strictObject({
    $schema: z.string(),
    ...reading,
    extract: z.strictObject({ ...reading, format: formats, kinds: words }).partial(),
    compare: z.strictObject({ ...found, relations: words, since: z.string() }).partial(),
    audit: z.strictObject({ ...found, since: z.string() }).partial(),
    check: z
      .strictObject({
        ...shared,
        offsets: reading.offsets,
        format: formats,
        failOn: found.failOn,
        baseline: found.baseline,
      })
      .partial(),
  })
  .partial();

type Values = Readonly<Record<string, unknown>>;

interface Found {
  readonly file: string;
  readonly text: string;
  /** Where the configuration stands in the file. */
  readonly path: readonly string[];
}

const read = (file: string): Promise<string | undefined> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new UsageError(`${file}: cannot be read (${error.code}); mend its permissions`);
  });

/** The nearest configuration at or above the folder of the run. */
async function nearest(): Promise<Found | undefined> {
  for (let folder = resolve('.'); ; folder = dirname(folder)) {
    const own = await read(join(folder, CONFIG_NAME));
    if (own !== undefined) return { file: shown(join(folder, CONFIG_NAME)), text: own, path: [] };
    const manifest = await read(join(folder, 'package.json'));
    // A broken package.json is npm's to complain of.
    if (manifest !== undefined && hasKey(manifest)) {
      return { file: shown(join(folder, 'package.json')), text: manifest, path: ['wirecheck'] };
    }
    if (folder === dirname(folder)) return undefined;
  }
}

const shown = (path: string): string => relative('.', path) || path;

function hasKey(manifest: string): boolean {
  try {
    const value = JSON.parse(manifest) as unknown;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'wirecheck');
  } catch {
    return false;
  }
}

/** @throws UsageError with the place of every mistake */
function parse({ file, text, path }: Found): z.infer<typeof Config> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${file}: not valid JSON (${(error as Error).message}); mend it`);
  }
  const parsed = Config.safeParse(path.reduce((v, key) => (v as Values)[key], value));
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.flatMap((issue) => {
    const at = [...path, ...(issue.path as (string | number)[])];
    if (issue.code !== 'unrecognized_keys') return [mistake(file, text, at, issue.message)];
    return issue.keys.map((key) => mistake(file, text, [...at, key], 'is no option of this command'));
  });
  throw new UsageError(mistakes.join('; '));
}

/** "wirecheck.config.json:4:13: audit.failOn: …". */
function mistake(file: string, text: string, path: readonly (string | number)[], message: string): string {
  const { line, column } = positionAt(linesOf(text), text, placeOf(text, path));
  return `${file}:${line}:${column}: ${path.join('.') || 'the configuration'}: ${message}`;
}

/** Options that name files; in a configuration they are relative to its folder. */
const PATHS: ReadonlySet<string> = new Set(['against', 'baseline', 'cache']);

function fromFolder(key: string, value: unknown, folder: string): unknown {
  if (!PATHS.has(key) || typeof value === 'boolean') return value;
  const moved = (path: string): string => shown(resolve(folder, path));
  return Array.isArray(value) ? value.map((v: string) => moved(v)) : moved(value as string);
}

/** What an option's own parser makes of a value of the configuration. */
function valueOf(command: Command, key: string, value: unknown): unknown {
  const option = command.options.find((o) => o.attributeName() === key);
  if (option?.parseArg === undefined || option.variadic || option.isBoolean()) return value;
  // Lists are one argument with commas; a format is one argument each.
  const given = Array.isArray(value) && key !== 'format' ? [value.join(',')] : [value].flat();
  return given.reduce<unknown>((before, one) => option.parseArg!(String(one), before), undefined);
}

/**
 * Sets the options that the command line leaves open.
 *
 * @throws UsageError for a configuration that is missing or wrong; CommanderError with code 0 once it has been printed
 */
export async function applyConfig(command: Command): Promise<void> {
  const { config, printConfig } = command.opts<ConfigOptions>();
  const isNamed = typeof config === 'string';
  if (config === false && printConfig !== true) return;
  const where = config === false ? undefined : isNamed ? await named(config) : await nearest();
  if (where !== undefined) {
    const { extract, compare, audit, check, $schema: _, ...top } = parse(where);
    const section: Values = { extract, compare, audit, check }[command.name()] ?? {};
    const names = new Set(command.options.map((o) => o.attributeName()));
    for (const [key, value] of Object.entries({ ...top, ...section })) {
      if (!names.has(key) || command.getOptionValueSource(key) === 'cli') continue;
      const path = [...where.path, ...(key in section ? [command.name()] : []), key];
      try {
        const moved = fromFolder(key, value, dirname(where.file));
        command.setOptionValueWithSource(key, valueOf(command, key, moved), 'config');
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        throw new UsageError(mistake(where.file, where.text, path, error.message));
      }
    }
  }
  if (printConfig !== true) return;
  await standardOutput().write(`${JSON.stringify(inForce(command, where?.file), null, 2)}\n`);
  throw new CommanderError(0, 'wirecheck.printed', '');
}

async function named(file: string): Promise<Found> {
  const text = await read(file);
  if (text === undefined) throw new UsageError(`${file}: no such configuration file; check --config`);
  return { file, text, path: file.endsWith('package.json') ? ['wirecheck'] : [] };
}

/** Every option with its value and where it comes from. */
function inForce(command: Command, file: string | undefined): object {
  const own = new Set(['config', 'printConfig']);
  const options = Object.fromEntries(
    command.options
      .map((o) => o.attributeName())
      .filter((key) => !own.has(key))
      .map((key) => [
        key,
        { value: command.getOptionValue(key) ?? null, from: command.getOptionValueSource(key) ?? null },
      ]),
  );
  return { command: command.name(), config: file ?? null, options };
}
