/**
 * What the indirect quotes miss, by construction, most missed first; then examples.
 *
 *     node --import tsx test/evaluate/indirect-misses.ts GOLD.jsonl [--misses N] [--wrong N]
 *
 * GOLD holds one article a line, `{id, text, gold: {attributions: [{source, cue, content}]}}`, each a list of
 * [start, end] (PolNeAR's form). A construction is named by the cue's class in the lexicon ("none" where no word of it
 * stands there), by what the content begins with, and by whether it stands behind the cue, before it, or round it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { QuoteFact } from '../../extractors/contract.ts';
import { REPORTING_VERBS } from '../../extractors/quotes/lexicon-reporting.ts';
import { extractDocument } from '../../pipeline/run.ts';
import { type Attribution, indirectQuotes, type Pair, type QuoteRecord } from './indirect-quotes.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string', default: '0' }, wrong: { type: 'string', default: '0' } },
});
const [path] = positionals;
if (!path) {
  process.stderr.write('indirect-misses: name the file with annotated articles\n');
  process.exit(2);
}

const words = (text: string, spans: readonly Pair[]): string =>
  spans
    .map(([a, b]) => text.slice(a, b))
    .join(' … ')
    .replaceAll('\n', ' ');

function construction(text: string, { source, cue, content }: Attribution): string {
  const said = words(text, cue).toLowerCase();
  const verb = said
    .split(/\W+/)
    .map((w) => REPORTING_VERBS.get(w))
    .find((v) => v !== undefined);
  const kind = said.includes('according to') ? 'according' : (verb?.class ?? 'none');
  const form = verb?.form === 'gerund' ? ' -ing' : '';
  const first = /^[\w’']+/.exec(words(text, content))?.[0].toLowerCase() ?? '';
  const begins = BEGINNINGS.find(([, pattern]) => pattern.test(first))?.[0] ?? 'words';
  const at = content[0]![0];
  const place = content.length > 1 ? 'round' : at < Math.min(cue[0]?.[0] ?? at, source[0]![0]) ? 'before' : 'behind';
  return `${kind}${form}: ${begins}, ${place}`;
}
const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
  ['that', /^that$/],
  ['wh-', /^(?:if|whether|how|what|why|who|when|where|which)$/],
  ['to', /^to$/],
  ['-ing', /^\w{3,}ing$/],
  ['preposition', /^(?:about|of|on|for|as|with|against|in|at|over|by|from|into|toward|regarding)$/],
];

const gold = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as QuoteRecord);
const facts = gold.flatMap(
  ({ id, text }) => extractDocument({ id, text }, { kinds: ['quote'] }).facts as readonly QuoteFact[],
);
const { P, R, F1, asked, wrong } = indirectQuotes(gold, facts);
const strict = indirectQuotes(gold, facts, { strict: true });

const groups = new Map<string, { asked: number; missed: number }>();
const missed: string[] = [];
for (const { record, attribution, found } of asked) {
  const name = construction(record.text, attribution);
  const group = groups.get(name) ?? { asked: 0, missed: 0 };
  groups.set(name, group);
  group.asked++;
  if (found) continue;
  group.missed++;
  const { source, cue, content } = attribution;
  missed.push([name, ...[source, cue, content].map((p) => words(record.text, p).slice(0, 120))].join(' | '));
}
const lines = [
  ...[...groups]
    .toSorted(([, a], [, b]) => b.missed - a.missed)
    .map(([name, g]) => `${String(g.missed).padStart(5)} of ${String(g.asked).padStart(4)} missed  ${name}`),
  ...missed.toSorted().slice(0, Number(values.misses)),
  ...wrong
    .slice(0, Number(values.wrong))
    .map((f) => ['wrong', f.speaker?.text, f.cue?.text, f.text.slice(0, 160).replaceAll('\n', ' ')].join(' | ')),
  JSON.stringify({ asked: asked.length, missed: missed.length, wrong: wrong.length, P, R, F1, strict: strict.F1 }),
];
process.stdout.write(`${lines.join('\n')}\n`);
