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
    followsMarks(reading, s) ||
    (before.kind === 'punct' && ',:—–'.includes(before.text));
  const first = tokens[s.from]!;
  return (
    opens &&
    (endsClause(reading, s) || promises(reading, s)) &&
    (first.text !== first.lower || first.kind !== 'word' || before === undefined)
  );
}

/** Nothing but marks stands before the stretch in its sentence. */
function followsMarks({ tokens, paragraph }: Reading, s: Stretch): boolean {
  let i = s.open - 1;
  const floor = paragraph.starts[sentenceOf(paragraph, s.open)]!;
  while (i >= floor && tokens[i]!.kind === 'punct') i--;
  return i < floor;
}
