/** The order of a report: by event, disagreements first, the worst on top. */
import type { Comparison, Event, Finding, Relation, Severity } from '../pipeline/model.ts';
import { grouped } from './numbers.ts';

/** Relations in the order of a report, with the words that stand for them there. */
export const RELATIONS = {
  conflict: { label: 'Conflict', differs: true },
  'sum-mismatch': { label: 'Parts do not add up', differs: true },
  malformed: { label: 'Malformed number', differs: true },
  evolving: { label: 'Revised later', differs: true },
  'unit-differs': { label: 'Different measures', differs: true },
  variant: { label: 'Written differently', differs: true },
  agree: { label: 'Agree', differs: false },
  compatible: { label: 'Compatible', differs: false },
  'sum-ok': { label: 'Parts add up', differs: false },
} as const satisfies Record<Relation, { label: string; differs: boolean }>;

const RANK = Object.keys(RELATIONS) as Relation[];
const SEVERITY: readonly Severity[] = ['error', 'warning', 'info'];

export interface EventFindings {
  readonly event: Event;
  readonly disagreements: readonly Finding[];
  readonly agreements: readonly Finding[];
}

/** The findings of each event; events that have disagreements come first, each part in its own order. */
export function byEvent({ events, findings }: Comparison): EventFindings[] {
  const of = new Map<string, Finding[]>(events.map((e) => [e.id, []]));
  for (const f of findings) of.get(f.event)?.push(f);
  const all = events.map((event) => {
    const own = of.get(event.id)!.toSorted(worstFirst);
    return {
      event,
      disagreements: own.filter((f) => RELATIONS[f.relation].differs),
      agreements: own.filter((f) => !RELATIONS[f.relation].differs),
    };
  });
  return [...all.filter((e) => e.disagreements.length > 0), ...all.filter((e) => e.disagreements.length === 0)];
}

const worstFirst = (a: Finding, b: Finding): number =>
  SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) || RANK.indexOf(a.relation) - RANK.indexOf(b.relation);

/** How many there are: "1 article", "3 articles". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** The last line of a comparison: what was read and what was found. */
export function summary(comparison: Comparison): string {
  const { extractions, events, findings } = comparison;
  const differ = findings.filter((f) => RELATIONS[f.relation].differs);
  const severities = SEVERITY.map((s) => [s, differ.filter((f) => f.severity === s).length] as const)
    .filter(([, n]) => n > 0)
    .map(([s, n]) => (s === 'info' ? `${n} info` : counted(n, s)));
  const failed = extractions.filter((e) => e.document.status === 'failed').length;
  return [
    counted(extractions.length, 'article') + (failed > 0 ? ` (${failed} failed)` : ''),
    counted(events.length, 'event'),
    counted(differ.length, 'disagreement') + (severities.length > 0 ? ` (${severities.join(', ')})` : ''),
    counted(findings.length - differ.length, 'agreement'),
  ].join(', ');
}
