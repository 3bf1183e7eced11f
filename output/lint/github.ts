/** Annotations of GitHub Actions: a workflow command a line, shown beside the lines of a pull request. */
import type { Diagnostic } from '../../pipeline/audit/model.ts';
import type { LintFormat } from '../contract.ts';
import { visibleControls } from '../escape/controls.ts';
import { commandMessage, commandProperty } from '../escape/workflow-command.ts';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

export const github: LintFormat = {
  report: ({ diagnostics }) => diagnostics.map(annotation).join(''),
};

function annotation({ place, severity, rule, message }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = place;
  // GitHub refuses columns of a span that ends on another line.
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: `wirecheck ${rule}` })
    .map(([name, value]) => `${name}=${commandProperty(visibleControls(String(value)))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${commandMessage(visibleControls(message))}\n`;
}
