/** An article with its facts highlighted by kind, its furniture set apart, and its facts as a table. */
import type { Fact, FactKind, Span } from '../../extractors/contract.ts';
import type { Extraction } from '../../pipeline/model.ts';
import { escapeHtml as h, safeUrl } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { meaning } from '../meaning.ts';
import { copy, factMark } from './copy.ts';
import type { Highlight } from './highlight.ts';
import { dateline, tidyId } from './names.ts';

/** Where claims point to: the id of the place in an article. */
export const placeId = (article: number, start: number): string => `a${article}-${start}`;

export interface ArticleOptions {
  /** Number of the article in the report, from 1. */
  readonly number: number;
  /** Spans that findings cite; each gets an id to link to. */
  readonly cited: readonly Span[];
  readonly open: boolean;
}

export function article(extraction: Extraction, { number, cited, open }: ArticleOptions): string {
  const { document, facts } = extraction;
  const head = `<summary><h3>${h(document.title ?? tidyId(document.id))}</h3><span class="from">${dateline(document)}</span>`;
  if (document.error !== undefined) {
    return `<article class="text" id="a${number}"><details open>${head}</summary>
<p class="failed"><strong>Not read.</strong> ${h(document.error.message)}</p></details></article>\n`;
  }
  const marks = [...facts.flatMap(ofFact), ...cited.map((span) => ofClaim(span, number))];
  const marked = copy(extraction.text, document.regions, marks);
  const url = safeUrl(document.url);
  const link =
    url === undefined
      ? ''
      : `<p class="url"><a href="${h(url)}" rel="noreferrer noopener">${h(shortened(url, 90))}</a></p>`;
  return `<article class="text" id="a${number}"><details${open ? ' open' : ''}>${head}<span class="chips">${counts(facts)}</span></summary>
${link}<div class="copy">${marked}</div>
${factTable(facts)}</details></article>\n`;
}

const KINDS: readonly FactKind[] = ['date', 'quantity', 'agency', 'quote'];
export const KIND_NAMES = {
  date: ['date', 'dates'],
  quantity: ['quantity', 'quantities'],
  agency: ['agency', 'agencies'],
  quote: ['quote', 'quotes'],
} as const satisfies Record<FactKind, readonly [string, string]>;

function counts(facts: readonly Fact[]): string {
  return KINDS.map((kind) => {
    const n = facts.filter((f) => f.kind === kind && !f.furniture).length;
    return n === 0 ? '' : `<span class="chip ${kind}">${n} ${KIND_NAMES[kind][n === 1 ? 0 : 1]}</span>`;
  }).join(' ');
}

function ofFact(fact: Fact): Highlight[] {
  if (fact.furniture) return [];
  const spans = fact.kind === 'quote' ? fact.parts : [fact];
  const said = meaning(fact);
  return spans.map((span) => factMark(fact.kind, KIND_NAMES[fact.kind][0], said, span));
}

function ofClaim({ start, end }: Span, number: number): Highlight {
  const id = ` id="${placeId(number, start)}"`;
  return { start, end, open: (first) => `<span class="cited"${first ? id : ''}>`, close: '</span>' };
}

function factTable(facts: readonly Fact[]): string {
  const rows = facts
    .filter((f) => !f.furniture)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(
      (f) =>
        `<tr><td>${f.start}</td><td>${f.kind}</td><td>${h(shortened(f.text, 120))}</td><td>${h(meaning(f))}</td></tr>`,
    );
  if (rows.length === 0) return '<p class="none">No facts found.</p>';
  return `<details class="facts"><summary>The facts as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="Facts"><table>
<thead><tr><th scope="col">at</th><th scope="col">kind</th><th scope="col">words</th><th scope="col">meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></details>`;
}
