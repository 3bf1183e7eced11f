/** One disagreement: why, on one scale, both articles side by side, and what to decide. */
import type { Finding } from '../../pipeline/model.ts';
import type { Decision } from '../../pipeline/store/decisions.ts';
import type { StoredClaim } from '../../pipeline/store/queries/claims.ts';
import type { FindingRow, Neighbours } from '../../pipeline/store/queries/findings.ts';
import type { Filters } from '../../pipeline/store/queries/filters.ts';
import { conversions } from '../conversion.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { tidyId } from '../html/names.ts';
import { RELATIONS } from '../order.ts';
import { decisionPanel, history } from './decide.ts';
import { findingRow } from './list.ts';
import { page } from './page.ts';
import { type Bar, scale } from './scale.ts';
import { findingUrl, listUrl, type Site } from './site.ts';
import { timeline } from './timeline.ts';
import { version } from './version.ts';
import { words } from './words.ts';

export interface FindingPage {
  readonly finding: FindingRow;
  readonly claims: readonly StoredClaim[];
  /** All that was decided on it, the latest first. */
  readonly history: readonly Decision[];
  readonly neighbours: Neighbours;
  readonly filters: Filters;
  readonly notice?: string;
  /** What was wrong with a decision that was sent. */
  readonly problem?: string;
}

/** Bars on the scale; more could not be told apart. */
const MOST_BARS = 8;

export function findingPage(site: Site, given: FindingPage): string {
  const { finding, claims, neighbours, filters, notice } = given;
  const groups = grouped(claims);
  const convert = conversions({ groups } as unknown as Finding);
  const main = `<aside class="queue" aria-label="Disagreements nearby">${queue(site, given)}</aside>
<article class="detail ${finding.severity}" aria-labelledby="h">
<header><nav class="steps" aria-label="Steps">${steps(site, neighbours, filters)}</nav>
<p class="tag"><span class="relation">${h(RELATIONS[finding.relation].label)}</span> <span class="severity">${finding.severity}</span> <span class="rule">${finding.rule}</span></p>
<h1 id="h">${h(finding.subject)}</h1>
<p class="of"><a href="${h(listUrl(site, { status: 'all', event: finding.eventId }))}">${h(finding.event)}</a></p>
<p class="why">${h(finding.why)}</p></header>
${drawings(finding, claims, groups, convert)}<div class="versions">
${groups.map((g) => version(site, g, groups.length, convert)).join('')}</div>
${decisionPanel(site, given, groups)}${history(given.history)}</article>\n`;
  return page(site, {
    title: shortened(finding.subject, 80),
    section: 'findings',
    main,
    layout: 'two',
    ...(notice === undefined ? {} : { notice }),
  });
}

function grouped(claims: readonly StoredClaim[]): StoredClaim[][] {
  const by = new Map<number, StoredClaim[]>();
  for (const c of claims) by.set(c.group, [...(by.get(c.group) ?? []), c]);
  return [...by.values()];
}

function queue(site: Site, { finding, neighbours, filters }: FindingPage): string {
  const rows = [
    ...neighbours.before.map((f) => findingRow(site, f, filters, false)),
    findingRow(site, finding, filters, false, true),
    ...neighbours.after.map((f) => findingRow(site, f, filters, false)),
  ];
  return `<p class="back"><a href="${h(listUrl(site, filters))}" data-key="l" aria-keyshortcuts="l">← The list</a></p><ol class="rows">${rows.join('\n')}</ol>`;
}

function steps(site: Site, { before, after }: Neighbours, filters: Filters): string {
  const step = (f: FindingRow | undefined, key: 'j' | 'k', label: string, rel: string): string =>
    f === undefined
      ? `<span class="none">${label}</span>`
      : `<a rel="${rel}" href="${h(findingUrl(site, f.id, filters))}" data-key="${key}" aria-keyshortcuts="${key}">${label}</a>`;
  return `<a class="to-list" href="${h(listUrl(site, filters))}">List</a>${step(before.at(-1), 'k', '← Before', 'prev')}${step(after[0], 'j', 'Next →', 'next')}`;
}

function drawings(
  finding: FindingRow,
  claims: readonly StoredClaim[],
  groups: readonly StoredClaim[][],
  convert: ReturnType<typeof conversions>,
): string {
  const measured = claims.filter((c) => c.interval !== undefined);
  const unit = measured[0]?.interval?.unit;
  if (unit === undefined || measured.some((c) => c.interval?.unit !== unit)) {
    const [a, b] = groups.map((g) => g[0]!);
    return measured.length > 0 || a === undefined || b === undefined ? '' : wordsCompared(a, b);
  }
  const bars = groups.flatMap((g, i) => (finding.rule === 'sum' && i > 0 ? [sumOf(g)] : barsOf(g, convert)));
  const moments =
    finding.relation !== 'evolving'
      ? []
      : measured
          .filter((c) => c.document.published !== null)
          .map((c) => ({
            published: c.document.published!,
            source: c.document.source ?? tidyId(c.doc),
            text: c.text,
            group: c.group,
            ...ends(c),
          }));
  // The timeline shows the same intervals, upright.
  const drawing = timeline(moments, unit) || scale(bars.slice(0, MOST_BARS), unit);
  return `<section class="drawings" aria-label="Figures compared">${drawing}</section>\n`;
}

const wordsCompared = (a: StoredClaim, b: StoredClaim): string => {
  const compared = words(a, b);
  return compared === '' ? '' : `<section class="drawings" aria-label="Words compared">${compared}</section>\n`;
};

const ends = (c: StoredClaim): { min: number | null; max: number | null } => ({
  min: c.interval?.min ?? null,
  max: c.interval?.max ?? null,
});

/** One bar for each interval of a version. */
function barsOf(claims: readonly StoredClaim[], convert: ReturnType<typeof conversions>): Bar[] {
  const by = new Map<string, Bar>();
  for (const c of claims) {
    const key = JSON.stringify([c.interval?.min, c.interval?.max]);
    if (c.interval === undefined || by.has(key)) continue;
    const conversion = convert(c);
    const said = conversion === undefined ? c.text : `${c.text} = ${conversion}`;
    by.set(key, { group: c.group, label: `${said} · ${c.document.source ?? tidyId(c.doc)}`, ...ends(c) });
  }
  return [...by.values()];
}

/** What the parts of a total make together. */
function sumOf(parts: readonly StoredClaim[]): Bar {
  const total = (end: 'min' | 'max'): number | null =>
    parts.reduce<number | null>((sum, c) => {
      const part = c.interval?.[end] ?? null;
      return sum === null || part === null ? null : sum + part;
    }, 0);
  const label = parts.map((c) => c.text).join(' + ');
  return { group: parts[0]!.group, label, min: total('min'), max: total('max') };
}
