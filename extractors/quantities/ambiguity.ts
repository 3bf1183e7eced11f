/**
 * Surfaces that mean several units: decided by the sentence and the article, and marked where they stay open.
 */
import type { Article, Token } from '../contract.ts';
import { type UnitRecord, unitBySymbol } from '../shared/units.ts';
import { placeAt } from '../shared/places.ts';
import type { Raw } from './raw.ts';
import { type Dollar, dollarOf, homeOf } from './setting.ts';

/** What the whole article says of its country and its currencies; each worked out when it is first asked for. */
export interface ArticleSense {
  /** What a bare "$" means. */
  readonly dollar: () => Dollar;
  /** ISO 3166-1 code of the country that it is set in. */
  readonly home: () => string | undefined;
  readonly british: () => boolean;
  /** Its tons are said to be metric. */
  readonly metric: () => boolean;
  readonly american: () => boolean;
}

const AMERICA = /\bU\.S\.|\bUS\b|\bUnited States|\bAmerican?\b/;

const METRIC_TONS = /\bmetric tons?\b|\btonnes?\b/;

/** Reads the address and the text, each at most once. */
export function senseOf(article: Article): ArticleSense {
  const { text } = article;
  const host = once(() => hostOf(article.url ?? ''));
  const home = once(() => homeOf(article));
  return {
    dollar: once(() => dollarOf(article, host(), home)),
    home,
    british: once(() => host().endsWith('.uk') || text.includes('£')),
    metric: once(() => METRIC_TONS.test(text)),
    american: once(() => AMERICA.test(text) || host().endsWith('.us') || host().endsWith('.gov')),
  };
}

function once<T>(answer: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: answer() }).value;
}

/** Host of an address, by hand: an address of an article need not be a valid one. */
function hostOf(url: string): string {
  const start = url.indexOf('://');
  if (start < 0) return '';
  const rest = url.slice(start + 3);
  const end = rest.search(/[/:?#]/);
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}

export interface DecidedUnit {
  readonly unit: UnitRecord;
  /** Names of the units that it could also be. */
  readonly ambiguous?: readonly string[];
  /** The unit is known by name only: no base can be given. */
  readonly open?: true;
}

const MONEY_CUES: ReadonlySet<string> = new Set(
  'cost costs costing paid pay pays paying worth price prices priced fine fined fines budget debt salary wages fund funds funding spend spends spent spending tax taxes sterling revenue profit profits loan loans earned earn fee fees bill bills bail invest invested investment economy turnover exchange currency deposit donation donated raised'.split(
    ' ',
  ),
);
const WEIGHT_CUES: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight heavy heavier lost drugs cocaine heroin fentanyl meth methamphetamine marijuana cannabis explosives meat fish seized dropping lbs kilograms kilogram kilos kg'.split(
    ' ',
  ),
);
const SEA: ReadonlySet<string> = new Set(
  'nautical offshore sea vessel vessels ship ships boat boats naval navy sailed sailing coast maritime yacht submarine fishing'.split(
    ' ',
  ),
);
const HEAT: ReadonlySet<string> = new Set(
  'temperature temperatures weather warm warmer warming hot hotter heat cold colder cool cooler thermometer forecast fahrenheit celsius freezing climate outside oven fever boil boils'.split(
    ' ',
  ),
);
const PRECIOUS: ReadonlySet<string> = new Set(['gold', 'silver', 'platinum', 'palladium', 'bullion']);

const some = (tokens: readonly Token[], words: ReadonlySet<string>): boolean => tokens.some((t) => words.has(t.lower));

const OUNCE = '[oz_av]';
/** Symbols of the units whose surface means others too. */
const OF_SEVERAL: ReadonlySet<string> = new Set([
  'USD',
  'INR',
  '[lb_av]',
  '[ston_av]',
  '[mi_i]',
  '[gal_us]',
  '[pt_us]',
  'deg',
  '{caliber}',
]);

const names = (symbols: readonly string[]): string[] => symbols.map((s) => unitBySymbol(s)!.name);

/** The unit that the raw match means in its sentence. */
export function decide(raw: Raw, unit: UnitRecord, tokens: readonly Token[], sense: ArticleSense): DecidedUnit {
  if (raw.shared && raw.shared.length > 1) return sharedName(raw.shared, unit, tokens, sense);
  const slash = unit.symbol.indexOf('/');
  const over = slash < 0 ? unit.symbol : unit.symbol.slice(0, slash);
  if (!OF_SEVERAL.has(over) && !unit.symbol.endsWith(OUNCE)) return { unit };
  const rest = slash < 0 ? '' : `/${unit.symbol.split('/')[1]!}`;
  // ".40-caliber" is in inches, "40 caliber" in hundredths of one.
  if (unit.symbol === '{caliber}' && (raw.value ?? 0) >= 1) return { unit: { ...unit, factor: unit.factor / 100 } };
  const said = tokens[raw.unitAt ?? raw.to - 1]?.lower ?? '';
  if (over === 'USD' && !spelledOut(raw, tokens)) {
    const { code, others } = sense.dollar();
    const dollar = code === 'USD' ? unit : (unitBySymbol(code + rest) ?? { ...unit, symbol: code + rest });
    return { unit: dollar, ...(others.length > 0 ? { ambiguous: names(others) } : {}) };
  }
  if (over === 'INR' && RUPEE_SIGN.test(tokens[raw.from]?.lower ?? '')) {
    const code = RUPEES.get(sense.home() ?? '');
    const rupee = code && unitBySymbol(code + rest);
    if (rupee) return { unit: rupee };
  }
  if (over === '[lb_av]' && said.startsWith('pound')) return pounds(raw, unit, tokens, sense);
  if (over === '[ston_av]' && said.startsWith('ton')) {
    if (tokens[(raw.unitAt ?? raw.to - 1) - 1]?.lower === 'short') return { unit };
    // "296,000 metric tons", and further down "1.4 million tons".
    const metric = unitBySymbol(`t${rest}`);
    if (metric && sense.metric()) return { unit: metric };
    if (sense.american()) return { unit };
    return { unit, ambiguous: names(['t', '[lton_av]']) };
  }
  if (over === '[mi_i]' && some(tokens, SEA)) return { unit, ambiguous: names(['[nmi_i]']) };
  if ((over === '[gal_us]' || over === '[pt_us]') && sense.british())
    return { unit, ambiguous: names([over === '[gal_us]' ? '[gal_br]' : '[pt_br]']) };
  if (unit.symbol === 'deg' && some(tokens, HEAT)) return { unit, ambiguous: names(['Cel', '[degF]']), open: true };
  if (unit.symbol.endsWith(OUNCE) && some(tokens, PRECIOUS)) {
    const troy = unitBySymbol(unit.symbol.replace(OUNCE, '[oz_tr]'));
    if (troy) return { unit: troy };
  }
  return { unit };
}

/** "Rs" in the press of other countries with rupees, by country. */
const RUPEES: ReadonlyMap<string, string> = new Map([
  ['PK', 'PKR'],
  ['LK', 'LKR'],
  ['NP', 'NPR'],
]);
const RUPEE_SIGN = /^rs\.?$/;

/** "pesos", "crowns": of the country that the sentence names, else of the one that the article is set in, else open. */
function sharedName(
  codes: readonly string[],
  unit: UnitRecord,
  tokens: readonly Token[],
  sense: ArticleSense,
): DecidedUnit {
  // A currency's code begins with its country's.
  const of = (country: string): string | undefined => codes.find((code) => code.startsWith(country));
  const named = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const place = placeAt(tokens, i);
    const code = place && place.country !== '' ? of(place.country) : undefined;
    if (code) named.add(code);
  }
  const home = named.size === 0 ? sense.home() : undefined;
  const code = named.size === 1 ? [...named][0]! : home && of(home);
  if (code) {
    const rest = unit.symbol.includes('/') ? unit.symbol.slice(unit.symbol.indexOf('/')) : '';
    const decided = unitBySymbol(code + rest);
    if (decided) return { unit: decided };
  }
  return { unit, ambiguous: codes.slice(1).map((s) => unitBySymbol(s)!.name) };
}

/** "US dollars", "US$": the country is said. */
function spelledOut(raw: Raw, tokens: readonly Token[]): boolean {
  for (let i = raw.from; i < raw.to; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'us' || lower === 'u.s.' || lower === 'usd' || lower === 'american') return true;
  }
  return false;
}

/** Weight or money: by what is said of it, else by the country, and then open. */
function pounds(raw: Raw, unit: UnitRecord, tokens: readonly Token[], sense: ArticleSense): DecidedUnit {
  const sterling = unitBySymbol('GBP')!;
  if (raw.hyphen || tokens[raw.to]?.lower === 'of') return { unit };
  const money = some(tokens, MONEY_CUES);
  const weight = some(tokens, WEIGHT_CUES);
  if (money && !weight && !unit.symbol.includes('/'))
    return sense.british() || !sense.american() ? { unit: sterling } : { unit: sterling, ambiguous: [unit.name] };
  if (weight && !money) return { unit };
  return sense.british() ? { unit, ambiguous: [sterling.name] } : { unit };
}
