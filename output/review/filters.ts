/** The form above a list of disagreements: filters and search. */
import type { Choice, Choices } from '../../pipeline/store/queries/findings.ts';
import type { Filters, Status } from '../../pipeline/store/queries/filters.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { grouped } from '../numbers.ts';
import { RELATIONS } from '../order.ts';
import type { Site } from './site.ts';

const STATUSES = {
  undecided: 'Undecided',
  decided: 'Decided',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  all: 'All',
} as const satisfies Record<Status, string>;

export function filterForm(site: Site, filters: Filters, choices: Choices): string {
  const relations = choices.relations.map((c) => ({
    ...c,
    label: c.value in RELATIONS ? RELATIONS[c.value as keyof typeof RELATIONS].label : c.label,
  }));
  const set = (['event', 'rule', 'relation', 'severity', 'source'] as const).filter((k) => filters[k] !== undefined);
  const statuses = (Object.keys(STATUSES) as Status[]).map((value) => ({ value, label: STATUSES[value] }));
  return `<form class="filters" method="get" action="${h(site.base)}" role="search" aria-label="Disagreements">
<label class="wide">Search <input type="search" name="q" value="${h(filters.q ?? '')}" maxlength="200" data-key="/" aria-keyshortcuts="/" autocomplete="off" spellcheck="false"></label>
${select('status', 'Status', statuses, filters.status)}
<details${set.length > 0 ? ' open' : ''}><summary>More filters${set.length > 0 ? ` (${set.length})` : ''}</summary><div class="more">
${select('event', 'Event', choices.events, filters.event, 'All events')}
${select('source', 'Source', choices.sources, filters.source, 'All sources')}
${select('severity', 'Severity', choices.severities, filters.severity, 'All severities')}
${select('rule', 'Rule', choices.rules, filters.rule, 'All rules')}
${select('relation', 'Relation', relations, filters.relation, 'All disagreements')}
</div></details>
<div class="buttons"><button type="submit">Show</button> <a href="${h(site.base)}">Clear</a></div>
</form>\n`;
}

type Option = Pick<Choice, 'value' | 'label'> & { readonly count?: number };

function select(
  name: string,
  label: string,
  options: readonly Option[],
  value: string | undefined,
  none?: string,
): string {
  // A value that is not among the choices stays chosen: an address may be older than the store.
  const all =
    value === undefined || options.some((o) => o.value === value) ? options : [...options, { value, label: value }];
  const items = all.map(
    (o) =>
      `<option value="${h(o.value)}"${o.value === value ? ' selected' : ''}>${h(shortened(o.label, 60))}${o.count === undefined ? '' : ` (${grouped(o.count)})`}</option>`,
  );
  const first = none === undefined ? '' : `<option value="">${none}</option>`;
  return `<label>${label} <select name="${name}" autocomplete="off">${first}${items.join('')}</select></label>`;
}
