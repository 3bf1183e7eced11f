/** HTML: one self-contained file that an editor can send to a colleague. */
import type { Span } from '../extractors/contract.ts';
import type { Comparison, Extraction } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { article } from './html/article.ts';
import { eventSection, outline } from './html/event.ts';
import { filters } from './html/filters.ts';
import type { Place } from './html/finding.ts';
import { LEGEND, PAGE_END, pageStart } from './html/page.ts';
import { byEvent, counted, summary } from './order.ts';

/** Up to so many articles stand open; more are folded. */
const OPEN_ARTICLES = 8;

export const html: Format = {
  needsFacts: true,
  extractions(_, tally) {
    let number = tally?.['number'] ?? 0;
    let facts = tally?.['facts'] ?? 0;
    let failed = tally?.['failed'] ?? 0;
    return {
      begin:
        () => `${pageStart('Wirecheck: facts', 'Skip to the articles')}<header class="masthead"><p class="brand">Wirecheck</p>
<h1>Facts by article</h1>${LEGEND}</header>
<main id="main">\n`,
      one(extraction) {
        number++;
        facts += extraction.facts.length;
        if (extraction.document.status === 'failed') failed++;
        return article(extraction, { number, cited: [], open: number <= OPEN_ARTICLES });
      },
      end: () =>
        `<p class="tally">${counted(number, 'article')}${failed > 0 ? ` (${failed} failed)` : ''}, ${counted(facts, 'fact')}.</p></main>\n${PAGE_END}`,
      tally: () => ({ number, facts, failed }),
    };
  },
  comparison: (comparison) => report(comparison),
};

function report(comparison: Comparison): string {
  const sections = byEvent(comparison);
  const places = new Map<string, Place>(
    comparison.extractions.map((e, i) => [e.document.id, { number: i + 1, document: e.document, text: e.text }]),
  );
  const different = sections.reduce((n, s) => n + s.disagreements.length, 0);
  const title = `${counted(different, 'disagreement')} in ${counted(comparison.extractions.length, 'article')}`;
  const shown = sections.filter((s) => s.event.docs.length > 1 || s.disagreements.length + s.agreements.length > 0);
  const cited = citations(comparison);
  const articles = comparison.extractions.map((e: Extraction, i) =>
    article(e, {
      number: i + 1,
      cited: cited.get(e.document.id) ?? [],
      open: comparison.extractions.length <= OPEN_ARTICLES,
    }),
  );
  return `${pageStart(`Wirecheck: ${title}`, 'Skip to the disagreements')}<header class="masthead"><p class="brand">Wirecheck</p>
<h1>${title}</h1>
<p class="tally">${summary(comparison)}</p></header>
${outline(shown)}${filters(shown.flatMap((s) => s.disagreements))}<main id="main">
${shown.map((s, i) => eventSection(s, i + 1, places)).join('')}<section class="articles" aria-labelledby="articles"><h2 id="articles">The articles</h2>
${LEGEND}${articles.join('')}</section>
</main>
${PAGE_END}`;
}

/** The spans that findings cite, by document, each once. */
function citations(comparison: Comparison): Map<string, Span[]> {
  const by = new Map<string, Map<number, Span>>();
  for (const claim of comparison.findings.flatMap((f) => f.groups.flat())) {
    const spans = by.get(claim.doc) ?? new Map<number, Span>();
    const before = spans.get(claim.start);
    if (before === undefined || before.end < claim.end) spans.set(claim.start, { start: claim.start, end: claim.end });
    by.set(claim.doc, spans);
  }
  return new Map([...by].map(([doc, spans]) => [doc, [...spans.values()]]));
}
