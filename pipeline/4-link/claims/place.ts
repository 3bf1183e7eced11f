import type { Sentence, Token } from '../../../extractors/contract.ts';
import { placeAt } from '../../../extractors/shared/places.ts';
import type { PlaceScope } from './model.ts';

const IN: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'within', 'inside', 'around']);
const EVERYWHERE: ReadonlySet<string> = new Set(['worldwide', 'globally', 'nationwide']);
const ELSEWHERE: ReadonlySet<string> = new Set(['overseas', 'abroad']);
const AREAS: ReadonlySet<string> = new Set(
  'county city town village district state province region borough parish'.split(' '),
);
/** Words that may stand between a thing and its place: "65 [arrests] in", "three people killed in". */
const BETWEEN = 6;

function named(tokens: readonly Token[], i: number): PlaceScope | undefined {
  const article = tokens[i]?.lower === 'the' ? i + 1 : i;
  const hit = placeAt(tokens, article);
  if (!hit || hit.adjective) return undefined;
  const level = hit.kind === 'nation' ? 'country' : hit.kind === 'province' ? 'state' : hit.kind;
  return { name: hit.name, level };
}

/** "in Britain, the Netherlands and Spain": so many countries are the whole that the story is about. */
const FEWEST_LISTED = 3;

function listedPlaces(tokens: readonly Token[], i: number): number {
  let n = 0;
  for (let at = i; at < tokens.length; ) {
    const name = tokens[at]?.lower === 'the' ? at + 1 : at;
    const hit = placeAt(tokens, name);
    if (!hit || hit.adjective) break;
    n++;
    at = hit.to;
    if (tokens[at]?.text === ',') at++;
    else if (tokens[at]?.lower !== 'and') break;
    if (tokens[at]?.lower === 'and') at++;
  }
  return n;
}

/** The place named at a preposition or by an adverb of place at token `i`. */
function scopeAt(tokens: readonly Token[], i: number): PlaceScope | undefined {
  const lower = tokens[i]!.lower;
  if (EVERYWHERE.has(lower)) return { name: lower === 'nationwide' ? 'nation' : 'world', level: 'region' };
  if (ELSEWHERE.has(lower)) return { name: 'abroad', level: 'region' };
  if (lower === 'around' && tokens[i + 1]?.lower === 'the' && tokens[i + 2]?.lower === 'world')
    return { name: 'world', level: 'region' };
  if (!IN.has(lower)) return undefined;
  // "in the county": a part of wherever the event is.
  const area = tokens[i + 1]?.lower === 'the' ? tokens[i + 2]?.lower : undefined;
  if (area !== undefined && AREAS.has(area)) return { name: `the ${area}`, level: 'region' };
  const place = named(tokens, i + 1);
  // A town and its state or country are one place.
  return place?.level === 'country' && listedPlaces(tokens, i + 1) >= FEWEST_LISTED ? undefined : place;
}

/**
 * The place that a sentence gives a figure: behind what is counted ("153 arrests in the U.S."), else at the head of the
 * sentence ("Overseas, …", "In Germany, …").
 */
export function placeOf(sentence: Sentence, to: number): PlaceScope | undefined {
  const { tokens } = sentence;
  for (let i = to; i < Math.min(tokens.length, to + BETWEEN); i++) {
    const token = tokens[i]!;
    if (token.kind === 'number' || token.text === ';' || token.text === ',') break;
    const scope = scopeAt(tokens, i);
    if (scope) return scope;
  }
  for (let i = 0; i < Math.min(3, to); i++) {
    const scope = scopeAt(tokens, i);
    if (scope) return scope;
  }
  return undefined;
}
