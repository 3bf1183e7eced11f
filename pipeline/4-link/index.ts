import type { Event, Extraction } from '../model.ts';
import { type EventSignature, groupEvents } from './events/index.ts';

export interface Linked {
  readonly events: readonly Event[];
}

/** Links extracted documents: which report the same happening. Documents without a signature are in no event. */
export function link(extractions: readonly Extraction[]): Linked {
  const signatures = extractions.map((e) => e.signature).filter((s): s is EventSignature => s !== undefined);
  return { events: groupEvents(signatures) };
}
