/** Two wordings, one above the other, with the words that differ marked. */
import { diffWordsWithSpace } from 'diff';
import { escapeHtml as h } from '../escape/html.ts';
import { oneLine } from '../excerpt.ts';
import { letter } from './letter.ts';

export interface Wording {
  /** Which version it belongs to, from 1. */
  readonly group: number;
  readonly text: string;
}

/** Longer wordings are read in their articles. */
const LONGEST = 2000;
/** Words that may differ; wordings that are further apart have little in common to be shown. */
const MOST_EDITS = 200;
/** What is no word is punctuation or space, in which house styles differ. */
const WORD = /[\p{L}\p{N}]/u;

/** Nothing where the words are the same, very long, or altogether different. */
export function words(a: Wording, b: Wording): string {
  const [before, after] = [oneLine(a.text).trim(), oneLine(b.text).trim()];
  if (before.length > LONGEST || after.length > LONGEST) return '';
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (changes === undefined || changes.every((c) => (!c.added && !c.removed) || !WORD.test(c.value))) return '';
  const shared = changes.filter((c) => !c.added && !c.removed).reduce((n, c) => n + c.value.trim().length, 0);
  if (shared < Math.min(before.length, after.length) / 4) return '';
  const line = ({ group }: Wording, other: 'added' | 'removed', tag: 'del' | 'ins'): string => {
    const parts = changes
      .filter((c) => !c[other])
      .map((c) => (c.added || c.removed ? `<${tag}>${h(c.value)}</${tag}>` : h(c.value)));
    return `<p><span class="letter g${group}">${letter(group)}</span> ${parts.join('')}</p>`;
  };
  return `<figure class="words" aria-label="The words compared">${line(a, 'added', 'del')}${line(b, 'removed', 'ins')}</figure>\n`;
}
