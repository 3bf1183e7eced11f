/** Where a story is set, as its dateline says: "COLUMBUS, Ohio (AP) —", "GENEVA —". */
import type { Article } from '../../../extractors/contract.ts';

/** Sentences at the start of the article among which a dateline may stand. */
const OPENING = 4;
const DATELINE =
  /^(\p{Lu}[\p{Lu}'’. -]{2,28}\p{Lu}\.?)(?:, ?([\p{Lu}][\p{L}.]{1,14}(?: [\p{Lu}][\p{L}.]{1,14})?))?(?: ?\([^)]{2,24}\))? ?(?:[-–—]{1,2}|_)/u;

const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** "Columbus, Ohio" or undefined. */
export function datelinePlace(article: Article): string | undefined {
  for (const sentence of article.sentences.slice(0, OPENING)) {
    if (sentence.region !== 'body' && sentence.region !== 'dateline') continue;
    const match = DATELINE.exec(article.text.slice(sentence.start, sentence.start + 80));
    if (!match) continue;
    const city = capitalised(match[1]!.trim());
    return match[2] && !/^\d/.test(match[2]) ? `${city}, ${match[2]}` : city;
  }
  return undefined;
}
