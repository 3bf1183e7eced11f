import type { Sentence, Token } from '../../../extractors/contract.ts';
import type { AddressClaim, NameClaim, Unplaced } from './model.ts';

/** Kinds of street, by the form that stands for them: United States Postal Service, Publication 28. */
export const STREETS: ReadonlyMap<string, string> = new Map(
  `street:st,str avenue:ave,av road:rd boulevard:blvd drive:dr lane:ln court:ct place:pl way highway:hwy parkway:pkwy
   terrace:ter circle:cir square:sq alley trail:trl turnpike:tpke crescent:cres close row`
    .split(/\s+/)
    .flatMap((entry) => {
      const [full, short] = entry.split(':') as [string, string?];
      return [full, ...(short?.split(',') ?? [])].map((w) => [w, full] as const);
    }),
);
/** Directions in a street's name, by their short forms. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  `north:n south:s east:e west:w northwest:nw northeast:ne southwest:sw southeast:se`.split(' ').flatMap((p) => {
    const [full, short] = p.split(':') as [string, string];
    return [[full, short] as const, [short, short] as const];
  }),
);

/** Words of which an address has one: "Ave.", "C.T.", "block". */
export const STREET_WORDS: readonly string[] = [
  ...[...STREETS.keys()].flatMap((word) => [word, `${word}.`, word.replaceAll(/./g, '$&.')]),
  'block',
];

const bare = ({ lower }: Token): string => (lower.includes('.') ? lower.replaceAll('.', '') : lower);
const isCapital = (t: Token | undefined): boolean => t !== undefined && /^\p{Lu}/u.test(t.text);
const ORDINAL_END: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** Words of a street's name between number and kind. */
const MOST_NAME_WORDS = 4;

/** "North 31st Avenue", "W. 105th St.": the street from token `i`, with its canonical form. */
function streetAt(tokens: readonly Token[], i: number): { street: string; to: number } | undefined {
  const words: string[] = [];
  for (let j = i, n = 0; j < tokens.length && n <= MOST_NAME_WORDS; j++, n++) {
    const token = tokens[j]!;
    const word = bare(token);
    const kind = STREETS.get(word);
    if (kind && words.some((w) => w.length > 2 || /\d/.test(w)) && isCapital(token))
      return { street: [...words, kind].join(' '), to: j + 1 };
    if (token.kind === 'number') {
      const next = tokens[j + 1];
      if (!next || next.spaceBefore || !ORDINAL_END.has(next.lower)) return undefined;
      words.push(token.text);
      j++;
      continue;
    }
    if (!isCapital(token)) return undefined;
    words.push(DIRECTIONS.get(word) ?? word);
  }
  return undefined;
}

/** "The 5100 block of Idaho": a street without its kind. */
function bareStreet(tokens: readonly Token[], i: number): { street: string; to: number } | undefined {
  let to = i;
  while (to < i + MOST_NAME_WORDS && isCapital(tokens[to])) to++;
  const words = tokens.slice(i, to).map((t) => DIRECTIONS.get(bare(t)) ?? bare(t));
  return to > i ? { street: words.join(' '), to } : undefined;
}

/** Addresses and street corners of a sentence: "4120 N.W. 7th Ave.", "the 300 block of West 9th Street". */
export function addressesIn(sentence: Sentence, text: string): Unplaced<AddressClaim>[] {
  const out: Unplaced<AddressClaim>[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    let number: number | undefined;
    let block = false;
    let from = i;
    let at = i;
    if (token.kind === 'number' && /^\d{1,5}$/.test(token.text)) {
      at = tokens[i + 1]?.text === '-' ? i + 2 : i + 1;
      if (tokens[at]?.lower === 'block' && tokens[at + 1]?.lower === 'of') {
        block = true;
        at += 2;
      }
      const street = streetAt(tokens, at) ?? (block ? bareStreet(tokens, at) : undefined);
      if (!street) continue;
      number = Number(token.text);
      out.push(
        claim(text, tokens, from, street.to, {
          street: street.street,
          number,
          ...(block ? { block: true as const } : {}),
        }),
      );
      i = street.to - 1;
      continue;
    }
    if (!isCapital(token) || isCapital(tokens[i - 1])) continue;
    const first = streetAt(tokens, i);
    if (!first || tokens[first.to]?.lower !== 'and') continue;
    const second = streetAt(tokens, first.to + 1);
    if (!second) continue;
    from = i;
    const corner = [first.street, second.street].sort().join(' & ');
    out.push(claim(text, tokens, from, second.to, { street: corner, corner: true as const }));
    i = second.to - 1;
  }
  return out;
}

function claim(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  what: Pick<AddressClaim, 'street' | 'number' | 'block' | 'corner'>,
): Unplaced<AddressClaim> {
  const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
  return { kind: 'address', start, end, text: text.slice(start, end), ...what };
}

/** Common nouns that follow the name of a quarter. */
export const DISTRICTS: ReadonlySet<string> = new Set([
  'neighborhood',
  'neighbourhood',
  'district',
  'suburb',
  'subdivision',
]);

/** "the Elm Park neighborhood": names of quarters. */
export function districtsIn(sentence: Sentence, text: string): Unplaced<NameClaim>[] {
  const out: Unplaced<NameClaim>[] = [];
  const { tokens } = sentence;
  for (let i = 1; i < tokens.length; i++) {
    // "Advisory Neighborhood Commission" is a body; the plain word names a quarter.
    if (!DISTRICTS.has(tokens[i]!.text)) continue;
    let from = i;
    while (from > 0 && i - from < 4 && (isCapital(tokens[from - 1]) || tokens[from - 1]!.text === '-')) from--;
    while (from < i && !isCapital(tokens[from])) from++;
    if (from === i || tokens.slice(from, i).every((t) => DIRECTIONS.has(t.lower))) continue;
    const [start, end] = [tokens[from]!.start, tokens[i - 1]!.end];
    const name = text.slice(start, end);
    out.push({ kind: 'name', of: 'district', start, end, text: name, name, place: name.toLowerCase() });
  }
  return out;
}
