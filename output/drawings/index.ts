/** What of a finding can be drawn: figures on one scale, a revision over time, or two wordings. */
import type { Claim, Finding } from '../../pipeline/model.ts';
import type { Conversion } from '../conversion.ts';
import { type Bar, scale } from './scale.ts';
import { timeline } from './timeline.ts';
import { words } from './words.ts';

/** A claim with what its article is called. */
export interface Drawn {
  readonly claim: Claim;
  readonly source: string;
  /** When the article appeared, ISO 8601. */
  readonly published?: string;
}

/** Bars on the scale; more could not be told apart. */
const MOST_BARS = 8;

/** @param groups claims of one group agree; groups differ @returns HTML, or nothing where a drawing would say no more */
export function drawings(
  { rule, relation }: Pick<Finding, 'rule' | 'relation'>,
  groups: readonly (readonly Drawn[])[],
  convert: Conversion,
): string {
  const measured = groups.flatMap((g, i) => g.map((d) => ({ ...d, group: i + 1 }))).filter((d) => d.claim.interval);
  const unit = measured[0]?.claim.interval?.unit;
  if (unit === undefined || measured.some((d) => d.claim.interval?.unit !== unit)) {
    const [a, b] = groups.map((g) => g[0]!);
    return measured.length > 0 || a === undefined || b === undefined ? '' : wordings(a, b);
  }
  const bars = groups.flatMap((g, i) => (rule === 'sum' && i > 0 ? [sumOf(g, i + 1)] : barsOf(g, i + 1, convert)));
  const moments =
    relation !== 'evolving'
      ? []
      : measured.flatMap(({ claim, source, published, group }) =>
          published === undefined ? [] : [{ published, source, text: claim.text, group, ...ends(claim) }],
        );
  // The timeline shows the same intervals, upright.
  const drawing = timeline(moments, unit) || scale(bars.slice(0, MOST_BARS), unit);
  return `<section class="drawings" aria-label="Figures compared">${drawing}</section>\n`;
}

function wordings(a: Drawn, b: Drawn): string {
  const compared = words({ group: 1, text: a.claim.text }, { group: 2, text: b.claim.text });
  return compared === '' ? '' : `<section class="drawings" aria-label="Words compared">${compared}</section>\n`;
}

const ends = ({ interval }: Claim): { min: number | null; max: number | null } => ({
  min: interval?.min ?? null,
  max: interval?.max ?? null,
});

/** One bar for each interval of a version. */
function barsOf(claims: readonly Drawn[], group: number, convert: Conversion): Bar[] {
  const by = new Map<string, Bar>();
  for (const { claim, source } of claims) {
    const key = JSON.stringify([claim.interval?.min, claim.interval?.max]);
    if (claim.interval === undefined || by.has(key)) continue;
    const conversion = convert(claim);
    const said = conversion === undefined ? claim.text : `${claim.text} = ${conversion}`;
    by.set(key, { group, label: `${said} · ${source}`, ...ends(claim) });
  }
  return [...by.values()];
}

/** What the parts of a total make together. */
function sumOf(parts: readonly Drawn[], group: number): Bar {
  const total = (end: 'min' | 'max'): number | null =>
    parts.reduce<number | null>((sum, { claim }) => {
      const part = claim.interval?.[end] ?? null;
      return sum === null || part === null ? null : sum + part;
    }, 0);
  return { group, label: parts.map(({ claim }) => claim.text).join(' + '), min: total('min'), max: total('max') };
}
