/** Broadcasters: call signs ("KLFY", "WTVD-TV"), networks with a channel ("CBS4", "Channel 9"). */
import { wordSet } from '../keys.ts';
import { CHANNEL, NETWORKS, NOT_CALL_SIGNS } from '../lexicon-context.ts';
import type { Line } from '../line.ts';
import { type Match, matchOf } from './match.ts';

const CALL_SIGN = /^[KW][A-Z]{2,3}$/;

/** The broadcaster whose name begins at `i`. */
export function stationName(line: Line, i: number): Match | undefined {
  const { tokens, keys } = line;
  const token = tokens[i]!;
  const channel = token.text === CHANNEL || NETWORKS.has(token.text);
  if (!channel && !CALL_SIGN.test(token.text)) return undefined;
  if (line.upperCase || (i > 0 && '@#_'.includes(tokens[i - 1]!.text) && !token.spaceBefore)) return undefined;
  let to = i + 1;
  const next = tokens[to];
  if (token.text === CHANNEL && next?.kind === 'number' && next.text.length <= 2) {
    const before = tokens[i - 1];
    if (before && before.text === 'English') return undefined;
    return found(line, i, to + 1);
  }
  if (NETWORKS.has(token.text) && next?.kind === 'number' && next.text.length <= 2) {
    to++;
    if (keys[to] === 'news' && line.capital[to]) to++;
    return found(line, i, to);
  }
  if (!CALL_SIGN.test(token.text) || line.placeFrom[i] !== undefined) return undefined;
  // "KENT, Wash. -": a dateline.
  if (i === 0 && (next?.text === ',' || (next?.text === '-' && next.spaceBefore))) return undefined;
  if (next && /^[A-Z]{4,}$/.test(next.text) && !CALL_SIGN.test(next.text)) return undefined;
  if (next?.text === '-' && !next.spaceBefore && BAND.has(tokens[to + 1]?.text ?? '')) to += 2;
  else if (next?.kind === 'number' && next.text.length <= 2 && next.spaceBefore) to++;
  else if (BAND.has(next?.text ?? '')) to++;
  // Three letters, or four that are a word, need something beside them that tells.
  const told = to > i + 1 || (tokens[i - 1]?.text === '(' && next?.text === ')');
  if (!told && (token.text.length !== 4 || NOT_CALL_SIGNS.has(token.text))) return undefined;
  if (to > i + 1 && keys[to] === 'news' && line.capital[to]) to++;
  return found(line, i, to);
}

/** What follows a call sign in a station's name. */
const BAND: ReadonlySet<string> = wordSet('TV FM AM DT Radio News');

function found(line: Line, from: number, to: number): Match {
  return matchOf(line, from, to, 'station', { class: 'other-org', head: 'station' });
}
