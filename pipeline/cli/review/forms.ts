/** What a browser sends, checked: filters in addresses, and decisions. */
import { z } from 'zod';
import { LONGEST_NOTE } from '../../../output/review/decide.ts';
import type { Judgement } from '../../store/decisions.ts';
import type { Filters } from '../../store/queries/filters.ts';

/** Ids, labels and searches in an address are cut at this. */
const LONGEST_VALUE = 400;

/** Empty, absent and repeated values count as not given. */
const value = z
  .string()
  .transform((s) => s.trim().slice(0, LONGEST_VALUE))
  .refine((s) => s !== '')
  .optional()
  .catch(undefined);

const Parameters = z.object({
  q: value,
  event: value,
  rule: value,
  relation: value,
  severity: value,
  source: value,
  status: z.enum(['undecided', 'decided', 'accepted', 'dismissed', 'all']).catch('undecided'),
});

/** The filters of an address; what makes no sense there is left out. */
export function filtersOf(parameters: Record<string, string>): Filters {
  const { status, ...rest } = Parameters.parse(parameters);
  const given = Object.entries(rest).filter(([, v]) => v !== undefined);
  return { ...(Object.fromEntries(given) as Partial<Filters>), status };
}

/** The number of a page, from 1. */
export const pageOf = (given: string | undefined): number =>
  z.coerce.number().int().min(1).max(1_000_000).catch(1).parse(given);

const text = z.string().max(LONGEST_NOTE, `Write at most ${LONGEST_NOTE} characters.`);

const Form = z.object({
  verdict: z.enum(['accepted', 'dismissed', 'open'], 'Accept, dismiss or open again.'),
  right: z.union([z.literal(''), z.coerce.number().int().min(1).max(1000)], 'Choose one of the versions.').default(''),
  reason: text.default(''),
  note: text.optional(),
});

export type Checked = { readonly judgement: Judgement } | { readonly problem: string };

/** A decision as it was sent. @param groups how many versions there are @param note what stands there already */
export function judgementOf(sent: unknown, groups: number, note: string | null): Checked {
  const parsed = Form.safeParse(sent);
  if (!parsed.success) return { problem: parsed.error.issues[0]!.message };
  const { verdict, right, reason, note: written } = parsed.data;
  if (right !== '' && right > groups) return { problem: 'Choose one of the versions.' };
  if (verdict === 'dismissed' && reason.trim() === '') return { problem: 'Say why it is no disagreement.' };
  return {
    judgement: {
      verdict,
      reason: verdict === 'dismissed' ? reason.trim() : null,
      note: written === undefined ? note : written.trim() === '' ? null : written.trim(),
      right_group: verdict === 'dismissed' || right === '' ? null : right,
    },
  };
}
