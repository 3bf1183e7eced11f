/** What grouping needs of one document: plain data without the text, so that it can cross threads and machines. */
import type { Article, Fact, Sentence } from '../../../extractors/contract.ts';
import { placeTrigger } from '../../../extractors/shared/places.ts';
import { addSentences } from '../../2-segment/sentences.ts';
import { type TraitLexicon, tokenize } from '../../2-segment/tokenize.ts';
import { ownDays, type WeightedDays } from './days.ts';
import { happenings, type WeightedHappening } from './happening.ts';
import { type Occurrence, occurrences } from './occurrences.ts';
import { operations } from './operations.ts';
import { type Passage, passages } from './passages.ts';
import { places, type WeightedPlace } from './place.ts';
import { digestOf, type Sketch, sketch } from './shingles.ts';
import { storms } from './storms.ts';
import { articleTerms, type Term } from './terms.ts';

/** What a document says of its happening, without its words. */
export interface StoryOutline {
  readonly id: string;
  /** Hash of the text, 16 hexadecimal digits. */
  readonly digest: string;
  /** ISO date or date-time. */
  readonly published?: string;
  readonly headline?: string;
  /** The first words of the text, for a label when there is nothing better. */
  readonly opening: string;
  /** Where the story is set, the most pointed to first. */
  readonly places: readonly WeightedPlace[];
  /** What kind of happening it reports, the most named first. */
  readonly happenings: readonly WeightedHappening[];
  /** Days and months that the text names, the most weighty first. */
  readonly days: readonly WeightedDays[];
  /** When its own happenings took place, one a kind; and others of those kinds that it tells of. */
  readonly occurrences: readonly Occurrence[];
  readonly otherOccurrences: readonly Occurrence[];
  /** What it tells of other happenings beside its own. */
  readonly passages: readonly Passage[];
  /** Names of operations as printed, in order of weight: "SpecTor". */
  readonly operations: readonly string[];
  /** Names of storms, in order of weight: "Odalys". */
  readonly storms: readonly string[];
  /** For near-copies. */
  readonly sketch: Sketch;
}

export interface EventSignature extends StoryOutline {
  /** Words, names and numbers with their weights, the heaviest first. */
  readonly terms: readonly Term[];
}

/** All that is read in a headline beside the article: its places. */
const PLACE_TRAITS: TraitLexicon = new Map(Array.from(placeTrigger.words, (word) => [word, placeTrigger.trait]));
const LONGEST_HEADLINE = 300;

/** The headline's sentences, when the article has it beside its text. Offsets are the headline's own. */
function headlineSentences(headline: string | undefined): Sentence[] {
  if (!headline) return [];
  const out: Sentence[] = [];
  const cut = tokenize(headline, 0, Math.min(headline.length, LONGEST_HEADLINE), PLACE_TRAITS);
  addSentences(out, cut, 0, 'title');
  return out;
}

/** Signature of one article. Linear in its length; `facts` are the article's own, any kinds. */
export function signature(article: Article, facts: readonly Fact[]): EventSignature {
  const headline = headlineSentences(article.title);
  const title = article.title ?? article.sentences.find((s) => s.region === 'title');
  const shown = typeof title === 'string' ? title : title && article.text.slice(title.start, title.end);
  const { own, others, background } = occurrences(article, headline, facts);
  return {
    id: article.id,
    digest: digestOf(article.text),
    ...(article.published ? { published: article.published } : {}),
    ...(shown ? { headline: shown.slice(0, LONGEST_HEADLINE) } : {}),
    opening:
      article.text.slice(article.sentences[0]?.start ?? 0, article.sentences[0]?.end ?? 0).slice(0, 120) || article.id,
    places: places(article, headline),
    happenings: happenings(article, headline),
    days: ownDays(facts, article.published, background),
    occurrences: own,
    otherOccurrences: others,
    passages: passages(article, facts),
    operations: operations(headline, article),
    storms: storms(headline, article),
    terms: articleTerms(article, headline, facts),
    sketch: sketch(article.sentences),
  };
}
