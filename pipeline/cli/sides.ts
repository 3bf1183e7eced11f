/**
 * The articles of a comparison: all on one side, or drafts and what they are held against. Only what is wanted is
 * extracted.
 */
import type { Ingested } from '../1-ingest/index.ts';
import type { Extraction } from '../model.ts';
import { UsageError } from './errors.ts';
import type { Session } from './session.ts';

export interface SideOptions {
  /** What the inputs are held against: files, folders, patterns, or `-`. */
  readonly against?: readonly string[];
  /** ISO date or date-time; articles published before it, or on a day not known, are left out. Drafts never are. */
  readonly since?: string;
}

export interface Sides {
  readonly extractions: readonly Extraction[];
  /** Ids of the drafts; absent when nothing is held against them. */
  readonly drafts?: ReadonlySet<string>;
}

const DATE_ONLY = 10;

/** Whether an article appeared on or after `since`. Days are compared as printed, hours with their time zones. */
function isSince(published: string, since: string): boolean {
  if (since.length <= DATE_ONLY || published.length <= DATE_ONLY)
    return published.slice(0, DATE_ONLY) >= since.slice(0, DATE_ONLY);
  return Date.parse(published) >= Date.parse(since);
}

/**
 * Reads and extracts both sides.
 *
 * @throws UsageError when one of the two sides, or what is left of it by `since`, is empty
 */
export async function readSides(
  session: Session<unknown>,
  inputs: readonly string[],
  { against, since }: SideOptions,
): Promise<Sides> {
  const drafts = new Set<string>();
  let [others, undated, latest] = [0, 0, ''];
  const accept = (one: Ingested): boolean => {
    const draft = against !== undefined && (one.input ?? 0) < inputs.length;
    // A document that failed is reported whatever its side.
    if (!one.ok) return true;
    if (draft) {
      drafts.add(one.document.id);
      return true;
    }
    const { published } = one.document;
    if (since !== undefined) {
      if (published === undefined) undated++;
      else if (published > latest) latest = published;
      if (published === undefined || !isSince(published, since)) return false;
    }
    others++;
    return true;
  };
  const extractions: Extraction[] = [];
  for await (const extraction of session.extractions([...inputs, ...(against ?? [])], {
    each: (one) => (accept(one) ? one : undefined),
  }))
    extractions.push(extraction);
  if (session.interrupted()) return { extractions };
  if (undated > 0)
    session.log.warn(
      { code: 'W_UNDATED' },
      `${undated} ${undated === 1 ? 'article says' : 'articles say'} no date of publication and ${undated === 1 ? 'is' : 'are'} left out by --since; give one with --published`,
    );
  if (others === 0 && latest !== '')
    throw new UsageError(`no article was published since ${since}; the latest is of ${latest.slice(0, DATE_ONLY)}`);
  if (others === 0 && undated > 0) throw new UsageError(`no article is known to be published since ${since}`);
  if (against === undefined) return { extractions };
  if (drafts.size === 0) throw new UsageError(`none of the articles to check could be read: ${inputs.join(', ')}`);
  if (others === 0)
    throw new UsageError(`--against ${against.join(' ')}: no article to compare with; name others than those to check`);
  return { extractions, drafts };
}
