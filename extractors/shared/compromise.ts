/**
 * The one wrapper round compromise: parts of speech for one sentence, aligned with our tokens.
 *
 * What it guards against (measured): compromise is quadratic or worse in long sentences, in runs of marks and in
 * repeated words, and the spans of its views are wrong. So it is given our own tokens, one space between words, in
 * chunks of bounded length; marks other than sentence punctuation are left out; no offset of its is used: its terms are
 * matched to our tokens in order, by their characters.
 */
import { createRequire } from 'node:module';
import type compromise from 'compromise/two';
import type { PartOfSpeech, Sentence, Tagger, Token } from '../contract.ts';

/** Loaded with the first sentence that needs it (0.4 s): many articles never do. Node keeps it from then on. */
const load = (): typeof compromise => require('compromise/two') as typeof compromise;
const require = createRequire(import.meta.url);

/** Tokens given to compromise at once; longer sentences are tagged in pieces. */
const CHUNK = 80;
/** Characters of one word that compromise sees. */
const LONGEST_WORD = 40;
/** The same word in a row beyond this is not shown again. */
const MOST_REPEATS = 3;

interface Term {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

const ORDER: readonly (readonly [string, PartOfSpeech])[] = [
  ['Modal', 'modal'],
  ['Pronoun', 'pronoun'],
  ['Possessive', 'noun'],
  ['Gerund', 'gerund'],
  ['PastTense', 'past'],
  ['Participle', 'participle'],
  ['Verb', 'verb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Value', 'number'],
  ['ProperNoun', 'proper'],
  ['Noun', 'noun'],
  ['Adverb', 'adverb'],
  ['Adjective', 'adjective'],
];

function partOfSpeech(tags: ReadonlySet<string>): PartOfSpeech {
  for (const [tag, pos] of ORDER) if (tags.has(tag)) return pos;
  return 'other';
}

/** One piece of a sentence: the words that compromise is shown, and which token each stands for. */
function tagChunk(tokens: readonly Token[], out: PartOfSpeech[]): void {
  const shown: number[] = [];
  let input = '';
  let last = '';
  let repeats = 0;
  for (const [i, token] of tokens.entries()) {
    out.push(token.kind === 'punct' ? 'punct' : token.kind === 'number' ? 'number' : 'other');
    if (token.kind === 'punct') {
      // A comma is worth its cost to the tagger; everything else is not.
      if (token.text === ',' && input !== '' && !input.endsWith(',')) input += ',';
      continue;
    }
    if (token.kind === 'url') continue;
    repeats = token.lower === last ? repeats + 1 : 0;
    last = token.lower;
    if (repeats >= MOST_REPEATS || token.lower === "'s") continue;
    // Full stops would end its sentence; curly apostrophes are read like straight ones.
    const word = token.text.replaceAll('.', '').replaceAll('’', "'").slice(0, LONGEST_WORD);
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    input += (input === '' ? '' : ' ') + word;
    shown.push(i);
  }
  if (shown.length === 0) return;
  const base = out.length - tokens.length;
  const terms = (load()(input).docs as unknown as Term[][]).flat();
  let k = 0;
  let rest = '';
  for (const term of terms) {
    // "don't" comes back as two terms, the second without text of its own in some versions.
    const i = shown[k];
    if (i === undefined) break;
    if (rest === '') rest = wordOf(tokens[i]!);
    const seen = term.text;
    if (seen === '' || !rest.startsWith(seen)) {
      if (seen === '') continue;
      // Out of step: look for the term among the next few tokens, else leave it.
      const ahead = shown.slice(k, k + 4).findIndex((j) => wordOf(tokens[j]!).startsWith(seen));
      if (ahead < 0) continue;
      k += ahead;
      rest = wordOf(tokens[shown[k]!]!);
    }
    if (out[base + shown[k]!] === 'other') out[base + shown[k]!] = partOfSpeech(term.tags);
    rest = rest.slice(seen.length);
    if (rest === '' || !/[\p{L}\p{N}]/u.test(rest)) {
      rest = '';
      k++;
    }
  }
}

const wordOf = (t: Token): string => t.text.replaceAll('.', '').replaceAll('’', "'").slice(0, LONGEST_WORD);

/** A tagger for one article. Each sentence is tagged when it is first asked for. */
export function createTagger(): Tagger {
  const cache = new Map<Sentence, readonly PartOfSpeech[]>();
  return {
    tags(sentence) {
      let tags = cache.get(sentence);
      if (!tags) {
        const out: PartOfSpeech[] = [];
        for (let i = 0; i < sentence.tokens.length; i += CHUNK) tagChunk(sentence.tokens.slice(i, i + CHUNK), out);
        tags = out;
        cache.set(sentence, tags);
      }
      return tags;
    },
  };
}
