import type { DateFact, Sentence, Token } from '../../../extractors/contract.ts';
import { HAPPENING_WORDS } from './lexicon-happenings.ts';
import { clockOf } from './clock.ts';
import type { DateClaim, Unplaced } from './model.ts';
import { nearOf } from './near.ts';
import { tokenAt } from './scope.ts';

/** Tokens between a date and the word that it dates. */
const REACH = 20;
const CLAUSE_END: ReadonlySet<string> = new Set([';', 'who', 'whose', 'after', 'before', 'since', 'but', 'while']);

const HOUR_HEDGES: ReadonlySet<string> = new Set(['shortly', 'just', 'soon', 'after', 'before']);

/** So near, the word is surely what the date dates: "was shot in the head on Friday". */
const NEAR = 7;

interface Happening {
  readonly role: string;
  readonly near: boolean;
}

function search(tokens: readonly Token[], from: number, step: 1 | -1): Happening | undefined {
  for (let i = from, n = 0; i >= 0 && i < tokens.length && n < REACH; i += step, n++) {
    const word = tokens[i]!.lower;
    if (CLAUSE_END.has(word)) return undefined;
    const happening = HAPPENING_WORDS.get(word);
    if (happening) return { role: beginsAt(tokens, i) ? 'happening' : happening, near: n < NEAR };
  }
  return undefined;
}

/** Words between a happening and the verb that says when it began: "the fire on the quay began". */
const SUBJECT_REACH = 5;

/** "The fire began on Wednesday": the day of the happening itself. */
function beginsAt(tokens: readonly Token[], i: number): boolean {
  if (HAPPENING_WORDS.get(tokens[i]!.lower) !== 'began') return false;
  for (let j = i - 1; j >= Math.max(0, i - SUBJECT_REACH); j--)
    if (HAPPENING_WORDS.get(tokens[j]!.lower) === 'happening') return true;
  return false;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day and what happened on it; undefined for dates coarser than a day. */
export function dateClaim(fact: DateFact, sentence: Sentence): Unplaced<DateClaim> | undefined {
  const day = fact.value?.slice(0, 10) ?? '';
  const { start, end, text } = fact;
  const mismatch = fact.weekdayMismatch === undefined ? {} : { weekdayMismatch: fact.weekdayMismatch };
  const base = { kind: 'date' as const, start, end, text, fact: fact.id, value: day, ...mismatch };
  if (!DAY.test(day) || fact.value!.includes('/')) return fact.weekdayMismatch ? base : undefined;
  const { tokens } = sentence;
  const [from, to] = [tokenAt(tokens, start), tokenAt(tokens, end)];
  let before = from - 1;
  // "Derailed shortly after 9 p.m.": the word before the hour belongs to it.
  while (fact.timex.type === 'TIME' && HOUR_HEDGES.has(tokens[before]?.lower ?? '')) before--;
  const role = search(tokens, before, -1) ?? search(tokens, to, 1);
  return {
    ...base,
    beside: nearOf(tokens, from, to, []),
    ...(role ? { role: role.role } : {}),
    ...(role?.near ? { near: true as const } : {}),
    ...(fact.timex.type === 'TIME' ? { time: true as const } : {}),
    ...clockOf(fact, tokens),
  };
}
