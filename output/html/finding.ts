/** A finding: what differs and why, and the claims side by side with their sentences. */
import type { Claim, DocumentRecord, Event, Finding } from '../../pipeline/model.ts';
import { type Conversion, conversions } from '../conversion.ts';
import { reasonOf, subjectOf } from '../wording.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { excerpt, shortened } from '../excerpt.ts';
import { RELATIONS } from '../order.ts';
import { type Repeated, repeated, withoutRepeats } from '../repeats.ts';
import { placeId } from './article.ts';
import { dateline } from './names.ts';

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
  const convert = conversions(finding);
  return `<article class="finding ${severity}" id="${id}" aria-labelledby="${id}-h">
<header><p class="tag"><span class="relation">${h(RELATIONS[relation].label)}</span> <span class="severity">${severity}</span></p>
<h3 id="${id}-h">${h(subjectOf(finding, event))}</h3>
<p class="why">${h(reasonOf(finding, places))}</p></header>
<div class="groups">
${groups.map((g, i) => group(g, i, groups.length, convert, places)).join('\n')}
</div>${steps(finding)}</article>\n`;
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
  const label = of === 1 ? 'Claims' : `Version ${i + 1} of ${of}`;
  return `<section class="group" aria-label="${label}">${shown.join('\n')}${more}</section>`;
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
