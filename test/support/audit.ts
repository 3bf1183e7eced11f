import { type Audited, audit } from '../../pipeline/audit/audit.ts';
import type { Report } from '../../pipeline/audit/model.ts';
import { extractDocument } from '../../pipeline/run.ts';

export interface Story {
  readonly text: string;
  readonly source?: string;
  readonly published?: string;
}

/** Audits one draft against sources; the draft's file is `draft.txt`. */
export function auditOf(draft: string | Story, sources: readonly Story[] = [], unit?: 'utf16' | 'codepoint'): Report {
  const one = typeof draft === 'string' ? { text: draft } : draft;
  const document = (id: string, story: Story): Audited => ({
    extraction: extractDocument({ id, published: '2024-06-01', ...story }),
    origin: { file: id },
    draft: id === 'draft.txt',
    source: id !== 'draft.txt',
  });
  const documents = [document('draft.txt', one), ...sources.map((s, i) => document(`source${i + 1}.txt`, s))];
  return { ...audit(documents, unit), failOn: 'error' };
}

/** "2:14 error quantity “53,000”" for each diagnostic: its place, and the words that stand there. */
export const brief = (report: Report): string[] =>
  report.diagnostics.map(
    ({ place, severity, rule }) => `${place.line}:${place.column} ${severity} ${rule} “${place.text}”`,
  );
