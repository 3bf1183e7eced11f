import type { AgencyClass } from '../../contract.ts';
import type { PlaceMention } from '../../shared/places.ts';
import type { Organization } from '../register.ts';
import type { Line } from '../line.ts';

/** What a pattern found: tokens [from, to) of one line, before it is given its canonical name. */
export interface Match {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Which pattern found it. */
  readonly pattern:
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
  /** The register's entry, or all that share the name. */
  readonly organizations?: readonly Organization[];
  readonly form?: 'full' | 'acronym' | 'short';
  readonly class?: AgencyClass;
  /** Head word in comparison form, when the pattern knows one: "department". */
  readonly head?: string;
  /** The place that the name begins with or that owns it ("Russia's Defense Ministry"). */
  readonly place?: PlaceMention;
  /** The name as the pattern understands it, when it is not simply the words. */
  readonly name?: string;
  /** The name lacks the place that would make it one of a kind ("School District"). */
  readonly bare?: boolean;
}
