/** What an article says will happen on a day to come: "work resumes at 6 a.m. on Wednesday". */
import type { Article, DateFact, Sentence, Token } from '../../../extractors/contract.ts';
import { dateOf } from '../calendar.ts';
import { MOVED, PLAN_WORDS } from './lexicon-plans.ts';
import type { PlanClaim, Unplaced } from './model.ts';
import { nearOf } from './near.ts';
import { tokenAt } from './scope.ts';

/** Tokens between a day and the word for what happens then. */
const REACH = 14;
/** Longest phrase of the lexicon, in tokens. */
const LONGEST = 3;
const CLAUSE_END: ReadonlySet<string> = new Set([';', 'after', 'who', 'whose', 'because', 'but', 'while', 'although']);

/** The plan whose words begin at token `i`. */
function planAt(tokens: readonly Token[], i: number): string | undefined {
  for (let n = LONGEST; n > 0; n--) {
    if (i + n > tokens.length) continue;
    const plan = PLAN_WORDS.get(
      tokens
        .slice(i, i + n)
        .map((t) => t.lower)
        .join('-'),
    );
    if (plan === undefined) continue;
    return plan === 'final' ? finalAt(tokens, i) : plan;
  }
  return undefined;
}

/** "The winners of the second semi-final" play the final; a semi-final is none. */
function finalAt(tokens: readonly Token[], i: number): string | undefined {
  if (tokens[i - 1]?.text !== '-') return 'final';
  const before = tokens.slice(Math.max(0, i - REACH), i);
  return before.some((t) => t.lower === 'winner' || t.lower === 'winners') ? 'final' : undefined;
}

/** The plan said nearest to tokens [from, to) in their clause; other dates stand for plans of their own. */
function planBeside(
  tokens: readonly Token[],
  from: number,
  to: number,
  dates: readonly DateFact[],
): string | undefined {
  const isDate = (t: Token): boolean => dates.some((d) => d.start <= t.start && t.start < d.end);
  const walk = (start: number, step: 1 | -1): { plan: string; distance: number } | undefined => {
    for (let i = start, n = 0; i >= 0 && i < tokens.length && n < REACH; i += step, n++) {
      if (CLAUSE_END.has(tokens[i]!.lower) || isDate(tokens[i]!)) return undefined;
      const plan = planAt(tokens, i);
      if (plan !== undefined) return { plan, distance: n };
    }
    return undefined;
  };
  const [before, behind] = [walk(from - 1, -1), walk(to, 1)];
  if (before && behind) return before.distance <= behind.distance ? before.plan : behind.plan;
  return (before ?? behind)?.plan;
}

/** Words before a day that make it the last on which something may come about. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'before', 'until', 'till', 'through']);

/** The plans that a sentence gives a day, week, month or quarter after the article's own day. */
export function plansIn(
  sentence: Sentence,
  dates: readonly DateFact[],
  { text, published }: Article,
): Unplaced<PlanClaim>[] {
  if (published === undefined) return [];
  const today = dateOf(published);
  const { tokens } = sentence;
  return dates.flatMap((fact): Unplaced<PlanClaim>[] => {
    if (fact.earliest === undefined || fact.latest === undefined) return [];
    const [first, last] = [dateOf(fact.earliest), dateOf(fact.latest)];
    if (last <= today) return [];
    const [from, to] = [tokenAt(tokens, fact.start), tokenAt(tokens, fact.end)];
    // "Monday's semi-final" says when one of two things is.
    if (tokens[to]?.lower === "'s") return [];
    const plan = planBeside(tokens, from, to, dates);
    if (plan === undefined) return [];
    const limited = LIMITS.has(tokens[from - 1]?.lower ?? '');
    const { start, end } = fact;
    return [
      {
        kind: 'plan',
        start,
        end,
        text: text.slice(start, end),
        fact: fact.id,
        plan,
        first: limited || first < today ? today : first,
        last,
        beside: nearOf(tokens, from, to, []),
        ...(tokens.some((t) => MOVED.has(t.lower)) ? { moved: true as const } : {}),
      },
    ];
  });
}
