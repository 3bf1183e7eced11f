/** `wirecheck compare`: where articles disagree. */
import { type Command, Option } from 'commander';
import type { Comparison, Extraction, Finding, Relation, Rule, Severity } from '../model.ts';
import { Exit } from './errors.ts';
import { addOutputOptions, addReadingOptions, listOf, type SharedOptions } from './options.ts';
import type { Session } from './session.ts';

const RELATIONS: readonly Relation[] = [
  'conflict',
  'evolving',
  'unit-differs',
  'variant',
  'agree',
  'compatible',
  'sum-ok',
  'sum-mismatch',
  'malformed',
];
const RULES: readonly Rule[] = ['quantity', 'date', 'quote', 'title', 'name', 'role', 'sum', 'number-form'];
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

interface CompareOptions extends SharedOptions {
  readonly failOn: Severity | 'never';
  readonly relations?: readonly Relation[];
  readonly event?: string;
  readonly minSeverity?: Severity;
  readonly rule?: readonly Rule[];
  readonly showDismissed?: boolean;
}

export function addCompare(program: Command, done: (code: number) => void): void {
  const command = program
    .command('compare')
    .summary('show where articles disagree')
    .description('Groups articles by event and shows where they disagree, and where they agree.')
    .argument('<input...>', 'files, folders, globs, or - for standard input (.txt .md .html .json .jsonl)')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a finding shown is at least this severe')
        .choices([...SEVERITIES, 'never'])
        .default('never'),
    )
    .option('--relations <list>', `only these, separated by commas: ${RELATIONS.join(', ')}`, listOf(RELATIONS))
    .option('--rule <list>', `only findings of these rules: ${RULES.join(', ')}`, listOf(RULES))
    .option('--event <id>', 'only this event: its id, or words of its label')
    .addOption(new Option('--min-severity <severity>', 'only findings at least this severe').choices([...SEVERITIES]))
    .option('--show-dismissed', 'also findings that were dismissed in the database of --store');
  addOutputOptions(addReadingOptions(command)).addHelpText(
    'after',
    `
Examples:
  wirecheck compare stories/
  wirecheck compare draft.md wire/*.html --relations conflict,evolving
  wirecheck compare stories/ --format text --format html=report.html
  wirecheck compare stories/ --store facts.db
  wirecheck compare stories/ --fail-on error --format ndjson > findings.ndjson`,
  );
  command.action(async (inputs: string[], options: CompareOptions) => {
    const { withSession } = await import('./session.ts');
    const code = await withSession(inputs, options, async (session) => {
      const extractions: Extraction[] = [];
      for await (const extraction of session.extractions(inputs)) extractions.push(extraction);
      if (session.interrupted()) return Exit.Interrupted;
      const { compareExtractions } = await import('../run.ts');
      const whole = compareExtractions(extractions);
      session.store?.comparison(whole);
      const comparison = select(withoutDismissed(whole, session, options), options);
      for (const { format, sink, setting } of session.outputs) {
        await sink.write(format.comparison(comparison, setting));
      }
      const { failOn } = options;
      return failOn !== 'never' && comparison.findings.some((f) => atLeast(f.severity, failOn))
        ? Exit.Found
        : Exit.Done;
    });
    done(code);
  });
}

const atLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);

/** Leaves out what a reviewer dismissed: it comes back only when its claims change. */
function withoutDismissed(comparison: Comparison, { store, log }: Session, options: CompareOptions): Comparison {
  if (store === undefined || options.showDismissed === true) return comparison;
  const findings = comparison.findings.filter((f) => !store.dismissed(f));
  const left = comparison.findings.length - findings.length;
  if (left > 0) log.info(`${left} dismissed in ${store.path} left out; --show-dismissed shows them`);
  return { ...comparison, findings };
}

/** Leaves out what the options do not ask for. */
function select(comparison: Comparison, options: CompareOptions): Comparison {
  const { relations, rule, event, minSeverity } = options;
  const wanted = event?.toLowerCase();
  const events = comparison.events.filter(
    (e) => wanted === undefined || e.id === event || e.label.toLowerCase().includes(wanted),
  );
  const ids = new Set(events.map((e) => e.id));
  const keep = (f: Finding): boolean =>
    ids.has(f.event) &&
    (relations?.includes(f.relation) ?? true) &&
    (rule?.includes(f.rule) ?? true) &&
    (minSeverity === undefined || atLeast(f.severity, minSeverity));
  const docs = new Set(events.flatMap((e) => e.docs));
  return {
    events,
    findings: comparison.findings.filter(keep),
    extractions:
      event === undefined ? comparison.extractions : comparison.extractions.filter((e) => docs.has(e.document.id)),
  };
}
