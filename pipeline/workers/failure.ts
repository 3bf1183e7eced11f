/** Documents that could not be extracted, as results: a failure costs one document and never the run. */
import type { Document, DocumentError, Extraction } from '../model.ts';

/** The result that stands for a document that failed. */
export function failed(document: Document, error: DocumentError): Extraction {
  const { text, regions: _, ...record } = document;
  return { document: { ...record, status: 'failed', error, regions: [] }, text, facts: [] };
}

/** An extractor threw: a defect of ours, reported as the document's failure. */
export function defect(document: Document, error: unknown): Extraction {
  const code = (error as { code?: unknown } | null)?.code;
  const message = error instanceof Error ? error.message : String(error);
  return failed(document, {
    code: typeof code === 'string' ? code : 'E_EXTRACT',
    message: `extraction failed: ${message}; please report it with this article`,
  });
}

/** The document took longer than it may. */
export function tooSlow(document: Document, milliseconds: number): Extraction {
  return failed(document, {
    code: 'E_TIMEOUT',
    message:
      `extraction took longer than ${(milliseconds / 1000).toLocaleString('en-US')} s and was stopped; ` +
      'look at the article, or allow more with --timeout-per-document',
  });
}

/** The worker that had the document ended: out of memory, or for a reason that only its error tells. */
export function crashed(document: Document, error: unknown): Extraction {
  return failed(
    document,
    outOfMemory(error)
      ? { code: 'E_MEMORY', message: 'extraction ran out of memory and was stopped; split the article' }
      : {
          code: 'E_WORKER',
          message: `the worker ended: ${(error as Error).message}; please report it with this article`,
        },
  );
}

export const outOfMemory = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
