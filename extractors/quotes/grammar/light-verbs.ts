/** A verb that only carries a noun of speech: "made a plea for calm", "offered praise for the crew", "have doubts about". */
import { LIGHT_VERBS } from '../lexicon-complements.ts';
import { CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../lexicon-function-words.ts';
import type { Cue } from './cue.ts';
import type { NounPhrase, Reading } from './reading.ts';
import { held, reporterOf, takesStands } from './reporter.ts';
import { isMark } from './token.ts';

/** Between the verb and its noun lie no more tokens than this. */
const FARTHEST_VERB = 6;

/** Who speaks by the noun at token `i`, where a light verb carries it; the cue runs from the verb to the noun. */
export function carriedBy(
  reading: Reading,
  i: number,
  floor: number,
): { readonly cue: Cue; readonly owner: NounPhrase } | undefined {
  const { tokens } = reading;
  for (let k = i - 1; k >= Math.max(floor, i - FARTHEST_VERB); k--) {
    const t = tokens[k]!;
    if (reading.quoted[k]! >= 0) return undefined;
    const verb = LIGHT_VERBS.get(t.lower);
    if (verb) {
      const cue = held(reading, { from: k, to: i + 1, kind: 'verb', verb });
      const owner = cue && reporterOf(reading, cue, floor, k);
      return owner && reading.tokens[owner.from]!.lower !== 'there' && takesStands(reading, owner)
        ? { cue, owner }
        : undefined;
    }
    if (t.kind === 'punct' ? !isMark(t, ",-’'") : ENDS.has(t.lower)) return undefined;
  }
  return undefined;
}
/** What no noun phrase holds before its noun. */
const ENDS: ReadonlySet<string> = new Set(
  [...PREPOSITIONS, ...SUBORDINATORS, ...CONJUNCTIONS, 'been'].filter((w) => w !== 'and'),
);
