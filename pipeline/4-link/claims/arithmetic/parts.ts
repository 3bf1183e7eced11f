/** "Of the 61 patients, 27 are under five, 22 are pupils and 11 are adults": parts that are listed of one whole. */
import type { PartsClaim, QuantityClaim } from '../model.ts';
import { nounRole } from '../role-words.ts';
import { isOf } from './joints.ts';
import { between, type Figure, type Sheet, triples, wordAt } from './sheet.ts';

const THE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'those', 'these', 'all', 'some']);
const BACK: ReadonlySet<string> = new Set(['them', 'those', 'these', 'whom']);
/** Words that join one part to the next; what opens with another word is no part of the list. */
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'while', ';']);
const MORE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'further',
  'another',
  'other',
  'remaining',
  'only',
  'just',
]);
/** Words after "one" that make it a part: "and one was Australian", "one had left". */
const AFTER_ONE: ReadonlySet<string> = new Set(
  'is was has had died remains remained remain from in of to by'.split(' '),
);
/** Words between the parts' common opening and the first of them: "Of the 61 patients who fell ill in May, 27". */
const OPENING_REACH = 14;
const FEWEST = 2;

export type PartsReading = Pick<PartsClaim, 'parts' | 'whole' | 'role' | 'complete'>;

interface Opening {
  readonly whole?: QuantityClaim;
  readonly role?: string;
  /** Token from which the parts are looked for. */
  readonly at: number;
}

const isCount = ({ claim }: Figure): boolean => claim.dimension === 'count' && claim.value !== undefined;

/** "Of the 61 patients,"; "Of those,"; "Six of the dead were": what the parts are of. */
function openingOf(sheet: Sheet): Opening | undefined {
  const first = sheet.figures[0];
  if (!first) return undefined;
  if (wordAt(sheet, 0) === 'of') {
    const comma = sheet.tokens.findIndex((t, i) => i < OPENING_REACH && t.text === ',');
    if (comma < 0) return undefined;
    if (BACK.has(wordAt(sheet, 1)) && comma === 2) return { at: comma };
    const given = first.from <= 3 && first.to < comma && THE.has(wordAt(sheet, 1)) && isCount(first);
    return given ? { whole: first.claim, at: comma } : undefined;
  }
  // The sentence begins with the first part.
  if (first.from > 1 || wordAt(sheet, first.to) !== 'of') return undefined;
  const [article, noun] = [wordAt(sheet, first.to + 1), wordAt(sheet, first.to + 2)];
  if (BACK.has(article)) return { at: 0 };
  if (article !== 'the') return undefined;
  const role = nounRole(noun);
  return role === undefined ? { at: 0 } : { role, at: 0 };
}

/** Whether the figure at a token opens a part: behind a comma or "and", perhaps with "another". */
function isJoined(sheet: Sheet, from: number): boolean {
  let i = from - 1;
  for (let n = 0; n < 2 && MORE.has(wordAt(sheet, i)); n++) i--;
  return JOINTS.has(wordAt(sheet, i));
}

/** "and one was Australian": no figure elsewhere, but a part of a list. */
function oneAt(sheet: Sheet, i: number, like: QuantityClaim): Figure | undefined {
  const token = sheet.tokens[i]!;
  if (token.lower !== 'one' || !isJoined(sheet, i) || !AFTER_ONE.has(wordAt(sheet, i + 1))) return undefined;
  const { fact: _, role: __, ...rest } = like;
  const claim = {
    ...rest,
    start: token.start,
    end: token.end,
    text: token.text,
    value: 1,
    bound: 'exact' as const,
    interval: { min: 1, max: 1 },
    derived: true as const,
  };
  return { claim, from: i, to: i + 1 };
}

/** The figures of the list, from a token on. */
function listFrom(sheet: Sheet, at: number): Figure[] {
  const out: Figure[] = [];
  let next = sheet.figures.findIndex((f) => f.from >= at);
  if (next < 0) return out;
  for (let i = sheet.figures[next]!.from; i < sheet.tokens.length; i++) {
    while (next < sheet.figures.length && sheet.figures[next]!.from < i) next++;
    const figure = sheet.figures[next];
    if (figure?.from === i) {
      if (isCount(figure) && (out.length === 0 || isJoined(sheet, i))) out.push(figure);
      i = figure.to - 1;
    } else if (out.length > 0) {
      const one = oneAt(sheet, i, out[0]!.claim);
      if (one) out.push(one);
    }
  }
  return out;
}

const REST: ReadonlySet<string> = new Set(['other', 'remaining']);

/** How the last part is joined: behind "and", or as "the other two". */
function completeness(sheet: Sheet, last: Figure): PartsReading['complete'] {
  if (isRest(sheet, last)) return 'rest';
  for (let i = last.from - 1; i >= last.from - 3; i--) if (wordAt(sheet, i) === 'and') return 'and';
  return 'open';
}

const isRest = (sheet: Sheet, { from }: Figure): boolean =>
  REST.has(wordAt(sheet, from - 1)) && wordAt(sheet, from - 2) === 'the';

/** What follows a figure in these words is a share of it, a comparison or a price, not a part. */
const NO_PART: ReadonlySet<string> = new Set(['percent', '%', 'times', 'more', 'fewer', 'than']);

function listed(sheet: Sheet): PartsReading[] {
  const opening = openingOf(sheet);
  if (!opening) return [];
  const list = listFrom(sheet, opening.at);
  if (list.length < FEWEST || list.some((f) => NO_PART.has(wordAt(sheet, f.to)))) return [];
  const { whole, role } = opening;
  const parts = list.map((f) => f.claim);
  return [
    {
      parts,
      ...(whole ? { whole } : {}),
      ...(role === undefined ? {} : { role }),
      complete: completeness(sheet, list.at(-1)!),
    },
  ];
}

/** "Guilty on nine of the 11 counts, and cleared of the other two". */
function withRest(sheet: Sheet): PartsReading[] {
  return triples(sheet).flatMap(([part, whole, rest]) => {
    const tied = [part, whole, rest].every(isCount) && isOf(between(sheet, part, whole)) && isRest(sheet, rest);
    // "The other 12 states": with a noun of its own it may be the rest of something else.
    const same =
      rest.claim.thing.heads.length === 0 || rest.claim.thing.heads.join() === whole.claim.thing.heads.join();
    return tied && same ? [{ parts: [part.claim, rest.claim], whole: whole.claim, complete: 'rest' as const }] : [];
  });
}

/** The lists of parts that a sentence gives: figures that are exact, and none larger than its whole. */
export function readParts(sheet: Sheet): PartsReading[] {
  return [...listed(sheet), ...withRest(sheet)].filter(
    ({ parts, whole }) =>
      parts.every((p) => p.bound === 'exact') && (!whole || parts.every((p) => p.value! <= whole.value!)),
  );
}
