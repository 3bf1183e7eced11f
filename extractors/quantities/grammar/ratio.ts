/**
 * Shares and multiples: "one in five", "two out of three", "3-to-1", "100 times", "10,000-fold", "sixfold".
 */
import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { TEENS, TENS, UNITS } from '../../shared/lexicon-numerals.ts';
import { type Numeral, parseNumeral } from '../../shared/numerals.ts';
import { type UnitRecord, unitBySymbol } from '../../shared/units.ts';
import { SCORES } from '../lexicon-words.ts';
import { type Raw, rawMatch } from '../raw.ts';
import { COUNT_UNIT } from './count-unit.ts';
import { unitWord } from './unit.ts';

const RATIO: UnitRecord = unitBySymbol('1')!;

const usable = (n: Numeral | undefined): n is Numeral => n !== undefined && !n.ordinal && !n.vague && !n.fraction;

/** Words after "one in five" that make it a count in so many of them: "two in five days". */
const OCCASIONS: ReadonlySet<string> = new Set(
  'games matches starts attempts outings rounds innings seasons home away straight last'.split(' '),
);

/** Reads the share that begins with the number `a` at token `i`. */
export function parseRatio(tokens: readonly Token[], i: number, a: Numeral): Raw | undefined {
  if (!usable(a) || a.value <= 0) return undefined;
  const t = tokens[a.to];
  if (!t) return undefined;
  const sep = separator(tokens, a.to);
  if (sep === undefined) return toOne(tokens, i, a);
  const b = parseNumeral(tokens, sep);
  if (!usable(b) || b.value <= a.value || b.decimal || !Number.isInteger(b.value)) return undefined;
  // "in 2019" is a year; "two in five days" is no share.
  if (b.isDigits && /^(?:1[5-9]|20)\d\d$/.test(tokens[sep]!.text)) return undefined;
  const next = tokens[b.to];
  if (
    unitWord(tokens, b.to) ||
    OCCASIONS.has(next?.lower ?? '') ||
    (next && !next.spaceBefore && next.kind !== 'punct')
  )
    return undefined;
  if (next?.text === '%' || (isHyphen(next) && !next!.spaceBefore)) return undefined;
  if (t.lower === 'over' && next !== undefined && next.kind !== 'punct') return undefined;
  if (t.lower === 'in' && a.isDigits && a.value > 10) return undefined;
  return share(i, b.to, a.value / b.value, a.isDigits);
}

/** Index of the second number of "one in five", "one out of [every] three", "1 over 3". */
function separator(tokens: readonly Token[], i: number): number | undefined {
  const word = tokens[i]!.lower;
  const every = (at: number): number => (tokens[at]?.lower === 'every' ? at + 1 : at);
  if (word === 'in') return every(i + 1);
  if (word === 'out' && tokens[i + 1]?.lower === 'of') return every(i + 2);
  if (word === 'of' && tokens[i + 1]?.lower === 'every') return i + 2;
  if (word === 'over') return i + 1;
  if (isHyphen(tokens[i]) && tokens[i + 1]?.lower === 'in' && isHyphen(tokens[i + 2])) return i + 3;
  return undefined;
}

/** "3-to-1" and "three-to-one". A vote or a score ("a 5-to-4 decision") is none. */
function toOne(tokens: readonly Token[], i: number, a: Numeral): Raw | undefined {
  const at = a.to;
  if (!isHyphen(tokens[at]) || tokens[at + 1]?.lower !== 'to' || !isHyphen(tokens[at + 2])) return undefined;
  const b = parseNumeral(tokens, at + 3);
  if (!usable(b) || b.value !== 1 || a.value < 1 || SCORES.has(tokens[b.to]?.lower ?? '')) return undefined;
  return share(i, b.to, a.value, a.isDigits);
}

function share(from: number, to: number, value: number, isDigits: boolean): Raw {
  const raw = rawMatch(from, to, 'ratio', 0, isDigits);
  raw.value = Number(value.toPrecision(15));
  raw.unit = RATIO;
  return raw;
}

/** "100 times more potent", "6.5 times earnings", "10,000-fold", "10x": the multiple of the number `n` at token `i`. */
export function parseMultiple(tokens: readonly Token[], i: number, n: Numeral): Raw | undefined {
  if (n.fraction && tokens[n.to]?.lower !== 'times') return undefined;
  const hyphen = isHyphen(tokens[n.to]) && !tokens[n.to]!.spaceBefore;
  const at = hyphen ? n.to + 1 : n.to;
  const word = tokens[at];
  if (!word) return undefined;
  const x = (word.lower === 'x' || word.text === '×') && !word.spaceBefore;
  const times =
    word.lower === 'fold' ||
    word.lower === 'times' ||
    (x && n.isDigits && tokens[at + 1]?.kind !== 'number' && tokens[at + 1]?.spaceBefore !== false);
  if (!times) return undefined;
  const raw = rawMatch(i, at + 1, 'multiple', n.precision, n.isDigits);
  raw.unit = COUNT_UNIT;
  if (n.vague) {
    raw.min = n.vague.min;
    raw.max = n.vague.max;
    raw.bound = 'about';
  } else raw.value = n.value;
  return raw;
}

/** "sixfold". */
export function parseFold(tokens: readonly Token[], i: number): Raw | undefined {
  const value = foldWord(tokens[i]!);
  if (!value) return undefined;
  const raw = rawMatch(i, i + 1, 'multiple', 0.5, false);
  raw.value = value;
  raw.unit = COUNT_UNIT;
  return raw;
}

/** "sixfold", "tenfold", "twentyfold". */
function foldWord(t: Token): number | undefined {
  if (t.kind !== 'word' || !t.lower.endsWith('fold')) return undefined;
  const stem = t.lower.slice(0, -4);
  return (
    UNITS.get(stem) ??
    TEENS.get(stem) ??
    TENS.get(stem) ??
    (stem === 'hundred' ? 100 : stem === 'thousand' ? 1000 : undefined)
  );
}
