/**
 * Indirect quotes against attributions of the gold that hold no quotation mark: found when at least half of the content
 * clause is covered and the sources overlap. The gold (PolNeAR) gives only the outermost of attributions that stand in
 * each other ("Smith said | Jones knew it"), so what is found inside a content of its own is not judged; `strict`
 * counts it as wrong.
 */
import type { QuoteFact, Span } from '../../extractors/contract.ts';

export type Pair = readonly [start: number, end: number];

export interface QuoteRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly attributions: readonly Partial<Attribution>[] };
}

/** Who (`source`), by which words (`cue`), said what (`content`); each may lie in several places. */
export interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface IndirectScore {
  /** In per cent. */
  readonly P: number;
  readonly R: number;
  readonly F1: number;
  readonly asked: readonly {
    readonly record: QuoteRecord;
    readonly attribution: Attribution;
    readonly found: boolean;
  }[];
  /** Facts that fit no attribution. */
  readonly wrong: readonly QuoteFact[];
}

const length = (spans: readonly Pair[]): number => spans.reduce((n, [a, b]) => n + b - a, 0);
const overlap = (a: readonly Pair[], b: readonly Pair[]): number =>
  a.reduce((n, [x, y]) => n + b.reduce((m, [v, w]) => m + Math.max(0, Math.min(y, w) - Math.max(x, v)), 0), 0);
const pairs = (spans: readonly Span[]): Pair[] => spans.map((s) => [s.start, s.end]);

/** Double marks, also those typed as two single ones. */
const isQuoted = (text: string, { content }: Attribution): boolean =>
  content.some(([x, y]) => /["“”]|''/.test(text.slice(Math.max(0, x - 2), y + 2)));

/** The cue lies in what another attribution holds. */
const isNested = (all: readonly Attribution[], { cue }: QuoteFact): boolean =>
  cue !== undefined && all.some(({ content }) => overlap(content, [[cue.start, cue.end]]) > 0);

/** A prediction that fits a quoted attribution is neither right nor wrong. */
export function indirectQuotes(
  gold: readonly QuoteRecord[],
  facts: readonly QuoteFact[],
  { strict = false }: { readonly strict?: boolean } = {},
): IndirectScore {
  const byDoc = new Map<string, QuoteFact[]>();
  for (const f of facts) if (f.type === 'indirect') byDoc.set(f.doc, [...(byDoc.get(f.doc) ?? []), f]);
  const asked: { record: QuoteRecord; attribution: Attribution; found: boolean }[] = [];
  const wrong: QuoteFact[] = [];
  let hits = 0;
  for (const record of gold) {
    const all = record.gold.attributions.map((a) => ({ source: [], cue: [], content: [], ...a }));
    const quoted = all.filter((a) => isQuoted(record.text, a));
    const indirect = all.filter((a) => !quoted.includes(a) && a.source.length > 0);
    const used = new Set<Attribution>();
    for (const f of byDoc.get(record.id) ?? []) {
      const content = pairs(f.parts);
      const speaker: Pair[] = f.speaker === null ? [] : [[f.speaker.start, f.speaker.end]];
      const hit = indirect.find(
        (a) => !used.has(a) && overlap(a.content, content) >= 0.5 * length(a.content) && overlap(a.source, speaker) > 0,
      );
      if (hit) used.add(hit);
      else if (!quoted.some((a) => overlap(a.content, content) > 0) && (strict || !isNested(all, f))) wrong.push(f);
    }
    hits += used.size;
    for (const attribution of indirect) asked.push({ record, attribution, found: used.has(attribution) });
  }
  const P = hits / Math.max(1, hits + wrong.length);
  const R = hits / Math.max(1, asked.length);
  const round = (x: number): number => Math.round(1000 * x) / 10;
  return { P: round(P), R: round(R), F1: P + R === 0 ? 0 : round((2 * P * R) / (P + R)), asked, wrong };
}
