/**
 * TimeML 1.2.1: the articles with their dates as TIMEX3, for tools that reason about time. One article is a `TimeML`
 * document; several stand in a `Corpus`. The words between the tags are the article, character by character.
 */
import type { DateFact } from '../extractors/contract.ts';
import type { Extraction } from '../pipeline/model.ts';
import type { ExtractionWriter, Format } from './contract.ts';
import { escapeXmlText as x } from './escape/xml-text.ts';

export const timeml: Format = {
  needsFacts: true,
  extractions: writer,
  comparison({ extractions }) {
    const all = writer();
    return all.begin() + extractions.map((e) => all.one(e)).join('') + all.end();
  },
};

/** The first article waits until it is known whether there is a second. */
function writer(): ExtractionWriter {
  let first: string | undefined;
  let several = false;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n',
    one(extraction) {
      if (extraction.document.status === 'failed') return '';
      const article = timemlOf(extraction);
      if (several) return article;
      if (first === undefined) {
        first = article;
        return '';
      }
      several = true;
      return `<Corpus>\n${first}${article}`;
    },
    end: () => (several ? '</Corpus>\n' : (first ?? '<Corpus/>\n')),
  };
}

function timemlOf({ document, text, facts }: Extraction): string {
  const { id, title, published } = document;
  const created =
    published === undefined
      ? ''
      : `<DCT><TIMEX3 tid="t0" type="${published.length > 10 ? 'TIME' : 'DATE'}" value="${x(published)}" temporalFunction="false" functionInDocument="CREATION_TIME">${x(published)}</TIMEX3></DCT>\n`;
  const dates = facts.filter((f) => f.kind === 'date' && f.furniture !== true) as DateFact[];
  return `<TimeML>
<DOCID>${x(id)}</DOCID>
${created}${title === undefined ? '' : `<TITLE>${x(title)}</TITLE>\n`}<TEXT>${tagged(text, outermost(dates), published !== undefined)}</TEXT>
</TimeML>\n`;
}

/** TIMEX3 tags do not nest: of dates that overlap the longer one stays. */
function outermost(dates: readonly DateFact[]): DateFact[] {
  const kept: DateFact[] = [];
  for (const date of dates.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || date.start >= last.end) kept.push(date);
    else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
  }
  return kept;
}

function tagged(text: string, dates: readonly DateFact[], anchored: boolean): string {
  let out = '';
  let at = 0;
  for (const [i, { start, end, timex, basis }] of dates.entries()) {
    const mod = timex.mod === undefined ? '' : ` mod="${x(timex.mod)}"`;
    const inferred = basis !== 'explicit';
    const anchor = inferred && anchored ? ' anchorTimeID="t0"' : '';
    out += `${x(text.slice(at, start))}<TIMEX3 tid="t${i + 1}" type="${timex.type}" value="${x(timex.value)}"${mod} temporalFunction="${inferred}"${anchor}>${x(text.slice(start, end))}</TIMEX3>`;
    at = end;
  }
  return out + x(text.slice(at));
}
