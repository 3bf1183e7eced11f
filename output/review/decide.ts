/** What a reviewer can decide, and what was decided before. */
import type { Decision } from '../../pipeline/store/decisions.ts';
import type { StoredClaim } from '../../pipeline/store/queries/claims.ts';
import type { FindingRow } from '../../pipeline/store/queries/findings.ts';
import type { Filters } from '../../pipeline/store/queries/filters.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { day } from '../html/names.ts';
import { letter } from '../drawings/letter.ts';
import { decisionUrl, type Site } from './site.ts';

/** Characters of a reason or note that are kept. */
export const LONGEST_NOTE = 2000;

/** Reasons that come up again and again; any other can be written. */
const REASONS = [
  'Different things are counted',
  'Different days or places',
  'Rounding',
  'One translates or shortens the other',
  'Already corrected',
];

interface ToDecide {
  readonly finding: FindingRow;
  readonly filters: Filters;
  readonly history: readonly Decision[];
  readonly problem?: string;
}

export function decisionPanel(
  site: Site,
  { finding, filters, history, problem }: ToDecide,
  groups: readonly (readonly StoredClaim[])[],
): string {
  const last = history[0];
  const decided = last !== undefined && last.verdict !== 'open';
  const state = decided
    ? `<p class="decided"><span class="state ${last.verdict}">${last.verdict}</span> ${made(last)}</p>`
    : '';
  if (site.reviewer === undefined) {
    const hint = 'This store is open for reading only; start with <code>--write</code> to decide.';
    return `<section class="decide" aria-label="Decision">${state}<p class="hint">${hint}</p></section>\n`;
  }
  const action = h(decisionUrl(site, finding.id, filters));
  const reopen = decided
    ? `<form method="post" action="${action}"><button class="quiet" name="verdict" value="open" data-key="u" aria-keyshortcuts="u">Open again <kbd>u</kbd></button></form>`
    : '';
  return `<section class="decide" aria-label="Decision">${state}${problem === undefined ? '' : `<p class="problem" role="alert">${h(problem)}</p>`}
<form method="post" action="${action}" class="accept">
${versions(groups, last)}
<div class="line"><label class="note">Note <kbd>n</kbd> <textarea name="note" rows="1" maxlength="${LONGEST_NOTE}" data-key="n" aria-keyshortcuts="n">${h(last?.note ?? '')}</textarea></label>
<p class="buttons"><button class="primary" name="verdict" value="accepted" data-key="a" aria-keyshortcuts="a">Accept <kbd>a</kbd></button>
<button name="verdict" value="open">Save note</button></p></div></form>
<form method="post" action="${action}" class="dismiss">
<div class="line"><label>Why it is no disagreement <kbd>d</kbd> <input name="reason" list="reasons" required maxlength="${LONGEST_NOTE}" autocomplete="off" data-key="d" aria-keyshortcuts="d"></label>
<datalist id="reasons">${REASONS.map((r) => `<option value="${h(r)}"></option>`).join('')}</datalist>
<p class="buttons"><button name="verdict" value="dismissed">Dismiss</button></p></div></form>${reopen}</section>\n`;
}

function versions(groups: readonly (readonly StoredClaim[])[], last: Decision | undefined): string {
  if (groups.length < 2) return '';
  const chosen = last?.right_group ?? null;
  const radio = (value: number, label: string): string =>
    `<label><input type="radio" name="right" value="${value || ''}" data-key="${value}"${value <= 9 ? ` aria-keyshortcuts="${value}"` : ''}${value === (chosen ?? 0) ? ' checked' : ''}> ${label}</label>`;
  const each = groups.map((g) => {
    const { group } = g[0]!;
    const said = [...new Set(g.map((c) => c.text))].join(' · ');
    return radio(group, `<span class="letter g${group}">${letter(group)}</span> ${h(shortened(said, 30))}`);
  });
  return `<fieldset><legend>Which version is right?</legend>${each.join('\n')}${radio(0, 'Neither, or not known')}</fieldset>`;
}

/** "by Ana on May 31, 2024: counts the crew too". */
function made(d: Decision): string {
  const right = d.right_version === null ? '' : `; right: ${h(shortened(d.right_version, 160))}`;
  const reason = d.reason === null ? '' : `: ${h(d.reason)}`;
  const note = d.note === null ? '' : ` <q>${h(d.note)}</q>`;
  return `by ${h(d.decided_by)} on ${day(d.decided_at)}${reason}${right}${note}`;
}

export function history(decisions: readonly Decision[]): string {
  if (decisions.length < 2) return '';
  const rows = decisions.map((d) => `<li><span class="state ${d.verdict}">${d.verdict}</span> ${made(d)}</li>`);
  return `<details class="history"><summary>What was decided before</summary><ol>${rows.join('\n')}</ol></details>\n`;
}
