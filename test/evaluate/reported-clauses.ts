/**
 * Reported clauses against articles annotated with attributions (PolNeAR's form).
 *
 *     node --import tsx test/evaluate/reported-clauses.ts GOLD.jsonl [--errors N]
 *
 * GOLD holds one article a line, `{id, text, gold: {attributions: [{source, cue, content}]}}`, each a list of
 * [start, end]. Asked for are the attributions without quotation marks in their content, with a source, whose cue says
 * or thinks (a reporting verb, "according to") and whose content is a clause ("that …", or with a finite verb by the
 * tagger). Attributions of attitude and action ("seeks", "backs", "comments on Muslims") are not asked for, but they are
 * not held against the extractor either; `all` asks for them too. Found: the content overlaps by at
 * least half of the annotated content, and the speaker overlaps the source. Right: the same, by half of the extracted
 * content.
 */
import { readFileSync } from 'node:fs';
import type { QuoteFact } from '../../extractors/contract.ts';
import { REPORTING_VERBS } from '../../extractors/quotes/lexicon-reporting.ts';
import { createTagger } from '../../extractors/shared/compromise.ts';
import { extractDocument, toArticle } from '../../pipeline/run.ts';

type Pair = readonly [number, number];
interface Gold {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

const [path, , shown = '0'] = process.argv.slice(2);
if (!path) {
  process.stderr.write('reported-clauses: name the file with annotated articles\n');
  process.exit(2);
}

const length = (spans: readonly Pair[]): number => spans.reduce((n, [a, b]) => n + b - a, 0);
const overlap = (a: readonly Pair[], b: readonly Pair[]): number =>
  a.reduce((n, [s, e]) => n + b.reduce((m, [x, y]) => m + Math.max(0, Math.min(e, y) - Math.max(s, x)), 0), 0);
const isQuoted = (text: string, g: Gold): boolean =>
  g.content.some(([a, b]) => /["“”]|''/.test(text.slice(Math.max(0, a - 1), b + 1)));
const reports = (text: string, g: Gold): boolean => {
  const cue = g.cue.map(([a, b]) => text.slice(a, b).toLowerCase()).join(' ');
  if (/\baccording to\b/.test(cue)) return true;
  return cue.split(/\W+/).some((w) => {
    const verb = REPORTING_VERBS.get(w);
    return verb !== undefined && verb.class !== 'call';
  });
};

const tagger = createTagger();
const isClause = (content: string): boolean =>
  /^(?:that|whether|if|how|what|why|who|when|where)\b/i.test(content) ||
  toArticle({ id: '', text: content }).sentences.some((s) =>
    tagger
      .tags(s)
      .some((tag, i) => tag === 'past' || tag === 'verb' || tag === 'modal' || FINITE.test(s.tokens[i]!.lower)),
  );
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|do|does|did|isn't|wasn't|don't|won't)$/;

let asked = 0;
let found = 0;
let all = 0;
let allFound = 0;
let given = 0;
let right = 0;
let left = Number(shown);
const show = (...parts: string[]): void => {
  if (left-- > 0) process.stdout.write(`${parts.join(' | ')}\n`);
};

for (const line of readFileSync(path, 'utf8').split('\n')) {
  if (line === '') continue;
  const { gold, ...document } = JSON.parse(line) as { id: string; text: string; gold: { attributions: Gold[] } };
  const { text } = document;
  // The annotation counts characters, not UTF-16 units.
  if (/[\ud800-\udfff]/.test(text)) continue;
  const facts = extractDocument(document, { kinds: ['quote'] }).facts as readonly QuoteFact[];
  const system = facts
    .filter((f) => f.type === 'indirect')
    .map((f) => ({
      text: f.text,
      who: f.speaker?.text ?? '',
      cue: f.cue?.text ?? '',
      content: f.parts.map((p): Pair => [p.start, p.end]),
      source: f.speaker ? [[f.speaker.start, f.speaker.end] as Pair] : [],
    }));
  for (const g of gold.attributions) {
    if (isQuoted(text, g) || g.source.length === 0 || g.content.length === 0) continue;
    const hit = system.some(
      (s) => overlap(s.content, g.content) >= 0.5 * length(g.content) && overlap(s.source, g.source) > 0,
    );
    all++;
    if (hit) allFound++;
    const content = g.content.map(([a, b]) => text.slice(a, b)).join(' ');
    if (!reports(text, g) || !isClause(content)) continue;
    asked++;
    if (hit) found++;
    else
      show(
        'missed',
        ...[g.source, g.cue, g.content].map((p) =>
          p
            .map(([a, b]) => text.slice(a, b))
            .join(' … ')
            .slice(0, 90),
        ),
      );
  }
  for (const s of system) {
    given++;
    const ok = gold.attributions.some(
      (g) => overlap(s.content, g.content) >= 0.5 * length(s.content) && overlap(s.source, g.source) > 0,
    );
    if (ok) right++;
    else show('wrong', s.who.slice(0, 60), s.cue, s.text.slice(0, 110));
  }
}

const percent = (n: number, of: number): number => Math.round((1000 * n) / Math.max(1, of)) / 10;
const f1 = (p: number, r: number): number => Math.round((20 * p * r) / Math.max(0.1, p + r)) / 10;
const precision = percent(right, given);
const recall = percent(found, asked);
const recallAll = percent(allFound, all);
process.stdout.write(
  `${JSON.stringify({ asked, given, precision, recall, F1: f1(precision, recall), all: { asked: all, recall: recallAll, F1: f1(precision, recallAll) } })}\n`,
);
