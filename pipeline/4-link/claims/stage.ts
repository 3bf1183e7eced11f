/** Stages of what goes on for months: "a second wave of raids", "a new series of arrests". */
import type { Article, Sentence } from '../../../extractors/contract.ts';

const NEXT: ReadonlySet<string> = new Set(
  'new fresh latest further another second third fourth fifth sixth final'.split(' '),
);
const STAGES: ReadonlySet<string> = new Set(
  'arrests batch phase raid raids round searches series set stage strike strikes sweep tranche wave'.split(' '),
);
/** Words between the two: "a second nationwide wave". */
const BETWEEN = 1;

/** Sentences of an article's opening, which say what all of it is about. */
const OPENING = 3;

/** Words by which a sentence speaks of all stages together: "so far", "in total", "since March". */
const ALL_STAGES: ReadonlySet<string> = new Set(
  'already altogether cumulatively date earlier far overall previous previously since total'.split(' '),
);

const tellsOfStage = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (t, i) => NEXT.has(t.lower) && tokens.slice(i + 1, i + 2 + BETWEEN).some(({ lower }) => STAGES.has(lower)),
  );

/** Whether a sentence's figures are those of one stage, and no totals of the whole. */
export function stagesOf(article: Article): (sentence: Sentence) => boolean {
  const read = article.sentences.filter(({ region }) => region === 'title' || region === 'body');
  const first = read.slice(0, OPENING).find(tellsOfStage)?.index;
  return (sentence) =>
    tellsOfStage(sentence) ||
    (first !== undefined && sentence.index > first && !sentence.tokens.some((t) => ALL_STAGES.has(t.lower)));
}
