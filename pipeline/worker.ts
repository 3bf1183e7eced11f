/** The task of a worker thread: one document in, its extraction out. Started by `batch.ts` only. */
import type { Task } from './batch.ts';
import type { Extraction } from './model.ts';
import { extractDocument } from './run.ts';

export default function extract({ document, options }: Task): Extraction {
  return extractDocument(document, options);
}
