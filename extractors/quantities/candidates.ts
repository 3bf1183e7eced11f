/**
 * All figures of one sentence: the patterns in order, then what the sentence shares between its figures.
 */
import type { Token } from '../contract.ts';
import { nextBeginning } from './begin.ts';
import { boundAfter, boundBefore } from './grammar/bound.ts';
import { brokenGroup } from './grammar/broken-group.ts';
import { figureAt } from './grammar/figure.ts';
import { isOverOf } from './grammar/over.ts';
import { perMany } from './grammar/rate.ts';
import { refused } from './refuse/index.ts';
import { itemOf } from './item.ts';
import { counts } from './counts.ts';
import type { Candidate } from './normalise.ts';
import type { Raw } from './raw.ts';
import { shareWithin } from './sharing/index.ts';

/**
 * @param blocked whether the tokens [from, to) lie in a date or a name, so that they are no quantity; asked in order
 */
export function candidatesIn(tokens: readonly Token[], blocked: (raw: Raw) => boolean): Candidate[] {
  const out: Candidate[] = [];
  let last = 0;
  let next = 0;
  for (;;) {
    const i = nextBeginning(tokens, next);
    if (i >= tokens.length) break;
    const raw = figureAt(tokens, i);
    // A range that is none may hold an amount: "in 2018 to 3.9 million".
    next = !raw || raw.pattern === 'range' ? i + 1 : raw.to;
    if (!raw || blocked(raw)) continue;
    const before = boundOf(tokens, raw);
    const from = before && before.at >= last ? before.at : raw.from;
    if (refused(tokens, raw, from)) continue;
    const candidate = complete(tokens, raw, from, from < raw.from ? before?.bound : undefined);
    if (!candidate) continue;
    out.push(candidate);
    const { to, until } = candidate;
    last = to;
    next = until !== undefined && until > to ? until : to;
  }
  return shareWithin(tokens, out);
}

function boundOf(tokens: readonly Token[], raw: Raw): ReturnType<typeof boundBefore> {
  const before = boundBefore(tokens, raw.from);
  return before && tokens[before.at]!.lower === 'over' && isOverOf(tokens, before.at, raw) ? undefined : before;
}

function complete(tokens: readonly Token[], raw: Raw, from: number, bound: Candidate['bound']): Candidate | undefined {
  const after = boundAfter(tokens, raw.to);
  const item = itemOf(tokens, after ? { ...raw, to: after.at } : raw);
  if (!counts(tokens, raw, item, from)) return undefined;
  const broken = brokenGroup(tokens, raw, item);
  const many = raw.unit ? undefined : perMany(tokens, item ? item.to : raw.to);
  const to = after && !(item && item.from < after.at) ? after.at : raw.to;
  return {
    raw: many || broken ? { ...raw, unit: many?.unit ?? raw.unit, malformed: broken ?? raw.malformed } : raw,
    from,
    to,
    bound: bound ?? after?.bound,
    item,
    until: many?.to,
  };
}
