/**
 * Groups documents by the happening that they report.
 *
 * A document's signature becomes a vector of weighted terms; an inverted index proposes pairs that share rare terms; each
 * pair is scored; average linkage joins what is alike. Near-copies of one wire story are found by shingles and always
 * join. The result depends on the set of documents alone, not on the order in which they came.
 */
import type { Event } from '../../model.ts';
import { candidates } from './candidates.ts';
import { cluster } from './cluster.ts';
import { components, type Component } from './components.ts';
import { Copies } from './copies.ts';
import { byPublication, describe } from './describe.ts';
import { type Member, Members } from './members.ts';
import { Sets } from './sets.ts';
import type { EventSignature } from './signature.ts';
import { sharedParts, similarity } from './similarity.ts';

export { type EventSignature, signature } from './signature.ts';

/** Mean likelihood at which documents are one event. */
const THRESHOLD = 0.2;

/** A pair's likeness, and the versions of both vectors that it was worked out from. */
interface Scored {
  readonly likeness: number;
  readonly first: number;
  readonly second: number;
}

const inOrder = (a: Member, b: Member): number => byPublication(a.outline, b.outline);

const likeness = (a: Member, b: Member): number => similarity(a.outline, b.outline, sharedParts(a.vector, b.vector));

/**
 * A growing collection of documents. A document that joins is compared with those that share its telling terms; what it
 * leaves as it was is not worked out again.
 */
export class EventIndex {
  readonly #members = new Members();
  readonly #candidates = candidates();
  readonly #copies = new Copies<Member>((m) => m.outline.sketch, inOrder);
  readonly #byId = new Map<string, Member>();
  #scores = new Map<Member, Map<Member, Scored>>();
  /** Events by what their component was made of. */
  #grouped = new Map<string, readonly Event[]>();

  /** Adds a document; one with the same id is replaced. */
  add(signature: EventSignature): void {
    const known = this.#byId.get(signature.id);
    if (known) {
      this.#candidates.remove(known);
      this.#copies.remove(known);
      this.#members.remove(known);
    }
    const member = this.#members.add(signature);
    this.#candidates.add(member);
    this.#copies.add(member);
    this.#byId.set(signature.id, member);
  }

  /** Ids of the documents that hold a term, in the order in which they came. */
  holders(term: string): string[] {
    return this.#members.holders(term).map(({ outline }) => outline.id);
  }

  /** The events of the documents added so far, ordered by their first document. Each document is in one event. */
  events(): Event[] {
    this.#members.refresh();
    const members = [...this.#members].sort(inOrder);
    const rank = new Map(members.map((m, i) => [m, i]));
    const found = components(members, this.#edges(members, rank), this.#copyGroups(members, rank));
    const grouped = new Map<string, readonly Event[]>();
    const out: Event[] = [];
    for (const component of found) {
      const events = this.#grouped.get(component.fingerprint) ?? group(component);
      grouped.set(component.fingerprint, events);
      out.push(...events);
    }
    this.#grouped = grouped;
    const rankOf = (event: Event): number => rank.get(this.#byId.get(event.docs[0]!)!)!;
    return out.sort((a, b) => rankOf(a) - rankOf(b));
  }

  /** Pairs alike enough to join, as positions in `members`; only pairs with a changed vector are scored. */
  #edges(members: readonly Member[], rank: ReadonlyMap<Member, number>): [a: number, b: number, likeness: number][] {
    const scores = new Map<Member, Map<Member, Scored>>();
    const edges: [number, number, number][] = [];
    for (const [at, member] of members.entries()) {
      for (const partner of this.#candidates.partners(member)) {
        const other = rank.get(partner)!;
        const [a, b] = at < other ? [member, partner] : [partner, member];
        const row = scores.get(a) ?? new Map<Member, Scored>();
        scores.set(a, row);
        if (row.has(b)) continue;
        const known = this.#scores.get(a)?.get(b);
        const fresh = known !== undefined && known.first === a.version && known.second === b.version;
        const scored = fresh ? known : { likeness: likeness(a, b), first: a.version, second: b.version };
        row.set(b, scored);
        if (scored.likeness >= THRESHOLD) edges.push([Math.min(at, other), Math.max(at, other), scored.likeness]);
      }
    }
    this.#scores = scores;
    return edges;
  }

  /** Groups of near-copies, as positions in `members`. Copying is carried on: A of B and B of C are one group. */
  #copyGroups(members: readonly Member[], rank: ReadonlyMap<Member, number>): number[][] {
    const sets = new Sets(members.length);
    for (const [a, b] of this.#copies.pairs(members)) sets.join(rank.get(a)!, rank.get(b)!);
    return sets.groups();
  }
}

/** The events of documents that edges and copies connect. */
function group({ members, edges, copies }: Component): Event[] {
  const clusters = cluster({
    count: members.length,
    together: copies,
    edges: edges.map(([a, b, value]) => ({ a, b, likeness: value })),
    likeness: (a, b) => likeness(members[a]!, members[b]!),
    threshold: THRESHOLD,
  });
  return clusters.map((nodes) => {
    const inside = new Set(nodes);
    const own = copies.filter((c) => inside.has(c[0]!)).map((c) => c.map((m) => members[m]!.outline.id));
    return describe(
      nodes.map((n) => members[n]!.outline),
      own,
    );
  });
}

/** The events that these documents report; the order of the documents does not matter. */
export function groupEvents(signatures: readonly EventSignature[]): Event[] {
  const index = new EventIndex();
  for (const s of signatures) index.add(s);
  return index.events();
}
