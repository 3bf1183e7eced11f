/** Sources that are independent of one another: the copies of one wire story are one. */
import type { Event } from '../model.ts';
import { isOwn } from './remark.ts';

/** The documents of claims, without the draft, grouped by the source that they go back to. */
export function independent(claims: readonly { readonly doc: string }[], event: Event): string[][] {
  const out = new Map<string, string[]>();
  for (const doc of new Set(claims.filter((c) => !isOwn(c)).map((c) => c.doc))) {
    const copies = event.wireCopies.findIndex((group) => group.includes(doc));
    const key = copies < 0 ? `doc:${doc}` : `wire:${copies}`;
    out.set(key, [...(out.get(key) ?? []), doc]);
  }
  return [...out.values()];
}
