import type { PersonMention } from '../../shared/people.ts';
import { BE, DETERMINERS, PREPOSITIONS } from '../lexicon-function-words.ts';
import type { Paragraph } from './paragraph.ts';

/** How much a sentence is about whom it quotes; a subject has 2 at most. */
export const SPEAKER = 2.3;

/** "… at the ceremony. AP Photo": who stands in a picture is not who the story speaks of. */
export function isCaption(paragraph: Paragraph): boolean {
  const { tokens } = paragraph;
  for (let i = Math.max(0, tokens.length - 3); i < tokens.length; i++) if (CREDITS.has(tokens[i]!.lower)) return true;
  return false;
}
const CREDITS: ReadonlySet<string> = new Set(
  'image images photo photos photograph picture illustration courtesy getty'.split(' '),
);

/** How much a sentence is about a person it names: as its subject, as an object, as an owner. Earlier names more. */
export function salience(paragraph: Paragraph, m: PersonMention, at: number, floor: number): number {
  const { tokens } = paragraph;
  const after = tokens[at + m.tokens[1] - m.tokens[0]];
  if (after?.lower === "'s" || after?.text === '’') return 1;
  let i = at - 1;
  while (
    i > floor &&
    tokens[i]!.kind === 'word' &&
    (tokens[i]!.text !== tokens[i]!.lower || DETERMINERS.has(tokens[i]!.lower))
  )
    i--;
  const before = i >= floor ? tokens[i] : undefined;
  const object =
    before !== undefined &&
    (PREPOSITIONS.has(before.lower) || BE.has(before.lower) || before.lower === 'and' || before.text === ':');
  return (object ? 1.2 : 2) - Math.min(m.tokens[0], 300) / 400;
}
