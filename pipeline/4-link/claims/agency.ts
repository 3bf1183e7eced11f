import type { AgencyFact } from '../../../extractors/contract.ts';
import type { NameClaim, Unplaced } from './model.ts';

/** The name of an agency where it is given in full. */
export function agencyName(fact: AgencyFact): Unplaced<NameClaim> {
  return {
    kind: 'name',
    of: 'agency',
    start: fact.start,
    end: fact.end,
    text: fact.text,
    fact: fact.id,
    name: fact.text,
    ...(fact.acronym ? { acronym: fact.acronym } : {}),
  };
}
