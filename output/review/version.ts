/** One side of a disagreement: its figure, and each article that prints it, opened at the words. */
import type { Span } from '../../extractors/contract.ts';
import type { StoredClaim } from '../../pipeline/store/queries/claims.ts';
import type { StoredDocument } from '../../pipeline/store/queries/documents.ts';
import type { Conversion } from '../conversion.ts';
import { escapeHtml as h } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { copy } from '../html/copy.ts';
import type { Highlight } from '../html/highlight.ts';
import { tidyId } from '../html/names.ts';
import { nameOf } from './documents.ts';
import { letter } from '../drawings/letter.ts';
import { articleUrl, type Site } from './site.ts';

/** Articles that are opened at once; the others of a version are folded. */
const OPEN = 1;
/** Articles of one version that are shown; more are named. */
const MOST = 12;
/** Characters of an article that are shown on each side of the words. */
const AROUND = 20_000;
/** Characters of a figure that stand above the article. */
const LONGEST_FIGURE = 60;

/** @param claims of one group, not empty */
export function version(site: Site, claims: readonly StoredClaim[], of: number, convert: Conversion): string {
  const { group } = claims[0]!;
  const byDocument = new Map<string, StoredClaim[]>();
  for (const c of claims) byDocument.set(c.doc, [...(byDocument.get(c.doc) ?? []), c]);
  const articles = [...byDocument.values()];
  const panes = articles.slice(0, MOST).map((own, i) => pane(site, own, i < OPEN));
  const rest = articles
    .slice(MOST)
    .map(
      (own) => `<li><a href="${h(articleUrl(site, own[0]!.doc, own[0]!.start))}">${nameOf(own[0]!.document)}</a></li>`,
    );
  const name = of === 1 ? 'Claims' : `Version ${letter(group)}`;
  return `<section class="version g${group}" aria-labelledby="v${group}"><h2 id="v${group}"><span class="letter g${group}">${name}</span></h2>
${figures(claims, convert)}${panes.join('\n')}${rest.length === 0 ? '' : `<p>And in:</p><ul>${rest.join('')}</ul>`}</section>\n`;
}

/** What the version says, each wording once. Quotations are too long for a heading; their article shows them. */
function figures(claims: readonly StoredClaim[], convert: Conversion): string {
  const said = new Map<string, string>();
  for (const c of claims) {
    if (c.text.length > LONGEST_FIGURE) continue;
    const conversion = convert(c);
    const as = conversion === undefined ? '' : ` <span class="conversion">= ${h(conversion)}</span>`;
    said.set(c.text.toLowerCase(), `<strong>${h(shortened(c.text, LONGEST_FIGURE))}</strong>${as}`);
  }
  return said.size === 0 ? '' : `<p class="value">${[...said.values()].slice(0, 4).join(' · ')}</p>\n`;
}

/** An article in a window of its own, the words marked; the script scrolls it there. */
function pane(site: Site, claims: readonly StoredClaim[], open: boolean): string {
  const { document, start, doc } = claims[0]!;
  const marks = claims.map((c, i) => claimMark(c, i === 0));
  const sentences = claims.map((c) => sentenceMark(c.sentence));
  const stretch = shownPart(document, claims);
  const cut = stretch.start > 0 || stretch.end < document.text.length;
  const whole = `<a href="${h(articleUrl(site, doc, start))}">${cut ? 'Only a part is shown. ' : ''}The whole article</a>`;
  const title = document.title === null ? '' : `<span class="headline">${h(shortened(document.title, 110))}</span>`;
  return `<details class="source"${open ? ' open' : ''}><summary>${nameOf(document)}${title}</summary>
<div class="pane copy" tabindex="0" role="region" aria-label="${h(`Article: ${document.source ?? tidyId(doc)}`)}">
${copy(document.text, [], [...sentences, ...marks], stretch)}
</div><p class="whole">${whole}</p></details>`;
}

const claimMark = ({ start, end }: Span, first: boolean): Highlight => ({
  start,
  end,
  open: (begins) => `<mark class="claimed"${first && begins ? ' data-first' : ''}>`,
  close: '</mark>',
});

const sentenceMark = ({ start, end }: Span): Highlight => ({
  start,
  end,
  open: () => '<span class="sentence">',
  close: '</span>',
});

/** The part of the text that is shown: all of it, unless it is very long; never half a surrogate pair. */
function shownPart({ text }: StoredDocument, claims: readonly Span[]): Span {
  const start = Math.max(0, Math.min(...claims.map((c) => c.start)) - AROUND);
  const end = Math.min(
    text.length,
    Math.max(...claims.map((c) => c.end).filter((e) => e < start + 3 * AROUND)) + AROUND,
  );
  return { start: inPair(text, start) ? start - 1 : start, end: inPair(text, end) ? end + 1 : end };
}

const inPair = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
