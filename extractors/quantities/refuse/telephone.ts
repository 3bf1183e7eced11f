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
  if (!raw.isDigits || raw.unit || raw.to !== raw.from + 1) return false;
  const { text } = tokens[raw.from]!;
  if (!/^\d+$/.test(text)) return false;
  const before = tokens[raw.from - 1]?.lower ?? '';
  if (EMERGENCY.has(text) && (CALLING.has(before) || CALLS.has(tokens[raw.to]?.lower ?? ''))) return true;
  if (text.length === 3) {
    let at = raw.to;
    if (tokens[at]?.text === ')') at++;
    const [area, dash, line] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (area?.kind === 'number' && area.text.length === 3 && dash?.text === '-' && line?.text.length === 4) return true;
  }
  if (text.length < 5 || before !== 'to') return false;
  for (let k = raw.from - 2; k >= Math.max(0, raw.from - 7); k--)
    if (tokens[k]!.lower === 'text' || tokens[k]!.lower === 'texting') return true;
  return false;
}
