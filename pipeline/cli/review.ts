/** `wirecheck review`: a page on this machine, on which a person works through disagreements. */
import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Database } from '../store/database.ts';
import { Exit } from './errors.ts';
import { addLogOptions, addReadingOptions } from './options.ts';
import type { SourceOptions } from './review/source.ts';

interface ReviewOptions extends SourceOptions {
  readonly reviewer?: string;
  readonly port: number;
  readonly export?: 'csv' | 'md';
}

export function addReview(program: Command, done: (code: number) => void): void {
  const command = program
    .command('review')
    .summary('work through disagreements in the browser')
    .description(
      'Serves a page on this machine (127.0.0.1) with disagreements, both articles side by side. Prints its address; it ' +
        'runs until Ctrl-C. Reviews a database of `compare --store`, or articles, which are compared first, or the results ' +
        'of `compare --format ndjson` or `json` with, after them, the articles that they speak of. With --write, decisions ' +
        'are kept, in that database or in one beside what is reviewed, and the next `compare --store` honours them.',
    )
    .argument('<input...>', 'a database; or articles; or results, and their articles')
    .option('--write', 'let decisions be made; without it nothing is changed')
    .option('--store <file>', 'the database that keeps decisions on articles or results (default: INPUT.review.db)')
    .option('--reviewer <name>', 'who decides (default: your user name)')
    .option('--port <n>', 'port to listen on; 0 for any that is free', port, 0)
    .addOption(new Option('--export <format>', 'print the decisions and end').choices(['csv', 'md']));
  addLogOptions(addReadingOptions(command)).addHelpText(
    'after',
    `
Examples:
  wirecheck review stories/
  wirecheck compare stories/ --store facts.db
  wirecheck review facts.db --write
  wirecheck review findings.ndjson stories/ --write --store decisions.db
  wirecheck review facts.db --export csv > decisions.csv`,
  );
  command.action(async (inputs: string[], options: ReviewOptions) => done(await review(inputs, options)));
}

async function review(inputs: readonly string[], options: ReviewOptions): Promise<number> {
  const { logger } = await import('./session.ts');
  const log = await logger(options);
  const { reviewSource } = await import('./review/source.ts');
  const source = await reviewSource(inputs, options, log);
  if (source === undefined) return Exit.Interrupted;
  const { db, name, code } = source;
  try {
    if (options.export !== undefined) return await exportDecisions(db, options.export);
    const { serveReview } = await import('./review/server.ts');
    const who = options.write === true ? { reviewer: options.reviewer ?? userInfo().username } : {};
    const running = await serveReview({ db, store: name, now: () => new Date(), ...who }, options.port);
    process.stdout.write(`${running.url}\n`);
    log.info(
      `open the address in a browser; Ctrl-C ends the review${options.write ? '' : ' (read-only; --write lets you decide)'}`,
    );
    await toldToStop();
    await running.close();
    return code;
  } finally {
    db.close();
  }
}

async function exportDecisions(db: Database, format: 'csv' | 'md'): Promise<number> {
  const { currentDecisions } = await import('../store/decisions.ts');
  const { decisionsAsCsv, decisionsAsMarkdown } = await import('../../output/review/decisions.ts');
  const { standardOutput } = await import('./sinks.ts');
  const write = format === 'csv' ? decisionsAsCsv : decisionsAsMarkdown;
  await standardOutput().write(write(currentDecisions(db)));
  return Exit.Done;
}

const toldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

function port(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 0 || n > 65_535) throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return n;
}
