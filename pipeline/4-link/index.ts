import type { Event, Extraction } from '../model.ts';

export interface Linked {
  readonly events: readonly Event[];
}

export function link(extractions: readonly Extraction[]): Linked {
  return {
    events: extractions.map((e) => ({
      id: e.document.id,
      label: e.document.id,
      docs: [e.document.id],
      wireCopies: [],
    })),
  };
}
