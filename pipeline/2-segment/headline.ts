import { datelineEnd } from './dateline.ts';
import type { Line } from './line.ts';

const LONGEST_HEADLINE = 220;
const SHORTEST_HEADLINE = 3;
const SURE_HEADLINE = 5;
/** A title is the same as a line when so large a share of their words is. */
const SAME = 0.8;

const WORDS = /[\p{L}\p{N}]+/gu;
const wordsOf = (lower: string): string[] => lower.match(WORDS) ?? [];

/** Whether the line says the title over: nearly all words of the shorter in the longer. */
function saysTitle(line: Line, stated: ReadonlySet<string>): boolean {
  const own = wordsOf(line.key);
  if (own.length < SHORTEST_HEADLINE || stated.size === 0) return false;
  let shared = 0;
  for (let i = 0; i < own.length; i++) if (stated.has(own[i]!)) shared++;
  return shared / own.length >= SAME && shared / stated.size >= SAME / 2;
}

/**
 * Index of the story's headline among its lines, or -1: the first line that can be the story's, when it does not end
 * like a sentence and prose follows, or one near the top that says the known title.
 *
 * @param candidates indices of lines that are not furniture, in order
 */
export function headline(lines: readonly Line[], candidates: readonly number[], title?: string): number {
  const top = candidates.slice(0, 4);
  if (title !== undefined) {
    const stated = new Set(wordsOf(title.slice(0, LONGEST_HEADLINE * 2).toLowerCase()));
    const found = top.find((i) => lines[i]!.whole && lines[i]!.count <= 45 && saysTitle(lines[i]!, stated));
    if (found !== undefined) return found;
  }
  const prose = candidates.findIndex((i) => lines[i]!.isProse);
  const above = candidates.slice(0, prose < 0 ? 0 : prose);
  // A paper's name may stand above the headline; a headline has more words.
  return (
    above.find((i) => fits(lines[i]!, SURE_HEADLINE)) ??
    above.slice(0, 1).find((i) => fits(lines[i]!, SHORTEST_HEADLINE)) ??
    -1
  );
}

function fits(line: Line, words: number): boolean {
  if (!line.whole || line.text.length > LONGEST_HEADLINE || line.count < words) return false;
  return !endsSentence(line) && !isCaption(line) && datelineEnd(line.text, 0, line.text.length) === undefined;
}

/** Captions name the picture's maker in brackets, or are two sentences: "Police at the scene. (Photo: Jane Roe)". */
function isCaption({ text, key }: Line): boolean {
  if (/\((?:[^()]{0,60}\b(?:photo|source|credit|courtesy)\b|ap\b|getty)[^()]{0,80}\)/.test(key)) return true;
  return /buy photo|view full caption|:$/.test(text.toLowerCase()) || /[a-z]{3}[.!?]["”’]? [“"]?[A-Z]/.test(text);
}

/** Headlines may ask or quote, but close with no full stop. */
function endsSentence({ text, ended }: Line): boolean {
  return ended && /\.["”’')\]]{0,3}$/.test(text.trimEnd());
}
