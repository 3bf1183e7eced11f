/** The list of disagreements. */
import type { Choices, FindingList, FindingRow } from '../../pipeline/store/queries/findings.ts';
import type { Filters } from '../../pipeline/store/queries/filters.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { counted, RELATIONS } from '../order.ts';
import { filterForm } from './filters.ts';
import { page } from './page.ts';
import { findingUrl, listUrl, type Site } from './site.ts';

export interface ListPage {
  readonly filters: Filters;
  readonly choices: Choices;
  readonly list: FindingList;
  /** From 1. */
  readonly number: number;
  readonly size: number;
  readonly notice?: string;
}

export function listPage(site: Site, { filters, choices, list, number, size, notice }: ListPage): string {
  const what = filters.status === 'all' ? '' : `${filters.status} `;
  const title = counted(list.total, `${what}disagreement`);
  const rows = list.rows.map((f) => findingRow(site, f, filters, true));
  const main = `<div class="controls">${filterForm(site, filters, choices)}</div>
<section class="results" aria-labelledby="h"><h1 id="h">${h(title)}</h1>
${rows.length === 0 ? nothing(site, filters) : `<ol class="rows" start="${(number - 1) * size + 1}">${rows.join('\n')}</ol>`}
${pager((n) => listUrl(site, filters, n), number, Math.ceil(list.total / size))}</section>\n`;
  return page(site, { title, section: 'findings', main, layout: 'list', ...(notice === undefined ? {} : { notice }) });
}

function nothing(site: Site, filters: Filters): string {
  const { status, ...rest } = filters;
  if (Object.keys(rest).length === 0 && status === 'undecided') {
    return site.progress.disagreements === 0
      ? '<p class="empty">The articles do not disagree.</p>'
      : '<p class="empty">All disagreements are decided.</p>';
  }
  return `<p class="empty">Nothing fits these filters. <a href="${h(site.base)}">Clear them</a></p>`;
}

/** @param full with the event and the reason */
export function findingRow(site: Site, f: FindingRow, filters: Filters, full: boolean, current = false): string {
  const decided =
    f.verdict === null || f.verdict === 'open'
      ? f.note === null
        ? ''
        : '<span class="state noted">note</span>'
      : `<span class="state ${f.verdict}">${f.verdict}</span>`;
  const more = full ? `<span class="why">${h(shortened(f.why, 220))}</span>` : '';
  return `<li class="row ${f.severity}"><a href="${h(findingUrl(site, f.id, filters))}"${current ? ' aria-current="true"' : ''} data-row>
<span class="tag"><span class="relation">${h(RELATIONS[f.relation].label)}</span> <span class="severity">${f.severity}</span>${decided}</span>
<span class="subject">${h(shortened(f.subject, 120))}</span>
<span class="event">${h(shortened(f.event, 120))}</span>${more}</a></li>`;
}

export function pager(url: (page: number) => string, number: number, pages: number): string {
  if (pages < 2) return '';
  const link = (to: number, label: string, rel: string): string =>
    to < 1 || to > pages ? '' : `<a rel="${rel}" href="${h(url(to))}">${label}</a>`;
  return `<nav class="pager" aria-label="Pages of this list">${link(number - 1, '← Before', 'prev')}<span>Page ${number} of ${pages}</span>${link(number + 1, 'Next →', 'next')}</nav>`;
}
