/** What the calling thread and a worker say to one another. */
import type { Document, DocumentRecord, Extraction } from '../model.ts';
import type { ExtractOptions } from '../run.ts';

/** How a worker writes what it extracts: handing over the writing costs a fraction of handing over the facts. */
export interface Print {
  /** URL of a module whose default export is a `MakePrinter`. */
  readonly module: string;
  /** What the module is told; it is copied to the worker. */
  readonly setting: unknown;
}

export type MakePrinter = (setting: never) => Promise<Printer>;
/** Makes of an extraction what each output gets. */
export type Printer = (extraction: Extraction) => readonly Uint8Array[];

/** A document's result as a worker wrote it. */
export interface Printed {
  readonly document: DocumentRecord;
  readonly text: string;
  /** Number of its facts. */
  readonly count: number;
  /** What each output gets. */
  readonly chunks: readonly Uint8Array[];
}

/** A few documents for one worker. */
export interface Task {
  readonly documents: readonly Document[];
  readonly options: ExtractOptions;
  readonly print?: Print | undefined;
  /** One shared number: 0 before the worker has begun, then the number of the document (from 1) that it is at. */
  readonly progress: Int32Array<SharedArrayBuffer>;
}

/** A result on its way back, without the text: the calling thread has it already. */
export type Answer = Omit<Extraction, 'text'> | Omit<Printed, 'text'>;
