/**
 * SARIF 2.1.0 (OASIS), which code scanning reads. Paths are relative to the folder in which the command was run; the types
 * are those of the published schema.
 */
import type { Invocation, Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Place, Related, Report, Unread } from '../../pipeline/audit/model.ts';
import type { LintFormat, Setting } from '../contract.ts';
import { fileUri } from '../escape/uri.ts';
import { RULE_TEXTS } from './rules.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;
/** The version of how fingerprints are made: another way of making them gets another name. */
const FINGERPRINT = 'wirecheck/v1';

export const sarif: LintFormat = {
  report: (report, setting) => `${JSON.stringify(log(report, setting), null, 2)}\n`,
};

function log(report: Report, { offsets }: Setting): Log {
  const ids = Object.keys(RULE_TEXTS).filter((id) => report.diagnostics.some((d) => d.rule === id));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Wirecheck',
            ...(report.version === undefined ? {} : { version: report.version, semanticVersion: report.version }),
            rules: ids.map(rule),
          },
        },
        ...(report.unread === undefined || report.unread.length === 0
          ? {}
          : { invocations: [invocation(report.unread)] }),
        columnKind: offsets === 'codepoint' ? 'unicodeCodePoints' : 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which wirecheck was run.' } } },
        results: report.diagnostics.map((d) => result(d, ids.indexOf(d.rule))),
      },
    ],
  };
}

/** A run in which files could not be read did not see all that it should. */
const invocation = (unread: readonly Unread[]): Invocation => ({
  executionSuccessful: false,
  toolExecutionNotifications: unread.map(({ code, message }) => ({
    descriptor: { id: code },
    level: 'error',
    message: { text: message },
  })),
});

function rule(id: string): ReportingDescriptor {
  const { summary, help } = RULE_TEXTS[id as Diagnostic['rule']];
  return {
    id,
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: `${summary}. ${help}` },
    help: { text: help, markdown: `**${summary}.** ${help}` },
  };
}

function result({ rule, relation, severity, message, place, related, fingerprint }: Diagnostic, index: number): Result {
  return {
    ruleId: rule,
    ruleIndex: index,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(place) }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    ...(relation === undefined ? {} : { properties: { relation } }),
  };
}

const relatedLocation = (r: Related, i: number): Location => ({
  id: i + 1,
  physicalLocation: physical(r),
  message: { text: r.message },
});

function physical({ file, line, column, endLine, endColumn, text }: Place): PhysicalLocation {
  const uri = fileUri(file);
  return {
    // A base is for relative references only (3.4.4), and what leads out of the folder is not in it.
    artifactLocation: uri.startsWith('file:') || uri.startsWith('../') ? { uri } : { uri, uriBaseId: ROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn, snippet: { text } },
  };
}
