/**
 * Stretches between quotation marks, by the place of each mark rather than by its shape alone: printed and scraped text
 * turns marks the wrong way round, puts spaces inside them and loses the closing one.
 */
import { countBefore } from '../../shared/bisect.ts';
import { type Token, Trait } from '../../contract.ts';

/** Words between marks: tokens [from, to) lie between the marks at `open` and `close`. */
export interface Stretch {
  /** First token of the opening mark. */
  readonly open: number;
  /** Token behind the closing mark; `to` when the mark is missing. */
  readonly close: number;
  readonly from: number;
  readonly to: number;
  /** The paragraph ended before the mark closed. */
  readonly unclosed: boolean;
  readonly family: Family;
}

type Family = 'double' | 'single' | 'guillemet';

const DOUBLE = '"“”„‟″';
const GUILLEMETS = '«»‹›';
const SINGLE = "'‘’‚‛`";
const OPEN_SHAPED = '“„‟«‹‘‚‛`';
const CLOSE_SHAPED = '”»›’';
/** A quotation in single marks is no longer than this, in tokens: an apostrophe alone must not swallow a paragraph. */
const LONGEST_SINGLE = 400;
/** Clitics that begin with an apostrophe. */
const ELISIONS: ReadonlySet<string> = new Set('em til tis twas cause n round bout s t d m ll re ve cuz'.split(' '));

interface Mark {
  /** Tokens [at, end). */
  readonly at: number;
  readonly end: number;
  readonly family: Family;
  /** By the white space and punctuation around it: may only open, may only close, or either. */
  readonly leans: 'open' | 'close' | 'either';
  readonly shape: 'open' | 'close' | 'straight';
}

function familyOf(token: Token): Family | undefined {
  if (token.kind !== 'punct' || (token.traits & Trait.QuoteMark) === 0) return undefined;
  if (DOUBLE.includes(token.text)) return 'double';
  if (GUILLEMETS.includes(token.text)) return 'guillemet';
  return SINGLE.includes(token.text) ? 'single' : undefined;
}

const BEFORE_OPENING = '([{—–-/…:¿¡';
const AFTER_CLOSING = '.,;:!?)]}—–-/…';

/** The mark at token `i`; two single marks side by side are one double mark. */
function markAt(tokens: readonly Token[], i: number): Mark | undefined {
  const token = tokens[i]!;
  let family = familyOf(token);
  if (!family) return undefined;
  let end = i + 1;
  const next = tokens[i + 1];
  if (family === 'single' && next && !next.spaceBefore && next.text === token.text && token.text !== '‚') {
    family = 'double';
    end++;
  }
  const before = i > 0 ? tokens[i - 1] : undefined;
  const after = tokens[end];
  const apart =
    token.spaceBefore || before === undefined || BEFORE_OPENING.includes(before.text) || familyOf(before) !== undefined;
  const ends =
    after === undefined || after.spaceBefore || AFTER_CLOSING.includes(after.text) || familyOf(after) !== undefined;
  const leans = apart && !ends ? 'open' : ends && !apart ? 'close' : 'either';
  const shape = OPEN_SHAPED.includes(token.text) ? 'open' : CLOSE_SHAPED.includes(token.text) ? 'close' : 'straight';
  return { at: i, end, family, leans, shape };
}

/** `12"` and `6'`: inches and feet. */
const isMeasure = (tokens: readonly Token[], mark: Mark): boolean => {
  const before = tokens[mark.at - 1];
  return mark.leans !== 'open' && before?.kind === 'number' && !tokens[mark.at]!.spaceBefore && mark.shape !== 'close';
};

/** Whether a mark that is met outside any stretch opens one. */
function opens(tokens: readonly Token[], mark: Mark): boolean {
  const after = tokens[mark.end];
  if (after === undefined || isMeasure(tokens, mark)) return false;
  if (mark.family === 'single') {
    // Only what cannot be an apostrophe: ’90s, ’em and dogs’ are none.
    if (mark.leans !== 'open' || after.kind === 'punct') return false;
    return mark.shape !== 'close' && after.kind !== 'number' && !ELISIONS.has(after.lower);
  }
  // "said, ” Criminals …": the wrong way round and with a space inside, but nothing is open.
  return mark.leans !== 'close' || mark.shape === 'open';
}

/** Whether a mark ends the stretch that `open` began. */
function closes(tokens: readonly Token[], open: Mark, mark: Mark): boolean {
  if (mark.family !== open.family || mark.at === open.end) return false;
  if (mark.family === 'single')
    return (
      mark.leans === 'close' || (mark.leans === 'either' && mark.shape !== 'open' && !tokens[mark.at]!.spaceBefore)
    );
  return mark.leans !== 'open';
}

/** "the boys’ toys": an apostrophe behind a plural, with the sentence going on. */
function mayBePlural(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.at - 1];
  const after = tokens[mark.end];
  return before?.kind === 'word' && before.lower.endsWith('s') && after?.kind === 'word' && after.spaceBefore;
}

const stretch = (open: Mark, to: number, close: number, unclosed: boolean): Stretch => ({
  open: open.at,
  close,
  from: open.end,
  to,
  unclosed,
  family: open.family,
});

/** The token behind the first sentence that ends at or after `from`. */
function sentenceEnd(starts: readonly number[], from: number, to: number): number {
  const next = countBefore(starts, (start) => start <= from);
  return Math.min(starts[next] ?? to, to);
}

/** A single mark that never closes was an apostrophe: the paragraph is read again behind it, so many times at most. */
const MOST_RETRIES = 8;

/**
 * The stretches of a paragraph, in order, without overlap; marks of another family inside a stretch are nested in it.
 * One pass over the tokens; behind a single mark that never closes, a bounded number of passes.
 *
 * @param starts first token of each sentence, and the number of tokens
 */
export function stretches(tokens: readonly Token[], starts: readonly number[]): Stretch[] {
  const out: Stretch[] = [];
  let retries = MOST_RETRIES;
  let i = 0;
  while (i < tokens.length) {
    if ((tokens[i]!.traits & Trait.QuoteMark) === 0) {
      i++;
      continue;
    }
    const mark = markAt(tokens, i);
    if (!mark || !opens(tokens, mark) || (mark.family === 'single' && retries === 0)) {
      i = mark?.end ?? i + 1;
      continue;
    }
    const found = mark.family === 'single' ? readSingle(tokens, mark) : readDouble(tokens, mark, starts);
    if (!found) {
      retries--;
      i = mark.end;
      continue;
    }
    if (found.to > found.from) out.push(found);
    i = found.close;
  }
  return out;
}

/** The stretch that a double mark or guillemet opens; it always ends somewhere. */
function readDouble(tokens: readonly Token[], open: Mark, starts: readonly number[]): Stretch {
  for (let i = open.end; i < tokens.length; ) {
    const mark = (tokens[i]!.traits & Trait.QuoteMark) === 0 ? undefined : markAt(tokens, i);
    if (mark?.family === open.family && mark.at > open.end) {
      if (closes(tokens, open, mark)) return stretch(open, mark.at, mark.end, false);
      // Another opens: the first was never closed and ends with its sentence.
      const end = sentenceEnd(starts, open.end, mark.at);
      return stretch(open, end, end, true);
    }
    i = mark?.end ?? i + 1;
  }
  return stretch(open, tokens.length, tokens.length, true);
}

/** The stretch that a single mark opens, if one closes it: apostrophes behind plurals do when nothing better does. */
function readSingle(tokens: readonly Token[], open: Mark): Stretch | undefined {
  let plural: Mark | undefined;
  const stop = Math.min(tokens.length, open.end + LONGEST_SINGLE);
  for (let i = open.end; i < stop; ) {
    const mark = (tokens[i]!.traits & Trait.QuoteMark) === 0 ? undefined : markAt(tokens, i);
    if (mark?.family === 'single') {
      if (closes(tokens, open, mark)) {
        if (!mayBePlural(tokens, mark)) return stretch(open, mark.at, mark.end, false);
        plural ??= mark;
      } else if (mark.leans === 'open' && opens(tokens, mark)) break;
    }
    i = mark?.end ?? i + 1;
  }
  return plural && stretch(open, plural.at, plural.end, false);
}
