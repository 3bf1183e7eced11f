/** The task of a worker thread: a few documents in, their extractions out. Started by `pool.ts` only. */
import type { Document, Extraction } from '../model.ts';
import { extractDocument } from '../run.ts';
import { defect } from './failure.ts';
import type { Answer, MakePrinter, Print, Printer, Task } from './task.ts';

export default async function extract({ documents, options, print, progress }: Task): Promise<Answer[]> {
  const printer = print && (await printerOf(print));
  return documents.map((document, i) => {
    Atomics.store(progress, 0, i + 1);
    return answer(one(document, options), printer);
  });
}

/** Modules are loaded once, however many tasks name them. */
async function printerOf({ module, setting }: Print): Promise<Printer> {
  const { default: make } = (await import(module)) as { default: MakePrinter };
  return make(setting as never);
}

function one(document: Document, options: Task['options']): Extraction {
  try {
    return extractDocument(document, options);
  } catch (error) {
    return defect(document, error);
  }
}

function answer(extraction: Extraction, printer: Printer | undefined): Answer {
  const { text: _, ...rest } = extraction;
  if (printer === undefined) return rest;
  return { document: rest.document, count: rest.facts.length, chunks: printer(extraction) };
}
