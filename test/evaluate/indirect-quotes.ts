/**
 * Indirect quotes against attributions of the gold that hold no quotation mark: found when at least half of the content
 * clause is covered and the sources overlap.
 */
import type { QuoteFact, Span } from '../../extractors/contract.ts';

type Pair = readonly [start: number, end: number];

export interface QuoteRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly attributions: readonly { readonly source?: readonly Pair[]; readonly content: readonly Pair[] }[];
  };
}

interface Attribution {
  readonly content: readonly Pair[];
  readonly source: readonly Pair[];
}

const length = (spans: readonly Pair[]): number => spans.reduce((n, [a, b]) => n + b - a, 0);
const overlap = (a: readonly Pair[], b: readonly Pair[]): number =>
  a.reduce((n, [x, y]) => n + b.reduce((m, [v, w]) => m + Math.max(0, Math.min(y, w) - Math.max(x, v)), 0), 0);
const pairs = (spans: readonly Span[]): Pair[] => spans.map((s) => [s.start, s.end]);

/** Precision, recall and F1 in per cent. A prediction that fits a quoted attribution is neither right nor wrong. */
export function indirectQuotes(
  gold: readonly QuoteRecord[],
  facts: readonly QuoteFact[],
): { P: number; R: number; F1: number } {
  const byDoc = new Map<string, QuoteFact[]>();
  for (const f of facts) if (f.type === 'indirect') byDoc.set(f.doc, [...(byDoc.get(f.doc) ?? []), f]);
  let [wanted, given, hits] = [0, 0, 0];
  for (const {
    id,
    text,
    gold: { attributions },
  } of gold) {
    const all: Attribution[] = attributions.map((a) => ({ content: a.content, source: a.source ?? [] }));
    const quoted = (a: Attribution): boolean =>
      a.content.some(([x, y]) => /["“”]/.test(text.slice(Math.max(0, x - 1), y + 1)));
    const indirect = all.filter((a) => !quoted(a) && a.source.length > 0);
    wanted += indirect.length;
    const used = new Set<Attribution>();
    for (const f of byDoc.get(id) ?? []) {
      const content = pairs(f.parts);
      const speaker: Pair[] = f.speaker === null ? [] : [[f.speaker.start, f.speaker.end]];
      const hit = indirect.find(
        (a) => !used.has(a) && overlap(a.content, content) >= 0.5 * length(a.content) && overlap(a.source, speaker) > 0,
      );
      if (hit) {
        used.add(hit);
        hits++;
        given++;
      } else if (!all.some((a) => quoted(a) && overlap(a.content, content) > 0)) given++;
    }
  }
  const P = hits / Math.max(1, given);
  const R = hits / Math.max(1, wanted);
  const round = (x: number): number => Math.round(1000 * x) / 10;
  return { P: round(P), R: round(R), F1: P + R === 0 ? 0 : round((2 * P * R) / (P + R)) };
}
