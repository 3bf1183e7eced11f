import type { Sentence, Span, Token } from '../../../extractors/contract.ts';
import { parseNumeral } from '../../../extractors/shared/numerals.ts';
import type { QuantityClaim, Unplaced } from './model.ts';
import { FAMILY } from './lexicon-things.ts';
import { ROLE_ENTRIES, roleOf } from './role.ts';
import { isHearsay, isPart } from './scope.ts';
import { canonical } from './thing.ts';

/** Words before a person's noun inside its phrase: "a 17-year-old Ohio boy", "her unborn baby". */
const MOST_MODIFIERS = 6;
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'her', 'his', 'their']);
const STOP: ReadonlySet<string> = new Set(
  'and or but of in on at to from with for by who that which was were is are the'.split(' '),
);
/** Roles that a sentence gives to people without counting them. */
const CASUALTY: ReadonlySet<string> = new Set(['killed', 'injured', 'shot', 'missing', 'arrested']);

const isPerson = (t: Token): boolean => t.kind === 'word' && FAMILY.get(canonical(t.lower)) === 'person';

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** A number word or figure stands in it; "a man" has none. */
  readonly counted: boolean;
}

/** "a 17-year-old boy", "two women": a count of people at token `i`. */
function phraseAt(tokens: readonly Token[], i: number): Phrase | undefined {
  const numeral = ONE.has(tokens[i]!.lower) ? undefined : parseNumeral(tokens, i);
  if (!numeral && !ONE.has(tokens[i]!.lower)) return undefined;
  if (numeral && (!Number.isInteger(numeral.value) || numeral.ordinal)) return undefined;
  const start = numeral ? numeral.to : i + 1;
  for (let j = start; j < Math.min(tokens.length, start + MOST_MODIFIERS); j++) {
    const token = tokens[j]!;
    if (
      isPerson(token) &&
      tokens[j + 1]?.text !== '-' &&
      tokens[j + 1]?.lower !== "'s" &&
      tokens[j + 1]?.lower !== '’s'
    )
      return { from: i, to: j + 1, count: numeral ? numeral.value : 1, counted: numeral !== undefined };
    if (STOP.has(token.lower) || (token.kind === 'punct' && token.text !== '-' && token.text !== ',')) return undefined;
  }
  return undefined;
}

const joins = (t: Token | undefined): boolean => t?.text === ',' || t?.lower === 'and';

/**
 * People whom a sentence counts without a figure of its own: "a man was killed", "two women and a baby died". Made
 * beside the figures, to support what other articles count; nothing is held against them.
 */
export function casualtiesIn(sentence: Sentence, text: string, figures: readonly Span[]): Unplaced<QuantityClaim>[] {
  const out: Unplaced<QuantityClaim>[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const first = phraseAt(tokens, i);
    if (!first) continue;
    let [to, count, phrases] = [first.to, first.count, 1];
    while (joins(tokens[to])) {
      const at = tokens[to]!.text === ',' && tokens[to + 1]?.lower === 'and' ? to + 2 : to + 1;
      const next = at < tokens.length ? phraseAt(tokens, at) : undefined;
      if (!next) break;
      to = next.to;
      count += next.count;
      phrases++;
    }
    i = to - 1;
    // A figure alone has a claim of its own.
    if (
      phrases === 1 &&
      first.counted &&
      figures.some((f) => f.start >= sentence.tokens[first.from]!.start && f.start < tokens[to - 1]!.end)
    )
      continue;
    const role = roleOf(tokens, first.from, to, (r) => CASUALTY.has(r.id))?.role;
    if (role === undefined || !ROLE_ENTRIES.has(role)) continue;
    const [start, end] = [tokens[first.from]!.start, tokens[to - 1]!.end];
    out.push({
      kind: 'quantity',
      start,
      end,
      text: text.slice(start, end),
      value: count,
      bound: 'exact',
      dimension: 'count',
      interval: { min: count, max: count },
      baseUnit: '',
      thing: { heads: ['person'], modifiers: [], family: 'person' },
      role,
      context: [],
      part: isPart(tokens, first.from, first.to, to),
      derived: true,
      ...(isHearsay(tokens, first.from) ? { hearsay: true as const } : {}),
    });
  }
  return out;
}
