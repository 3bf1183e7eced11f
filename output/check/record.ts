/** The differences of a story as records. */
import type { Span } from '../../extractors/contract.ts';
import type { Change, StoryReport } from '../../pipeline/check/report.ts';
import type { Setting } from '../contract.ts';
import { codePoints } from '../offsets.ts';

/** One record a difference; where the expectation could not be read, one that says why. */
export function changeRecords({ story, changes, failure, texts }: StoryReport, { offsets }: Setting): object[] {
  if (failure !== undefined) {
    const { code, message, diagnostic } = failure;
    const { fingerprint } = diagnostic;
    return [{ type: 'change', story, change: 'unreadable', error: { code, message }, fingerprint }];
  }
  return changes.map((c) => record(story, c, offsets === 'codepoint' ? texts.get(c.doc ?? '') : undefined));
}

/** @param text the article's, where offsets are counted in code points */
function record(story: string, { change, what, name, doc, gone, ...c }: Change, text: string | undefined): object {
  const to = text === undefined ? (offset: number) => offset : codePoints(text);
  const moved = (span: Span): Span => ({ start: to(span.start), end: to(span.end) });
  const { file, line, column } = c.diagnostic.place;
  return {
    type: 'change',
    story,
    change,
    what,
    name,
    ...(doc === undefined ? {} : { doc }),
    ...(c.span === undefined ? {} : { span: moved(c.span), file, line, column }),
    ...(c.sentence === undefined ? {} : { sentence: moved(c.sentence) }),
    ...(gone ? { gone } : {}),
    ...(c.fields === undefined ? {} : { fields: c.fields.map(([field, before, after]) => ({ field, before, after })) }),
    fingerprint: c.diagnostic.fingerprint,
  };
}
