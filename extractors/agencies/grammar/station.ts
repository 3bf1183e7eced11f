/** Broadcasters: call signs ("KLFY", "WTVD-TV"), networks with a channel ("CBS4", "Channel 9"). */
import { wordSet } from '../keys.ts';
import { NOT_CALL_SIGNS } from '../lexicon-context.ts';
import type { Line } from '../line.ts';
import type { Match } from './match.ts';

const CALL_SIGN = /^[KW][A-Z]{2,3}$/;
const NETWORK: ReadonlySet<string> = wordSet('CBS NBC ABC FOX Fox CW PBS Action Eyewitness');

/** The broadcaster whose name begins at `i`. */
export function stationName(line: Line, i: number): Match | undefined {
  const { tokens, keys } = line;
  const token = tokens[i]!;
  if (line.upperCase || (i > 0 && '@#_'.includes(tokens[i - 1]!.text) && !token.spaceBefore)) return undefined;
  let to = i + 1;
  const next = tokens[to];
  if (token.text === 'Channel' && next?.kind === 'number' && next.text.length <= 2) {
    const before = tokens[i - 1];
    if (before && before.text === 'English') return undefined;
    return found(line, i, to + 1);
  }
  if (NETWORK.has(token.text) && next?.kind === 'number' && next.text.length <= 2) {
    to++;
    if (keys[to] === 'news' && line.capital[to]) to++;
    return found(line, i, to);
  }
  if (!CALL_SIGN.test(token.text) || NOT_CALL_SIGNS.has(token.text) || token.text.length !== 4) return undefined;
  const neighbour = tokens[i + 1];
  // "KENT, Wash. -": a dateline.
  if (i === 0 && (neighbour?.text === ',' || (neighbour?.text === '-' && neighbour.spaceBefore))) return undefined;
  if (neighbour && /^[A-Z]{4,}$/.test(neighbour.text) && !CALL_SIGN.test(neighbour.text)) return undefined;
  if (neighbour?.text === '-' && !neighbour.spaceBefore && /^(?:TV|FM|AM|DT)$/.test(tokens[to + 1]?.text ?? ''))
    to += 2;
  else if (neighbour?.kind === 'number' && neighbour.text.length <= 2 && neighbour.spaceBefore) to++;
  else if (/^(?:TV|FM|AM|Radio|News)$/.test(neighbour?.text ?? '')) to++;
  return found(line, i, to);
}

function found(line: Line, from: number, to: number): Match {
  return { line, from, to, pattern: 'station', class: 'other-org', head: 'station' };
}
