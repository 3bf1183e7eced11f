/**
 * Whose an age is that stands apart from its name: "the 53-year-old captain, Ada Pell,", "The 29-year-old Pell", and
 * "The 24-year-old" or "The Dane, 23," of the one person whom the sentence before names.
 */
import type { Article, QuantityFact, Sentence } from '../../../extractors/contract.ts';
import type { PersonMention } from '../../../extractors/shared/people.ts';

const YEAR_OLD = /[\s-]year[\s-]old$/i;
/** Between an age and the name of its bearer: nothing, or who they are and a comma. */
const DIRECT = /^\s+$/;
const APPOSED = /^(?:\s+[\p{Ll}-]+){1,3},\s+$/u;
const LONGEST_GAP = 50;

/** The name right behind an age, or behind the noun that it goes with. */
function behind(article: Article, fact: QuantityFact, mentions: readonly PersonMention[]): string | undefined {
  if (!YEAR_OLD.test(fact.text)) return undefined;
  const next = mentions.find((m) => m.start >= fact.end && m.start - fact.end <= LONGEST_GAP);
  if (next === undefined || next.age !== undefined) return undefined;
  const gap = article.text.slice(fact.end, next.start);
  if (DIRECT.test(gap)) return next.name;
  // "When the 24-year-old driver stopped, Pell ran": an apposition ends as it begins, or with its sentence.
  return APPOSED.test(gap) && /^(?:,|\.|\s+and\b)/.test(article.text.slice(next.end, next.end + 5))
    ? next.name
    : undefined;
}

/** "Danny Holm, the 24-year-old forward": the name right before the age. */
function before(article: Article, fact: QuantityFact, mentions: readonly PersonMention[]): string | undefined {
  if (!YEAR_OLD.test(fact.text)) return undefined;
  const last = mentions.findLast((m) => m.end <= fact.start && fact.start - m.end <= LONGEST_GAP);
  if (last === undefined || last.age !== undefined) return undefined;
  return /^,\s+(?:the|an?)\s+$/i.test(article.text.slice(last.end, fact.start)) ? last.name : undefined;
}

/** Whether the sentence opens with its age alone, "The 24-year-old …", or behind one noun, "The Dane, 23, …". */
function opens({ tokens }: Sentence, fact: QuantityFact): boolean {
  // "The 22-year-old woman" is another; "The 22-year-old Ireland international" is who was named.
  const other = fact.item !== undefined && fact.item.start > fact.start && !/^\p{Lu}/u.test(fact.item.text);
  if (tokens[0]?.lower !== 'the' || other) return false;
  if (tokens[1]?.start === fact.start) return YEAR_OLD.test(fact.text);
  return tokens[2]?.text === ',' && tokens[3]?.start === fact.start && /^\d+$/.test(fact.text);
}

/** The person whom a sentence names, where it names one only. */
function onlyOne(mentions: readonly PersonMention[]): string | undefined {
  const names = new Set(mentions.map((m) => m.name));
  return names.size === 1 ? mentions[0]!.name : undefined;
}

/** Bearers by the facts' ids. `figuresIn` gives the figures of a sentence by its index. */
export function agesByPlace(
  article: Article,
  mentions: readonly PersonMention[],
  figuresIn: (sentence: number) => readonly QuantityFact[],
): Map<string, string> {
  const out = new Map<string, string>();
  const bySentence = new Map<number, PersonMention[]>();
  for (const m of mentions) {
    const list = bySentence.get(m.sentence);
    if (list) list.push(m);
    else bySentence.set(m.sentence, [m]);
  }
  for (const sentence of article.sentences) {
    if (sentence.region !== 'body') continue;
    for (const fact of figuresIn(sentence.index)) {
      if (fact.unit?.symbol !== 'a' || fact.value === undefined) continue;
      const own = bySentence.get(sentence.index) ?? [];
      const previous = bySentence.get(sentence.index - 1) ?? [];
      const name =
        behind(article, fact, own) ??
        before(article, fact, own) ??
        (opens(sentence, fact) ? onlyOne(previous) : undefined);
      if (name !== undefined) out.set(fact.id, name);
    }
  }
  return out;
}
