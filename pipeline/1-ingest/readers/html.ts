import type { Region } from '../../../extractors/contract.ts';
import { IngestError } from '../errors.ts';
import { mainText } from '../html/main-text.ts';
import type { Run } from '../html/alignment.ts';
import { metadata } from '../html/metadata.ts';
import { parsePage } from '../html/page.ts';
import { pageStretches } from '../positions.ts';
import type { Content, Reader } from '../reader.ts';

/** The encoding that a page's first bytes declare. */
export function declaredCharset(head: string): string | undefined {
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:-]{2,40})/i.exec(head)?.[1];
}

/**
 * A page as text: its story's paragraphs with blank lines between, entities decoded, metadata read. Furniture inside
 * the story is kept and marked; the rest of the page is left out.
 *
 * @param positions whether the content says how its text lies over the page
 * @throws IngestError E_ONLY_FURNITURE when no text is left
 */
export function fromHtml(html: string, place: string, positions = false): Content {
  const page = parsePage(html, positions);
  const chosen = mainText(page);
  const regions: Region[] = [];
  const runs: Run[] = [];
  let text = '';
  for (const { block, kind } of chosen) {
    if (text !== '') text += '\n\n';
    if (kind !== undefined) regions.push({ start: text.length, end: text.length + block.text.length, kind });
    for (const [offset, at] of block.runs ?? []) runs.push([text.length + offset, at]);
    text += block.text;
  }
  if (text === '' || chosen.every(({ kind }) => kind === 'furniture' || kind === 'comments')) {
    const remedy = 'save the page after its article has loaded, or save the article as text';
    throw new IngestError('E_ONLY_FURNITURE', place, 'the page holds no article', remedy);
  }
  const first = page.blocks.indexOf(chosen[0]!.block);
  const last = page.blocks.indexOf(chosen.at(-1)!.block);
  const headline = chosen.find(({ kind }) => kind === 'title')?.block.text;
  const read = metadata(page, headline, (i) => i >= first && i <= last);
  return { text, place, regions, ...read, ...(positions ? { stretches: pageStretches(html, runs) } : {}) };
}

/** Web pages. */
export const html: Reader = {
  format: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  streams: false,
  async *read(file) {
    yield fromHtml(await file.text({ charset: declaredCharset }), file.place, file.limits.positions);
  },
};
