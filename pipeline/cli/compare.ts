/** `wirecheck compare`: where articles disagree. */
import type { Command } from 'commander';
import type { Format, LintFormat } from '../../output/contract.ts';
import type { Comparison, Event } from '../model.ts';
import { atLeast, RELATIONS, RULES, type Selection, select } from '../select.ts';
import { addBaselineOptions, type BaselineOptions, usesBaseline } from './baseline-options.ts';
import { Exit, UsageError } from './errors.ts';
import { COMPARE_FORMATS } from './formats.ts';
import type { Logger } from './log.ts';
import {
  addOutputOptions,
  addReadingOptions,
  addSideOptions,
  addStoreOption,
  listOf,
  type SharedOptions,
} from './options.ts';
import type { Session } from './session.ts';
import { addSeverityOptions, type SeverityOptions } from './severity.ts';
import type { SideOptions } from './sides.ts';
import { version } from './version.ts';

interface CompareOptions
  extends BaselineOptions,
    SharedOptions,
    SideOptions,
    SeverityOptions,
    Omit<Selection, 'touching' | 'minSeverity'> {
  /** Id of a finding, or the beginning of one. */
  readonly explain?: string;
  readonly showDismissed?: boolean;
}

export function addCompare(program: Command, done: (code: number) => void): void {
  const command = program
    .command('compare')
    .summary('show where articles disagree')
    .description('Groups articles by event and shows where they disagree, and where they agree.')
    .argument('[input...]', 'files, folders, globs, or - for standard input (.txt .md .html .json .jsonl)')
    .option('--relations <list>', `only these, separated by commas: ${RELATIONS.join(', ')}`, listOf(RELATIONS))
    .option('--rule <list>', `only findings of these rules: ${RULES.join(', ')}`, listOf(RULES))
    .option('--event <id>', 'only this event: its id, or words of its label')
    .option('--explain <id>', 'only this finding, with every step that led to it')
    .option('--show-dismissed', 'also findings that were dismissed in the database of --store');
  addBaselineOptions(addSeverityOptions(command, 'a finding', 'never'));
  addOutputOptions(addStoreOption(addReadingOptions(addSideOptions(command))), COMPARE_FORMATS).addHelpText(
    'after',
    `
Examples:
  wirecheck compare stories/
  wirecheck compare draft.md --against wire/ --since 2024-05-01
  wirecheck compare stories/ --relations conflict,evolving
  wirecheck compare stories/ --explain 3f2a91c04b7e
  wirecheck compare stories/ --format text --format html=report.html
  wirecheck compare stories/ --store facts.db
  wirecheck compare stories/ --fail-on error --format ndjson > findings.ndjson`,
  );
  command.action(async (inputs: string[], options: CompareOptions) => {
    if (inputs.length === 0) {
      const where = options.against === undefined ? '' : ' before --against, which takes all paths that follow it';
      throw new UsageError(`missing required argument 'input': name the articles${where}`);
    }
    (await import('./memory.ts')).collectEarly('held');
    const { withSession } = await import('./session.ts');
    const code = await withSession(inputs, options, COMPARE_FORMATS, async (session) => {
      const { readSides } = await import('./sides.ts');
      const { collection, drafts } = await readSides(session, inputs, options, !showsFacts(session));
      if (session.interrupted()) return Exit.Interrupted;
      const { explain } = options;
      const whole = collection.compare(explain === undefined ? {} : { explain });
      session.store?.comparison(whole);
      if (drafts) warnOfStrays(session.log, whole.events, drafts);
      const comparison =
        explain === undefined
          ? await withoutAccepted(
              select(withoutDismissed(whole, session, options), {
                ...options,
                ...(drafts ? { touching: drafts } : {}),
              }),
              session,
              options,
            )
          : (await import('./explained.ts')).explained(whole, explain);
      await print(comparison, session, options);
      const { failOn } = options;
      return failOn !== 'never' && comparison.findings.some((f) => atLeast(f.severity, failOn))
        ? Exit.Found
        : Exit.Done;
    });
    done(code);
  });
}

/** Whether a format or the store wants the facts of the articles. */
const showsFacts = ({ outputs, store }: Session<Format | LintFormat>): boolean =>
  store !== undefined || outputs.some(({ format }) => 'needsFacts' in format);

/** Writes a comparison in the formats asked for; those of CI servers take it finding by finding. */
async function print(
  comparison: Comparison,
  { outputs, origins }: Session<Format | LintFormat>,
  { failOn }: CompareOptions,
): Promise<void> {
  for (const { format, sink, setting } of outputs) {
    if ('comparison' in format) {
      await sink.write(format.comparison(comparison, setting));
      continue;
    }
    const { findingsReport } = await import('../audit/findings.ts');
    const report = findingsReport(comparison, (doc) => origins.get(doc) ?? { file: doc }, setting.offsets);
    await sink.write(format.report({ ...report, failOn, version }, setting));
  }
}

/** Leaves out what `--baseline` accepts. */
async function withoutAccepted(
  comparison: Comparison,
  { origins, log }: Pick<Session<unknown>, 'origins' | 'log'>,
  options: CompareOptions,
): Promise<Comparison> {
  if (!usesBaseline(options)) return comparison;
  const { acceptedBy } = await import('./baseline.ts');
  const { findingsReport } = await import('../audit/findings.ts');
  const { diagnostics, files } = findingsReport(comparison, (doc) => origins.get(doc) ?? { file: doc }, 'utf16');
  const known = await acceptedBy(options, diagnostics, files, log);
  const accepted = new Set(diagnostics.filter((d) => known.has(d.fingerprint)).map((d) => d.finding));
  return { ...comparison, findings: comparison.findings.filter((f) => !accepted.has(f.id)) };
}

/** Leaves out what a reviewer dismissed: it comes back only when its claims change. */
function withoutDismissed(
  comparison: Comparison,
  { store, log }: Pick<Session<unknown>, 'store' | 'log'>,
  options: CompareOptions,
): Comparison {
  if (store === undefined || options.showDismissed === true) return comparison;
  const findings = comparison.findings.filter((f) => !store.dismissed(f));
  const left = comparison.findings.length - findings.length;
  if (left > 0) log.info(`${left} dismissed in ${store.path} left out; --show-dismissed shows them`);
  return { ...comparison, findings };
}

/** Drafts whose happening no source reports: nothing was held against them. */
function warnOfStrays(log: Logger, events: readonly Event[], drafts: ReadonlySet<string>): void {
  for (const { docs } of events) {
    if (!docs.every((doc) => drafts.has(doc))) continue;
    for (const doc of docs)
      log.warn({ doc, code: 'W_NO_SOURCE' }, 'no source reports the same event: nothing to hold it against');
  }
}
