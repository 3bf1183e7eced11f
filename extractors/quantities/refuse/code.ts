import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import type { Raw } from '../raw.ts';
import { glued } from './surroundings.ts';

/** Words that a hyphen may join to a number after them: "sub-500", "minus-5", "now-18". */
const HYPHEN_BEFORE: ReadonlySet<string> = new Set([
  'sub',
  'minus',
  'now',
  'then',
  'to',
  'near',
  'negative',
  'nearly',
  'roughly',
  'almost',
  'about',
  'approximately',
  'some',
  'mid',
  'a',
  'just',
  'estimated',
  'magnitude',
]);

/** Glued to letters, points, colons or slashes: "S23", "5G", "17:22", "9/11", "3888-2", "1990s", "007". */
export function isCode(tokens: readonly Token[], raw: Raw): boolean {
  const first = tokens[raw.from]!;
  const before = raw.from > 0 ? tokens[raw.from - 1] : undefined;
  const after = tokens[raw.to];
  if (first.text.startsWith('0') && /^0\d/.test(first.text) && !first.text.includes('.')) return true;
  // "24703 L-202", "24703 m212": a letter with digits goes on with a code.
  const second = tokens[raw.to + 1];
  if (
    after?.kind === 'word' &&
    after.text.length === 1 &&
    glued(second) &&
    !raw.unit &&
    (second.kind === 'number' ||
      (isHyphen(second) && tokens[raw.to + 2]?.kind === 'number' && glued(tokens[raw.to + 2])))
  )
    return true;
  if (glued(after)) {
    if (after.kind === 'word' && !(raw.unit && !raw.prefixed && after.lower === "'s")) return true;
    if (after.kind === 'url') return true;
    if (
      (after.text === ':' || after.text === '/' || after.text === '_' || after.text === '@') &&
      glued(tokens[raw.to + 1]) &&
      !raw.unit
    )
      return true;
    if (
      (after.text === '.' || after.text === ',') &&
      glued(tokens[raw.to + 1]) &&
      tokens[raw.to + 1]!.kind === 'number'
    )
      return after.text === '.';
    // "a 1-in-100-year flood".
    if (isHyphen(after) && tokens[raw.to + 1]?.lower === 'in' && isHyphen(tokens[raw.to + 2])) return true;
    // A number plate or a part's name: "678-ZRL"; but "A 10-MEMBER TEAM" in a line of capitals.
    const joined = tokens[raw.to + 1];
    if (
      isHyphen(after) &&
      glued(joined) &&
      !raw.unit &&
      /^[A-Z]{2,}$/.test(joined.text) &&
      !/^[A-Z]{2,}$/.test(tokens[raw.to + 2]?.text ?? '')
    )
      return true;
    if (isHyphen(after) && glued(tokens[raw.to + 1]) && !raw.unit && tokens[raw.to + 1]!.kind === 'number') return true;
  }
  if (raw.prefixed || first.spaceBefore || before === undefined) return false;
  if (
    before.text === '/' ||
    before.text === ':' ||
    before.text === '#' ||
    before.text === '_' ||
    before.text === '№' ||
    before.text === '@'
  )
    return !raw.unit || before.text !== '/';
  if (before.text === '.' && glued(before)) return true;
  return isHyphen(before) && glued(before) && !HYPHEN_BEFORE.has(tokens[raw.from - 2]?.lower ?? '');
}
