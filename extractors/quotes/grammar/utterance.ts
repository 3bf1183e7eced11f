import { promises } from './attribution.ts';
import type { Stretch } from './marks.ts';
import { endsClause } from './not-speech.ts';
import { opensSentence, sentenceOf } from './paragraph.ts';
import type { Reading } from './reading.ts';

/** A whole utterance rather than words woven into the writer's sentence. */
export function isUtterance(reading: Reading, s: Stretch): boolean {
  const { tokens, paragraph } = reading;
  const before = tokens[s.open - 1];
  const opens =
    before === undefined ||
    opensSentence(paragraph, s.open) ||
    tokens.slice(paragraph.starts[sentenceOf(paragraph, s.open)], s.open).every((t) => t.kind === 'punct') ||
    (before.kind === 'punct' && ',:—–'.includes(before.text));
  const first = tokens[s.from]!;
  return (
    opens &&
    (endsClause(reading, s) || promises(reading, s)) &&
    (first.text !== first.lower || first.kind !== 'word' || before === undefined)
  );
}
