/**
 * Which lines of prose are the story's beyond doubt, at a glance: nearly all are, and some fifty patterns need not be
 * held against them. A line whose first word is here, or that has one of the marks, is looked at by every rule; so a
 * word too many costs only time, and a word that is missing costs a rule its lines of seven words and more.
 */
import { LINK_LABELS } from './furniture-lexicon.ts';

const words = (s: string): string[] => s.trim().split(/\s+/);

/** First words of what the rules for whole lines and for beginnings of lines match. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...LINK_LABELS,
  // Forms, adverts, cookies and help (`furniture.ts`).
  ...words(`sign subscribe subscriber subscribers log login already create register by thank we click tap please your
    required enter invalid never get download join stay support copy you this accept manage translate read report
    submit have got visit photo photos want welcome if powered be like find updates scroll view sharing
    ad advert advertisement sponsored story article post content follow reach contact call e email connect send twitter
    source c copyright http https www raw special
    tag tags filed topic topics category categories keyword keywords in section sections posted
    humidity wind winds feels high highs low lows dew uv chance`),
  // Bylines, stamps and dates alone (`byline.ts`).
  ...words(`first originally date published updated modified created last written reported reporting words contributing
    additional editing
    mon monday tue tues tuesday wed wednes wednesday thu thur thurs thursday fri friday sat satur saturday sun sunday
    jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
    november dec december`),
  // Headings of comments (`comments.ts`).
  ...words(`one two three four five six seven eight nine ten leave write add make reader readers user facebook
    recent`),
]);

/** What rules look for inside a line, or before they match its beginning. */
const MARKS =
  /rights reserved|may not be |redistributed|reach|follow |contributed |writer|reporter|correspondent|columnist|copyright|@|(?:summary|report|story|article) was /;

const QUOTES = '"“';

/** The letters of a to z with which a key begins. */
function firstWord(key: string): string {
  let i = 0;
  for (; i < key.length; i++) {
    const c = key.charCodeAt(i);
    if (c < 97 || c > 122) break;
  }
  return key.slice(0, i);
}

/**
 * Whether nothing in a line of prose can be a rule's.
 *
 * @param text the line as it stands; one that begins with a mark other than a quotation's is always looked at
 * @param key the same in lower case, without marks at either end
 */
export function isPlain(text: string, key: string): boolean {
  const c = text.charCodeAt(0) | 32;
  if ((c < 97 || c > 122) && !QUOTES.includes(text[0]!)) return false;
  const first = firstWord(key);
  return first !== '' && !OPENINGS.has(first) && !MARKS.test(key);
}
