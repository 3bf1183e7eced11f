/** `wirecheck extract`: the facts of each article. */
import type { Command } from 'commander';
import type { Chunk, Format, Tally } from '../../output/contract.ts';
import type { Resumed } from './course.ts';
import { Exit, UsageError } from './errors.ts';
import { FORMATS } from './formats.ts';
import { addOutputOptions, addReadingOptions, addStoreOption, KINDS, listOf, type SharedOptions } from './options.ts';
import type { Output } from './outputs.ts';
import { printOf } from './print.ts';
import type { Session } from './session.ts';
import type { Print } from '../workers/task.ts';

export function addExtract(program: Command, done: (code: number) => void): void {
  const command = program
    .command('extract')
    .summary('print the facts of each article')
    .description('Prints dates, quantities, agencies and quotes of each article, with the place of each.')
    .argument('[input...]', 'files, folders, globs, or - for standard input (.txt .md .html .json .jsonl)')
    .option('--kinds <list>', `only these kinds, separated by commas: ${KINDS.join(', ')}`, listOf(KINDS))
    .option('--resume <file>', 'go on with the run that did not finish this output');
  addOutputOptions(addStoreOption(addReadingOptions(command))).addHelpText(
    'after',
    `
Examples:
  wirecheck extract story.txt
  wirecheck extract stories/ --kinds date,quantity --format csv
  wirecheck extract wire.jsonl --format ndjson --jobs 4 > facts.ndjson
  wirecheck extract stories/ --store facts.db --quiet > /dev/null
  cat story.html | wirecheck extract - --published 2024-05-31 --format json`,
  );
  command.action(async (inputs: string[], options: ExtractCommandOptions) => {
    if (options.resume !== undefined) return done(await resume(options.resume, inputs, command));
    if (inputs.length === 0) throw new UsageError("missing required argument 'input': files, folders, patterns or -");
    return done(await extract(inputs, options));
  });
}

interface ExtractCommandOptions extends SharedOptions {
  readonly resume?: string;
}

async function extract(inputs: readonly string[], options: SharedOptions, resumed?: Resumed): Promise<number> {
  (await import('./memory.ts')).collectEarly('passing');
  const { withSession } = await import('./session.ts');
  const manner = { canGoOn, ...(resumed ? { resumed } : {}) };
  return withSession(inputs, options, FORMATS, (session) => write(session, inputs, options), manner);
}

/** Whether an output can be cut back and gone on with: a file of its own, in a format that tells its counts. */
const canGoOn = ({ format, sink, setting }: Output<Format<Chunk>>): boolean =>
  'keep' in sink && format.extractions(setting).tally !== undefined;

/** Writes each document's facts to all outputs as they come. */
async function write(
  session: Session<Format<Chunk>>,
  inputs: readonly string[],
  options: SharedOptions,
): Promise<number> {
  const { course } = session;
  const writers = session.outputs.map(({ format, sink, setting, tally }) => ({
    sink,
    writer: format.extractions(setting, tally),
  }));
  const tallies = (): Tally[] => writers.map(({ writer }) => writer.tally?.() ?? {});
  if (course?.resumed !== true) for (const { sink, writer } of writers) await sink.write(writer.begin());
  const how = { factsOnly: true, ...(options.kinds ? { kinds: options.kinds } : {}) };
  const print = printFor(session, options);
  for await (const result of print ? session.printed(inputs, how, print) : session.extractions(inputs, how)) {
    const chunks = 'chunks' in result ? result.chunks : writers.map(({ writer }) => writer.one(result));
    if (!('chunks' in result)) session.store?.document(result);
    for (const [i, { sink }] of writers.entries()) await sink.write(chunks[i]!);
    await course?.wrote(result, tallies);
  }
  if (session.interrupted() && course !== undefined) {
    await course.note(tallies());
    return Exit.Interrupted;
  }
  for (const { sink, writer } of writers) await sink.write(writer.end());
  await course?.note(tallies(), true);
  return Exit.Done;
}

/** Lets workers write the outputs, unless the facts are needed here: by a format that counts, a store or a cache. */
function printFor(session: Session<Format<Chunk>>, { cache }: SharedOptions): Print | undefined {
  const { outputs, store } = session;
  if (store !== undefined || cache !== undefined || !outputs.every(({ format }) => format.independent))
    return undefined;
  return printOf(outputs.map(({ name, setting }) => ({ format: name, setting })));
}

/** Options that a run which goes on may be given anew; all others are those it was begun with. */
const OPEN: ReadonlySet<string> = new Set(['resume', 'jobs', 'timeoutPerDocument', 'quiet', 'logLevel']);

async function resume(output: string, inputs: readonly string[], command: Command): Promise<number> {
  const given = command.options
    .map((option) => option.attributeName())
    .filter((name) => command.getOptionValueSource(name) === 'cli');
  const fixed = given.find((name) => !OPEN.has(name));
  if (inputs.length > 0 || fixed !== undefined) {
    const what = fixed === undefined ? 'the articles' : `--${fixed}`;
    throw new UsageError(`--resume goes on with what the run was asked for; leave out ${what}`);
  }
  const { finish, resumed } = await import('./course.ts');
  const own = Object.fromEntries(given.map((name) => [name, command.getOptionValue(name) as unknown]));
  const run = await resumed(output, own);
  if (run.unfinished.point?.complete === true) return (await finish(run)) ? Exit.DocumentsFailed : Exit.Done;
  return extract(run.inputs, run.options, run);
}
