/**
 * The documents of a growing collection with their vectors. A vector depends on how many documents hold its terms; when a
 * count passes into another band, the vectors of the documents that hold the term are made anew, and no others.
 */
import { hash32 } from './shingles.ts';
import type { EventSignature } from './signature.ts';
import { evidenceKind, normalise, type Vector } from './vectors.ts';
import { backgroundShare, holdersBand, inverseFrequency, storiesBand } from './weights.ts';

/** A document of the collection. */
export interface Member {
  /** Tells members of one collection apart. */
  readonly serial: number;
  readonly signature: EventSignature;
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
    const pairs = signature.terms.map(([text, weight]) => ({ key: termKey(text), text, weight }));
    pairs.sort((a, b) => a.key - b.key);
    const member: Writable<Member> = {
      serial: this.#serial++,
      signature,
      keys: Float64Array.from(pairs, (p) => p.key),
      frequencies: Float32Array.from(pairs, (p) => p.weight),
      vector: NO_VECTOR,
      version: 0,
    };
    for (const { key, text } of pairs) {
      let term = this.#terms.get(key);
      if (!term) {
        term = { text, share: backgroundShare(text), holders: [], band: Number.NaN };
        this.#terms.set(key, term);
      }
      term.holders.push(member);
      this.#changed.add(term);
    }
    this.#all.add(member);
    this.#stale.add(member);
    return member;
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
