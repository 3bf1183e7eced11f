import type { QuoteFact } from '../../../extractors/contract.ts';
import type { QuoteClaim, Unplaced } from './model.ts';

/** What somebody is quoted as saying. */
export function quoteClaim(fact: QuoteFact): Unplaced<QuoteClaim> {
  return {
    kind: 'quote',
    start: fact.start,
    end: fact.end,
    text: fact.text,
    fact: fact.id,
    content: fact.content,
    ...(fact.speaker ? { speaker: fact.speaker.name } : {}),
    direct: fact.type !== 'indirect',
  };
}
