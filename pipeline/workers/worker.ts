/** The task of a worker thread: a few documents in, their extractions out. Started by `pool.ts` only. */
import type { Document } from '../model.ts';
import { extractDocument } from '../run.ts';
import { defect } from './failure.ts';
import type { Answer, Task } from './task.ts';

export default function extract({ documents, options, progress }: Task): Answer[] {
  return documents.map((document, i) => {
    Atomics.store(progress, 0, i + 1);
    return one(document, options);
  });
}

function one(document: Document, options: Task['options']): Answer {
  try {
    const { text: _, ...answer } = extractDocument(document, options);
    return answer;
  } catch (error) {
    const { text: _, ...answer } = defect(document, error);
    return answer;
  }
}
