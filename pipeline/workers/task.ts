/** What the calling thread and a worker say to one another. */
import type { Document, Extraction } from '../model.ts';
import type { ExtractOptions } from '../run.ts';

/** A few documents for one worker. */
export interface Task {
  readonly documents: readonly Document[];
  readonly options: ExtractOptions;
  /** One shared number: 0 before the worker has begun, then the number of the document (from 1) that it is at. */
  readonly progress: Int32Array<SharedArrayBuffer>;
}

/** An extraction on its way back, without the text: the calling thread has it already. */
export type Answer = Omit<Extraction, 'text'>;
