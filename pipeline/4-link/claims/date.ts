import type { DateFact, Sentence, Token } from '../../../extractors/contract.ts';
import { HAPPENING_WORDS } from './lexicon-happenings.ts';
import type { DateClaim, Unplaced } from './model.ts';
import { tokenAt } from './scope.ts';

/** Tokens between a date and the word that it dates. */
const REACH = 20;
const CLAUSE_END: ReadonlySet<string> = new Set([';', 'who', 'whose', 'after', 'before', 'since', 'but', 'while']);

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
    if (happening) return { role: happening, near: n < NEAR };
  }
  return undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day and what happened on it; undefined for dates coarser than a day. */
export function dateClaim(fact: DateFact, sentence: Sentence): Unplaced<DateClaim> | undefined {
  const day = fact.value?.slice(0, 10) ?? '';
  const { start, end, text } = fact;
  const mismatch = fact.weekdayMismatch === undefined ? {} : { weekdayMismatch: fact.weekdayMismatch };
  const base = { kind: 'date' as const, start, end, text, fact: fact.id, value: day, ...mismatch };
  if (!DAY.test(day) || fact.value!.includes('/')) return fact.weekdayMismatch ? base : undefined;
  const before = search(sentence.tokens, tokenAt(sentence.tokens, start) - 1, -1);
  const role = before ?? search(sentence.tokens, tokenAt(sentence.tokens, end), 1);
  return {
    ...base,
    ...(role ? { role: role.role } : {}),
    ...(role?.near ? { near: true as const } : {}),
    ...(fact.timex.type === 'TIME' ? { time: true as const } : {}),
  };
}
