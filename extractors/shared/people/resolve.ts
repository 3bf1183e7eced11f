/** Who a name means, and whether a single word is a name where it stands. */
import { isSpokenOf } from './evidence.ts';
import { SPEECH } from './lexicon-titles.ts';
import type { NameKeys } from './name-keys.ts';
import { opensSentence } from './name-start.ts';
import { isPlace } from './name-words.ts';
import { type Person, type Register, same } from './register.ts';
import type { Part, Run } from './runs.ts';
import type { Gender } from './word-classes.ts';

/** Who is meant by a name with these keys. */
export function resolve(
  keys: NameKeys,
  register: Register,
  latest: ReadonlyMap<string, Person>,
  gender?: Gender,
): Person | undefined {
  const { surname, given } = keys;
  const namesakes = register.withSurname(surname);
  if (given !== '') {
    return namesakes.find((p) => p.given === given && same(p, keys)) ?? namesakes.find((p) => same(p, keys));
  }
  if (namesakes.length === 1) return namesakes[0];
  if (namesakes.length > 1) {
    const fitting = gender ? namesakes.filter((p) => p.gender === gender) : namesakes;
    const recent = latest.get(surname);
    if (recent && fitting.includes(recent)) return recent;
    // Nobody of that name yet: the first that the article will name.
    return fitting.reduce<Person | undefined>((a, b) => (a && a.first <= b.first ? a : b), undefined);
  }
  const called = register.withGiven(surname);
  return called.length === 1 ? called[0] : undefined;
}

/** A single word that can stand for a person here; at the start of a sentence it may be an ordinary word. */
export function isBareName(text: string, run: Run, parts: readonly Part[], lower: ReadonlySet<string>): boolean {
  const { tokens } = run.sentence;
  const part = parts[0]!;
  if (parts.length > 1 || part.to - part.from > 1) return true;
  if (isPlace(part)) return isSpokenOf(text, run, part.from, part.to);
  if (!lower.has(part.key)) return true;
  const next = tokens[part.to];
  if (!opensSentence(tokens, part.from)) return !run.heading;
  return next?.lower === "'s" || (next?.kind === 'word' && SPEECH.has(next.lower));
}
