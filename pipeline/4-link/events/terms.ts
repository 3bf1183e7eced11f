/**
 * The terms of an article: stems of its words, its names and pairs of names, its numbers and ages, each with a weight
 * that grows with repetition and is higher in the headline and the lead, where the happening is told, than in the
 * background paragraphs near the end.
 */
import {
  type AgencyClass,
  type AgencyFact,
  type Article,
  type Fact,
  type Sentence,
  type Token,
  Trait,
} from '../../../extractors/contract.ts';
import { type CaseEvidence, caseEvidence, isName, isTitleCase } from './names.ts';
import { runTerms } from './runs.ts';
import { backgroundShare, isCommon } from './weights.ts';
import { NAME, NUMBER, PLACE, SETTING, stem } from './words.ts';

/** Terms that one signature holds at most: the heaviest. */
export const MOST_TERMS = 160;
/** Characters of body text that count as the lead, and as the main part. */
const LEAD = 600;
const MAIN = 3000;
const HEADLINE_WEIGHT = 2;
const LEAD_WEIGHT = 1.5;
const TAIL_WEIGHT = 0.6;
/** A word that more than this share of all stories hold says nothing. */
const TOO_COMMON = 0.25;
const LONGEST_TERM = 40;
/** Name words in a row beyond which another run begins. */
const LONGEST_RUN = 12;

/** Classes of agencies that are of one town more often than not: their names tell where, and are read as names. */
const LOCAL: ReadonlySet<AgencyClass> = new Set(['law-enforcement', 'public-service', 'justice', 'other-org']);

export type Term = readonly [term: string, weight: number];

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** What is known of a term so far. */
interface Weighed {
  /** The weight of its best place. */
  best: number;
  count: number;
}

/** Running totals: a term's weight is its best place, and grows with the logarithm of its occurrences. */
class Tally {
  readonly terms = new Map<string, Weighed>();
  /** Words of the text in lower case: the stem of each is worked out once. */
  readonly #words = new Map<string, Weighed | null>();

  add(term: string, weight: number): void {
    const known = this.#of(term);
    if (known) weigh(known, weight);
  }

  /** Adds a word of the text by its stem. */
  addWord(lower: string, weight: number): void {
    let known = this.#words.get(lower);
    if (known === undefined) {
      known = this.#of(stem(lower));
      this.#words.set(lower, known);
    }
    if (known) weigh(known, weight);
  }

  /** Null for a term that is too long to be one. */
  #of(term: string): Weighed | null {
    const known = this.terms.get(term);
    if (known) return known;
    if (term.length > LONGEST_TERM) return null;
    const added = { best: 0, count: 0 };
    this.terms.set(term, added);
    return added;
  }
}

function weigh(term: Weighed, weight: number): void {
  term.count++;
  if (term.best < weight) term.best = weight;
}

/** The number as a term, or nothing when it is a year, one digit, or an age, which stands on its own. */
function numberTerm(tokens: readonly Token[], i: number): string | undefined {
  const text = tokens[i]!.text.replaceAll(',', '');
  const dash = tokens[i + 1];
  if (dash && /^[-‐‑–]$/.test(dash.text) && /^(?:year|month|week|day)$/.test(tokens[i + 2]?.lower ?? '')) {
    return tokens[i + 3] && tokens[i + 4]?.lower === 'old' ? `${NUMBER}${text}-${tokens[i + 2]!.lower}-old` : undefined;
  }
  const comma = tokens[i - 1]?.text === ',' && tokens[i + 1]?.text === ',' && /^\d{1,2}$/.test(text);
  if (comma || tokens[i - 1]?.lower === 'age' || tokens[i - 1]?.lower === 'aged') return `${NUMBER}${text}-year-old`;
  if (YEAR.test(tokens[i]!.text) || text.length < 2) return undefined;
  return NUMBER + text;
}

/** What the article shows of its names. */
interface Known {
  readonly names: CaseEvidence;
  /** By the offset at which they begin. */
  readonly agencies: ReadonlyMap<number, AgencyFact>;
}

function addSentence(tally: Tally, tokens: readonly Token[], { names, agencies }: Known, weight: number): void {
  const hasAgencies = agencies.size > 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const agency = hasAgencies ? agencies.get(token.start) : undefined;
    if (agency) {
      tally.add(PLACE + SETTING + agency.name.toLowerCase(), weight);
      while (i < tokens.length && tokens[i]!.start < agency.end) i++;
      continue;
    }
    const { kind, lower } = token;
    if (kind === 'number') {
      const term = numberTerm(tokens, i);
      if (term) tally.add(term, weight);
      i++;
      continue;
    }
    if ((token.traits & Trait.Capital) !== 0) {
      let to = i;
      while (
        to < tokens.length &&
        to < i + LONGEST_RUN &&
        isName(tokens[to]!, names, isCommon) &&
        !agencies.has(tokens[to]!.start)
      )
        to++;
      if (to > i) {
        for (const term of runTerms(tokens, i, to)) tally.add(term, weight);
        i = to;
        continue;
      }
    }
    if (kind === 'word' && token.text.length > 2) tally.addWord(lower, weight);
    i++;
  }
}

/** The tokens of a sentence without the agency of its dateline: "LIMA, May 4 (Pacific Wire) —". */
function withoutAgency(tokens: readonly Token[], end: number | undefined): readonly Token[] {
  if (end === undefined) return tokens;
  const behind = tokens.findIndex((t) => t.start >= end);
  const open = tokens.findIndex((t) => t.text === '(');
  return open >= 0 && open < behind ? [...tokens.slice(0, open), ...tokens.slice(behind)] : tokens;
}

function knownOf(sentences: readonly Sentence[], facts: readonly Fact[]): Known {
  const agencies = new Map<number, AgencyFact>();
  for (const f of facts)
    if (f.kind === 'agency' && f.mention !== 'generic' && !LOCAL.has(f.class)) agencies.set(f.start, f);
  return { names: caseEvidence(sentences), agencies };
}

/** Reads the names, places and numbers of some of an article's sentences, each once. */
export function termReader({ sentences }: Article, facts: readonly Fact[]): (some: readonly Sentence[]) => string[] {
  const known = knownOf(
    sentences.filter((s) => s.region === 'body'),
    facts,
  );
  return (some) => {
    const tally = new Tally();
    for (const { tokens } of some) addSentence(tally, tokens, known, 1);
    return [...tally.terms.keys()].filter((t) => t.startsWith(NAME) || t.startsWith(PLACE) || t.startsWith(NUMBER));
  };
}

/**
 * Weighted terms of the article, the heaviest first; ties by term.
 *
 * @param headline sentences of the headline, when it is not part of the text
 */
export function articleTerms(article: Article, headline: readonly Sentence[], facts: readonly Fact[]): Term[] {
  const { sentences, regions } = article;
  const datelines = new Map(regions.filter((r) => r.kind === 'dateline').map((r) => [r.start, r.end]));
  const body = sentences.filter((s) => s.region === 'body' || s.region === 'dateline' || s.region === 'title');
  const known = knownOf(body, facts);
  const tally = new Tally();
  for (const { tokens } of headline) addSentence(tally, tokens, { ...known, agencies: new Map() }, HEADLINE_WEIGHT);
  const from = body.find((s) => s.region === 'body')?.start ?? 0;
  for (const sentence of body) {
    const depth = sentence.start - from;
    const weight =
      sentence.region === 'title' ? HEADLINE_WEIGHT : depth < LEAD ? LEAD_WEIGHT : depth < MAIN ? 1 : TAIL_WEIGHT;
    // A line of capitals deep in the body is a link to another story.
    addSentence(
      tally,
      withoutAgency(sentence.tokens, datelines.get(sentence.start)),
      known,
      isTitleCase(sentence.tokens) ? weight / 2 : weight,
    );
  }
  return heaviest(tally);
}

/** The heaviest terms with their weights. */
function heaviest(tally: Tally): Term[] {
  const out: [string, number, number][] = [];
  for (const [term, { best, count }] of tally.terms) {
    const share = backgroundShare(term);
    if (share > TOO_COMMON) continue;
    // A place is named over and over; that says no more than naming it once.
    const weight = term.startsWith(PLACE) ? best : best * (1 + Math.log(count));
    out.push([term, Math.round(weight * 1000) / 1000, -weight * Math.log(share)]);
  }
  out.sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1));
  return out.slice(0, MOST_TERMS).map(([term, weight]) => [term, weight]);
}
