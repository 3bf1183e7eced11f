import type { Token } from '../../contract.ts';
import type { Raw } from '../raw.ts';

const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112', '311', '411', '211', '988', '111']);
const CALLING: ReadonlySet<string> = new Set([
  'call',
  'called',
  'calling',
  'calls',
  'dial',
  'dialed',
  'dialled',
  'text',
  'phone',
  'phoned',
  'at',
  'the',
  'to',
  'a',
  'ext',
  'ext.',
]);
const CALLS: ReadonlySet<string> = new Set([
  'call',
  'calls',
  'caller',
  'callers',
  'dispatcher',
  'dispatchers',
  'operator',
  'operators',
  'center',
  'tape',
  'tapes',
]);

/** "call 911", "253 856-5808", "(212) 555-0123", "text AWARD to 274637". */
export function isTelephone(tokens: readonly Token[], raw: Raw): boolean {
  if (raw.unit || raw.to !== raw.from + 1) return false;
  const { text } = tokens[raw.from]!;
  if (!/^\d+$/.test(text)) return false;
  const before = raw.from > 0 ? tokens[raw.from - 1]!.lower : '';
  if (text.length === 3 && EMERGENCY.has(text) && (CALLING.has(before) || CALLS.has(tokens[raw.to]?.lower ?? '')))
    return true;
  if (text.length === 3) {
    let at = raw.to;
    if (tokens[at]?.text === ')') at++;
    const [area, dash, line] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (area?.kind === 'number' && area.text.length === 3 && dash?.text === '-' && line?.text.length === 4) return true;
  }
  if (isGrouped(tokens, raw.from)) return true;
  if (text.length < 5 || before !== 'to') return false;
  for (let k = raw.from - 2; k >= Math.max(0, raw.from - 7); k--)
    if (tokens[k]!.lower === 'text' || tokens[k]!.lower === 'texting') return true;
  return false;
}

/** Groups of a telephone number, and words before it. */
const GROUP = /^\d{2,6}$/;
const MOST_GROUPS = 5;
const BEFORE_NUMBER: ReadonlySet<string> = new Set(
  'call called calling phone phoning telephone tel tel. dial dialling dialing ring contact helpline hotline lifeline crimestoppers samaritans'.split(
    ' ',
  ),
);
/** So far before the first group such a word may stand, with other numbers between. */
const CUE_REACH = 8;

/** "0800 555 111", "call 116 123": groups of digits with spaces between, the first with a zero or behind such a word. */
function isGrouped(tokens: readonly Token[], i: number): boolean {
  let from = i;
  while (from > i - MOST_GROUPS && isGroup(tokens, from - 1)) from--;
  let to = i + 1;
  while (to < i + MOST_GROUPS && isGroup(tokens, to)) to++;
  if (to - from < 2) return false;
  if (tokens[from]!.text.startsWith('0') || tokens[from - 1]?.text === '+') return true;
  for (let k = from - 1; k >= Math.max(0, from - CUE_REACH); k--) if (BEFORE_NUMBER.has(tokens[k]!.lower)) return true;
  return false;
}

const isGroup = (tokens: readonly Token[], i: number): boolean =>
  i >= 0 && i < tokens.length && tokens[i]!.kind === 'number' && GROUP.test(tokens[i]!.text);
