/** How time grows with the length of one text, and with the number of documents. */
import type { Document } from '../../pipeline/model.ts';
import { run } from './built.ts';
import { exponent, filled, processorSeconds, say } from './measure.ts';

const MEGABYTES = [1, 2, 4, 8];
const DOCUMENTS = [1000, 2000, 4000, 8000, 16_000];

/** One text of so many characters, of whole articles. */
function longText(documents: readonly Document[], characters: number): Document {
  const text = filled(documents, characters)
    .map((document) => document.text)
    .join('\n\n')
    .slice(0, characters);
  return { id: 'long', text, published: '2024-05-31' };
}

function line(name: string, unit: string, points: readonly (readonly [number, number])[]): void {
  const seconds = points.map(([size, s]) => `${size} ${s.toFixed(1)} s`).join(', ');
  say(`${name.padEnd(22)} exponent ${exponent(points).toFixed(2)}   ${unit}: ${seconds}`);
}

export function growth(documents: readonly Document[]): void {
  const text = MEGABYTES.map((mega) => {
    const long = longText(documents, mega * 1_000_000);
    return [mega, processorSeconds(() => run.extractDocument(long, { factsOnly: true }))] as const;
  });
  line('one long text', 'million characters', text);
  const many = DOCUMENTS.map((count) => {
    const seconds = processorSeconds(() => {
      for (let i = 0; i < count; i++) run.extractDocument(documents[i % documents.length]!, { factsOnly: true });
    });
    return [count, seconds] as const;
  });
  line('many documents', 'documents', many);
}
