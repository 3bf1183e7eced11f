/** Organizations that a noun in lower case introduces: "the utility Norvolt", "grid operator Red Kestrel". */
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../../shared/people/lexicon-given-names.ts';
import { wordSet } from '../keys.ts';
import { TITLES } from '../lexicon-context.ts';
import { RIGHT_STOP } from '../lexicon-owners.ts';
import type { Line } from '../line.ts';
import { isNameWord } from './name-word.ts';
import type { Match } from './match.ts';

/** Nouns for organizations that no person is called by. */
const NOUNS: ReadonlySet<string> = wordSet(
  `utility automaker carmaker chipmaker drugmaker planemaker shipbuilder retailer lender insurer brewer airline startup start-up
   conglomerate brokerage broadcaster charity nonprofit consultancy miner refiner steelmaker bookmaker telecom fintech biotech
   homebuilder hedge-fund manufacturer`,
);
/** Behind what is made: "battery maker", "toy maker"; makers of films and laws are people. */
const NO_FIRM: ReadonlySet<string> = wordSet('film law policy peace dress map decision documentary music');
/** Nouns for public bodies: "the environmental regulator Semara". */
const REGULATORS: ReadonlySet<string> = wordSet('regulator watchdog ombudsman');
/** Only behind what is run: "grid operator", "ferry company", "news agency". */
const WITH_KIND: ReadonlySet<string> = wordSet('operator company group firm giant agency chain producer');
const KINDS: ReadonlySet<string> = wordSet(
  `grid network rail railway ferry mine pipeline port airport telecom telecoms tour bus power energy oil gas mining shipping
   security logistics tech technology software internet insurance pharmaceutical pharmaceuticals construction steel retail media
   news cruise water space aerospace chip semiconductor ratings rating investment equity hotel supermarket restaurant grocery pharmacy fashion gold copper
   lithium nickel cement defense defence arms rocket satellite solar wind`,
);
const LONGEST = 5;

/** The name behind the noun at `i`. */
export function apposedName(line: Line, i: number): Match | undefined {
  const { keys, capital, tokens } = line;
  if (capital[i] || line.titleCase || line.upperCase) return undefined;
  const key = keys[i]!;
  const kind = keys[i - 1] ?? '';
  const makes = key === 'maker' && tokens[i - 1]?.kind === 'word' && !NO_FIRM.has(kind);
  if (!makes && !NOUNS.has(key) && !REGULATORS.has(key) && !(WITH_KIND.has(key) && KINDS.has(kind))) return undefined;
  const from = i + 1;
  let to = from;
  while (to - from < LONGEST && to < tokens.length && goesOn(line, from, to)) to++;
  if (to === from || !isNameWord(line, from) || line.placeFrom[from]?.to === to) return undefined;
  const first = keys[from]!;
  if (TITLES.has(first) || RIGHT_STOP.has(first) || isGiven(first)) return undefined;
  return { line, from, to, pattern: 'apposed', class: REGULATORS.has(key) ? 'regulator' : 'other-org', head: key };
}

function goesOn(line: Line, from: number, i: number): boolean {
  const { tokens, keys } = line;
  if (keys[i] === "'s") return false;
  if (isNameWord(line, i)) return i === from || tokens[i]!.spaceBefore || tokens[i - 1]!.text === '-';
  const joins = tokens[i]!.text === '&' || (tokens[i]!.text === '-' && !tokens[i]!.spaceBefore);
  return joins && i > from && isNameWord(line, i + 1);
}

const isGiven = (key: string): boolean => MALE_NAMES.has(key) || FEMALE_NAMES.has(key) || OTHER_NAMES.has(key);
