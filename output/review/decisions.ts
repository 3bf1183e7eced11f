/** What was decided: the page, and the same as CSV and Markdown for those who were not there. */
import type { Decision } from '../../pipeline/store/decisions.ts';
import { csvRow } from '../escape/csv.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { escapeMarkdown as md } from '../escape/markdown.ts';
import { oneLine, shortened } from '../excerpt.ts';
import { day } from '../html/names.ts';
import { counted, RELATIONS } from '../order.ts';
import { page } from './page.ts';
import type { Site } from './site.ts';

const label = (relation: string): string =>
  relation in RELATIONS ? RELATIONS[relation as keyof typeof RELATIONS].label : relation;

export function decisionsPage(site: Site, decisions: readonly Decision[]): string {
  const rows = decisions.toReversed().map(
    (
      d,
    ) => `<tr><td><span class="state ${d.verdict}">${d.verdict}</span></td><td><strong>${h(d.subject)}</strong><br>${h(label(d.relation))} · ${h(shortened(d.event, 100))}</td>
<td>${h(d.reason ?? '')}${d.right_version === null ? '' : `Right: ${h(shortened(d.right_version, 200))}`}${d.note === null ? '' : `<br><q>${h(d.note)}</q>`}</td><td>${h(d.decided_by)}<br>${day(d.decided_at)}</td></tr>`,
  );
  const table =
    rows.length === 0
      ? '<p class="empty">Nothing is decided yet.</p>'
      : `<p class="exports"><a href="${h(site.base)}decisions.csv" download>CSV</a> <a href="${h(site.base)}decisions.md" download>Markdown</a></p>
<div class="scroll" tabindex="0" role="region" aria-label="Decisions"><table><thead><tr><th scope="col">Decision</th><th scope="col">On</th><th scope="col">Why</th><th scope="col">By</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
  const main = `<section class="results" aria-labelledby="h"><h1 id="h">${counted(decisions.length, 'decision')}</h1>
${table}</section>\n`;
  return page(site, { title: 'Decisions', section: 'decisions', main, layout: 'single' });
}

const COLUMNS: readonly (keyof Decision)[] = [
  'decided_at',
  'decided_by',
  'verdict',
  'reason',
  'right_version',
  'note',
  'event',
  'rule',
  'relation',
  'severity',
  'subject',
  'why',
  'said',
  'fingerprint',
];

/** A row a decision. */
export function decisionsAsCsv(decisions: readonly Decision[]): string {
  const cell = (value: string | number | null): string | number | null =>
    typeof value === 'string' ? oneLine(value) : value;
  return csvRow(COLUMNS) + decisions.map((d) => csvRow(COLUMNS.map((c) => cell(d[c])))).join('');
}

export function decisionsAsMarkdown(decisions: readonly Decision[]): string {
  const rows = decisions.map((d) => {
    const why = [d.reason, d.right_version === null ? null : `right: ${d.right_version}`, d.note].filter(
      (s) => s !== null,
    );
    const on = `${md(d.subject)} (${md(d.event)})`;
    return `| ${d.verdict} | ${on} | ${md(d.why)} | ${md(why.join('; '))} | ${md(d.decided_by)}, ${md(d.decided_at.slice(0, 10))} |\n`;
  });
  return `# Decisions\n\n| decision | on | what differs | why | by |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}
