/** Decades and centuries: "1980s", "the '90s", "the eighties", "the 20th century". */
import { ORDINAL_ENDINGS, ORDINALS } from '../../shared/lexicon-numerals.ts';
import { parseNumeral } from '../../shared/numerals.ts';
import type { CalendarExpression, Reading } from '../expression.ts';
import { DECADES, PRONOUN_OWNERS } from '../lexicon.ts';
import { isCapital, joins, lower, type Tokens, whole } from './tokens.ts';
import { fourDigits } from './year-digits.ts';
import { HUNDREDS } from './year-words.ts';

/** "1980s", "1980's", "1800s" (a century). */
export function decadeAt(t: Tokens, i: number, year: number): Reading<CalendarExpression> | undefined {
  const s = t[i + 1];
  if (!s || s.spaceBefore || (s.lower !== 's' && s.lower !== "'s") || year % 10 !== 0) return undefined;
  if (s.lower === "'s" && t[i + 2]?.kind === 'word' && lower(t, i - 1) !== 'the' && lower(t, i - 1) !== 'early')
    return undefined;
  if (year % 100 === 0 && year < 2000) return { to: i + 2, expression: { form: 'calendar', century: year / 100 } };
  return { to: i + 2, expression: { form: 'calendar', decade: year / 10 } };
}

/** Words of the weather shortly before: "highs in the 70s". */
function ofWeather(t: Tokens, i: number): boolean {
  for (let k = Math.max(0, i - 8); k < i; k++) if (WEATHER.has(t[k]!.lower)) return true;
  return false;
}
const WEATHER: ReadonlySet<string> = new Set(
  'temperature temperatures degrees highs lows high low mercury thermometer readings score scores shot'.split(' '),
);

/** "the '90s", "the eighties", "the 80s". */
export function readDecade(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const named = DECADES.get(lower(t, i));
  // "in his late sixties"
  if (named !== undefined && (PRONOUN_OWNERS.has(lower(t, i - 1)) || PRONOUN_OWNERS.has(lower(t, i - 2))))
    return undefined;
  if (named !== undefined) {
    const hundred = HUNDREDS.get(lower(t, i - 1));
    return { to: i + 1, expression: { form: 'calendar', decade: (hundred ?? 19) * 10 + named } };
  }
  const year = fourDigits(t, i);
  if (year !== undefined) return decadeAt(t, i, year);
  const at = t[i]?.text === "'" || t[i]?.text === '’' || t[i]?.text === '‘' ? i + 1 : i;
  const short = whole(t, at);
  if (short === undefined || t[at]!.text.length !== 2 || short % 10 !== 0 || (at > i && t[at]!.spaceBefore))
    return undefined;
  const s = t[at + 1];
  if (!s || s.spaceBefore || (s.lower !== 's' && s.lower !== "'s")) return undefined;
  // "in his 60s", "the 70s" of a temperature: only with the apostrophe or "the".
  if (at === i && lower(t, i - 1) !== 'the') return undefined;
  if (at === i && ((lower(t, i - 2) === 'in' && short < 30) || ofWeather(t, i))) return undefined;
  return { to: at + 2, expression: { form: 'calendar', decade: (short < 30 ? 200 : 190) + short / 10 } };
}

/** "20th century", "nineteenth-century". Without the determiner. */
export function century(t: Tokens, i: number): Reading<CalendarExpression> | undefined {
  const digits = t[i]?.kind === 'number';
  if (digits ? !ORDINAL_ENDINGS.has(lower(t, i + 1)) : !(ORDINALS.has(lower(t, i)) || lower(t, i) === 'twenty'))
    return undefined;
  const n = parseNumeral(t, i);
  if (!n?.ordinal || n.value < 1 || n.value > 30) return undefined;
  const at = joins(t, n.to) ? n.to + 1 : n.to;
  // "21st Century Fox"
  if (lower(t, at) !== 'century' || (isCapital(t, at) && isCapital(t, at + 1))) return undefined;
  const era = lower(t, at + 1).replaceAll('.', '');
  if (era === 'bc' || era === 'bce') return undefined;
  return { to: at + 1, expression: { form: 'calendar', century: n.value - 1 } };
}
