/** What the words between two figures say of how they belong together. */

/** A clause of its own begins behind these, or speaks of something else. */
const CLAUSE: ReadonlySet<string> = new Set(
  `and but or while whereas although though because after before when who whose which that if as than said says with
   without despite including excluding ; : . — – ( ) " “ ”`.split(/\s+/),
);
const FROM: ReadonlySet<string> = new Set(['from', 'versus', 'vs', 'against']);
const COMPARED: ReadonlySet<string> = new Set(['with', 'to']);
/** Words that go on with another noun: "to $4bn from sales of $3bn" are not the sales of before. */
const NEW_NOUN: ReadonlySet<string> = new Set(['of', 'in', 'by', 'on', 'at', 'for', 'to', 'from', ',']);
/** Words between two figures of one movement. */
const MOST_BETWEEN = 12;
/** Words between "from" or "to" and its figure: "from a revised 300", "to a record $4 billion", "from last year's 300". */
const MOST_BEHIND = 5;

/** Whether words stay within one clause: a comma may stand before the joint, or round a date. */
const flows = (words: readonly string[]): boolean => words.length <= MOST_BETWEEN && !words.some((w) => CLAUSE.has(w));

const directly = (words: readonly string[]): boolean =>
  words.length <= MOST_BEHIND && !words.some((w) => CLAUSE.has(w) || NEW_NOUN.has(w));

/** "from", "from last year's", "in March from", ", compared with", "against": what the figure behind was before. */
export function isFrom(words: readonly string[]): boolean {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (FROM.has(word)) return flows(words.slice(0, i)) && directly(words.slice(i + 1));
    if (word === 'compared' && COMPARED.has(words[i + 1] ?? ''))
      return flows(words.slice(0, i)) && directly(words.slice(i + 2));
  }
  return false;
}

const REACHING: ReadonlySet<string> = new Set(['reach', 'hit', 'total', 'stand', 'at']);

/** "to", "in March to a record": what the figure behind has become. */
export function isTo(words: readonly string[]): boolean {
  const at = words.lastIndexOf('to');
  if (at < 0 || words[at - 1] === 'compared' || words[at - 1] === 'up') return false;
  return flows(words.slice(0, at)) && directly(words.slice(at + 1).filter((w) => !REACHING.has(w)));
}

/** Words that open an apposition. */
const OPENING: ReadonlySet<string> = new Set(['(', '—', '–']);
const EQUAL: ReadonlySet<string> = new Set([
  'representing',
  'equalling',
  'equaling',
  'i.e.',
  'accounting for',
  'equivalent to',
  'equal to',
  'amounting to',
  'which is',
  'that is',
  'which makes',
]);
/** So many words of a noun phrase may stand between a figure and its apposition: "samples tested in May, or". */
const MOST_NOUN = 8;
const BREAKS: ReadonlySet<string> = new Set(['and', 'but', 'while', ';', ':', '.', ')', '"', '”', 'than', 'whereas']);

/**
 * Whether the figure behind says the one before again: ", or", "(", "—", "samples tested, or". `comma` lets a bare comma
 * do, where the figure's own unit shows what it is.
 */
export function isApposed(words: readonly string[], comma = false): boolean {
  const last = words.at(-1) ?? '';
  const joint = OPENING.has(last)
    ? 1
    : last === 'or'
      ? words.at(-2) === ','
        ? 2
        : 1
      : EQUAL.has(last)
        ? 1
        : EQUAL.has(words.slice(-2).join(' '))
          ? 2
          : comma && last === ','
            ? 1
            : 0;
  if (joint === 0) return false;
  const noun = words.slice(0, words.length - joint).filter((w) => w !== ',');
  return noun.length <= MOST_NOUN && !noun.some((w) => BREAKS.has(w) || OPENING.has(w) || w === 'or');
}

const PREPOSITIONS: ReadonlySet<string> = new Set('in on at from with by to for against over under about'.split(' '));
const MOST_PART = 4;
const MOST_WHOLE = 6;

/** "of the", "samples out of", "people of the company's": the figure behind is the whole of the one before. */
export function isOf(words: readonly string[]): boolean {
  const at = words.lastIndexOf('of');
  if (at < 0) return false;
  const total = words[at - 1] === 'total';
  const before = words.slice(0, total ? Math.max(0, words.lastIndexOf('of', at - 1)) : at);
  const behind = words.slice(at + 1);
  const plain = (list: readonly string[]): boolean => !list.some((w) => CLAUSE.has(w) || w === ',');
  return (
    before.length <= MOST_PART &&
    behind.length <= MOST_WHOLE &&
    plain(before.filter((w, i) => w !== ')' || i > 0)) &&
    plain(behind) &&
    ![...before, ...behind].some((w) => PREPOSITIONS.has(w))
  );
}
