import type { Event, Extraction } from '../model.ts';
import { placeClaims } from './background.ts';
import type { ScopedClaim } from './claims/model.ts';
import { type EventSignature, groupEvents } from './events/index.ts';

export interface Linked {
  readonly events: readonly Event[];
  /** What the documents claim, in the order of the documents. */
  readonly claims: readonly ScopedClaim[];
  /** By event, what documents of other events claim about it in passing; not among `claims`. */
  readonly inPassing?: ReadonlyMap<Event, readonly ScopedClaim[]>;
}

/** Links extracted documents: which report the same happening. Documents without a signature are in no event. */
export function link(extractions: readonly Extraction[]): Linked {
  const signatures = extractions.map((e) => e.signature).filter((s): s is EventSignature => s !== undefined);
  const events = groupEvents(signatures);
  const { own, inPassing } = placeClaims(
    extractions.flatMap((e) => e.claims ?? []),
    events,
    signatures,
  );
  return { events, claims: own, inPassing };
}
