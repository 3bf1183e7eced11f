/** The list of articles, and one article with its facts coloured by kind. */
import type { FactKind } from '../../extractors/contract.ts';
import type { DocumentList, WholeDocument } from '../../pipeline/store/queries/documents.ts';
import { escapeHtml as h, safeUrl } from '../escape/html.ts';
import { shortened } from '../excerpt.ts';
import { KIND_NAMES } from '../html/article.ts';
import { copy, factMark } from '../html/copy.ts';
import type { Highlight } from '../html/highlight.ts';
import { tidyId } from '../html/names.ts';
import { counted } from '../order.ts';
import { nameOf } from './documents.ts';
import { pager } from './list.ts';
import { page } from './page.ts';
import { articleUrl, listUrl, type Site } from './site.ts';

export interface ArticlesPage {
  readonly q?: string;
  readonly list: DocumentList;
  /** From 1. */
  readonly number: number;
  readonly size: number;
}

export function articlesPage(site: Site, { q, list, number, size }: ArticlesPage): string {
  const url = `${site.base}articles`;
  const rows = list.rows.map((d) => {
    const { facts, disagreements, status } = d;
    const count = status === 'failed' ? 'not read' : counted(facts, 'fact');
    const differs =
      disagreements === 0 ? '' : `<span class="state differs">${counted(disagreements, 'disagreement')}</span>`;
    return `<li class="row"><a href="${h(articleUrl(site, d.id))}" data-row><span class="tag">${nameOf(d)}${differs}</span>
<span class="subject">${h(shortened(d.title ?? tidyId(d.id), 140))}</span><span class="event">${count}</span></a></li>`;
  });
  const of = (n: number): string =>
    `${url}?${new URLSearchParams({ ...(q === undefined ? {} : { q }), page: String(n) }).toString()}`;
  const main = `<div class="controls"><form class="filters" method="get" action="${h(url)}" role="search" aria-label="Articles">
<label class="wide">Search <input type="search" name="q" value="${h(q ?? '')}" maxlength="200" data-key="/" aria-keyshortcuts="/" autocomplete="off" spellcheck="false"></label>
<div class="buttons"><button type="submit">Show</button> <a href="${h(url)}">Clear</a></div></form></div>
<section class="results" aria-labelledby="h"><h1 id="h">${counted(list.total, 'article')}</h1>
${rows.length === 0 ? '<p class="empty">No article has these words.</p>' : `<ol class="rows" start="${(number - 1) * size + 1}">${rows.join('\n')}</ol>`}
${pager(of, number, Math.ceil(list.total / size))}</section>\n`;
  return page(site, { title: 'Articles', section: 'articles', main, layout: 'list' });
}

/** Facts of an article that are listed below it; a page must stay light. */
const MOST_FACTS = 1000;
/** Characters of an article that are shown. */
const MOST_TEXT = 500_000;

export function articlePage(site: Site, { document, error, regions, facts }: WholeDocument): string {
  const shown = facts.slice(0, MOST_FACTS);
  const marks = shown.flatMap((f) => f.spans.map((s) => factMark(f.kind, KIND_NAMES[f.kind][0], f.meaning, s)));
  const anchors = new Set(shown.map((f) => f.start));
  const places: Highlight[] = [...anchors].map((start) => ({
    start,
    end: start + 1,
    open: (first) => `<span${first ? ` id="at-${start}"` : ''}>`,
    close: '</span>',
  }));
  const end = Math.min(document.text.length, MOST_TEXT);
  const title = document.title ?? tidyId(document.id);
  const url = safeUrl(document.url ?? undefined);
  const link =
    url === undefined
      ? ''
      : `<p class="url"><a href="${h(url)}" rel="noreferrer noopener">${h(shortened(url, 90))}</a></p>`;
  const body =
    error === null
      ? `${kinds(facts)}<div class="copy">${copy(document.text, regions, [...marks, ...places], { start: 0, end })}</div>${table(shown)}`
      : `<p class="problem">Not read: ${h(error)}</p>`;
  const source = document.source ?? document.id;
  const main = `<article class="whole-article" aria-labelledby="h"><header><p class="tag">${nameOf(document)}</p>
<h1 id="h">${h(title)}</h1>${link}
<p class="of"><a href="${h(listUrl(site, { status: 'all', source }))}">Disagreements of ${h(source)}</a></p></header>
${body}</article>\n`;
  return page(site, { title: shortened(title, 80), section: 'articles', main, layout: 'single' });
}

type Facts = WholeDocument['facts'];

/** Switches: unchecking a kind takes its colour away, without a script. */
function kinds(facts: Facts): string {
  const boxes = (Object.keys(KIND_NAMES) as FactKind[]).map((kind) => {
    const n = facts.filter((f) => f.kind === kind).length;
    return `<label class="chip ${kind}"><input type="checkbox" id="show-${kind}" checked autocomplete="off"> ${n} ${KIND_NAMES[kind][n === 1 ? 0 : 1]}</label>`;
  });
  return `<fieldset class="kinds"><legend>Facts shown</legend>${boxes.join(' ')}</fieldset>`;
}

function table(facts: Facts): string {
  if (facts.length === 0) return '<p class="empty">No facts found.</p>';
  const rows = facts.map(
    (f) =>
      `<tr class="${f.kind}"><td><a href="#at-${f.start}">${f.start}</a></td><td>${f.kind}</td><td>${h(shortened(f.text, 120))}</td><td>${h(shortened(f.meaning, 160))}</td></tr>`,
  );
  return `<details class="facts"><summary>The facts as a table</summary><div class="scroll" tabindex="0" role="region" aria-label="Facts"><table>
<thead><tr><th scope="col">at</th><th scope="col">kind</th><th scope="col">words</th><th scope="col">meaning</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></details>`;
}
