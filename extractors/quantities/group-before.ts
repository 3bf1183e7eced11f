/**
 * "Eleven people were taken to hospital. Four were in critical condition.": a bare number that opens a sentence counts
 * some of those whom the sentence before counted last.
 */
import type { QuantityFact, Sentence, Token } from '../contract.ts';
import { AUXILIARIES, PERSONS, VERBS } from './lexicon-words.ts';
import { type Candidate, itemFact } from './normalise.ts';
import { closes } from './noun-words.ts';

/** What a sentence counted last. */
export interface Group {
  readonly item: NonNullable<QuantityFact['item']>;
  /** How many: less than that is a part of them. */
  readonly most: number;
  readonly sentence: Sentence;
}

/** What befalls people only. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  `died injured hurt wounded killed shot arrested charged detained hospitalized hospitalised treated rescued sentenced jailed
   convicted pleaded aged released critical serious unconscious`.split(/\s+/),
);
/** Words behind the number that are looked through for what befell them. */
const REACH = 5;

const OPENING = '"“‘';

/** The number that opens the sentence and counts some of the group; undefined where another noun or reading is nearer. */
export function ofGroup(c: Candidate, sentence: Sentence, group: Group | undefined): Group['item'] | undefined {
  const { tokens } = sentence;
  const { raw } = c;
  if (!group || sentence.index !== group.sentence.index + 1 || sentence.region !== group.sentence.region)
    return undefined;
  if (!(c.from === 0 || (c.from === 1 && OPENING.includes(tokens[0]!.text)))) return undefined;
  if (raw.pattern !== 'amount' || raw.unit || raw.fraction || c.item || !(raw.value! < group.most)) return undefined;
  const verb = tokens[c.to];
  if (!verb || !closes(verb) || !(AUXILIARIES.has(verb.lower) || VERBS.has(verb.lower))) return undefined;
  return befallsPeople(tokens, c.to) && !PERSONS.has(group.item.head) ? undefined : group.item;
}

function befallsPeople(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < Math.min(tokens.length, i + REACH); k++) if (OF_PEOPLE.has(tokens[k]!.lower)) return true;
  return false;
}

/** What the sentence counts last; undefined where it counts nothing. */
export function groupOf(text: string, sentence: Sentence, found: readonly Candidate[]): Group | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const { raw, item } = found[i]!;
    if (raw.unit || !item?.plural || raw.pattern !== 'amount' || raw.hyphen) continue;
    const { tokens } = sentence;
    return {
      item: itemFact(text, tokens, item),
      most: raw.value ?? raw.max ?? 0,
      sentence,
    };
  }
  return undefined;
}
