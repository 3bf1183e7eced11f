/** A value before and now, as short as it can be told. */
import { diffWordsWithSpace } from 'diff';
import { shortened } from '../excerpt.ts';
import { type Paint, shown } from '../text/paint.ts';

const LONGEST = 120;
/** Texts from this length on are compared word by word. */
const LONG_TEXT = 30;
/** Words that may differ before both texts are shown whole. */
const MOST_EDITS = 40;
/** Texts past this are not compared word by word. */
const LONGEST_TEXT = 4000;
/** Characters that are kept of what stayed the same, on each side of a change. */
const SAME = 40;

/** `14 → 17`, or the text with the words that changed: `at [-least-]{+most+} four`. */
export function changedValue(before: unknown, after: unknown, paint: Paint): string {
  if (typeof before === 'string' && typeof after === 'string' && Math.max(before.length, after.length) >= LONG_TEXT) {
    const words = byWords(before, after, paint);
    if (words !== undefined) return words;
  }
  return `${printed(before)} → ${printed(after)}`;
}

function byWords(before: string, after: string, paint: Paint): string | undefined {
  if (Math.max(before.length, after.length) > LONGEST_TEXT) return undefined;
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  return changes
    ?.map(({ value, added, removed }, i) => {
      if (added) return paint.added(shown(value));
      if (removed) return paint.removed(shown(value));
      return shown(unchanged(value, i === 0, i === changes.length - 1));
    })
    .join('');
}

/** What stayed the same, without its middle. */
function unchanged(text: string, first: boolean, last: boolean): string {
  const [head, tail] = [first ? 0 : SAME, last ? 0 : SAME];
  if (text.length <= head + tail + 5) return text;
  return `${text.slice(0, head)} … ${tail === 0 ? '' : text.slice(-tail)}`;
}

function printed(value: unknown): string {
  if (value === undefined) return 'nothing';
  return shown(shortened(typeof value === 'object' ? listed(value) : JSON.stringify(value), LONGEST));
}

/** Claims by their words and articles, the groups of a finding side by side; anything else as JSON. */
function listed(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) {
    if (value.every((v) => Array.isArray(v))) return value.map((v) => listed(v)).join(' against ');
    if (value.every(isClaim)) return value.map(({ doc, text }) => `“${text}” (${doc})`).join(', ');
  }
  return JSON.stringify(value);
}

const isClaim = (v: unknown): v is { doc: string; text: string } =>
  typeof (v as { doc?: unknown } | null)?.doc === 'string' && typeof (v as { text?: unknown }).text === 'string';
