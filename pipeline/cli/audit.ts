/** `wirecheck audit`: a linter for drafts. */
import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { AUDIT_RULES } from '../../output/lint/rules.ts';
import type { LintFormat } from '../../output/contract.ts';
import type { Audited } from '../audit/audit.ts';
import type { AuditRule, Report, Unread } from '../audit/model.ts';
import type { Origin } from '../1-ingest/index.ts';
import { atLeast } from '../select.ts';
import { addBaselineOptions, type BaselineOptions, usesBaseline } from './baseline-options.ts';
import { Exit, UsageError } from './errors.ts';
import { LINT_FORMATS } from './formats.ts';
import type { Logger } from './log.ts';
import { addOutputOptions, addReadingOptions, isoDate, listOf, type SharedOptions } from './options.ts';
import type { Session } from './session.ts';
import { addSeverityOptions, type SeverityOptions } from './severity.ts';
import { sinceFilter } from './since.ts';

interface AuditOptions extends SharedOptions, SeverityOptions, BaselineOptions {
  readonly against?: readonly string[];
  readonly since?: string;
  readonly rule?: readonly AuditRule[];
  readonly watch?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

const STDIN = '-';

export function addAudit(program: Command, done: (code: number) => void): void {
  const command = program
    .command('audit')
    .summary('read drafts as a linter does, beside their sources')
    .description(
      'Reads drafts before they go out and says, line by line, where a draft disagrees with itself or with the sources, ' +
        'where a source says it more exactly, which quotations have other words, and which figures no source has.',
    )
    .argument('[draft...]', 'drafts: files, folders, globs, or - for standard input')
    .option(
      '--against <source...>',
      'sources: files, folders, globs; all paths up to the next option, so name the drafts before it',
    )
    .option('--since <date>', 'only sources published since (ISO 8601)', isoDate)
    .option('--stdin', 'read the draft from standard input')
    .option('--stdin-filename <file>', 'the name that the draft from standard input goes by; also tells its format')
    .option('--watch', 'run again whenever a draft or a source changes')
    .option('--rule <list>', `only these rules: ${AUDIT_RULES.join(', ')}`, listOf(AUDIT_RULES));
  addBaselineOptions(addSeverityOptions(command, 'something', 'error'));
  addOutputOptions(addReadingOptions(command), LINT_FORMATS).addHelpText(
    'after',
    `
Lines and columns count from 1, columns in UTF-16 code units; --offsets codepoint makes them characters.

Examples:
  wirecheck audit draft.md
  wirecheck audit draft.md --against wire/ rivals/*.html
  wirecheck audit draft.md --against wire/ --since 2024-05-01
  wirecheck audit draft.md --against wire/ --watch
  wirecheck audit drafts/ --against wire/ --fail-on warning --rule quantity,sum,date
  cat draft.md | wirecheck audit --stdin --stdin-filename draft.md --against wire/`,
  );
  command.action(async (drafts: string[], options: AuditOptions) => {
    const inputs = draftsOf(drafts, options);
    const { logger, withSession } = await import('./session.ts');
    const read = [...inputs, ...(options.against ?? [])];
    const once = (): Promise<number> =>
      withSession(read, options, LINT_FORMATS, (session) => run(session, inputs, options));
    if (options.watch !== true) {
      done(await once());
      return;
    }
    if (read.includes(STDIN)) throw new UsageError('--watch needs files; standard input comes only once');
    const { watching } = await import('./watch.ts');
    const log = await logger(options);
    const own = (options.format ?? []).flatMap((t) => t.file ?? []);
    await watching(read, own, log, once);
    done(Exit.Done);
  });
}

function draftsOf(drafts: readonly string[], { stdin, stdinFilename }: AuditOptions): readonly string[] {
  if (stdin === true && drafts.length > 0) throw new UsageError('--stdin reads the draft; name no other');
  const inputs = stdin === true ? [STDIN] : drafts;
  if (inputs.length === 0) throw new UsageError('no draft; name one before --against, or read it with --stdin');
  if (stdinFilename !== undefined && !inputs.includes(STDIN))
    throw new UsageError('--stdin-filename names what --stdin reads; add --stdin');
  return inputs;
}

async function run(session: Session<LintFormat>, drafts: readonly string[], options: AuditOptions): Promise<number> {
  const { documents, unread } = await documentsOf(session, drafts, options);
  if (session.interrupted()) return Exit.Interrupted;
  const { audit } = await import('../audit/audit.ts');
  const { version } = await import('./version.ts');
  const { failOn } = options;
  const whole = { ...audit(documents, options.offsets), unread, failOn, version };
  const report = await withoutAccepted(select(whole, options), session.log, options);
  for (const { format, sink, setting } of session.outputs) await sink.write(format.report(report, setting));
  return failOn !== 'never' && report.diagnostics.some((d) => atLeast(d.severity, failOn)) ? Exit.Found : Exit.Done;
}

/** Leaves out what the options do not ask for. */
function select(report: Report, { rule, minSeverity }: AuditOptions): Report {
  const diagnostics = report.diagnostics.filter(
    (d) =>
      (rule === undefined || rule.some((r) => r === d.rule)) &&
      (minSeverity === undefined || atLeast(d.severity, minSeverity)),
  );
  return { ...report, diagnostics };
}

/** Leaves out what `--baseline` accepts. */
async function withoutAccepted(report: Report, log: Logger, options: AuditOptions): Promise<Report> {
  if (!usesBaseline(options)) return report;
  const { acceptedBy } = await import('./baseline.ts');
  const known = await acceptedBy(options, report.diagnostics, report.files, log);
  return { ...report, diagnostics: report.diagnostics.filter((d) => !known.has(d.fingerprint)) };
}

/** Drafts and sources, each read once; a draft that `--against` names too is a source of the others. */
async function documentsOf(
  session: Session<LintFormat>,
  drafts: readonly string[],
  { against = [], since, stdinFilename }: AuditOptions,
): Promise<{ documents: Audited[]; unread: Unread[] }> {
  const out = new Map<string, { -readonly [K in keyof Audited]: Audited[K] }>();
  const names = new Map<string, string>();
  const unread = new Map<string, Unread>();
  const filter = sinceFilter(since);
  const { formatOf } = await import('../1-ingest/readers/index.ts');
  const stdinFormat = stdinFilename === undefined ? undefined : formatOf(extname(stdinFilename).toLowerCase());
  const read = async (inputs: readonly string[], draft: boolean): Promise<void> => {
    const documents = session.extractions(inputs, {
      ingest: stdinFormat === undefined ? {} : { stdinFormat },
      withoutFacts: true,
      // Ids of drafts and of sources may clash: here each document goes by its place.
      each(one) {
        if (!one.ok) return one;
        if (!draft && !filter.keeps(one.document.published)) return undefined;
        const origin = named(one.origin!, stdinFilename);
        const known = out.get(keyOf(origin));
        if (known !== undefined) {
          known.source ||= !draft;
          return undefined;
        }
        names.set(origin.place, one.document.id);
        return { ...one, origin, document: { ...one.document, id: origin.place } };
      },
    });
    for await (const extraction of documents) {
      const { id, error } = extraction.document;
      if (error !== undefined) unread.set(id, { file: id, ...error });
      const origin = session.origins.get(id);
      if (origin === undefined || error !== undefined) continue;
      out.set(keyOf(origin), { extraction, name: names.get(id)!, origin, draft, source: !draft });
    }
  };
  await read(drafts, true);
  if (against.length > 0 && !session.interrupted()) await read(against, false);
  filter.tell(session.log);
  const documents = [...out.values()];
  if (against.length > 0 && !documents.some((d) => d.source)) filter.refuseNone('source');
  return { documents, unread: [...unread.values()] };
}

/** What is read from standard input goes by the name that it is given. */
function named(origin: Origin, name = '<stdin>'): Origin {
  const { file, place } = origin;
  return file === 'standard input' ? { ...origin, file: name, place: name + place.slice(file.length) } : origin;
}

/** One document, however its path is written. */
const keyOf = ({ file, place }: Origin): string => resolve(file) + place.slice(file.length);
