/** `wirecheck check`: do fixture stories still give the facts and findings that they should? */
import { readFile, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { CheckFormat } from '../../output/contract.ts';
import type { StoryOutcome, StoryReport } from '../check/report.ts';
import type { Story } from '../check/stories.ts';
import type { Severity } from '../model.ts';
import { addBaselineOptions, type BaselineOptions, usesBaseline } from './baseline-options.ts';
import { refuseUnderCi } from './ci.ts';
import { Exit, ReaderGone, UsageError } from './errors.ts';
import { CHECK_FORMATS } from './formats.ts';
import type { Logger } from './log.ts';
import { addOutputOptions, jobs, type SharedOptions } from './options.ts';
import { version } from './version.ts';

interface CheckOptions
  extends Pick<SharedOptions, 'format' | 'offsets' | 'jobs' | 'quiet' | 'logLevel'>,
    BaselineOptions {
  readonly failOn: Severity | 'never';
  readonly update?: boolean;
}

export function addCheck(program: Command, done: (code: number) => void): void {
  const command = program
    .command('check')
    .summary('compare fixture stories with what they should give')
    .description(
      'Runs each story (a folder with articles/ and expected.json) and shows the facts and findings that were gained, lost ' +
        'or changed. Exits with 1 when there are any, or when an expectation is missing, obsolete or unreadable.',
    )
    .argument('[folder...]', 'stories, or folders of stories', ['fixtures'])
    .option('--update', 'write expected.json instead of comparing with it; refused when CI is set')
    .addOption(
      new Option('--fail-on <severity>', 'every difference is an error; never: only show')
        .choices(['info', 'warning', 'error', 'never'])
        .default('error'),
    )
    .option('--jobs <n>', 'worker threads', jobs, 1);
  addOutputOptions(addBaselineOptions(command), CHECK_FORMATS).addHelpText(
    'after',
    `
Examples:
  wirecheck check
  wirecheck check fixtures/train-crash
  wirecheck check --update && git diff fixtures/
  wirecheck check --baseline known.json --update-baseline
  wirecheck check --format github --format sarif=check.sarif`,
  );
  command.action(async (folders: string[], options: CheckOptions) => {
    if (options.update === true) done(await update(folders, options));
    else done(await check(folders, options));
  });
}

async function check(folders: readonly string[], options: CheckOptions): Promise<number> {
  const { logger } = await import('./session.ts');
  const log = await logger(options);
  const stories = await allStories(folders);
  const { openOutputs } = await import('./outputs.ts');
  const outputs = await openOutputs<CheckFormat>(folders, options, CHECK_FORMATS, undefined);
  try {
    const outcomes: StoryOutcome[] = [];
    for (const story of stories) outcomes.push(await outcomeOf(story, options.jobs));
    const { checkedStories, checkReport } = await import('../check/report.ts');
    const all = await withoutAccepted(checkedStories(outcomes, options.offsets), outcomes, log, options);
    const report = checkReport(all, { failOn: options.failOn, version });
    for (const { format, sink, setting } of outputs) await sink.write(format.report(report, setting));
    for (const { sink } of outputs) {
      await sink.close();
      if (sink.name !== 'standard output') log.info(`wrote ${sink.name}`);
    }
    return report.diagnostics.length > 0 && options.failOn !== 'never' ? Exit.Found : Exit.Done;
  } catch (error) {
    await Promise.all(outputs.map(({ sink }) => sink.discard()));
    if (!(error instanceof ReaderGone)) throw error;
    return Exit.Done;
  }
}

/** Leaves out what `--baseline` accepts. A story whose expectation cannot be read always fails. */
async function withoutAccepted(
  stories: readonly StoryReport[],
  outcomes: readonly StoryOutcome[],
  log: Logger,
  options: CheckOptions,
): Promise<readonly StoryReport[]> {
  if (!usesBaseline(options)) return stories;
  const { acceptedBy } = await import('./baseline.ts');
  const files = outcomes.flatMap(({ story, origins }) => [
    story.expected,
    ...[...origins.values()].map((origin) => origin.file),
  ]);
  const known = await acceptedBy(
    options,
    stories.flatMap((s) => s.changes.map((c) => c.diagnostic)),
    files,
    log,
  );
  return stories.map((s) => ({ ...s, changes: s.changes.filter((c) => !known.has(c.diagnostic.fingerprint)) }));
}

async function allStories(folders: readonly string[]): Promise<Story[]> {
  const { findStories } = await import('../check/stories.ts');
  const stories: Story[] = [];
  for (const folder of folders) {
    const isFolder = await stat(folder).then(
      (s) => s.isDirectory(),
      () => false,
    );
    if (!isFolder) throw new UsageError(`${folder}: no such folder; name a story or a folder of stories`);
    const found = await findStories(folder);
    if (found.length === 0) {
      throw new UsageError(`${folder}: no story in it; a story is a folder with articles/ and expected.json`);
    }
    stories.push(...found);
  }
  return stories;
}

async function outcomeOf(story: Story, jobs: number): Promise<StoryOutcome> {
  const { readExpectation, runStory } = await import('../check/stories.ts');
  const { expectationOf, serialize } = await import('../check/expectation.ts');
  const { differences } = await import('../check/differences.ts');
  try {
    const expected = await readExpectation(story);
    const { comparison, origins } = await runStory(story, jobs);
    // Through JSON, as the expectation went: what JSON drops is no difference.
    const actual = JSON.parse(serialize(expectationOf(comparison))) as typeof expected;
    const texts = new Map(comparison.extractions.map((e) => [e.document.id, e.text]));
    return { story, differences: differences(expected, actual), texts, origins };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code !== 'E_EXPECTATION') throw error;
    return { story, differences: [], failure: { code, message }, texts: new Map(), origins: new Map() };
  }
}

/** Writes the expectations that differ. */
async function update(folders: readonly string[], options: CheckOptions): Promise<number> {
  refuseUnderCi('--update');
  const { logger } = await import('./session.ts');
  const log = await logger(options);
  const { runStory } = await import('../check/stories.ts');
  const { expectationOf, serialize } = await import('../check/expectation.ts');
  const { fileSink } = await import('./sinks.ts');
  for (const story of await allStories(folders)) {
    const text = serialize(expectationOf((await runStory(story, options.jobs)).comparison));
    const changed = (await readFile(story.expected, 'utf8').catch(() => undefined)) !== text;
    if (changed) {
      const sink = await fileSink(story.expected);
      await sink.write(text);
      await sink.close();
    }
    log.info(`${changed ? 'wrote' : 'unchanged:'} ${story.expected}`);
  }
  return Exit.Done;
}
