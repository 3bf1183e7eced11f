import type { Token } from '../../contract.ts';
import { isHyphen } from '../../shared/hyphens.ts';
import { SCORES } from '../lexicon-words.ts';
import type { Raw } from '../raw.ts';
import { isPluralWord } from './surroundings.ts';

const isDash = (t: Token | undefined): boolean => t?.kind === 'punct' && (isHyphen(t) || t.text === '–');

/** "2-0", "won 21 to 17": numbers without units round a dash that make no rising range. */
export function isScore(tokens: readonly Token[], raw: Raw): boolean {
  const after = tokens[raw.to];
  const before = raw.from > 0 ? tokens[raw.from - 1] : undefined;
  if (raw.pattern === 'range') {
    const rising = raw.hyphen !== true && !raw.scaled;
    return (
      rising &&
      (SCORES.has(after?.lower ?? '') || (isHyphen(tokens[raw.from + 1]) && raw.max! < 100 && !isPluralWord(after)))
    );
  }
  if (
    isDash(after) &&
    tokens[raw.to + 1]?.kind === 'number' &&
    after!.spaceBefore === tokens[raw.to + 1]!.spaceBefore &&
    !after!.spaceBefore
  )
    return true;
  return isDash(before) && tokens[raw.from - 2]?.kind === 'number' && !before!.spaceBefore;
}
