/** The figures of `npm run evaluate`: which corpus, which number of the scorer's answer, and what others publish. */

export interface Figure {
  readonly name: string;
  /** Path into the scorer's JSON; of a string such as "14/14 right" the first number counts. */
  readonly at: string;
  /** Published figures of others; those marked * are on the same file. */
  readonly published?: string;
}

export interface Corpus {
  readonly name: string;
  /** Below the folder. */
  readonly input: string;
  readonly gold: string;
  readonly command: 'extract' | 'compare';
  /** First argument of the scorer, and what follows the files. */
  readonly score: string;
  readonly options?: readonly string[];
  /** Class of agencies left out before scoring. */
  readonly without?: string;
  readonly figures: readonly Figure[];
}

export const CORPORA: readonly Corpus[] = [
  {
    name: 'dates',
    input: 'corpora/dates.jsonl',
    gold: 'corpora/dates.jsonl',
    command: 'extract',
    score: 'dates',
    figures: [
      { name: 'value F1', at: 'valueF1', published: 'chrono-node 42.5*; HeidelTime 77.6, UWTime 82.4 (TempEval-3)' },
      { name: 'strict span F1', at: 'strict.F1', published: 'chrono-node 48.9*; HeidelTime 81.3' },
      { name: 'relaxed span F1', at: 'relaxed.F1', published: 'chrono-node 70.8*; HeidelTime 90.3' },
    ],
  },
  {
    name: 'quantities',
    input: 'corpora/quantities.jsonl',
    gold: 'corpora/quantities.jsonl',
    command: 'extract',
    score: 'quantities',
    figures: [
      { name: 'value F1', at: 'value.F1', published: 'CQE 92.0, quantulum3 73.0, Recognizers-Text 69.1, GPT-3 70.6' },
      {
        name: 'value and unit F1',
        at: 'value_unit.F1',
        published: 'CQE 85.6, quantulum3 47.2, Recognizers-Text 34.2, GPT-3 59.1',
      },
      { name: 'value and change F1', at: 'value_change.F1', published: 'CQE 88.2' },
      { name: 'value and concept F1', at: 'value_concept_partial.F1', published: 'CQE 76.2' },
    ],
  },
  {
    name: 'units',
    input: 'corpora/units.jsonl',
    gold: 'corpora/units.jsonl',
    command: 'extract',
    score: 'units',
    figures: [{ name: 'sentences right, %', at: 'rate', published: 'Recognizers-Text (JavaScript) 70*' }],
  },
  {
    name: 'agencies',
    input: 'corpora/agencies.jsonl',
    gold: 'corpora/agencies.jsonl',
    command: 'extract',
    score: 'agencies',
    options: ['--types', 'agency'],
    // The scorer counts every agency that is printed; other organizations are printed too, under their class.
    without: 'other-org',
    figures: [
      { name: 'exact span F1', at: 'exact.F1' },
      { name: 'overlap F1', at: 'overlap.F1' },
    ],
  },
  {
    name: 'all organizations',
    input: 'corpora/agencies.jsonl',
    gold: 'corpora/agencies.jsonl',
    command: 'extract',
    score: 'agencies',
    options: ['--types', 'agency,other-org'],
    figures: [
      { name: 'exact span F1', at: 'exact.F1', published: 'compromise 21.9*' },
      { name: 'overlap F1', at: 'overlap.F1', published: 'compromise 28.4*' },
    ],
  },
  {
    name: 'quotes',
    input: 'corpora/quotes.jsonl',
    gold: 'corpora/quotes.jsonl',
    command: 'extract',
    score: 'quotes',
    figures: [
      { name: 'found F1', at: 'found.F1', published: 'a careful regular expression 97.9*' },
      {
        name: 'speaker F1',
        at: 'speaker.F1',
        published: 'a careful regular expression 51.3*; Citron 57 (PARC, exact)',
      },
    ],
  },
  {
    name: 'events',
    input: 'corpora/events.jsonl',
    gold: 'corpora/events.jsonl',
    command: 'compare',
    score: 'events',
    figures: [{ name: 'B-cubed F1', at: 'F1' }],
  },
  {
    name: 'findings',
    input: 'corpora/findings.jsonl',
    gold: 'corpora/findings.gold.json',
    command: 'compare',
    score: 'findings',
    figures: [
      { name: 'topics with a disagreement found', at: 'topics_found' },
      { name: 'conflict precision', at: 'conflict_precision' },
      { name: 'agreements found, %', at: 'agree_recall' },
    ],
  },
];

/** The five seed articles with their key; scored on both commands' output at once. */
export const SEEDS = {
  name: 'seeds',
  input: 'seeds',
  gold: 'seeds-key.json',
  figures: [
    { name: 'dates right', at: 'date' },
    { name: 'quantities right', at: 'quantity' },
    { name: 'agencies right', at: 'agency' },
    { name: 'quotes right', at: 'quote' },
    { name: 'findings', at: 'findings' },
  ],
} as const;
