/** A finding: what differs and why, and the claims side by side with their sentences. */
import type { Claim, DocumentRecord, Event, Finding } from '../../pipeline/model.ts';
import { type Conversion, conversions } from '../conversion.ts';
import { type Drawn, drawings } from '../drawings/index.ts';
import { letter } from '../drawings/letter.ts';
import { reasonOf, subjectOf } from '../wording.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { excerpt, shortened } from '../excerpt.ts';
import { RELATIONS } from '../order.ts';
import { type Repeated, repeated, withoutRepeats } from '../repeats.ts';
import { placeId } from './article.ts';
import { findingClasses } from './filters.ts';
import { dateline, tidyId } from './names.ts';

export interface Place {
  readonly number: number;
  readonly document: DocumentRecord;
  readonly text: string;
}
/** Documents by id, with their number in the report. */
export type Places = ReadonlyMap<string, Place>;

/** Claims of one group that are shown at once; the rest are folded away. */
const SHOWN = 3;
/** Characters of a figure or name that stand above the sentence. */
const LONGEST_HEADING = 60;

export function disagreement(finding: Finding, event: Event, id: string, places: Places): string {
  const { relation, severity, groups } = finding;
  const drawn = groups.map((g) => g.map((c) => drawnOf(c, places)));
  const convert = conversions(finding);
  return `<article class="finding ${findingClasses(finding)}" id="${id}" aria-labelledby="${id}-h">
<header><p class="tag"><span class="relation">${h(RELATIONS[relation].label)}</span> <span class="severity">${severity}</span> <span class="id">${h(finding.id)}</span></p>
<h3 id="${id}-h">${h(subjectOf(finding, event))}</h3>
<p class="why">${h(reasonOf(finding, places))}</p></header>
${tellsMore(finding) ? drawings(finding, drawn, convert) : ''}<div class="groups">
${groups.map((g, i) => group(g, i, groups.length, convert, places)).join('\n')}
</div>${steps(finding)}</article>\n`;
}

/** Intervals this much narrower than the gap between them are two points. */
const NARROW = 0.1;

/** Two figures in one unit that are plainly apart are seen at once: a drawing of them says no more. */
function tellsMore({ groups }: Finding): boolean {
  const claims = groups.flat();
  if (groups.length !== 2 || new Set(claims.map((c) => c.unit)).size > 1) return true;
  const ranges = claims.map(({ interval }) => [interval?.min ?? null, interval?.max ?? null] as const);
  if (ranges.some(([min, max]) => min === null || max === null)) return true;
  const widest = Math.max(...ranges.map(([min, max]) => max! - min!));
  const [a, b] = groups.map((g) => g[0]!.interval!.min!);
  return widest > NARROW * Math.abs(a! - b!);
}

function drawnOf(claim: Claim, places: Places): Drawn {
  const { source, published } = places.get(claim.doc)?.document ?? {};
  return { claim, source: source ?? tidyId(claim.doc), ...(published === undefined ? {} : { published }) };
}

/** How the finding came about, when that was asked for. */
function steps({ steps: found = [] }: Finding): string {
  if (found.length === 0) return '';
  const items = found.map((step) => `<li>${h(step)}</li>`).join('\n');
  return `<details class="steps" open><summary>How it was found</summary><ol>${items}</ol></details>`;
}

function group(claims: readonly Claim[], i: number, of: number, convert: Conversion, places: Places): string {
  const all = withoutRepeats(claims).map((r) => claim(r, convert, places));
  const shown = all.slice(0, SHOWN);
  const rest = all.slice(SHOWN);
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${rest.length} more that agree with these</summary>${rest.join('\n')}</details>`;
  const label = of === 1 ? 'Claims' : `Version ${letter(i + 1)}`;
  const name = of === 1 ? '' : `<p class="letter g${i + 1}" aria-hidden="true">${letter(i + 1)}</p>`;
  return `<section class="group g${i + 1}" aria-label="${label}">${name}${shown.join('\n')}${more}</section>`;
}

function claim({ claim: c, times }: Repeated, convert: Conversion, places: Places): string {
  const from = places.get(c.doc);
  // A quotation needs no heading: its sentence shows it.
  const value =
    c.text.length > LONGEST_HEADING
      ? ''
      : `<p class="value"><strong>${h(shortened(c.text, LONGEST_HEADING))}</strong>${conversion(convert(c))}</p>`;
  if (from === undefined) return `<div class="claim">${value}<p class="from">${h(c.doc)}${repeated(times)}</p></div>`;
  const { before, marked, after } = excerpt(from.text, c.sentence, c, 160);
  return `<div class="claim">${value}
<blockquote><p>${h(before)}<mark>${h(marked)}</mark>${h(after)}</p></blockquote>
<p class="from"><a href="#${placeId(from.number, c.start)}">${dateline(from.document)}</a>${repeated(times)}</p></div>`;
}

function conversion(text: string | undefined): string {
  return text === undefined ? '' : ` <span class="conversion">= ${h(text)}</span>`;
}

/** Agreement in one row: the subject, and each figure with the sources that print it. */
export function agreement(finding: Finding, event: Event, places: Places): string {
  const convert = conversions(finding);
  const figures = new Map<string, string[]>();
  for (const c of finding.groups.flat()) {
    const figure = `<strong>${h(shortened(c.text, 80))}</strong>${conversion(convert(c))}`;
    const from = places.get(c.doc);
    const source =
      from === undefined
        ? h(c.doc)
        : `<a href="#${placeId(from.number, c.start)}">${h(from.document.source ?? from.document.id)}</a>`;
    figures.set(figure, [...(figures.get(figure) ?? []), source]);
  }
  const said = [...figures].map(
    ([figure, sources]) => `<li>${figure} <span class="from">${sources.join(', ')}</span></li>`,
  );
  return `<li><p class="subject">${h(subjectOf(finding, event))} <span class="relation">${RELATIONS[finding.relation].label}</span></p>
<ul>${said.join('')}</ul>${steps(finding)}</li>\n`;
}
