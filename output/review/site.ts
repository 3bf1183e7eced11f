/** What every page of the review knows, and the addresses of its pages. */
import type { Filters } from '../../pipeline/store/queries/filters.ts';
import type { Progress } from '../../pipeline/store/queries/findings.ts';

export interface Site {
  /** Path of the first page, with a slash at its end. */
  readonly base: string;
  /** What the database is called. */
  readonly store: string;
  /** Who decides; nobody when the store may only be read. */
  readonly reviewer?: string;
  readonly progress: Progress;
}

/** The filters as they stand in an address; what is not set is left out. @param more other parameters */
export function query(filters: Filters, more: Readonly<Record<string, string | undefined>> = {}): string {
  const { status, ...rest } = filters;
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...rest, ...(status === 'undecided' ? {} : { status }), ...more }))
    if (value !== undefined) parameters.set(key, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const listUrl = (site: Site, filters: Filters, page = 1): string =>
  site.base + query(filters, { page: page === 1 ? undefined : String(page) });

export const findingUrl = (site: Site, id: string, filters: Filters): string =>
  `${site.base}findings/${encodeURIComponent(id)}${query(filters)}`;

export const decisionUrl = (site: Site, id: string, filters: Filters): string =>
  `${site.base}findings/${encodeURIComponent(id)}/decision${query(filters)}`;

/** @param at where in the text, in UTF-16 code units */
export const articleUrl = (site: Site, id: string, at?: number): string =>
  `${site.base}article?${new URLSearchParams({ id }).toString()}${at === undefined ? '' : `#at-${at}`}`;
