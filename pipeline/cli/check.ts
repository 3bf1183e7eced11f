/** `wirecheck check`: do fixture stories still give the facts and findings that they should? */
import { readFile, stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { StoryOutcome } from '../../output/changes.ts';
import type { Story } from '../check/stories.ts';
import type { Severity } from '../model.ts';
import { refuseUnderCi } from './ci.ts';
import { Exit, ReaderGone, UsageError } from './errors.ts';
import { addLogOptions, jobs, type SharedOptions } from './options.ts';
import { fileSink, standardOutput } from './sinks.ts';

interface CheckOptions extends Pick<SharedOptions, 'jobs' | 'quiet' | 'logLevel'> {
  readonly format: 'text' | 'ndjson';
  readonly failOn: Severity | 'never';
  readonly update?: boolean;
}

export function addCheck(program: Command, done: (code: number) => void): void {
  const command = program
    .command('check')
    .summary('compare fixture stories with what they should give')
    .description(
      'Runs each story (a folder with articles/ and expected.json) and shows the facts and findings that were gained, lost\n' +
        'or changed. Exits with 1 when there are any, or when an expectation is missing, obsolete or unreadable.',
    )
    .argument('[folder...]', 'stories, or folders of stories', ['fixtures'])
    .option('--update', 'write expected.json instead of comparing with it; refused when CI is set')
    .addOption(
      new Option('--fail-on <severity>', 'every difference is an error; never: only show')
        .choices(['info', 'warning', 'error', 'never'])
        .default('error'),
    )
    .addOption(new Option('--format <name>', 'how differences are shown').choices(['text', 'ndjson']).default('text'))
    .option('--jobs <n>', 'worker threads', jobs, 1);
  addLogOptions(command).addHelpText(
    'after',
    `
Examples:
  wirecheck check
  wirecheck check fixtures/train-crash
  wirecheck check --update && git diff fixtures/`,
  );
  command.action(async (folders: string[], options: CheckOptions) => done(await check(folders, options)));
}

async function check(folders: readonly string[], options: CheckOptions): Promise<number> {
  if (options.update === true) refuseUnderCi('--update');
  const { coloured } = await import('./colour.ts');
  const { logger } = await import('./session.ts');
  const log = await logger(options);
  const stories = await allStories(folders);
  const { changesAsNdjson, changesAsText, checkSummary } = await import('../../output/changes.ts');
  const out = standardOutput();
  let failed = 0;
  try {
    for (const story of stories) {
      if (options.update === true) {
        const changed = await update(story, options.jobs);
        log.info(`${changed ? 'wrote' : 'unchanged:'} ${story.expected}`);
        continue;
      }
      const outcome = await outcomeOf(story, options.jobs);
      if (outcome.failure !== undefined || outcome.differences.length > 0) failed++;
      await out.write(
        options.format === 'ndjson' ? changesAsNdjson(outcome) : changesAsText(outcome, coloured(process.stdout)),
      );
    }
    if (options.update !== true && options.format === 'text') await out.write(checkSummary(stories.length, failed));
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
  return failed > 0 && options.failOn !== 'never' ? Exit.Found : Exit.Done;
}

async function allStories(folders: readonly string[]): Promise<Story[]> {
  const { findStories } = await import('../check/stories.ts');
  const stories: Story[] = [];
  for (const folder of folders) {
    if (
      !(await stat(folder).then(
        (s) => s.isDirectory(),
        () => false,
      ))
    ) {
      throw new UsageError(`${folder}: no such folder; name a story or a folder of stories`);
    }
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
  const { expectationOf, parseExpectation, serialize } = await import('../check/expectation.ts');
  const { differences } = await import('../check/differences.ts');
  try {
    const expected = await readExpectation(story);
    const comparison = await runStory(story, jobs);
    // Through JSON, as the expectation went: what JSON drops is no difference.
    const actual = parseExpectation(serialize(expectationOf(comparison)), story.expected);
    const texts = new Map(comparison.extractions.map((e) => [e.document.id, e.text]));
    return { story: story.path, differences: differences(expected, actual), texts };
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code !== 'E_EXPECTATION') throw error;
    return { story: story.path, differences: [], failure: { code, message }, texts: new Map() };
  }
}

/** Writes the expectation when it differs. @returns whether it did */
async function update(story: Story, jobs: number): Promise<boolean> {
  const { runStory } = await import('../check/stories.ts');
  const { expectationOf, serialize } = await import('../check/expectation.ts');
  const text = serialize(expectationOf(await runStory(story, jobs)));
  const before = await readFile(story.expected, 'utf8').catch(() => undefined);
  if (before === text) return false;
  const sink = await fileSink(story.expected);
  await sink.write(text);
  await sink.close();
  return true;
}
