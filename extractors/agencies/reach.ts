/** Whether a name of the grammar reaches past one that the register knows. */
import type { Match } from './grammar/match.ts';
import { wordSet } from './keys.ts';

/** Words before a known name that make another body of it. */
const OF_A_STATE: ReadonlySet<string> = wordSet(
  'presidential national federal royal state general central regional provincial air metropolitan',
);

/** "Obama Justice Department", "Libyan World Court": the grammar took in words before a name that the register knows. */
export function reachesOver(match: Match, register: readonly Match[]): boolean {
  if (match.pattern === 'of') {
    // "Department of Justice Coastal Fraud Team": the register's name ends earlier, and no link leads on. Before another
    // capital "State" only says whose: "Department of State Health Services".
    return register.some(
      (known) =>
        match.line.keys[known.to - 1] !== 'state' &&
        known.class !== 'other-org' &&
        known.from <= match.from &&
        known.to > match.from + 2 &&
        known.to < match.to &&
        match.line.capital[known.to] === true,
    );
  }
  if (match.pattern !== 'last') return false;
  return register.some((known) => {
    const begun = known.from < match.from && match.from < known.to && known.to < match.to;
    if (begun && known.to - known.from > 2 && known.class !== 'other-org') return true;
    if (known.to !== match.to || known.from <= match.from || known.to - known.from < 2) return false;
    // "Presidential Security Service": a body of its own.
    if (OF_A_STATE.has(match.line.keys[known.from - 1]!)) return false;
    const international = known.organizations?.[0]?.class === 'intergovernmental';
    return international || (match.head !== 'court' && match.place?.to !== known.from);
  });
}
