/** "200 miles (320 km)", "$5 million, or €4.6 million": one amount in two units or currencies. */
import type { QuantityClaim } from '../model.ts';
import { between, type Figure, type Sheet, wordAt } from './sheet.ts';

/** Measures of which one figure can be said in two units. Temperatures and their differences convert in two ways. */
const MEASURES: ReadonlySet<string> = new Set(['mass', 'length', 'area', 'volume', 'speed']);
/** Words of the measured thing before the bracket: "55 miles wide (". */
const MOST_NOUN = 2;

const isMoney = ({ claim }: Figure): boolean => claim.dimension.startsWith('money:');

function twoUnits(a: Figure, b: Figure): boolean {
  const exact = a.claim.value !== undefined && b.claim.value !== undefined;
  if (!exact || a.claim.unit?.symbol === b.claim.unit?.symbol) return false;
  if (isMoney(a) && isMoney(b)) return true;
  return a.claim.dimension === b.claim.dimension && MEASURES.has(a.claim.dimension);
}

/** In brackets, with nothing else in them, or behind "or". */
function saysAgain(sheet: Sheet, a: Figure, b: Figure): boolean {
  const words = between(sheet, a, b);
  if (words.at(-1) === '(') return words.length <= MOST_NOUN + 1 && /^[);,]$/.test(wordAt(sheet, b.to));
  return words.join(' ') === ', or';
}

export const readConversions = (sheet: Sheet): (readonly [QuantityClaim, QuantityClaim])[] =>
  sheet.figures.slice(1).flatMap((b, i) => {
    const a = sheet.figures[i]!;
    return twoUnits(a, b) && saysAgain(sheet, a, b) ? [[a.claim, b.claim] as const] : [];
  });
