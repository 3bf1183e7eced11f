/**
 * The country that an article is set in, and the dollar that its bare "$" means.
 */
import { type Article, Trait } from '../contract.ts';
import { placeAt } from '../shared/places.ts';

/** A dateline weighs as much as so many mentions. */
const DATELINE = 5;
/** Fewer mentions set no scene. */
const FEWEST = 2;

/**
 * ISO 3166-1 code of the country whose places the article names most, at least twice as often as any other's; its
 * dateline counts most. Linear in the tokens.
 */
export function homeOf(article: Article): string | undefined {
  const counts = new Map<string, number>();
  for (const { tokens, region } of article.sentences) {
    if (region === 'furniture' || region === 'comments') continue;
    for (let i = 0; i < tokens.length; i++) {
      if ((tokens[i]!.traits & Trait.Capital) === 0) continue;
      const place = placeAt(tokens, i);
      if (!place || place.country === '') continue;
      // "SYDNEY —" at the head of a line; "Sydney" elsewhere may be a person.
      const head = i === 0 && isCapitals(tokens[i]!.text) && BEHIND_PLACE.test(tokens[place.to]?.text ?? '');
      const dateline = region === 'dateline' || head;
      if (place.doubtful && !dateline) continue;
      counts.set(place.country, (counts.get(place.country) ?? 0) + (dateline ? DATELINE : 1));
      i = place.to - 1;
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= FEWEST && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
}

/** "SYDNEY —", "MANILA (AP)", "PARIS, Oct. 3": what makes a place in capitals a dateline, which "U.S. officials" is not. */
const BEHIND_PLACE = /^[(,–—-]$/;

const isCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase();

/** Countries with dollars of their own, by the code of the country. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
]);
const DOMAINS: readonly (readonly [suffix: string, code: string])[] = [
  ['.ca', 'CAD'],
  ['.au', 'AUD'],
  ['.nz', 'NZD'],
  ['.sg', 'SGD'],
  ['.hk', 'HKD'],
];
/** The other dollar is said in full, so that the bare sign is the local one, or the other way round. */
const AMERICAN_SAID = /US\$|\$US|U\.S\. ?\$|\bUSD\b|\b(?:US|U\.S\.|American) dollars?\b/;
const LOCAL_SAID =
  /\b(?:A|AU|C|CA|Cdn|NZ|S|HK)\$|\$(?:A|C|NZ)\b|\b(?:AUD|CAD|NZD|SGD|HKD)\b|\b(?:Australian|Canadian|New Zealand|Singapore|Hong Kong) dollars?\b/;
/** International agencies write in dollars of the United States, wherever they report from. */
const AGENCY = /\((?:AP|Reuters|AFP|Bloomberg|UPI)\)/;
const AMERICA = /\bU\.S\.|\bUS\b|\bUnited States|\bAmerican?\b/;

export interface Dollar {
  readonly code: string;
  /** Codes of the dollars that it could be as well. */
  readonly others: readonly string[];
}

const AMERICAN: Dollar = { code: 'USD', others: [] };

/** The dollar that a bare "$" means, by the address, what is said of other dollars, and where the article is set. */
export function dollarOf(article: Article, host: string, home: () => string | undefined): Dollar {
  const domain = DOMAINS.find(([suffix]) => host.endsWith(suffix))?.[1];
  if (domain) return { code: domain, others: [] };
  const { text } = article;
  if (!text.includes('$') || LOCAL_SAID.test(text)) return AMERICAN;
  const local = DOLLARS.get(home() ?? '');
  if (local === undefined) return AMERICAN;
  if (AMERICAN_SAID.test(text)) return { code: local, others: [] };
  if (AGENCY.test(text.slice(0, 500))) return { code: 'USD', others: [local] };
  return { code: local, others: AMERICA.test(text) ? ['USD'] : [] };
}
