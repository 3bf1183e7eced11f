/** Names that firms share with people and with what they make. */
import { isNameWord } from './grammar/name-word.ts';
import { wordSet } from './keys.ts';
import { TITLES } from './lexicon-context.ts';
import { RIGHT_STOP } from './lexicon-owners.ts';
import type { Line } from './line.ts';
import type { Form } from './register.ts';
import { isAcronym } from './register-lookup.ts';

/** "Wells Fargo & Co.": the legal form belongs to the name. */
export function withSuffix(line: Line, to: number): number {
  const next = line.tokens[to]?.text === '&' ? to + 1 : to;
  return line.capital[next] && CORPORATE_FORMS.has(line.keys[next]!) ? next + 1 : to;
}

const CORPORATE_FORMS: ReadonlySet<string> = wordSet(
  'inc corp co cos ltd llc plc company corporation group holdings ag',
);

/** Makers whose name more often means the thing made: "a white Toyota". */
const MAKERS: ReadonlySet<string> = wordSet(
  `nissan toyota honda mazda mitsubishi subaru hyundai kia volkswagen bmw audi porsche volvo chrysler boeing airbus glock taser
  mercedes fiat renault peugeot coke pepsi`,
);
/** Shops that the press names after their place: "a Pine Hills Walmart". */
const BRANCH: ReadonlySet<string> = wordSet(
  'walmart subway target mcdonald starbucks walgreens kroger safeway costco citgo chevron exxon ikea publix aldi tesco asda lidl kmart cvs',
);
const BEFORE_PRODUCT: ReadonlySet<string> = wordSet(
  `a an his her their its my the black white red blue silver gray grey green maroon gold tan dark brown yellow orange stolen older
  model new used two three old`,
);
/** What follows a brand in the name of a thing: an index, a show, a prize. */
const OF_A_THING: ReadonlySet<string> = wordSet(
  'industrial index average friends award awards prize prizes bowl cup arena stadium center field park',
);

/** Whether a name that other things bear too means the organization: "Matthew Fox", "Fox & Friends", "Nissan Rogue" do not. */
export function isOrganization(line: Line, form: Form, from: number, to: number): boolean {
  const { keys, tokens, capital } = line;
  const next = tokens[to];
  if (OF_A_THING.has(keys[to] ?? '') && capital[to]) return false;
  if (isAcronym(form) || to - from > 2) return true;
  const first = keys[from]!;
  if (MAKERS.has(first)) {
    if (BEFORE_PRODUCT.has(keys[from - 1] ?? '') || next?.kind === 'number' || tokens[from - 1]?.kind === 'number')
      return false;
    if (next?.kind === 'word' && capital[to] && keys[to] !== "'s") return false;
  }
  if (to - from > 1 || line.titleCase) return true;
  const before = tokens[from - 1];
  // A surname: a given name, or an initial, stands before it.
  if (
    before?.kind === 'word' &&
    isNameWord(line, from - 1) &&
    !RIGHT_STOP.has(keys[from - 1]!) &&
    !BRANCH.has(first) &&
    line.placeTo[from] === undefined &&
    before.text !== before.text.toUpperCase()
  )
    return false;
  if (next?.text === '&' && capital[to + 1]) return false;
  if (next?.kind !== 'word' || !isNameWord(line, to) || keys[to] === "'s") return true;
  return (
    RIGHT_STOP.has(keys[to]!) ||
    TITLES.has(keys[to]!) ||
    line.placeFrom[to] !== undefined ||
    next.text === next.text.toUpperCase()
  );
}
