/** References to past, present and future that name no date: "now", "recently", "in the past", "the near future". */
import type { Pattern, Reading, VagueExpression } from '../expression.ts';
import { PLURAL_UNITS } from '../lexicon.ts';
import { isCapital, joins, lower, standsAt, type Tokens } from './tokens.ts';

type Value = VagueExpression['value'];
const vagueAt = (to: number, value: Value): Reading => ({ to, expression: { form: 'vague', value } });

/** Phrases, longest first. */
const PHRASES: readonly (readonly [string, Value])[] = [
  ['the not too distant future', 'FUTURE_REF'],
  ['the not so distant future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the immediate future', 'FUTURE_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['the not too distant past', 'PAST_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the present', 'PRESENT_REF'],
  ['the past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['long ago', 'PAST_REF'],
];
const BY_FIRST = new Map<string, (readonly [words: readonly string[], Value])[]>();
for (const [phrase, value] of PHRASES) {
  const words = phrase.split(' ');
  const row = [words, value] as const;
  const rows = BY_FIRST.get(words[0]!);
  if (rows) rows.push(row);
  else BY_FIRST.set(words[0]!, [row]);
}

/** What may follow "the past", "the present": else they are adjectives or titles ("the past president"). */
const AFTER_NOUN: ReadonlySet<string> = new Set(
  `and or but to that when where is was were are has have had will would can could may might if as for with at by from because
   than they he she it we said says of`.split(/\s+/),
);

function phraseAt(t: Tokens, i: number): Reading | undefined {
  for (const [words, value] of BY_FIRST.get(lower(t, i)) ?? []) {
    if (!standsAt(t, i, words)) continue;
    const n = words.length;
    const noun = n === 2 && words[0] === 'the';
    const next = t[i + n];
    if (noun && next?.kind === 'word' && !AFTER_NOUN.has(next.lower)) continue;
    if (noun && next?.kind === 'number') continue;
    if (noun && lower(t, i + n) === 'of') continue;
    if (joins(t, i + n)) continue;
    return vagueAt(i + n, value);
  }
  return undefined;
}

const BEFORE_THEN: ReadonlySet<string> = new Set(['until', 'till', 'since', 'by', 'from']);

/** With these, "one day" is some day to come. */
const MODALS: ReadonlySet<string> = new Set(['will', 'would', 'could', 'can', 'may', 'might', "'ll", 'to', 'should']);

function read(t: Tokens, i: number): Reading | undefined {
  const found = phraseAt(t, i);
  if (found) return found;
  const next = lower(t, i + 1);
  switch (lower(t, i)) {
    case 'now':
      // "Now, he says" opens a thought; "now that" a clause; "for now" is a time still.
      return (i === 0 && t[1]?.text === ',') || next === 'that' || joins(t, i + 1) || isNameWord(t, i)
        ? undefined
        : vagueAt(i + 1, 'PRESENT_REF');
    case 'currently':
    case 'presently':
    case 'nowadays':
      return vagueAt(i + 1, 'PRESENT_REF');
    case 'current':
      return joins(t, i - 1) || lower(t, i - 1) === 'alternating' ? undefined : vagueAt(i + 1, 'PRESENT_REF');
    case 'recently':
    case 'lately':
      return vagueAt(i + 1, 'PAST_REF');
    case 'recent':
      return PLURAL_UNITS.has(next) ? recentUnits(t, i) : vagueAt(i + 1, 'PAST_REF');
    case 'coming':
      return PLURAL_UNITS.has(next) ? vagueAt(i + 2, 'FUTURE_REF') : undefined;
    case 'soon':
      return next === 'as' ||
        next === 'after' ||
        lower(t, i - 1) === 'as' ||
        lower(t, i - 1) === 'too' ||
        lower(t, i - 1) === 'so'
        ? undefined
        : vagueAt(i + 1, 'FUTURE_REF');
    case 'future':
      return futureAdjective(t, i);
    case 'then':
      // "until then", "since then": the date talked of.
      return BEFORE_THEN.has(lower(t, i - 1)) && !joins(t, i + 1)
        ? { to: i + 1, expression: { form: 'shift', unit: 'day', by: 0, origin: 'context', again: true } }
        : undefined;
    case 'overnight':
      return { to: i + 1, expression: { form: 'shift', unit: 'day', by: -1, origin: 'published', part: 'NI' } };
    case 'previously':
      return i === 0 ? vagueAt(i + 1, 'PAST_REF') : undefined;
    case 'one':
    case 'some':
      return next === 'day' && (MODALS.has(lower(t, i - 1)) || MODALS.has(lower(t, i + 2)))
        ? vagueAt(i + 2, 'FUTURE_REF')
        : undefined;
    case 'someday':
      return vagueAt(i + 1, 'FUTURE_REF');
    default:
      return undefined;
  }
}

/** "News Now", "| NOW |": a name or a button. */
const isNameWord = (t: Tokens, i: number): boolean =>
  i > 0 && isCapital(t, i) && (isCapital(t, i - 1) || t[i - 1]!.text === '|');

/** "recent years" is vague; "recent months" a length of some months. */
function recentUnits(t: Tokens, i: number): Reading {
  const word = lower(t, i + 1);
  const unit = word === 'months' ? 'month' : word === 'weeks' ? 'week' : undefined;
  return unit ? { to: i + 2, expression: { form: 'duration', unit, anchored: 'past' } } : vagueAt(i + 2, 'PAST_REF');
}

/** "future quarters". Other nouns behind the adjective place nothing in time. */
function futureAdjective(t: Tokens, i: number): Reading | undefined {
  const next = t[i + 1];
  if (next?.kind !== 'word' || joins(t, i + 1)) return undefined;
  if (PLURAL_UNITS.has(next.lower)) return vagueAt(i + 2, 'FUTURE_REF');
  return undefined;
}

export const vague: Pattern = {
  starts: [
    'now',
    'currently',
    'presently',
    'nowadays',
    'current',
    'recently',
    'lately',
    'recent',
    'coming',
    'soon',
    'future',
    'then',
    'overnight',
    'previously',
    'someday',
  ],
  pairs: [
    ...PHRASES.map(([phrase]) => phrase.split(' ')).map(([first, second]) => [[first!], [second!]] as const),
    [['one', 'some'], ['day']],
  ],
  read,
};
