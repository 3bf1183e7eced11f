/**
 * JUnit XML, which CI servers show as test results: a suite a file, a case a diagnostic. What is as severe as `--fail-on`
 * fails; the rest passes and keeps its words. A file with nothing to say is one case that passed; one that could not be
 * read is an error.
 */
import type { Diagnostic, Report, Unread } from '../../pipeline/audit/model.ts';
import type { LintFormat } from '../contract.ts';
import { escapeXml as xml } from '../escape/xml.ts';
import { failing } from './failing.ts';

export const junit: LintFormat = {
  report(report) {
    const by = new Map<string, Diagnostic[]>(report.files.map((file) => [file, []]));
    for (const d of report.diagnostics) by.set(d.place.file, [...(by.get(d.place.file) ?? []), d]);
    const failures = report.diagnostics.filter((d) => failing(d, report)).length;
    const { unread = [] } = report;
    const suites = [...unread.map(unreadSuite), ...[...by].map(([file, own]) => suite(file, own, report))];
    const tests = [...by.values()].reduce((n, own) => n + Math.max(1, own.length), unread.length);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wirecheck" tests="${tests}" failures="${failures}" errors="${unread.length}">\n${suites.join('')}</testsuites>\n`;
  },
};

function unreadSuite({ file, code, message }: Unread): string {
  const name = xml(file);
  return `  <testsuite name="${name}" tests="1" failures="0" errors="1">\n    <testcase classname="wirecheck" name="${name}" file="${name}">\n      <error type="${xml(code)}" message="${xml(message)}"/>\n    </testcase>\n  </testsuite>\n`;
}

function suite(file: string, own: readonly Diagnostic[], report: Report): string {
  const cases =
    own.length > 0
      ? own.map((d) => testCase(d, report))
      : [`    <testcase classname="wirecheck" name="${xml(file)}" file="${xml(file)}"/>\n`];
  const failures = own.filter((d) => failing(d, report)).length;
  return `  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(d: Diagnostic, report: Report): string {
  const { place, rule, severity, message, related } = d;
  const where = `${place.file}:${place.line}:${place.column}`;
  const lines = [
    `${where} ${severity} ${rule} ${message}`,
    ...related.map((r) => `${r.file}:${r.line}:${r.column} ${r.message}`),
  ];
  const open = `    <testcase classname="wirecheck.${xml(rule)}" name="${xml(`${where} ${rule}`)}" file="${xml(place.file)}" line="${place.line}">\n`;
  const body = failing(d, report)
    ? `      <failure type="${severity}" message="${xml(message)}">${lines.map(xml).join('\n')}</failure>\n`
    : `      <system-out>${lines.map(xml).join('\n')}</system-out>\n`;
  return `${open}${body}    </testcase>\n`;
}
