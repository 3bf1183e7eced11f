import type { Event, Extraction } from '../model.ts';
import { passageEvents, placeClaims, type Placed } from './background.ts';
import type { QuantityClaim, ScopedClaim } from './claims/model.ts';
import { type PackedClaims, unpackClaims } from './claims/packed.ts';
import { EventIndex } from './events/index.ts';
import type { Passage } from './events/passages.ts';

export interface Linked {
  readonly events: readonly Event[];
  /** What is claimed of an event: by its documents, in their order, and by others in passing. Made when it is asked for. */
  claimsOf(event: Event): readonly ScopedClaim[];
  /** Rates that documents state, in their order. */
  readonly rates: readonly QuantityClaim[];
}

/**
 * Documents that come one after the other, to be linked: which report the same happening, and what is claimed of it. Of
 * each is kept what that takes. Documents without a signature are in no event.
 */
export class Linker {
  readonly #index = new EventIndex();
  readonly #claims = new Map<string, PackedClaims>();
  /** Of the few documents that have background passages. */
  readonly #passages = new Map<string, readonly Passage[]>();

  /** Adds a document; one with the same id is replaced. */
  add({ document: { id }, signature, claims }: Extraction): void {
    if (signature === undefined) return;
    this.#index.add(signature);
    if (claims) this.#claims.set(id, claims);
    if (signature.passages.length > 0) this.#passages.set(id, signature.passages);
    else this.#passages.delete(id);
  }

  /** Linear in claims, passages and the terms of documents. */
  link(): Linked {
    const events = this.#index.events();
    const targets = passageEvents(events, this.#passages, (term) => this.#index.holders(term));
    const visitors = new Map<Event, Set<string>>();
    for (const [doc, passages] of this.#passages) {
      for (const passage of passages) {
        const event = targets.get(passage);
        if (event) visitors.set(event, (visitors.get(event) ?? new Set()).add(doc));
      }
    }
    const placed = (doc: string): Placed[] => {
      const claims = this.#claims.get(doc);
      return claims ? placeClaims(unpackClaims(claims), this.#passages.get(doc) ?? [], targets) : [];
    };
    const said = (doc: string, of: Event | undefined): ScopedClaim[] =>
      placed(doc).flatMap((p) => (p.of === of ? [p.claim] : []));
    const rates = [...this.#claims].flatMap(([doc, claims]) => {
      const passages = this.#passages.get(doc);
      if (claims.rates.length === 0 || !passages) return claims.rates;
      const own = placeClaims(claims.rates, passages, targets).filter(({ of }) => of === undefined);
      return own.map(({ claim }) => claim as QuantityClaim);
    });
    return {
      events,
      claimsOf: (event) => [
        ...event.docs.flatMap((doc) => said(doc, undefined)),
        ...[...(visitors.get(event) ?? [])].flatMap((doc) => said(doc, event)),
      ],
      rates,
    };
  }
}
