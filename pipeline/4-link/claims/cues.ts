/**
 * What the words of a sentence can say: one look at each word tells which readers of claims can find anything in its
 * sentence. Most sentences are for few of them.
 */
import type { Article, Sentence } from '../../../extractors/contract.ts';
import { formsOf } from '../../../extractors/shared/singular.ts';
import { DISTRICTS, STREET_WORDS } from './address.ts';
import { CASUALTY_WORDS, REFLEXIVE } from './casualties.ts';
import { FATE_WORDS } from './condition.ts';
import { BEFELL_WORDS } from './fate.ts';
import { CANONICAL, FAMILY } from './lexicon-things.ts';
import { RANK_WORDS } from './rank.ts';
import { SCORE_WORDS } from './score.ts';
import { FATAL_WORDS } from './victims.ts';

/** What a word is needed for, combined with `|`. */
export const Cue = {
  /** Somebody: "woman", "passengers", "himself". */
  Person: 1,
  /** It may count people to whom something was done. */
  Casualty: 2,
  /** What befell somebody who is named or spoken of. */
  Befell: 4,
  /** It implies deaths: "fatal", "double". */
  Fatal: 8,
  /** How somebody is who was hurt. */
  Fate: 16,
  Street: 32,
  /** Where something stands among its kind. */
  Rank: 64,
  /** Votes and games. */
  Score: 128,
  Operation: 256,
  Storm: 512,
  /** A quarter of a town. */
  District: 1024,
} as const;
export type Cues = number;

/** All forms of the nouns that mean a person in a count. */
function personNouns(): string[] {
  const isPerson = (noun: string): boolean => FAMILY.get(CANONICAL.get(noun) ?? noun) === 'person';
  return [...FAMILY.keys(), ...CANONICAL.keys()].filter(isPerson).flatMap(formsOf);
}

const WORDS: readonly (readonly [Cues, Iterable<string>])[] = [
  [Cue.Person, personNouns()],
  [Cue.Person, REFLEXIVE],
  [Cue.Casualty, CASUALTY_WORDS],
  [Cue.Befell, BEFELL_WORDS],
  [Cue.Fatal, FATAL_WORDS],
  [Cue.Fate, FATE_WORDS],
  [Cue.Street, STREET_WORDS],
  [Cue.Rank, RANK_WORDS],
  [Cue.Score, SCORE_WORDS],
  [Cue.District, DISTRICTS],
  [Cue.Operation, ['operation']],
  [Cue.Storm, ['hurricane', 'typhoon', 'cyclone', 'storm']],
];

function table(): ReadonlyMap<string, Cues> {
  const out = new Map<string, Cues>();
  for (const [cue, words] of WORDS) for (const word of words) out.set(word, (out.get(word) ?? 0) | cue);
  return out;
}

const CUES = table();

function cuesIn({ tokens }: Sentence): Cues {
  let cues = 0;
  for (let i = 0; i < tokens.length; i++) cues |= CUES.get(tokens[i]!.lower) ?? 0;
  return cues;
}

const cache = new WeakMap<Article, Int32Array>();

/** The cues of each sentence of an article, by the sentence's index. Computed once an article. Linear in its tokens. */
export function cuesOf(article: Article): Int32Array {
  let cues = cache.get(article);
  if (!cues) {
    cues = Int32Array.from(article.sentences, cuesIn);
    cache.set(article, cues);
  }
  return cues;
}

/** The sentences of an article's body that have one of these cues. */
export function sentencesWith(article: Article, cues: Cues): Sentence[] {
  const found = cuesOf(article);
  return article.sentences.filter(({ index, region }) => region === 'body' && (found[index]! & cues) !== 0);
}
