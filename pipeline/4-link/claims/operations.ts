/** Named operations, and which of them each place in an article speaks of. */
import type { Article, Sentence, Span } from '../../../extractors/contract.ts';

/** A name of an operation: "Operation" and the capitalised words behind it. */
export interface OperationMention extends Span {
  readonly text: string;
  /** The name in lower case without the word "operation". */
  readonly key: string;
}

/** Names that "Operation" does not make: ordinary words that follow it in headlines and titles. */
const NOT_NAMES: ReadonlySet<string> = new Set(['center', 'centre', 'targets', 'manager', 'officer', 'seizes', 'nets']);

export function operationsIn(sentence: Sentence, text: string): OperationMention[] {
  const out: OperationMention[] = [];
  const { tokens } = sentence;
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.text !== 'Operation') continue;
    let j = i + 1;
    while (
      j < tokens.length &&
      j - i <= 4 &&
      tokens[j]!.kind === 'word' &&
      /^\p{Lu}/u.test(tokens[j]!.text) &&
      !NOT_NAMES.has(tokens[j]!.lower)
    )
      j++;
    if (j === i + 1) continue;
    const start = tokens[i]!.start;
    const end = tokens[j - 1]!.end;
    const words = tokens.slice(i + 1, j).map((t) => t.lower);
    out.push({ start, end, text: text.slice(start, end), key: words.join(' ') });
  }
  return out;
}

/**
 * The operation that each place in the article speaks of: the one named in the sentence (the last before the place, else
 * the first), else the last one named earlier in the same paragraph.
 */
export class OperationScope {
  readonly mentions: readonly OperationMention[];
  readonly #bySentence = new Map<number, OperationMention[]>();
  readonly #last = new Map<number, string>();

  /** @param mayName whether a sentence, by its index, has the word */
  constructor(article: Article, mayName: (sentence: number) => boolean) {
    const all: OperationMention[] = [];
    let paragraph = -1;
    let last: string | undefined;
    for (const s of article.sentences) {
      if (s.paragraph !== paragraph) {
        paragraph = s.paragraph;
        last = undefined;
      }
      if (last !== undefined) this.#last.set(s.index, last);
      const aside = s.region === 'furniture' || s.region === 'comments';
      const found = aside || !mayName(s.index) ? [] : operationsIn(s, article.text);
      if (found.length > 0) {
        this.#bySentence.set(s.index, found);
        last = found.at(-1)!.key;
        all.push(...found);
      }
    }
    this.mentions = all;
  }

  /** @param sentence the index of the sentence that holds the offset */
  at(sentence: number, offset: number): string | undefined {
    const own = this.#bySentence.get(sentence);
    if (own) return (own.findLast((m) => m.end <= offset) ?? own[0]!).key;
    return this.#last.get(sentence);
  }
}
