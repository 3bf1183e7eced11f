/** What a check says of its stories: each difference with its place, for people and for CI servers. */
import type { ColumnUnit } from '../1-ingest/positions.ts';
import type { Origin } from '../1-ingest/index.ts';
import { fingerprints } from '../audit/fingerprint.ts';
import type { Diagnostic, Place, Report } from '../audit/model.ts';
import { locator } from '../audit/places.ts';
import { oneLine } from '../audit/wording.ts';
import type { Difference } from './differences.ts';
import type { Story } from './stories.ts';

/** What running a story gave. */
export interface StoryOutcome {
  readonly story: Story;
  readonly differences: readonly Difference[];
  /** Why there was nothing to compare with. */
  readonly failure?: { readonly code: string; readonly message: string };
  /** Texts of the articles by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** A difference where it stands now. */
export interface Change extends Difference {
  /** Whether its words are no longer in the article; then there is no span and no sentence. */
  readonly gone?: true;
  readonly diagnostic: Diagnostic;
}

export interface StoryReport {
  /** Path of the story's folder. */
  readonly story: string;
  readonly changes: readonly Change[];
  readonly failure?: { readonly code: string; readonly message: string; readonly diagnostic: Diagnostic };
  readonly texts: ReadonlyMap<string, string>;
}

/** All that a check gives. */
export interface CheckReport extends Report {
  readonly stories: readonly StoryReport[];
}

/** @param unit what columns count in */
export function checkedStories(outcomes: readonly StoryOutcome[], unit: ColumnUnit): StoryReport[] {
  const print = fingerprints();
  return outcomes.map(({ story, differences, failure, texts, origins }) => {
    const place = locator((doc) => ({ ...origins.get(doc)!, text: texts.get(doc)! }), unit);
    const changes = differences.map((difference): Change => {
      const now = standing(difference, texts);
      const { change, what, name, doc, words = '', span } = now;
      const fields = (now.fields ?? []).map(([field, , after]) => `${field}=${JSON.stringify(after)}`);
      return {
        ...now,
        diagnostic: {
          rule: change,
          severity: 'error',
          message: messageOf(now),
          place: doc !== undefined && span !== undefined ? place(doc, { ...span, text: words }) : top(story.expected),
          related: [],
          fingerprint: print({ rule: change, relation: what, file: story.path, text: name, against: fields }),
        },
      };
    });
    const outcome = { story: story.path, changes, texts };
    if (failure === undefined) return outcome;
    const { message } = failure;
    const known = { rule: 'expectation', file: story.path, text: failure.code, against: [] };
    const diagnostic: Diagnostic = {
      rule: 'expectation',
      severity: 'error',
      message,
      place: top(story.expected),
      related: [],
      fingerprint: print(known),
    };
    return { ...outcome, failure: { ...failure, diagnostic } };
  });
}

/** Stories as a report: the files that have nothing to say are the expectations that hold. */
export function checkReport(stories: readonly StoryReport[], rest: Pick<Report, 'failOn' | 'version'>): CheckReport {
  const diagnostics = stories.flatMap((s) => [
    ...(s.failure ? [s.failure.diagnostic] : []),
    ...s.changes.map((c) => c.diagnostic),
  ]);
  const clean = stories.filter((s) => s.failure === undefined && s.changes.length === 0);
  return { ...rest, stories, diagnostics, files: clean.map((s) => s.story), drafts: stories.length, sources: 0 };
}

/** The first line of an expectation. */
const top = (file: string): Place => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  doc: file,
  start: 0,
  end: 0,
  text: '',
});

/**
 * A difference by the text as it is now. What was lost stood in the text of before: it is looked for where it stood, then
 * nearest to there.
 */
function standing(difference: Difference, texts: ReadonlyMap<string, string>): Omit<Change, 'diagnostic'> {
  const { doc, words, span } = difference;
  if (doc === undefined || words === undefined || span === undefined) return difference;
  const text = texts.get(doc);
  if (text?.slice(span.start, span.end) === words) return difference;
  const { span: _, sentence: __, ...rest } = difference;
  const at = text === undefined ? -1 : nearest(text, words, span.start);
  if (text === undefined || at < 0) return { ...rest, gone: true };
  const next = text.indexOf('\n', at + words.length);
  const paragraph = { start: text.lastIndexOf('\n', at) + 1, end: next < 0 ? text.length : next };
  return { ...rest, span: { start: at, end: at + words.length }, sentence: paragraph };
}

/** Where `words` stand nearest to an offset; -1 where they do not. */
function nearest(text: string, words: string, offset: number): number {
  const after = text.indexOf(words, offset);
  const before = text.lastIndexOf(words, offset);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - offset < offset - before ? after : before;
}

/** Fields that a message names. */
const MOST_FIELDS = 3;
/** Characters of a value in a message. */
const LONGEST_VALUE = 60;

function messageOf({ change, what, name, fields = [], gone }: Omit<Change, 'diagnostic'>): string {
  const shown = fields
    .slice(0, MOST_FIELDS)
    .map(([field, before, after]) => `${field} was ${valueOf(before)}, is ${valueOf(after)}`);
  const more = fields.length > MOST_FIELDS ? [`${fields.length - MOST_FIELDS} more`] : [];
  const tail = [...shown, ...more].join('; ');
  return oneLine(
    `${what} ${change}: ${name}${tail === '' ? '' : ` (${tail})`}${gone ? ' (its words are no longer in the article)' : ''}`,
  );
}

function valueOf(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
