/**
 * The articles of a comparison: all on one side, or drafts and what they are held against. Only what is wanted is
 * extracted.
 */
import type { Ingested } from '../1-ingest/index.ts';
import type { Collection } from '../collection.ts';
import { UsageError } from './errors.ts';
import type { Session } from './session.ts';
import { sinceFilter } from './since.ts';

export interface SideOptions {
  /** What the inputs are held against: files, folders, patterns, or `-`. */
  readonly against?: readonly string[];
  /** ISO date or date-time; articles published before it, or on a day not known, are left out. Drafts never are. */
  readonly since?: string;
}

export interface Sides {
  readonly collection: Collection;
  /** Ids of the drafts; absent when nothing is held against them. */
  readonly drafts?: ReadonlySet<string>;
}

/**
 * Reads and extracts both sides.
 *
 * @param withoutFacts whether nothing that is written shows facts
 * @throws UsageError when one of the two sides, or what is left of it by `since`, is empty
 */
export async function readSides(
  session: Session<unknown>,
  inputs: readonly string[],
  { against, since }: SideOptions,
  withoutFacts: boolean,
): Promise<Sides> {
  const drafts = new Set<string>();
  const filter = sinceFilter(since);
  let others = 0;
  const accept = (one: Ingested): boolean => {
    const draft = against !== undefined && (one.input ?? 0) < inputs.length;
    // A document that failed is reported whatever its side.
    if (!one.ok) return true;
    if (draft) {
      drafts.add(one.document.id);
      return true;
    }
    if (!filter.keeps(one.document.published)) return false;
    others++;
    return true;
  };
  const { Collection } = await import('../collection.ts');
  const collection = new Collection();
  for await (const extraction of session.extractions([...inputs, ...(against ?? [])], {
    each: (one) => (accept(one) ? one : undefined),
    withoutFacts,
  }))
    collection.add(extraction);
  if (session.interrupted()) return { collection };
  filter.tell(session.log);
  if (others === 0) filter.refuseNone('article');
  if (against === undefined) return { collection };
  if (drafts.size === 0) throw new UsageError(`none of the articles to check could be read: ${inputs.join(', ')}`);
  if (others === 0)
    throw new UsageError(`--against ${against.join(' ')}: no article to compare with; name others than those to check`);
  return { collection, drafts };
}
