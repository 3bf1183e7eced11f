/** Whether two figures that differ could contradict each other, looked at alone. */
import { stem } from '../../../4-link/claims/context.ts';
import { ANYBODY, FIXED } from '../../../4-link/claims/lexicon-things.ts';
import type { QuantityClaim } from '../../../4-link/claims/model.ts';
import { sharedContext, sharedNear } from '../../comparable.ts';
import { isNearAge, isOlder, isOneBearer } from './ages.ts';
import type { Pair } from './relate.ts';
import { digits, size, slip } from './slips.ts';

/** "One woman was dead" begins a list as often as it counts. */
const isOne = (c: QuantityClaim): boolean => c.dimension === 'count' && c.value === 1;

/** "Dozens", "hundreds": a word for many, and no count. */
const isVague = (c: QuantityClaim): boolean =>
  !/\d/.test(c.text) && /\b(?:dozens|scores|hundreds|thousands|several)\b/i.test(c.text);

/** Words of context that a slip of the pen needs to be believed where the thing is not surely the same. */
const SLIP_CONTEXT = 3;

/** Whether a slip is more than chance: three digits, or two of things that both articles count by the same noun. */
function isTelling(a: QuantityClaim, b: QuantityClaim): boolean {
  const context = sharedContext(a, b);
  if (digits(a).length >= 3) return context >= SLIP_CONTEXT;
  const met = a.thing.heads.some((h) => b.thing.heads.includes(h)) && a.thing.family === undefined;
  return met && !a.thing.soft && !b.thing.soft && context >= 2;
}

/** Sentences of the opening that a headline sums up. */
const LEAD = 4;

const isHeadlineAndLead = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.title !== b.title && Math.abs(a.order - b.order) <= LEAD;

/** Words for people of whom every story counts several lots. */
const ANYONE: ReadonlySet<string> = new Set(
  'person man woman child boy girl teenager adult victim suspect other resident civilian family'.split(' '),
);

/** "2.8 million customers", "340 firefighters": people of one kind, whom the words round both figures speak of. */
function areOneKind(a: QuantityClaim, b: QuantityClaim, alike = false): boolean {
  const kind = a.thing.heads.find((h) => b.thing.heads.includes(h) && !ANYONE.has(h));
  if (kind === undefined) return false;
  const beside = (a.near ?? []).some((w) => w !== stem(kind) && b.near?.includes(w));
  return (alike && beside) || sharedContext(a, b) >= SLIP_CONTEXT;
}

/** Words beside two parts that make them one part. */
const PART_WORDS = 2;

/** "Among those rescued were 11 women", "84 were rescued, among them 16 women": parts of one kind. */
function isOnePart(a: QuantityClaim, b: QuantityClaim): boolean {
  const kind = a.thing.heads.find((h) => b.thing.heads.includes(h));
  if (kind === undefined || ANYBODY.has(kind) || a.others || b.others || isOne(a) || isOne(b)) return false;
  const beside = sharedNear(a, b).filter((w) => w !== stem(kind));
  return a.dimension === 'count' && a.doc !== b.doc && !a.derived && !b.derived && beside.length >= PART_WORDS;
}

/** Figures of which one alone has a role are not further apart than this. */
const MOST_RATIO = 3;

/** Whether the two could contradict each other, looked at alone. */
export function eligible({ a, b, sure, alike, told, relation }: Pair): boolean {
  if (told) return true;
  if (sure && a.part && b.part) return isOnePart(a, b);
  if (a.part || b.part || a.derived || b.derived || isOne(a) || isOne(b)) return false;
  if (a.person !== undefined && b.person !== undefined) return !isOlder(a, b);
  if (a.thing.heads[0] === 'age') return sure && isOneBearer(a, b) && isNearAge(a, b);
  if (isVague(a) || isVague(b)) return false;
  if (a.doc === b.doc) return sure && a.role !== undefined && a.role === b.role && isHeadlineAndLead(a, b);
  // "Two are in custody", "a third suspect was arrested when two fled": what comes third may be counted among others.
  if (a.ordinal || b.ordinal) return relation === 'revised' && sure;
  // "17 miners were killed", "260 were underground": a role that only one of them has, and figures of two sizes.
  if (a.role !== b.role && Math.max(size(a), size(b)) > MOST_RATIO * Math.min(size(a), size(b))) return false;
  // A number that may be a slip needs less: two unlike figures of five digits are not one number's two printings.
  if (!sure) return slip(a, b) !== undefined && isTelling(a, b);
  // People are counted in too many ways for a figure without a role to mean the same.
  if (a.thing.heads.some((h) => alike && FIXED.has(h) && b.thing.heads.includes(h))) return true;
  return (a.role !== undefined && b.role !== undefined) || a.thing.family !== 'person' || areOneKind(a, b, alike);
}
