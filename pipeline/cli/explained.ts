/** The one finding that `--explain` asks for. */
import { editDistance } from '../5-reconcile/text-distance.ts';
import type { Comparison, Finding } from '../model.ts';
import { UsageError } from './errors.ts';

/** Characters in which a mistyped id may differ from the one that is meant. */
const TYPING = 3;
/** Findings that an error names. */
const MOST_NAMED = 5;

const named = (findings: readonly Finding[]): string =>
  findings
    .slice(0, MOST_NAMED)
    .map((f) => `${f.id} (${f.relation}, ${f.subject})`)
    .join('; ');

/** The findings whose ids are nearest to what was typed; the gravest first where none is near. */
function nearest(findings: readonly Finding[], id: string): { near: boolean; findings: readonly Finding[] } {
  const measured = findings
    .map((f) => ({ f, far: editDistance(f.id.slice(0, Math.max(id.length, 1)), id, TYPING) }))
    .filter(({ far }) => far <= TYPING && far < id.length / 2)
    .sort((a, b) => a.far - b.far || (a.f.id < b.f.id ? -1 : 1));
  return measured.length > 0 ? { near: true, findings: measured.map(({ f }) => f) } : { near: false, findings };
}

/**
 * A comparison of that finding, its event and its articles alone.
 *
 * @param id a finding's id, or a beginning that only one has
 * @throws UsageError when no finding, or more than one, has it; says which there are
 */
export function explained({ extractions, events, findings }: Comparison, id: string): Comparison {
  const wanted = id.trim().toLowerCase();
  const found = wanted === '' ? [] : findings.filter((f) => f.id.startsWith(wanted));
  if (found.length > 1) throw new UsageError(`${found.length} findings begin with ${id}: ${named(found)}`);
  const finding = found[0];
  if (finding === undefined) {
    if (findings.length === 0) throw new UsageError(`no finding ${id}: nothing was found in these articles`);
    const close = nearest(findings, wanted);
    const hint = close.near ? `did you mean ${named(close.findings)}?` : `there are, among others, ${named(findings)}`;
    throw new UsageError(
      `no finding ${id} among the ${findings.length} of these articles; ids hold for the same articles only: ${hint}`,
    );
  }
  const event = events.filter((e) => e.id === finding.event);
  const docs = new Set(event.flatMap((e) => e.docs));
  return { extractions: extractions.filter((e) => docs.has(e.document.id)), events: event, findings: [finding] };
}
