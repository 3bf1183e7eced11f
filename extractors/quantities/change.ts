/**
 * Whether a figure is one of a rise or a fall: "rose 5%", "up from 63", "a 4.2 percent drop", "+0.2%".
 */
import { type Token, Trait } from '../contract.ts';
import { isHyphen } from '../shared/hyphens.ts';
import { BETWEEN_CHANGE, FALL_NOUNS, FALLING, RISE_NOUNS, RISING } from './lexicon-change.ts';
import type { Raw } from './raw.ts';

const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down']);
/** Tokens looked through on the left for the word of change. */
const REACH = 16;

/** @param from index of the first bound word, or of the number */
export function changeOf(tokens: readonly Token[], raw: Raw, from: number): 'up' | 'down' | undefined {
  if (raw.change) return raw.change;
  if (raw.signed) return (raw.value ?? 0) < 0 ? 'down' : 'up';
  const after = tokens[raw.to]?.lower ?? '';
  if (RISE_NOUNS.has(after) && tokens[raw.to + 1]?.lower !== 'than') return 'up';
  if (FALL_NOUNS.has(after) && tokens[raw.to + 1]?.lower !== 'than') return 'down';
  // "sank 20 miles off Aden": where, not how far.
  if (raw.unit?.dimension === 'length' && WHERE.has(after)) return undefined;
  // "dropped most claims two years later": when, not by how much.
  if (raw.unit?.dimension === 'time' && WHEN.has(after)) return undefined;
  return changeBefore(tokens, from);
}

const WHEN: ReadonlySet<string> = new Set(['later', 'earlier', 'before', 'after', 'ago', 'since', 'on']);

const WHERE: ReadonlySet<string> = new Set(
  'off north south east west northeast northwest southeast southwest from outside away offshore inland'.split(' '),
);
/** Other matters begin behind these: "snow fell across 40 counties", "sank with 96 aboard". */
const APART: ReadonlySet<string> = new Set(
  `while but than across through throughout near behind off into onto with without against among until because after before where when
   who which that despite including leaving following amid`.split(/\s+/),
);
/** "more than" bounds a figure, any other "than" compares. */
function isApart(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower;
  return (
    APART.has(tokens[i]!.lower) &&
    !(tokens[i]!.lower === 'than' && (before === 'more' || before === 'less' || before === 'fewer'))
  );
}
/** Between a figure that moved and another one of the same movement: "rose 5% to $7", "fell to 43%, from 51%". */
const LINKS: ReadonlySet<string> = new Set(['to', 'from', 'by', 'at', 'or', 'and', ',', '(', '—', '–', 'a', 'an']);

/** The nearest word of change on the left, within the clause; figures and small words may stand between. */
function changeBefore(tokens: readonly Token[], from: number): 'up' | 'down' | undefined {
  const linked = from > 0 && LINKS.has(tokens[from - 1]!.lower);
  const most = tokens[from - 1]?.lower === 'from' ? MOST_BEFORE_FROM : MOST_BETWEEN;
  let content = 0;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const t = tokens[i]!;
    const word = t.lower;
    if (t.text === ';' || t.text === ':' || t.text === '(' || isApart(tokens, i)) return undefined;
    if (word === 'up' && tokens[i + 1]?.lower === 'to') continue;
    const direction = RISING.has(word)
      ? 'up'
      : FALLING.has(word)
        ? 'down'
        : RAISING.has(word)
          ? raised(tokens, i, from)
          : undefined;
    // "cut prices", "lower deck": the word before a determiner or as an adjective is another matter.
    if (direction && DIRECTIONS.has(word)) {
      // "down two roads" and "face-down" are places; "down 12", "up from 63" stand next to their figure.
      if (content === 0 && !isHyphen(tokens[i - 1]) && !isParticle(tokens[i - 1])) return direction;
      continue;
    }
    if (direction && !isNounUse(tokens, i)) return direction;
    if ((t.traits & (Trait.Digit | Trait.NumberWord)) !== 0) {
      // Behind a figure that moved: "lost 15% of their weight in 68 weeks" did not lose weeks.
      if (!linked) return undefined;
      continue;
    }
    if (BETWEEN_CHANGE.has(word)) continue;
    if (t.text === ',') content++;
    if (++content > most) return undefined;
  }
  return undefined;
}

/** Content words that may stand between the word of change and the figure; more before "from". */
const MOST_BETWEEN = 3;
const MOST_BEFORE_FROM = 6;

/** "raised its rate by 50 points"; "raised $2.7m" collected it. */
const RAISING: ReadonlySet<string> = new Set(['raise', 'raises', 'raised', 'raising']);

function raised(tokens: readonly Token[], i: number, from: number): 'up' | undefined {
  const link = tokens[from - 1]?.lower;
  return from > i + 1 && (link === 'by' || link === 'to' || link === 'from') ? 'up' : undefined;
}

/** Verbs that "up" and "down" show a direction after; of others they are a part: "wrapped up", "made up". */
const MOVING: ReadonlySet<string> = new Set([
  'closed',
  'traded',
  'ended',
  'finished',
  'moved',
  'edged',
  'headed',
  'opened',
  'ticked',
  'inched',
  'jumped',
  'trended',
  'revised',
  'settled',
  'nudged',
]);
const WITH_PARTICLE: ReadonlySet<string> = new Set([
  'set',
  'made',
  'make',
  'makes',
  'take',
  'took',
  'taken',
  'put',
  'come',
  'came',
  'give',
  'gave',
  'given',
  'pick',
  'sign',
  'blow',
  'blew',
  'show',
  'turn',
  'break',
  'broke',
  'split',
  'gunned',
  'shot',
  'shoot',
  'shooting',
  'bring',
  'brought',
  'tore',
  'torn',
  'laid',
  'stood',
  'shut',
  'gave',
  'grew',
  'build',
  'built',
  'end',
  'sum',
  'add',
  'back',
  'line',
  'hold',
  'held',
  'trying',
  'running',
  'walking',
  'coming',
  'growing',
  'picking',
  'making',
  'setting',
  'taking',
  'giving',
  'putting',
]);
const isParticle = (t: Token | undefined): boolean =>
  t?.kind === 'word' && ((t.lower.endsWith('ed') && !MOVING.has(t.lower)) || WITH_PARTICLE.has(t.lower));

/** "the rise of 5%" is a use that counts; "the lower house", "a cut price", "the added time" are not. */
function isNounUse(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  const article = before === 'the' || before === 'a' || before === 'an';
  return article && next?.kind === 'word' && !BETWEEN_CHANGE.has(next.lower);
}
