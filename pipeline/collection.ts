/** Documents to compare that come one after the other, however many: of each is kept only what that takes. */
import { Linker } from './4-link/index.ts';
import { type ReconcileOptions, reconcile } from './5-reconcile/index.ts';
import type { Comparison, Extraction } from './model.ts';

export class Collection {
  readonly #linker = new Linker();
  readonly #extractions: Extraction[] = [];

  add(extraction: Extraction): void {
    this.#linker.add(extraction);
    const { document, text, facts } = extraction;
    this.#extractions.push({ document, text, facts });
  }

  /** Links the documents into events and reconciles what they claim. */
  compare(options: ReconcileOptions = {}): Comparison {
    return { extractions: this.#extractions, ...reconcile(this.#linker.link(), options) };
  }
}
