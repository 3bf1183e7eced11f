import type { Sentence, Token } from '../../../extractors/contract.ts';
import { oncePerToken } from '../../../extractors/shared/once-per-token.ts';
import { canonical } from './thing.ts';

/** Tokens on either side of a figure whose words say what it is about. */
const REACH = 12;
const EMPTY: ReadonlySet<string> = new Set(
  `the a an and or but nor of to in on at for from with by as into onto over under about after before since until between
   is are was were be been being it its this that these those he she they we you i his her their our my your him them
   who which what when where while than then there here not no so if also just only more most less least very has have
   had do does did will would can could may might shall should said says say told tell according per all both each
   other another such some any one two three four five six seven eight nine ten up down out off again
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december today yesterday year month week day hour time`.split(/\s+/),
);

/** The stem that a word shares with its inflections, roughly: "seizures" and "seized" do not meet, "cancel(l)ed" do. */
export function stem(lower: string): string {
  const word = canonical(lower);
  if (word.length > 6 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 5 && word.endsWith('ed')) return word.slice(0, -2);
  return word.length > 5 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** Whether a token says something of what stands beside it. */
export const isContent = ({ kind, lower }: Token): boolean => kind === 'word' && lower.length > 2 && !EMPTY.has(lower);

/** The stem of the word at token `i`, where it is a content word; several figures of a sentence ask for the same ones. */
export const contentStem = oncePerToken<string>((tokens, i) => {
  const token = tokens[i]!;
  return isContent(token) ? stem(token.lower) : undefined;
});

/** Stems of the content words round tokens [from, to), each once. */
export function contextOf(sentence: Sentence, from: number, to: number): string[] {
  const out = new Set<string>();
  const { tokens } = sentence;
  const end = Math.min(tokens.length, to + REACH);
  for (let i = Math.max(0, from - REACH); i < end; i++) {
    if (i >= from && i < to) continue;
    const word = contentStem(tokens, i);
    if (word !== undefined) out.add(word);
  }
  return [...out];
}
