import type { Token } from '../../../extractors/contract.ts';

/** Happenings that a sentence counts when it adds up the victims of more than one. */
const PLURALS: ReadonlySet<string> = new Set(
  'shootings stabbings crashes accidents incidents attacks homicides murders drownings fires collisions cases'.split(
    ' ',
  ),
);
const APART: ReadonlySet<string> = new Set(['separate', 'unrelated']);
const AREAS: ReadonlySet<string> = new Set(['city', 'county', 'state', 'country', 'region', 'area']);
/** Tokens between the words of one expression. */
const NEAR = 5;

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "in the past two months", "over the last year", "so far this year", "this year", "since January". */
function spansTime(tokens: readonly Token[], i: number): boolean {
  const word = at(tokens, i);
  if (word === 'since') return /^(?:\p{Lu}|last$|then$|\d{4}$)/u.test(tokens[i + 1]?.text ?? '');
  // "within four hours", "in ten days".
  if (word === 'in' || word === 'within') {
    const unit = tokens[i + 1]?.lower === 'about' ? i + 3 : i + 2;
    return /^(?:hours|days|weeks|months)$/.test(at(tokens, unit));
  }
  if (word === 'year') return at(tokens, i - 1) === 'this' || at(tokens, i - 1) === 'the';
  return (
    (word === 'past' || word === 'last') &&
    at(tokens, i - 1) === 'the' &&
    tokens[i + 2]?.kind === 'word' &&
    /^(?:days|weeks|months|years|hours)$/.test(at(tokens, i + 2))
  );
}

/** "three shootings", "separate shootings", "shootings across the city". */
function countsHappenings(tokens: readonly Token[], i: number): boolean {
  if (!PLURALS.has(at(tokens, i))) return false;
  for (let j = Math.max(0, i - NEAR); j < i; j++) if (APART.has(at(tokens, j))) return true;
  const before = tokens[i - 1];
  if (before?.kind === 'number' || NUMBERS.has(before?.lower ?? '')) return true;
  for (let j = i + 1; j < Math.min(tokens.length, i + NEAR); j++)
    if (
      (at(tokens, j) === 'across' || at(tokens, j) === 'around') &&
      (AREAS.has(at(tokens, j + 2)) || /^\p{Lu}/u.test(tokens[j + 1]?.text ?? ''))
    )
      return true;
  return false;
}
const NUMBERS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten several multiple many weekend'.split(' '),
);

/** At other words neither is looked for. */
const MARKS: ReadonlySet<string> = new Set(['since', 'in', 'within', 'year', 'past', 'last', ...PLURALS]);

/**
 * Whether a sentence adds up what happened more than once ("five people were killed in separate shootings across the
 * city since Friday"): its tolls are not those of the event.
 */
export function addsUpSeveral(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++)
    if (MARKS.has(tokens[i]!.lower) && (spansTime(tokens, i) || countsHappenings(tokens, i))) return true;
  return false;
}

const RECORDED: ReadonlySet<string> = new Set(['arrests', 'arrest', 'convictions', 'conviction', 'charges']);
const HAS: ReadonlySet<string> = new Set(['has', 'had', 'have', 'having', 'with', 'his', 'her', 'their']);
const EARLIER: ReadonlySet<string> = new Set(['prior', 'previous', 'earlier', 'past', 'minor', 'other']);

/**
 * Whether the figure at tokens [from, to) is somebody's record: "has six arrests", "three prior convictions". Not the
 * event's: "police made six arrests".
 *
 * @param itemTo end of the noun phrase
 */
export function isRecord(tokens: readonly Token[], from: number, to: number, itemTo: number): boolean {
  if (!RECORDED.has(at(tokens, itemTo - 1))) return false;
  if (HAS.has(at(tokens, from - 1)) || at(tokens, itemTo) === 'on') return true;
  return tokens.slice(to, itemTo).some((t) => EARLIER.has(t.lower));
}
