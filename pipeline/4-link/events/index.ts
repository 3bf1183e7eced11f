/**
 * Groups documents by the happening that they report.
 *
 * A document's signature becomes a vector of weighted terms; an inverted index proposes pairs that share rare terms;
 * each pair is scored; average linkage joins what is alike. Near-copies of one wire story are found by shingles and
 * always join. The result depends on the set of documents alone, not on the order in which they came.
 */
import type { Event } from '../../model.ts';
import { candidates } from './candidates.ts';
import { cluster, type Edge } from './cluster.ts';
import { copyGroups } from './copies.ts';
import { byPublication, describe } from './describe.ts';
import type { EventSignature } from './signature.ts';
import { sharedParts, similarity } from './similarity.ts';
import { toEntry, toVector, Vocabulary, weigh } from './vectors.ts';

export { type EventSignature, signature } from './signature.ts';

/** Mean likelihood at which documents are one event. */
const THRESHOLD = 0.2;

/** A growing collection of documents. */
export class EventIndex {
  readonly #signatures = new Map<string, EventSignature>();

  /** Adds a document; one with the same id is replaced. */
  add(signature: EventSignature): void {
    this.#signatures.set(signature.id, signature);
  }

  /** The events of the documents added so far, ordered by their first document. Each document is in one event. */
  events(): Event[] {
    const signatures = [...this.#signatures.values()].sort(byPublication);
    const vocabulary = new Vocabulary();
    const entries = signatures.map((s) => toEntry(s, vocabulary));
    const weighing = weigh(vocabulary, entries.length);
    const vectors = entries.map((e) => toVector(e, weighing));
    const likeness = (a: number, b: number): number =>
      similarity(signatures[a]!, signatures[b]!, sharedParts(vectors[a]!, vectors[b]!, weighing.kinds));
    const edges = candidates(vectors, vocabulary.terms)
      .map(([a, b]): Edge => ({ a, b, likeness: likeness(a, b) }))
      .filter((edge) => edge.likeness >= THRESHOLD);
    const copies = copyGroups(signatures.map((s) => s.sketch));
    const clusters = cluster({
      count: signatures.length,
      together: copies,
      edges,
      likeness,
      threshold: THRESHOLD,
    });
    return clusters.map((members) => {
      const inside = new Set(members);
      const own = copies
        .map((group) => group.filter((m) => inside.has(m)))
        .filter((group) => group.length > 1)
        .map((group) => group.map((m) => signatures[m]!.id));
      return describe(
        members.map((m) => signatures[m]!),
        own,
      );
    });
  }
}

/** The events that these documents report; the order of the documents does not matter. */
export function groupEvents(signatures: readonly EventSignature[]): Event[] {
  const index = new EventIndex();
  for (const s of signatures) index.add(s);
  return index.events();
}
