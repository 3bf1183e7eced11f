/** Puts results and the articles that they speak of together again. */
import type { Claim, Comparison, Extraction, Finding } from '../model.ts';
import type { Results } from './read.ts';

export interface Joined {
  readonly comparison: Comparison;
  /** Articles of findings that are not among those given: only the words of their claims are known. */
  readonly missing: readonly string[];
  /** Articles that have other words now at the places of the claims. */
  readonly changed: readonly string[];
}

/** @param articles what was read again, by id */
export function joined(results: Results, articles: ReadonlyMap<string, Extraction>): Joined {
  const claims = new Map<string, Claim[]>();
  for (const claim of results.findings.flatMap((f) => f.groups.flat())) {
    const known = claims.get(claim.doc);
    if (known === undefined) claims.set(claim.doc, [claim]);
    else known.push(claim);
  }
  const [missing, changed]: [string[], string[]] = [[], []];
  const places = new Map<string, (claim: Claim) => Claim>();
  const extractions = results.documents.map((document): Extraction => {
    const own = claims.get(document.id) ?? [];
    const article = articles.get(document.id);
    const convert = article && fitting(own, article.text);
    if (article !== undefined && convert !== undefined) {
      places.set(document.id, inArticle(convert));
      return { document: { ...document, regions: article.document.regions }, text: article.text, facts: article.facts };
    }
    if (own.length > 0) (article === undefined ? missing : changed).push(document.id);
    const { text, place } = wordsAlone(own);
    places.set(document.id, place);
    return { document: { ...document, regions: [] }, text, facts: [] };
  });
  const findings = results.findings.map(
    (f): Finding => ({ ...f, groups: f.groups.map((g) => g.map((c) => places.get(c.doc)!(c))) }),
  );
  return { comparison: { extractions, events: results.events, findings }, missing, changed };
}

const inArticle =
  (to: (offset: number) => number) =>
  (claim: Claim): Claim => {
    const { start, end, sentence } = claim;
    return {
      ...claim,
      start: to(start),
      end: to(end),
      sentence: { start: to(sentence.start), end: to(sentence.end) },
    };
  };

const same = (offset: number): number => offset;

/** From the unit in which the claims' words stand at their places to UTF-16; undefined when they do in none. */
function fitting(claims: readonly Claim[], text: string): ((offset: number) => number) | undefined {
  const fits = (to: (offset: number) => number): boolean =>
    claims.every((c) => text.slice(to(c.start), to(c.end)) === c.text);
  if (fits(same)) return same;
  const points: number[] = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) points.push(i);
  const fromPoints = (offset: number): number => points[offset] ?? text.length;
  return fits(fromPoints) ? fromPoints : undefined;
}

/** What is known of an article without it: the words of its claims, in their order, each a paragraph of its own. */
function wordsAlone(claims: readonly Claim[]): { text: string; place: (claim: Claim) => Claim } {
  const keyOf = ({ start, end, text }: Claim): string => `${start}:${end}:${text}`;
  const starts = new Map<string, number>();
  let text = '';
  for (const claim of claims.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (starts.has(keyOf(claim))) continue;
    if (text !== '') text += '\n\n';
    starts.set(keyOf(claim), text.length);
    text += claim.text;
  }
  const place = (claim: Claim): Claim => {
    const start = starts.get(keyOf(claim))!;
    const span = { start, end: start + claim.text.length };
    return { ...claim, ...span, sentence: span };
  };
  return { text, place };
}
