/** What `check` prints: each story that does not give what it should, with the sentences. */
import type { Difference } from '../pipeline/check/differences.ts';
import { jsonLine } from './escape/json-line.ts';
import { excerpt, shortened } from './excerpt.ts';
import { counted } from './order.ts';
import { painter, shown } from './text/paint.ts';

/** The outcome of one story. */
export interface StoryOutcome {
  readonly story: string;
  readonly differences: readonly Difference[];
  /** Why there was nothing to compare with. */
  readonly failure?: { readonly code: string; readonly message: string };
  /** Texts of the articles by id. */
  readonly texts: ReadonlyMap<string, string>;
}

const SIGNS = { gained: '+', lost: '-', changed: '~' } as const;
const TONES = { gained: 'info', lost: 'error', changed: 'warning' } as const;

export function changesAsText(outcome: StoryOutcome, colour: boolean): string {
  const { story, differences, failure, texts } = outcome;
  const paint = painter(colour);
  if (failure !== undefined) return `${paint.severity('FAIL', 'error')} ${shown(story)}\n  ${shown(failure.message)}\n`;
  if (differences.length === 0) return `ok   ${shown(story)}\n`;
  const lines = [`${paint.severity('FAIL', 'error')} ${shown(story)}: ${tally(differences)}`];
  for (const d of differences) {
    const doc = d.doc === undefined ? '' : ` in ${shown(d.doc)}`;
    lines.push(
      `  ${paint.severity(SIGNS[d.change], TONES[d.change])} ${d.what} ${d.change}: ${shown(shortened(d.name, 100))}${doc}`,
    );
    const text = d.doc === undefined ? undefined : texts.get(d.doc);
    if (text !== undefined && d.sentence !== undefined && d.span !== undefined) {
      const { before, marked, after } = excerpt(text, d.sentence, d.span, 60);
      lines.push(`      ${shown(before)}${paint.mark(shown(marked))}${shown(after)}`);
    }
    for (const [field, before, after] of d.fields ?? [])
      lines.push(`      ${field}: ${value(before)} → ${value(after)}`);
  }
  return `${lines.join('\n')}\n`;
}

const value = (v: unknown): string => (v === undefined ? 'nothing' : shown(shortened(JSON.stringify(v), 120)));

function tally(differences: readonly Difference[]): string {
  return (['gained', 'lost', 'changed'] as const)
    .map((c) => [c, differences.filter((d) => d.change === c).length] as const)
    .filter(([, n]) => n > 0)
    .map(([c, n]) => `${n} ${c}`)
    .join(', ');
}

/** One record a difference. */
export function changesAsNdjson({ story, differences, failure }: StoryOutcome): string {
  if (failure !== undefined) return jsonLine({ v: 1, type: 'change', story, change: 'unreadable', error: failure });
  return differences
    .map(({ fields, ...d }) =>
      jsonLine({ v: 1, type: 'change', story, ...d, ...(fields ? { fields: named(fields) } : {}) }),
    )
    .join('');
}

const named = (fields: NonNullable<Difference['fields']>): object[] =>
  fields.map(([field, before, after]) => ({ field, before, after }));

export function checkSummary(stories: number, failed: number): string {
  return failed === 0
    ? `${counted(stories, 'story', 'stories')} as expected\n`
    : `${failed} of ${counted(stories, 'story', 'stories')} not as expected\n`;
}
