/** `file:line:column severity rule message`, a line each, as compilers and linters print. */
import type { Report } from '../../pipeline/audit/model.ts';
import type { LintFormat } from '../contract.ts';
import { counted } from '../order.ts';
import { painter, shown } from '../text/paint.ts';

export const text: LintFormat = {
  report(report, { colour }) {
    const paint = painter(colour);
    const lines = report.diagnostics.map(({ place, severity, rule, message }) => {
      const where = `${shown(place.file)}:${place.line}:${place.column}`;
      return `${where} ${paint.severity(severity, severity)} ${rule} ${shown(message)}\n`;
    });
    return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summary(report)}\n`;
  },
};

function summary({ diagnostics, drafts, sources, unread = [] }: Report): string {
  const of = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
  const found = [
    [of('error'), 'error', 'errors'],
    [of('warning'), 'warning', 'warnings'],
    [of('info'), 'note', 'notes'],
  ] as const;
  const said = found.filter(([n]) => n > 0).map(([n, one, many]) => counted(n, one, many));
  const read = [counted(drafts, 'draft'), ...(sources > 0 ? [counted(sources, 'source')] : [])].join(' against ');
  const lost = unread.length === 0 ? '' : `; ${counted(unread.length, 'file')} could not be read`;
  return `${read}: ${said.join(', ') || 'nothing found'}${lost}`;
}
