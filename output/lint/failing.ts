import type { Diagnostic, Report } from '../../pipeline/audit/model.ts';

const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Whether a diagnostic makes the command fail. */
export const failing = ({ severity }: Diagnostic, { failOn }: Report): boolean =>
  failOn !== 'never' && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
