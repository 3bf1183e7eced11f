/** The attacks by what they go through: a reader, where there is one, and then all of `extractDocument`. */
import { IngestError } from '../../pipeline/1-ingest/errors.ts';
import type { Content } from '../../pipeline/1-ingest/reader.ts';
import { fromHtml } from '../../pipeline/1-ingest/readers/html.ts';
import { parseJson } from '../../pipeline/1-ingest/readers/json.ts';
import { fromMarkdown } from '../../pipeline/1-ingest/readers/markdown.ts';
import { fromRecord } from '../../pipeline/1-ingest/record.ts';
import { extractDocument } from '../../pipeline/run.ts';
import type { Attack } from './attack.ts';
import { MARKDOWN, PAGES, RECORDS } from './files.ts';
import { TEXTS } from './texts.ts';

export interface Target {
  readonly name: string;
  readonly attacks: readonly Attack[];
  /** Reads the input to its end; a refusal by ingest is an answer too. */
  run(this: void, input: string): void;
}

const LIMITS = { maxBytes: 100_000_000, maxArrayBytes: 100_000_000 };

function extract(read: (input: string) => Omit<Content, 'place'>): (input: string) => void {
  return (input) => {
    let content: Omit<Content, 'place'>;
    try {
      content = read(input);
    } catch (error) {
      if (error instanceof IngestError) return;
      throw error;
    }
    extractDocument({ published: '2024-05-31', ...content, id: 'attack' });
  };
}

export const TARGETS: readonly Target[] = [
  { name: 'text', attacks: TEXTS, run: extract((text) => ({ text })) },
  { name: 'page', attacks: PAGES, run: extract((html) => fromHtml(html, 'a.html')) },
  { name: 'markdown', attacks: MARKDOWN, run: extract((text) => fromMarkdown(text, 'a.md')) },
  {
    name: 'record',
    attacks: RECORDS,
    run: extract((line) => fromRecord(parseJson(line, 'a.jsonl:1', 'mend it', true), 'a.jsonl:1', LIMITS)),
  },
];
