/**
 * Chooses what of a report is shown, without a script: boxes that the style asks about (`:has`). Where a browser does not
 * know that, all is shown.
 */
import type { Finding, Relation, Severity } from '../../pipeline/model.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { RELATIONS } from '../order.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Notes' };
const DIFFERING = (Object.keys(RELATIONS) as Relation[]).filter((r) => RELATIONS[r].differs);

/** The boxes, with counts; nothing where there is nothing to choose between. */
export function filters(disagreements: readonly Finding[]): string {
  const count = (key: 'severity' | 'relation', value: string): number =>
    disagreements.filter((f) => f[key] === value).length;
  const boxes = (legend: string, values: readonly (readonly [id: string, name: string, n: number])[]): string => {
    const there = values.filter(([, , n]) => n > 0);
    if (there.length < 2) return '';
    const labels = there.map(
      ([id, name, n]) => `<label><input type="checkbox" id="show-${id}" checked> ${h(name)} <span>${n}</span></label>`,
    );
    return `<fieldset><legend>${legend}</legend>${labels.join('\n')}</fieldset>\n`;
  };
  const all =
    boxes(
      'Severity',
      SEVERITIES.map((s) => [s, SEVERITY_NAMES[s], count('severity', s)]),
    ) +
    boxes(
      'Kind',
      DIFFERING.map((r) => [r, RELATIONS[r].label, count('relation', r)]),
    );
  return all === '' ? '' : `<section class="choose" aria-label="What is shown">\n${all}</section>\n`;
}

/** Classes of a finding that the boxes choose by. */
export const findingClasses = ({ severity, relation }: Finding): string => `${severity} ${relation}`;

/** The class of an event by the severities of its disagreements; it goes with the last of them. */
export function eventClass(disagreements: readonly Finding[]): string {
  const own = SEVERITIES.filter((s) => disagreements.some((f) => f.severity === s));
  return own.length === 0 ? '' : ` only-${own.join('-')}`;
}

const off = (id: string): string => `:has(#show-${id}:not(:checked))`;

/** Every set of severities that an event can have. */
const SETS: readonly (readonly Severity[])[] = SEVERITIES.reduce<readonly (readonly Severity[])[]>(
  (sets, s) => [...sets, ...sets.map((set) => [...set, s])],
  [[]],
).filter((set) => set.length > 0);

const HIDDEN = [
  ...[...SEVERITIES, ...DIFFERING].map((id) => `body${off(id)} .finding.${id}`),
  ...SETS.map((set) => `body${set.map(off).join('')} .event.only-${set.join('-')}`),
];

export const FILTER_STYLE = `
.choose { margin-top: 1rem; display: flex; flex-wrap: wrap; gap: .6rem 2rem; font-size: .92rem; }
.choose fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; }
.choose legend { float: left; padding: 0; margin-right: .9rem; line-height: 1.75rem; font-weight: 600; color: var(--soft); }
.choose label { display: inline-flex; gap: .35rem; align-items: center; min-height: 1.75rem; } .choose label span { color: var(--soft); font-variant-numeric: tabular-nums; }
.choose input { width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--link); }
${HIDDEN.join(', ')} { display: none; }
`;
