import type { AgencyClass } from '../../contract.ts';
import type { PlaceMention } from '../../shared/places.ts';
import type { Organization } from '../register.ts';
import type { Line } from '../line.ts';

/** Which pattern found a match. */
export type PatternName =
  | 'register'
  | 'acronym'
  | 'of'
  | 'last'
  | 'office'
  | 'place'
  | 'circuit'
  | 'station'
  | 'bracket'
  | 'apposed'
  | 'short'
  | 'generic';

/** What a pattern knows of the name besides where it stands. */
export interface MatchDetails {
  /** The register's entry, or all that share the name. */
  readonly organizations?: readonly Organization[] | undefined;
  readonly form?: 'full' | 'acronym' | 'short' | undefined;
  readonly class?: AgencyClass | undefined;
  /** Head word in comparison form, when the pattern knows one: "department". */
  readonly head?: string | undefined;
  /** The place that the name begins with or that owns it ("Russia's Defense Ministry"). */
  readonly place?: PlaceMention | undefined;
  /** The name as the pattern understands it, when it is not simply the words. */
  readonly name?: string | undefined;
  /** The name lacks the place that would make it one of a kind ("School District"). */
  readonly bare?: boolean | undefined;
}

/** What a pattern found: tokens [from, to) of one line, before it is given its canonical name. */
export interface Match extends MatchDetails {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly pattern: PatternName;
}

/** A match, of one shape whatever pattern made it: code that reads objects of a dozen shapes is slow. */
export function matchOf(line: Line, from: number, to: number, pattern: PatternName, details: MatchDetails): Match {
  const { organizations, form, class: cls, head, place, name, bare } = details;
  return { line, from, to, pattern, organizations, form, class: cls, head, place, name, bare };
}
