/** The hour that a date fact gives, and how exactly it is printed. */
import type { DateFact, Token } from '../../../extractors/contract.ts';
import type { Clock, DateClaim } from './model.ts';
import { tokenAt } from './scope.ts';

const HOUR = /T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/;
/** Words round an hour that leave it open. */
const HEDGES: ReadonlySet<string> = new Set(
  'about around approximately roughly shortly just before after nearly almost by circa'.split(' '),
);
const HEDGE_REACH = 3;
/** "GMT", "EST", "local time": an hour that is only said to be of some zone. */
const ZONE = /\b(?:[A-Z]{2,3}T|Eastern|Central|Mountain|Pacific|local)\b/;
const ZONE_REACH = 2;

/** So many minutes an hour may be off: as printed, and with a hedge. */
const GIVE = { minute: 3, quarter: 10, hour: 20, hedged: 60 };

function giveOf(minute: number): number {
  if (minute % 60 === 0) return GIVE.hour;
  return minute % 15 === 0 ? GIVE.quarter : GIVE.minute;
}

/** Nothing where the fact gives no hour and minute, as "Saturday night" does not. */
export function clockOf(fact: DateFact, tokens: readonly Token[]): Pick<DateClaim, 'clock'> {
  const found = HOUR.exec(fact.value ?? '');
  if (!found) return {};
  const minute = Number(found[1]) * 60 + Number(found[2]);
  const [from, to] = [tokenAt(tokens, fact.start), tokenAt(tokens, fact.end)];
  const words = tokens.slice(Math.max(0, from - HEDGE_REACH), to);
  const behind = tokens.slice(from, to + ZONE_REACH).map((t) => t.text);
  const zone = found[3] ?? ZONE.exec(behind.join(' '))?.[0];
  const open = fact.timex.mod !== undefined || words.some((t) => HEDGES.has(t.lower));
  const give = open ? GIVE.hedged : giveOf(minute);
  const clock: Clock = { minute, give, ...(zone === undefined ? {} : { zone }) };
  return { clock };
}
