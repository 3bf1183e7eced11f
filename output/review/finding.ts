/** One disagreement: why, on one scale, both articles side by side, and what to decide. */
import type { Finding } from '../../pipeline/model.ts';
import type { Decision } from '../../pipeline/store/decisions.ts';
import type { StoredClaim } from '../../pipeline/store/queries/claims.ts';
import type { FindingRow, Neighbours } from '../../pipeline/store/queries/findings.ts';
import type { Filters } from '../../pipeline/store/queries/filters.ts';
import { conversions } from '../conversion.ts';
import { type Drawn, drawings } from '../drawings/index.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { tidyId } from '../html/names.ts';
import { RELATIONS } from '../order.ts';
import { decisionPanel, history } from './decide.ts';
import { findingRow } from './list.ts';
import { page } from './page.ts';
import { findingUrl, listUrl, type Site } from './site.ts';
import { version } from './version.ts';

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

export function findingPage(site: Site, given: FindingPage): string {
  const { finding, claims, neighbours, filters, notice } = given;
  const groups = grouped(claims);
  const convert = conversions({ groups } as unknown as Finding);
  const main = `<aside class="queue" aria-label="Disagreements nearby">${queue(site, given)}</aside>
<article class="detail ${h(finding.severity)}" aria-labelledby="h">
<header><nav class="steps" aria-label="Steps">${steps(site, neighbours, filters)}</nav>
<p class="tag"><span class="relation">${h(RELATIONS[finding.relation].label)}</span> <span class="severity">${h(finding.severity)}</span> <span class="rule">${h(finding.rule)}</span></p>
<h1 id="h">${h(finding.subject)}</h1>
<p class="of"><a href="${h(listUrl(site, { status: 'all', event: finding.eventId }))}">${h(finding.event)}</a></p>
<p class="why">${h(finding.why)}</p></header>
${drawings(finding, groups.map(drawn), convert)}<div class="versions">
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

const drawn = (claims: readonly StoredClaim[]): Drawn[] =>
  claims.map((claim) => {
    const { published, source } = claim.document;
    return { claim, source: source ?? tidyId(claim.doc), ...(published === null ? {} : { published }) };
  });

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
