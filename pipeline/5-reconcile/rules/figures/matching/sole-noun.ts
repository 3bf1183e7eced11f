/**
 * Things of which an article gives one figure only: where another counts the same noun, and once too, both mean the one
 * that the story has. "Nurses picketed 38 hospitals", "during the strike at 36 hospitals": no verb has to be the same.
 */
import { stem } from '../../../../4-link/claims/context.ts';
import { FIXED } from '../../../../4-link/claims/lexicon-things.ts';
import { meet } from '../../../../4-link/claims/interval.ts';
import type { QuantityClaim } from '../../../../4-link/claims/model.ts';
import { places, sharedNear, times } from '../../../comparable.ts';
import { groupBy, type Scene, scopedOperation, unanimous } from '../../../scene.ts';
import type { IndexedPair } from '../relate.ts';
import { isRevised } from '../revision.ts';
import { size, slip } from '../slips.ts';

/** Nouns of which a story has many kinds: the noun alone says little. */
const COMMON: ReadonlySet<string> = new Set(
  `person man woman child boy girl other group part area side step place case issue point event member team location
   question reason kind type list round level item unit piece copy session meeting visit call story name word degree
   rate minute percent share dollar vote game match goal win`.split(/\s+/),
);
/** A count so small is soon given of two lots: two words beside it must be the same. */
const SMALL = 12;
const SMALL_SHARED = 2;
/** Figures of two sizes are of two lots. */
const MOST_RATIO = 3;
/** Without a word that both stand beside, only near figures are held for one lot's. */
const CLOSE = 1.2;
/** More articles than this on one noun are not all held against one another. */
const MOST_ARTICLES = 40;

const isPlain = (c: QuantityClaim): boolean =>
  c.dimension === 'count' &&
  c.value !== undefined &&
  !c.thing.soft &&
  c.thing.heads.length === 1 &&
  !COMMON.has(c.thing.heads[0]!) &&
  !c.derived &&
  !c.ordinal &&
  !c.hearsay &&
  !c.part &&
  c.stance === undefined &&
  c.person === undefined;

/** A claim and its index among those of the event. */
type Entry = readonly [QuantityClaim, number];

/** The noun's one figure in each article that has one: its first printing. */
const soleOf = (entries: readonly Entry[]): Entry[] =>
  unanimous(
    entries,
    ([c]) => c.doc,
    ([a], [b]) => meet(a.interval, b.interval),
  ).map((own) => own[0]!);

/** Whether two sole figures of one noun are of one lot. */
function isOneLot(a: QuantityClaim, b: QuantityClaim, scene: Scene): boolean {
  if (a.worth !== b.worth || a.revises === 'other' || scopedOperation(a, scene) !== scopedOperation(b, scene))
    return false;
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return false;
  if (places(a.place, b.place) !== 'same' || times(a, b, scene) !== 'same') return false;
  const head = stem(a.thing.heads[0]!);
  const extra = (x: QuantityClaim, y: QuantityClaim): boolean =>
    x.thing.modifiers.some((m) => !y.thing.modifiers.includes(m) && !y.near?.includes(m));
  if (extra(a, b) && extra(b, a)) return false;
  const shared = sharedNear(a, b).filter((w) => w !== head).length;
  const [small, large] = [Math.min(size(a), size(b)), Math.max(size(a), size(b))];
  if (FIXED.has(a.thing.heads[0]!)) return large <= MOST_RATIO * small;
  if (small <= SMALL) return shared >= SMALL_SHARED && large <= MOST_RATIO * small;
  // Two digits changed round say that it is one number.
  if (a.thing.family !== 'person' && slip(a, b) === 'transposed') return true;
  if (shared > 0) return large <= MOST_RATIO * small;
  return a.thing.family !== 'person' && large <= CLOSE * small;
}

/** The pairs of figures that differ though each is all that its article says of one noun. */
export function pairsBySoleNoun(claims: readonly QuantityClaim[], scene: Scene): IndexedPair[] {
  const counted = claims.map((c, i): Entry => [c, i]).filter(([c]) => isPlain(c));
  return [...groupBy(counted, ([c]) => c.thing.heads[0]!).values()].flatMap((entries) => {
    const sole = soleOf(entries).slice(0, MOST_ARTICLES);
    return sole.flatMap(([a, i], at) =>
      sole.slice(at + 1).flatMap(([b, j]): IndexedPair[] => {
        if (meet(a.interval, b.interval) || !isOneLot(a, b, scene)) return [];
        return [{ a, b, i, j, relation: isRevised(a, b) ? 'revised' : 'differ', sure: true, alike: true }];
      }),
    );
  });
}
