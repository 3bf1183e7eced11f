/**
 * Runs the command line over an evaluation folder and prints every figure with the published ones beside it.
 *
 *     npm run evaluate -- FOLDER [--floors] [--readme]
 *
 * The folder holds `corpora/*.jsonl` (a document a line, with its gold), `score/score.py` (the scorer), `seeds/` (plain
 * articles) and `seeds-key.json`. `--floors` compares with `floors.json` beside this file and fails below one.
 * `--readme` puts the table into the README.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgencyFact, QuoteFact } from '../../extractors/contract.ts';
import { MAIN, ROOT } from '../support/cli.ts';
import { type AgencyRecord, agencyNames } from './agency-names.ts';
import { CORPORA, SEEDS } from './figures.ts';
import { type EventRecord, type Incident, tolls } from './tolls.ts';
import { indirectQuotes, type QuoteRecord } from './indirect-quotes.ts';

interface Row {
  readonly corpus: string;
  readonly figure: string;
  readonly value: number;
  /** The value as the scorer prints it. */
  readonly shown: string;
  readonly published: string;
}

const out = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function main(args: readonly string[]): number {
  const folder = args.find((a) => !a.startsWith('--'));
  if (folder === undefined || !existsSync(join(folder, 'score/score.py'))) {
    out('Give a folder that holds corpora/*.jsonl, score/score.py, seeds/ and seeds-key.json:');
    out('  npm run evaluate -- FOLDER');
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'wirecheck-evaluate-'));
  try {
    const rows = measure(folder, scratch);
    out(table(rows));
    if (args.includes('--readme')) intoReadme(table(rows));
    return args.includes('--floors') ? belowFloors(rows) : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function measure(folder: string, scratch: string): Row[] {
  const done = new Map<string, string>();
  /** The output of a command over an input, made once. */
  const output = (command: string, input: string): string => {
    const key = `${command} ${input}`;
    let path = done.get(key);
    if (path === undefined) {
      path = join(scratch, `${done.size}.ndjson`);
      const fd = openSync(path, 'w');
      const args = [MAIN, command, join(folder, input), '--format', 'ndjson', '--jobs', '2'];
      // 3: some documents failed; the others count.
      try {
        execFileSync(process.execPath, args, { stdio: ['ignore', fd, 'inherit'] });
      } catch (error) {
        if ((error as { status?: number }).status !== 3) throw error;
      } finally {
        closeSync(fd);
      }
      done.set(key, path);
    }
    return path;
  };
  const score = (...args: string[]): Record<string, unknown> => {
    const said = execFileSync('python3', [join(folder, 'score/score.py'), ...args], { encoding: 'utf8' });
    return JSON.parse(said.trimEnd().split('\n').at(-1)!) as Record<string, unknown>;
  };

  const rows: Row[] = [];
  if (existsSync(join(folder, SEEDS.gold))) {
    const facts = output('extract', SEEDS.input);
    const answer = score('seeds', join(folder, SEEDS.gold), facts, output('compare', SEEDS.input));
    for (const figure of SEEDS.figures) rows.push(row('seeds', figure, answer));
    for (const at of ['false_conflicts', 'furniture_taken']) {
      rows.push({
        corpus: 'seeds',
        figure: at.replace('_', ' '),
        value: -Number(answer[at]),
        shown: String(answer[at]),
        published: '',
      });
    }
  }
  for (const corpus of CORPORA.filter((c) => existsSync(join(folder, c.input)))) {
    const printed = output(corpus.command, corpus.input);
    const scored = corpus.without === undefined ? printed : withoutClass(printed, corpus.without);
    const answer = score(corpus.score, join(folder, corpus.gold), scored, ...(corpus.options ?? []));
    for (const figure of corpus.figures) rows.push(row(corpus.name, figure, answer));
    if (corpus.name === 'agencies')
      rows.push(...agencyRows(join(folder, corpus.gold), output(corpus.command, corpus.input)));
    if (corpus.name === 'quotes')
      rows.push(indirectRow(join(folder, corpus.gold), output(corpus.command, corpus.input)));
    if (corpus.name === 'events') rows.push(...tollRows(folder, join(folder, corpus.gold), printed));
    if (corpus.name === 'findings') {
      const [alarms] = String(answer['false_alarms']).split('/');
      rows.push({
        corpus: 'findings',
        figure: 'false alarms',
        value: -Number(alarms),
        shown: String(answer['false_alarms']),
        published: '',
      });
    }
  }
  return rows;
}

function row(
  corpus: string,
  figure: { name: string; at: string; published?: string },
  answer: Record<string, unknown>,
): Row {
  let value: unknown = answer;
  for (const part of figure.at.split('.')) value = (value as Record<string, unknown> | undefined)?.[part];
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : 'none';
  return {
    corpus,
    figure: figure.name,
    value: Number.parseFloat(shown) || 0,
    shown,
    published: figure.published ?? '',
  };
}

/** A copy of the output without the facts of a class. */
function withoutClass(path: string, cls: string): string {
  const kept = readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => !l.includes(`"class":"${cls}"`));
  writeFileSync(`${path}.kept`, kept.join('\n'));
  return `${path}.kept`;
}

const records = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as T);

function agencyRows(gold: string, output: string): Row[] {
  const facts = records<AgencyFact>(output).filter((f) => f.kind === 'agency');
  const { cls, name } = agencyNames(records<AgencyRecord>(gold), facts);
  return [
    { corpus: 'agencies', figure: 'class right, % of matched', value: cls, shown: String(cls), published: '' },
    { corpus: 'agencies', figure: 'name right, % of matched', value: name, shown: String(name), published: '' },
  ];
}

function indirectRow(gold: string, output: string): Row {
  const facts = records<QuoteFact>(output).filter((f) => f.kind === 'quote');
  const { F1, P, R } = indirectQuotes(records<QuoteRecord>(gold), facts);
  const strict = indirectQuotes(records<QuoteRecord>(gold), facts, { strict: true }).F1;
  return {
    corpus: 'quotes',
    figure: `indirect, content and speaker F1 (P ${P}, R ${R}; ${strict} with what is said inside others' words counted as wrong)`,
    value: F1,
    shown: String(F1),
    published: '',
  };
}

function tollRows(folder: string, gold: string, output: string): Row[] {
  const path = join(folder, 'corpora/events.truth.json');
  if (!existsSync(path)) return [];
  const truth = JSON.parse(readFileSync(path, 'utf8')) as Incident[];
  const documents = records<{ id: string; gold: { event: string } }>(gold);
  const incidentOf = new Map(documents.map((d) => [d.id, d.gold.event]));
  const events = records<EventRecord & { type: string }>(output).filter((r) => r.type === 'event');
  return (['killed', 'injured'] as const).map((role) => {
    const { right, found } = tolls(role, truth, incidentOf, events);
    const figure = `${role}, the event's figure right, % (given for ${found} %)`;
    return { corpus: 'events', figure, value: right, shown: String(right), published: '' };
  });
}

function table(rows: readonly Row[]): string {
  const lines = rows.map((r) => `| ${r.corpus} | ${r.figure} | ${r.shown} | ${r.published} |`);
  return ['| corpus | figure | Wirecheck | published |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

function intoReadme(figures: string): void {
  const path = join(ROOT, 'README.md');
  const page = readFileSync(path, 'utf8');
  writeFileSync(path, page.replace(/(<!-- figures -->\n)[\s\S]*?(<!-- \/figures -->)/, `$1\n${figures}\n\n$2`));
}

/** Floors by "corpus: figure"; a figure that is worse the higher it is, is kept negative. */
function belowFloors(rows: readonly Row[]): number {
  const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<string, number>;
  const figures = new Map(rows.map((r) => [`${r.corpus}: ${r.figure.replace(/ \(.*$/, '')}`, r]));
  let below = 0;
  for (const [name, floor] of Object.entries(floors)) {
    const now = figures.get(name);
    if (now !== undefined && now.value >= floor) continue;
    below++;
    out(`below its floor: ${name}: ${now === undefined ? 'not measured' : now.shown}, floor ${Math.abs(floor)}`);
  }
  out(below === 0 ? `all ${Object.keys(floors).length} floors hold` : `${below} figures below their floors`);
  return below === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
