/**
 * Whether a figure is one of a rise or a fall: "rose 5%", "up from 63", "a 4.2 percent drop", "+0.2%".
 */
import { type Token, Trait } from '../contract.ts';
import { isHyphen } from '../shared/hyphens.ts';
import { RISE_NOUNS } from './lexicon-change.ts';
import type { Raw } from './raw.ts';
import { classesOf, WordClass } from './word-classes.ts';

const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down']);
/** Tokens looked through on the left for the word of change. */
const REACH = 16;

/**
 * @param from index of the first bound word, or of the number
 * @param to index after the figure, with the bound words behind it
 */
export function changeOf(tokens: readonly Token[], raw: Raw, from: number, to: number): 'up' | 'down' | undefined {
  if (raw.change) return raw.change;
  if (raw.signed) return (raw.value ?? 0) < 0 ? 'down' : 'up';
  const after = tokens[to]?.lower;
  if (after !== undefined) {
    if ((classesOf(after) & WordClass.ChangeNoun) !== 0 && tokens[to + 1]?.lower !== 'than')
      return RISE_NOUNS.has(after) ? 'up' : 'down';
    // "sank 20 miles off Aden": where, not how far.
    if (raw.unit?.dimension === 'length' && WHERE.has(after)) return undefined;
    // "dropped most claims two years later": when, not by how much.
    if (raw.unit?.dimension === 'time' && WHEN.has(after)) return undefined;
  }
  return changeBefore(tokens, from);
}

const WHEN: ReadonlySet<string> = new Set(['later', 'earlier', 'before', 'after', 'ago', 'since', 'on']);

const WHERE: ReadonlySet<string> = new Set(
  'off north south east west northeast northwest southeast southwest from outside away offshore inland'.split(' '),
);
/** "more than" bounds a figure, any other "than" compares. */
function isApart(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'than' || i === 0) return true;
  const before = tokens[i - 1]!.lower;
  return before !== 'more' && before !== 'less' && before !== 'fewer';
}
/** Between a figure that moved and another one of the same movement: "rose 5% to $7", "fell to 43%, from 51%". */
const LINKS: ReadonlySet<string> = new Set(['to', 'from', 'by', 'at', 'or', 'and', ',', '(', '—', '–', 'a', 'an']);

/** Words that change the course of the look to the left; any other is content. */
const TELLING = WordClass.Apart | WordClass.Rising | WordClass.Falling | WordClass.Raising | WordClass.BetweenChange;

/** The nearest word of change on the left, within the clause; figures and small words may stand between. */
function changeBefore(tokens: readonly Token[], from: number): 'up' | 'down' | undefined {
  if (from === 0) return undefined;
  const link = tokens[from - 1]!.lower;
  const most = link === 'from' ? MOST_BEFORE_FROM : MOST_BETWEEN;
  let content = 0;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const t = tokens[i]!;
    const word = t.lower;
    if (word === ';' || word === ':' || word === '(') return undefined;
    const classes = classesOf(word) & TELLING;
    if (classes === 0 && (t.traits & (Trait.Digit | Trait.NumberWord)) === 0) {
      if (++content > most) return undefined;
      continue;
    }
    if ((classes & WordClass.Apart) !== 0 && isApart(tokens, i)) return undefined;
    if (word === 'up' && tokens[i + 1]?.lower === 'to') continue;
    const direction = directionOf(tokens, i, from, classes);
    // "cut prices", "lower deck": the word before a determiner or as an adjective is another matter.
    if (direction && DIRECTIONS.has(word)) {
      // "down two roads" and "face-down" are places; "down 12", "up from 63" stand next to their figure.
      if (content === 0 && !(i > 0 && (isHyphen(tokens[i - 1]) || isParticle(tokens[i - 1]!)))) return direction;
      continue;
    }
    if (direction && !isNounUse(tokens, i)) return direction;
    if ((t.traits & (Trait.Digit | Trait.NumberWord)) !== 0) {
      // Behind a figure that moved: "lost 15% of their weight in 68 weeks" did not lose weeks.
      if (!LINKS.has(link)) return undefined;
      continue;
    }
    if ((classes & WordClass.BetweenChange) === 0 && ++content > most) return undefined;
  }
  return undefined;
}

function directionOf(tokens: readonly Token[], i: number, from: number, classes: number): 'up' | 'down' | undefined {
  if ((classes & WordClass.Rising) !== 0) return 'up';
  if ((classes & WordClass.Falling) !== 0) return 'down';
  return (classes & WordClass.Raising) !== 0 ? raised(tokens, i, from) : undefined;
}

/** Content words that may stand between the word of change and the figure; more before "from". */
const MOST_BETWEEN = 3;
const MOST_BEFORE_FROM = 6;

/** "raised its rate by 50 points"; "raised $2.7m" collected it. */
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
const isParticle = (t: Token): boolean =>
  t.kind === 'word' && ((t.lower.endsWith('ed') && !MOVING.has(t.lower)) || WITH_PARTICLE.has(t.lower));

/** "the rise of 5%" is a use that counts; "the lower house", "a cut price", "the added time" are not. */
function isNounUse(tokens: readonly Token[], i: number): boolean {
  if (i === 0) return false;
  const before = tokens[i - 1]!.lower;
  const next = tokens[i + 1];
  const article = before === 'the' || before === 'a' || before === 'an';
  return article && next?.kind === 'word' && (classesOf(next.lower) & WordClass.BetweenChange) === 0;
}
