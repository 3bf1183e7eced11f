/** Roles that several words say together and none of them alone: "took part", "lost their lives", "forced from home". */
import type { Token } from '../../../extractors/contract.ts';

/** Words behind what is counted, alternatives parted by a stroke, and the role that they give. */
const BEHIND: readonly (readonly [string, string])[] = [
  ['took|taking|take|takes part', 'gathered'],
  ['turned|turning out', 'gathered'],
  ['took|taking to the streets', 'gathered'],
  ['walked|walking out|off', 'struck'],
  ['went|gone|going on strike', 'struck'],
  ['on strike', 'struck'],
  ['on board', 'aboard'],
  ['work|works|worked|working there|in|at|for', 'employed'],
  ['lost|lose|losing their lives|life', 'killed'],
  ['lost|lose|losing their jobs|job', 'laid-off'],
  ['lost|lose|losing their homes|home', 'evacuated'],
  ['forced|ordered|told|urged to leave|flee|evacuate', 'evacuated'],
  ['forced|driven out|from', 'evacuated'],
  ['being|is|are|were|was|remain|remained held', 'arrested'],
];

/** Verbs before people whom something behind them sends away: "forced 1,200 people from their homes". */
const SENDS: ReadonlySet<string> = new Set('forced forcing forces force drove driving ordered told'.split(' '));
const AWAY: readonly string[] = [
  'from their homes|houses|home|villages',
  'to leave|flee|evacuate',
  'out of their homes|houses|villages',
];

interface Phrase {
  readonly words: readonly ReadonlySet<string>[];
  readonly role: string;
}

const parse = (text: string, role: string): Phrase => ({
  words: text.split(' ').map((alternatives) => new Set(alternatives.split('|'))),
  role,
});
const PHRASES_BEHIND: readonly Phrase[] = BEHIND.map(([text, role]) => parse(text, role));
const PHRASES_AWAY: readonly Phrase[] = AWAY.map((text) => parse(text, 'evacuated'));

const standsAt = (tokens: readonly Token[], i: number, { words }: Phrase): boolean =>
  words.every((alternatives, n) => alternatives.has(tokens[i + n]?.lower ?? ''));

/** Phrases by each word that can open them, in their order. */
const BY_OPENING: ReadonlyMap<string, readonly Phrase[]> = new Map(
  PHRASES_BEHIND.flatMap(({ words: [opening] }) => [...opening!]).map((word) => [
    word,
    PHRASES_BEHIND.filter(({ words: [opening] }) => opening!.has(word)),
  ]),
);

/** The role that the words from token `i` on give to the people counted before them. */
export const phraseAt = (tokens: readonly Token[], i: number): string | undefined =>
  BY_OPENING.get(tokens[i]?.lower ?? '')?.find((phrase) => standsAt(tokens, i, phrase))?.role;

/** The words with which the phrases that give one of these roles end. */
export const phraseEnds = (roles: ReadonlySet<string>): string[] =>
  PHRASES_BEHIND.flatMap(({ words, role }) => (roles.has(role) ? [...words.at(-1)!] : []));

/** Index of the verb that sends away the people at tokens [from, to): "forced 1,200 people from their homes". */
export function sendsAway(tokens: readonly Token[], from: number, to: number): number | undefined {
  if (!SENDS.has(tokens[from - 1]?.lower ?? '')) return undefined;
  return PHRASES_AWAY.some((phrase) => standsAt(tokens, to, phrase)) ? from - 1 : undefined;
}
