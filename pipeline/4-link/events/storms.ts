/** Names of storms: "Hurricane Odalys", "Typhoon Mawar", "Tropical Storm Fay". */
import { type Article, type Sentence, type Token, Trait } from '../../../extractors/contract.ts';
import { Cue } from '../claims/cues.ts';
import { namesBehind } from './operations.ts';

const STORM: ReadonlySet<string> = new Set(
  'Hurricane Typhoon Cyclone Storm HURRICANE TYPHOON CYCLONE STORM'.split(' '),
);
/** "Hurricane Center", "Storm Prediction Center": offices, warnings, seasons. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  `center centre season warning watch prediction forecast surge hunters relief committee warnings watches track alley lake
   drain damage chasers category force and the`.split(/\s+/),
);

function nameAt(tokens: readonly Token[], i: number): string | undefined {
  if (!STORM.has(tokens[i]!.text)) return undefined;
  const next = tokens[i + 1];
  const named = next?.kind === 'word' && (next.traits & Trait.Capital) !== 0 && !NOT_NAMES.has(next.lower);
  return named && !STORM.has(next.text) ? next.text : undefined;
}

/** Names of storms without the word before them, the one that the article is about first. */
export const storms = (headline: readonly Sentence[], article: Article): string[] =>
  namesBehind(nameAt, Cue.Storm, headline, article);
