/** Annotations of GitHub Actions: a workflow command a line, shown beside the lines of a pull request. */
import type { Diagnostic, Unread } from '../../pipeline/audit/model.ts';
import type { LintFormat } from '../contract.ts';
import { visibleControls } from '../escape/controls.ts';
import { commandMessage, commandProperty } from '../escape/workflow-command.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const github: LintFormat = {
  report: ({ diagnostics, unread = [] }) => unread.map(failure).join('') + diagnostics.map(annotation).join(''),
};

const failure = ({ file, code, message }: Unread): string =>
  command('error', { file, title: `wirecheck ${code}` }, message);

function annotation({ place, severity, rule, message }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = place;
  // GitHub refuses columns of a span that ends on another line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  return command(COMMANDS[severity], { file, line, endLine, ...columns, title: `wirecheck ${rule}` }, message);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${commandProperty(visibleControls(String(value)))}`)
    .join(',');
  return `::${name} ${list}::${commandMessage(visibleControls(message))}\n`;
}
