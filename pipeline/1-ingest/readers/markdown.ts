import type { Region } from '../../../extractors/contract.ts';
import { withFrontMatter } from '../front-matter.ts';
import type { Content, Reader } from '../reader.ts';

/** Longest line that is looked at for markup. */
const LONGEST_LINE = 1000;
const IMAGE = /^(?:\[?!\[[^\]]{0,300}\]\([^)]{0,600}\)(?:\]\([^)]{0,600}\))?\s*)+$/;
const LINKS = /^(?:[-*|·•>\s]*\[[^\]]{1,200}\]\([^)\s]{0,600}\)[-*|·•.\s]*)+$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * Markdown, exactly as decoded: offsets are into the file. Marked are front matter, pictures, code, lines of nothing but
 * links (furniture), and the first heading (title).
 */
export function fromMarkdown(text: string, place: string): Content {
  const content = withFrontMatter(text, place);
  const regions: Region[] = [...(content.regions ?? [])];
  let at = regions[0]?.end ?? 0;
  let fenced: number | undefined;
  let titled = false;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE)).trimEnd();
    if (FENCE.test(line)) {
      if (fenced === undefined) fenced = at;
      else {
        regions.push({ start: fenced, end, kind: 'furniture' });
        fenced = undefined;
      }
    } else if (fenced === undefined) {
      const heading = titled ? null : /^#{1,2} {1,3}(?=\S)/.exec(line);
      if (heading) regions.push({ start: at + heading[0].length, end: at + line.length, kind: 'title' });
      else if (end - at <= LONGEST_LINE && (IMAGE.test(line) || LINKS.test(line))) {
        regions.push({ start: at, end: at + line.length, kind: 'furniture' });
      }
      if (line.trim() !== '') titled = true;
    }
    at = next;
  }
  return { ...content, ...(regions.length > 0 ? { regions } : {}) };
}

/** Markdown (CommonMark), with front matter. */
export const markdown: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  streams: false,
  async *read(file) {
    yield fromMarkdown(await file.text(), file.place);
  },
};
