/** One event: its articles, its disagreements, and its agreements folded away. */
import type { Event } from '../../pipeline/model.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { amount, before, grounds } from '../tally.ts';
import { counted, type EventFindings } from '../order.ts';
import { eventClass } from './filters.ts';
import { agreement, disagreement, type Places } from './finding.ts';
import { dateline } from './names.ts';

/** The list of events at the top; left out when there is only one. */
export function outline(sections: readonly EventFindings[]): string {
  if (sections.length < 2) return '';
  const items = sections.map(({ event, disagreements }, i) => {
    const n = disagreements.length;
    const count = n === 0 ? '<span class="count none">no disagreement</span>' : `<span class="count">${n}</span>`;
    return `<li><a href="#e${i + 1}">${h(event.label)}</a> ${count}</li>`;
  });
  return `<nav aria-label="Events"><h2>Events</h2><ol>${items.join('\n')}</ol></nav>\n`;
}

export function eventSection(
  { event, disagreements, agreements }: EventFindings,
  number: number,
  places: Places,
): string {
  const id = `e${number}`;
  const where = [event.when, event.where].filter((s) => s !== undefined).map((s) => h(s));
  const copies = event.wireCopies.map((docs) => `<p class="copies">${wireCopies(docs, places)}</p>`);
  const none = disagreements.length === 0 ? '<p class="none">No disagreement found.</p>' : '';
  return `<section class="event${eventClass(disagreements)}" aria-labelledby="${id}"><header><h2 id="${id}">${h(event.label)}</h2>
${where.length > 0 ? `<p class="where">${where.join(' · ')}</p>` : ''}<ul class="sources">${event.docs.map((d) => source(d, places)).join('')}</ul>
${copies.join('')}${figures(event)}</header>
${none}${disagreements.map((f, i) => disagreement(f, event, `${id}-${i + 1}`, places)).join('')}${agreed(agreements, event, places)}</section>\n`;
}

function source(doc: string, places: Places): string {
  const place = places.get(doc);
  if (place === undefined) return `<li>${h(doc)}</li>`;
  return `<li><a href="#a${place.number}">${dateline(place.document)}</a></li>`;
}

/** The event's figures as they stand, a row each. */
function figures({ figures: rows = [] }: Event): string {
  if (rows.length === 0) return '';
  const cells = rows.map(
    (f) =>
      `<tr><th scope="row">${h(f.subject)}</th><td><strong>${h(amount(f))}</strong></td><td>${h(grounds(f))}</td><td>${h(before(f))}</td></tr>`,
  );
  return `<table class="figures"><caption>Figures as they stand</caption><tbody>${cells.join('\n')}</tbody></table>`;
}

/** Copies of one wire story are one source: their agreement confirms nothing. */
function wireCopies(docs: readonly string[], places: Places): string {
  const names = docs.map((d) => h(places.get(d)?.document.source ?? d));
  return `One wire story, counted as one source: ${names.join(', ')}.`;
}

function agreed(findings: EventFindings['agreements'], event: Event, places: Places): string {
  if (findings.length === 0) return '';
  return `<details class="agreements"><summary>${counted(findings.length, 'agreement')}</summary>
<ul>${findings.map((f) => agreement(f, event, places)).join('')}</ul></details>\n`;
}
