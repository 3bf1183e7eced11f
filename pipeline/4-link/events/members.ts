/**
 * The documents of a growing collection with their vectors. A vector depends on how many documents hold its terms; when a
 * count passes into another band, the vectors of the documents that hold the term are made anew, and no others.
 */
import { hash32 } from './shingles.ts';
import type { Key } from './proposals.ts';
import type { EventSignature, StoryOutline } from './signature.ts';
import { evidenceKind, normalise, type Vector } from './vectors.ts';
import { backgroundShare, holdersBand, inverseFrequency, storiesBand } from './weights.ts';

/** A document of the collection. */
export interface Member {
  /** Tells members of one collection apart. */
  readonly serial: number;
  /** Its terms are in `keys` and `frequencies`: as words they would take most of the memory of a large collection. */
  readonly outline: StoryOutline;
  /** The terms by which it is found: its heaviest by the background alone, so that they stay when the collection grows. */
  readonly telling: readonly Key[];
  /** Keys of its terms, ascending. */
  readonly keys: Float64Array;
  /** Weights of its terms within the document, in the order of `keys`. */
  readonly frequencies: Float32Array;
  readonly vector: Vector;
  /** Grows when the vector changes. */
  readonly version: number;
}

/** What the collection knows of a term. */
interface Term {
  readonly text: string;
  /** Share of stories in the background. */
  readonly share: number;
  readonly holders: Member[];
  /** Band of the number of holders that the vectors go by. */
  band: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** 53 bits of the term's characters: two terms of a collection practically never meet. */
export const termKey = (term: string): number => (hash32(term) & 0x1fffff) * 0x100000000 + hash32(term, 0x2545f491);

const NO_VECTOR: Vector = { terms: new Float64Array(), weights: new Float32Array(), kinds: new Uint8Array() };

/** Terms by which a document is found: its heaviest. */
const TELLING_TERMS = 24;

/** The heaviest terms by the background; ties by the term itself. */
const telling = (terms: readonly { readonly term: Term; readonly weight: number }[]): Key[] =>
  terms
    .map(({ term: { text, share }, weight }) => ({ key: text, weight: -weight * Math.log(share) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, TELLING_TERMS);

export class Members {
  readonly #terms = new Map<number, Term>();
  readonly #stale = new Set<Writable<Member>>();
  readonly #changed = new Set<Term>();
  readonly #all = new Set<Writable<Member>>();
  #stories = storiesBand(0);
  #serial = 0;

  [Symbol.iterator](): Iterator<Member> {
    return this.#all.values();
  }

  add(signature: EventSignature): Member {
    const { terms, ...outline } = signature;
    const pairs = terms.map(([text, weight]) => ({ key: termKey(text), term: this.#term(text), weight }));
    pairs.sort((a, b) => a.key - b.key);
    const member: Writable<Member> = {
      serial: this.#serial++,
      outline,
      telling: telling(pairs),
      keys: Float64Array.from(pairs, (p) => p.key),
      frequencies: Float32Array.from(pairs, (p) => p.weight),
      vector: NO_VECTOR,
      version: 0,
    };
    for (const { term } of pairs) {
      term.holders.push(member);
      this.#changed.add(term);
    }
    this.#all.add(member);
    this.#stale.add(member);
    return member;
  }

  /** What is known of a term; its text is kept once, however many documents hold it. */
  #term(text: string): Term {
    const key = termKey(text);
    const known = this.#terms.get(key);
    if (known) return known;
    const term = { text, share: backgroundShare(text), holders: [], band: Number.NaN };
    this.#terms.set(key, term);
    return term;
  }

  /** The documents that hold a term. */
  holders(term: string): readonly Member[] {
    return this.#terms.get(termKey(term))?.holders ?? [];
  }

  remove(member: Member): void {
    for (const key of member.keys) {
      const term = this.#terms.get(key)!;
      term.holders.splice(term.holders.indexOf(member), 1);
      this.#changed.add(term);
    }
    this.#all.delete(member);
    this.#stale.delete(member);
  }

  /** Makes anew the vectors that the additions since the last call have changed. */
  refresh(): void {
    const stories = storiesBand(this.#all.size);
    for (const term of this.#changed) {
      const band = holdersBand(term.share, term.holders.length);
      if (band === term.band) continue;
      term.band = band;
      for (const holder of term.holders) this.#stale.add(holder);
    }
    if (stories !== this.#stories) for (const member of this.#all) this.#stale.add(member);
    this.#stories = stories;
    for (const member of this.#stale) {
      member.vector = this.#vector(member);
      member.version++;
    }
    this.#changed.clear();
    this.#stale.clear();
  }

  #vector({ keys, frequencies }: Member): Vector {
    const weights = new Float32Array(keys.length);
    const kinds = new Uint8Array(keys.length);
    for (let i = 0; i < keys.length; i++) {
      const { text, share, band } = this.#terms.get(keys[i]!)!;
      const inverse = inverseFrequency(this.#stories, band);
      weights[i] = Math.max(0, frequencies[i]! * inverse);
      kinds[i] = evidenceKind(text, share, inverse);
    }
    return { terms: keys, weights: normalise(weights), kinds };
  }
}
