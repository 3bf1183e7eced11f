/** Class and canonical name of the agencies that were found where the gold has them; the scorer looks at spans only. */
import type { AgencyFact } from '../../extractors/contract.ts';

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly cls?: string | null;
  readonly name?: string | null;
}

export interface AgencyRecord {
  readonly id: string;
  readonly gold: { readonly entities: readonly Entity[] };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll('u.s.', 'us')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(/\b(?:united states|us)\b ?/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shares in per cent, of the agencies whose span overlaps the gold's. */
export function agencyNames(
  gold: readonly AgencyRecord[],
  facts: readonly AgencyFact[],
): { cls: number; name: number } {
  const byDoc = new Map<string, AgencyFact[]>();
  for (const f of facts) byDoc.set(f.doc, [...(byDoc.get(f.doc) ?? []), f]);
  let [matched, cls, named, name] = [0, 0, 0, 0];
  for (const {
    id,
    gold: { entities },
  } of gold) {
    for (const e of entities.filter((e) => e.type === 'agency')) {
      const fact = byDoc.get(id)?.find((f) => f.start < e.end && e.start < f.end);
      if (fact === undefined) continue;
      matched++;
      if (fact.class === e.cls) cls++;
      if (!e.name) continue;
      named++;
      if (plain(fact.name) === plain(e.name)) name++;
    }
  }
  const share = (n: number, of: number): number => Math.round((1000 * n) / Math.max(1, of)) / 10;
  return { cls: share(cls, matched), name: share(name, named) };
}
