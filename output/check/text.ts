/** What `check` prints: each story that does not give what it should, with the sentences and what changed in them. */
import type { Change, StoryReport } from '../../pipeline/check/report.ts';
import type { CheckFormat } from '../contract.ts';
import { excerpt, shortened } from '../excerpt.ts';
import { counted } from '../order.ts';
import { type Paint, painter, shown } from '../text/paint.ts';
import { changedValue } from './value.ts';

const SIGNS = { gained: '+', lost: '-', changed: '~', moved: '>' } as const;
const TONES = { gained: 'info', lost: 'error', changed: 'warning', moved: 'info' } as const;
/** Characters of a sentence on each side of the words. */
const NEAR = 60;
const LONGEST_NAME = 100;
/** Characters of the words in their sentence; a quotation may be long. */
const LONGEST_WORDS = 160;

export const text: CheckFormat = {
  report({ stories }, { colour }) {
    const paint = painter(colour);
    const failed = stories.filter((s) => s.failure !== undefined || s.changes.length > 0).length;
    const all = counted(stories.length, 'story', 'stories');
    const last = failed === 0 ? `${all} as expected\n` : `${failed} of ${all} not as expected\n`;
    return stories.map((s) => storyLines(s, paint)).join('') + last;
  },
};

function storyLines({ story, changes, failure, texts }: StoryReport, paint: Paint): string {
  const fail = `${paint.severity('FAIL', 'error')} ${shown(story)}`;
  if (failure !== undefined) return `${fail}\n  ${shown(failure.message)}\n`;
  if (changes.length === 0) return `ok   ${shown(story)}\n`;
  return [`${fail}: ${tally(changes)}`, ...changes.flatMap((c) => changeLines(c, texts, paint)), ''].join('\n');
}

function changeLines(c: Change, texts: ReadonlyMap<string, string>, paint: Paint): string[] {
  const sign = paint.severity(SIGNS[c.change], TONES[c.change]);
  const { file, line, column } = c.diagnostic.place;
  const where = c.span === undefined ? (c.doc ?? '') : `${file}:${line}:${column}`;
  const lines = [
    `  ${sign} ${c.what} ${c.change}: ${shown(shortened(c.name, LONGEST_NAME))}${where === '' ? '' : `  ${paint.dim(shown(where))}`}`,
  ];
  const whole = c.doc === undefined ? undefined : texts.get(c.doc);
  if (whole !== undefined && c.sentence !== undefined && c.span !== undefined) {
    const { before, marked, after } = excerpt(whole, c.sentence, c.span, NEAR);
    lines.push(`      ${shown(before)}${paint.mark(shown(shortened(marked, LONGEST_WORDS)))}${shown(after)}`);
  }
  if (c.gone) lines.push('      these words are no longer in the article');
  for (const [field, before, after] of c.fields ?? [])
    lines.push(`      ${shown(field)}: ${changedValue(before, after, paint)}`);
  return lines;
}

function tally(changes: readonly Change[]): string {
  return (['gained', 'lost', 'changed', 'moved'] as const)
    .map((kind) => [kind, changes.filter((c) => c.change === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ');
}
