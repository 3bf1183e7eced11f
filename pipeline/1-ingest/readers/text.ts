import { refuseMarkup } from '../foreign.ts';
import { withFrontMatter } from '../front-matter.ts';
import type { Reader } from '../reader.ts';

/** Plain text, exactly as decoded. Front matter gives what metadata it holds. */
export const text: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  streams: false,
  async *read(file) {
    const content = await file.text();
    refuseMarkup(content, file.place);
    yield withFrontMatter(content, file.place);
  },
};
