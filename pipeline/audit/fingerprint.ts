/** Names for diagnostics that stay when other parts of the file change. */
import { createHash } from 'node:crypto';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** What a diagnostic is known by: its rule, its file, its words, and the words that it is held against. */
export interface Known {
  readonly rule: string;
  readonly relation?: string;
  readonly file: string;
  readonly text: string;
  readonly against: readonly string[];
}

/** Gives fingerprints in the order of the diagnostics; those that would be one are numbered. */
export function fingerprints(): (known: Known) => string {
  const seen = new Map<string, number>();
  return ({ rule, relation, file, text, against }) => {
    const words = [...new Set(against.map((w) => flat(w).toLowerCase()))].toSorted();
    const print = hash(JSON.stringify([rule, relation ?? null, file, flat(text), words]));
    const before = seen.get(print) ?? 0;
    seen.set(print, before + 1);
    return before === 0 ? print : hash(`${print}|${before}`);
  };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
