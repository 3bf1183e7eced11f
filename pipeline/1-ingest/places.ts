/**
 * Where each id was met, for a million documents and more: an id takes 20 bytes, whatever its length.
 *
 * Ids are kept as hashes of 64 bits. That two different ids of a million have one hash, so that the second is refused as
 * a repetition, happens once in some ten million runs.
 */

/** A record's place within its file: a line, a position in a list, or the file itself. */
const WITHIN = /^(?::(\d{1,9})|\[(\d{1,9})\])?$/;
const LINE = 1;
const ENTRY = 2;

/** So many ids of the room may be taken. */
const FULL = 0.7;

export class Places {
  /** In fours: the two halves of the hash, the file's number from 1 (0 where nothing is), and the place within it. */
  #table = new Uint32Array(4 * 1024);
  #kinds = new Uint8Array(1024);
  #count = 0;
  readonly #files: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Places that do not lie within their file's. */
  readonly #others = new Map<string, string>();

  /** The place where the id was met before. */
  get(id: string): string | undefined {
    const [low, high] = hash(id);
    const at = this.#slot(low, high);
    const file = this.#table[4 * at + 2]!;
    if (file === 0) return this.#others.get(id);
    const number = this.#table[4 * at + 3]!;
    const kind = this.#kinds[at]!;
    return `${this.#files[file - 1]!}${kind === LINE ? `:${number}` : kind === ENTRY ? `[${number}]` : ''}`;
  }

  /** @param file the place of the file that holds it, with which `place` begins as a rule */
  set(id: string, place: string, file: string): void {
    const within = place.startsWith(file) ? WITHIN.exec(place.slice(file.length)) : null;
    if (within === null) {
      this.#others.set(id, place);
      return;
    }
    if (++this.#count > FULL * this.#kinds.length) this.#grow();
    const [low, high] = hash(id);
    const at = this.#slot(low, high);
    this.#table.set([low, high, this.#fileNumber(file), Number(within[1] ?? within[2] ?? 0)], 4 * at);
    this.#kinds[at] = within[1] === undefined ? (within[2] === undefined ? 0 : ENTRY) : LINE;
  }

  #fileNumber(file: string): number {
    let number = this.#numbers.get(file);
    if (number === undefined) {
      number = this.#files.push(file);
      this.#numbers.set(file, number);
    }
    return number;
  }

  /** Where the hash is, or where there is room for it. */
  #slot(low: number, high: number): number {
    const table = this.#table;
    const mask = this.#kinds.length - 1;
    let at = low & mask;
    while (table[4 * at + 2] !== 0 && (table[4 * at] !== low || table[4 * at + 1] !== high)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [table, kinds] = [this.#table, this.#kinds];
    this.#table = new Uint32Array(2 * table.length);
    this.#kinds = new Uint8Array(2 * kinds.length);
    for (const [i, kind] of kinds.entries()) {
      const [low, high, file, number] = table.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
      if (file === 0) continue;
      const at = this.#slot(low, high);
      this.#table.set([low, high, file, number], 4 * at);
      this.#kinds[at] = kind;
    }
  }
}

/** Two hashes of 32 bits (FNV-1a and a multiplicative one, each mixed as MurmurHash3 ends) of the UTF-16 code units. */
function hash(id: string): readonly [low: number, high: number] {
  let a = 0x811c9dc5;
  let b = id.length;
  for (let i = 0; i < id.length; i++) {
    const c = id.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b, 0x9e3779b1) + c + (b >>> 15);
  }
  return [mixed(a), mixed(b)];
}

function mixed(given: number): number {
  let h = given;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
