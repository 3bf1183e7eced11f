import type { Token } from '../../contract.ts';
import type { Candidate } from '../normalise.ts';

const LOW: ReadonlySet<string | undefined> = new Set(['over', 'at-least']);
const HIGH: ReadonlySet<string | undefined> = new Set(['under', 'at-most']);

/** "more than 15 and less than 60": one range. */
export function boundsJoined(tokens: readonly Token[], found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const c of found) {
    const last = out.at(-1);
    if (!last || !joinable(tokens, last, c)) {
      out.push(c);
      continue;
    }
    const [a, b] = [last.raw.value!, c.raw.value!];
    const unit = c.raw.unit ?? last.raw.unit;
    out[out.length - 1] = {
      ...c,
      from: last.from,
      raw: { ...c.raw, value: undefined, min: Math.min(a, b), max: Math.max(a, b), bound: 'range', unit },
      bound: 'range',
    };
  }
  return out;
}

function joinable(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  const opposite = (LOW.has(a.bound) && HIGH.has(b.bound)) || (HIGH.has(a.bound) && LOW.has(b.bound));
  if (!opposite || a.raw.value === undefined || b.raw.value === undefined || a.item) return false;
  const low = LOW.has(a.bound) ? a.raw.value : b.raw.value;
  const high = LOW.has(a.bound) ? b.raw.value : a.raw.value;
  return (
    b.from === a.to + 1 &&
    tokens[a.to]!.lower === 'and' &&
    low < high &&
    (!a.raw.unit || a.raw.unit.symbol === b.raw.unit?.symbol)
  );
}
