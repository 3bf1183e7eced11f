/** Plain text for people: a table of facts, or findings by event with the sentences that they come from. */
import type { Extraction } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { shortened } from './excerpt.ts';
import { meaning } from './meaning.ts';
import { counted } from './order.ts';
import { painter, type Paint, shown } from './text/paint.ts';
import { report } from './text/report.ts';

export const text: Format = {
  extractions(setting, tally) {
    const paint = painter(setting.colour);
    const counts = { documents: 0, failed: 0, date: 0, quantity: 0, agency: 0, quote: 0, ...tally };
    return {
      begin: () => '',
      one(extraction) {
        counts.documents++;
        if (extraction.document.status === 'failed') counts.failed++;
        for (const f of extraction.facts) counts[f.kind]++;
        return table(extraction, paint);
      },
      end() {
        const { documents, failed, date, quantity, agency, quote } = counts;
        const articles = `${counted(documents, 'article')}${failed > 0 ? ` (${failed} failed)` : ''}`;
        const kinds = [
          counted(date, 'date'),
          counted(quantity, 'quantity', 'quantities'),
          counted(agency, 'agency', 'agencies'),
          counted(quote, 'quote'),
        ];
        return `${articles}: ${kinds.join(', ')}\n`;
      },
      tally: () => ({ ...counts }),
    };
  },
  comparison: (comparison, setting) => report(comparison, painter(setting.colour), setting.width),
};

const TEXT_WIDTH = 36;

/** One article: a heading, then a fact a line: place, kind, words, meaning. */
function table({ document, facts }: Extraction, paint: Paint): string {
  const { id, title, source, published } = document;
  const rest = [title === undefined ? undefined : shortened(title, 70), source, published].filter(
    (s) => s !== undefined,
  );
  const lines = [[paint.bold(shown(id)), ...rest.map(shown)].join(' · ')];
  if (document.error !== undefined) lines.push(`  failed: ${shown(document.error.message)}`);
  else if (facts.length === 0) lines.push('  no facts found');
  const width = Math.max(0, ...facts.map((f) => `${f.start}-${f.end}`.length));
  for (const f of facts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const place = `${f.start}-${f.end}`.padStart(width);
    const words = shown(shortened(f.text, TEXT_WIDTH)).padEnd(TEXT_WIDTH);
    const aside = f.furniture ? paint.dim(' (outside the article)') : '';
    lines.push(`  ${paint.dim(place)}  ${f.kind.padEnd(8)}  ${words}  ${shown(meaning(f))}${aside}`);
  }
  return `${lines.join('\n')}\n\n`;
}
