/** `wirecheck review`: a page on this machine, on which a person works through disagreements. */
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Database } from '../store/database.ts';
import { Exit } from './errors.ts';
import { addLogOptions, type SharedOptions } from './options.ts';

interface ReviewOptions extends Pick<SharedOptions, 'quiet' | 'logLevel'> {
  readonly write?: boolean;
  readonly reviewer?: string;
  readonly port: number;
  readonly export?: 'csv' | 'md';
}

export function addReview(program: Command, done: (code: number) => void): void {
  const command = program
    .command('review')
    .summary('work through disagreements in the browser')
    .description(
      'Serves a page on this machine (127.0.0.1) with the disagreements of a store, both articles side by side. Prints its\n' +
        'address; it runs until Ctrl-C. With --write, decisions are kept in the store and the next compare honours them.',
    )
    .argument('<store>', 'a database that `wirecheck compare --store` has written')
    .option('--write', 'let decisions be made; without it the store is only read')
    .option('--reviewer <name>', 'who decides (default: your user name)')
    .option('--port <n>', 'port to listen on; 0 for any that is free', port, 0)
    .addOption(new Option('--export <format>', 'print the decisions and end').choices(['csv', 'md']));
  addLogOptions(command).addHelpText(
    'after',
    `
Examples:
  wirecheck compare stories/ --store facts.db
  wirecheck review facts.db --write
  wirecheck review facts.db --export csv > decisions.csv`,
  );
  command.action(async (store: string, options: ReviewOptions) => done(await review(store, options)));
}

async function review(store: string, options: ReviewOptions): Promise<number> {
  const { openStore } = await import('../store/database.ts');
  const db = await openStore(store, { readonly: options.write !== true });
  try {
    if (options.export !== undefined) return await exportDecisions(db, options.export);
    const { serveReview } = await import('./review/server.ts');
    const { logger } = await import('./session.ts');
    const log = await logger(options);
    const who = options.write === true ? { reviewer: options.reviewer ?? userInfo().username } : {};
    const running = await serveReview({ db, store: basename(store), now: () => new Date(), ...who }, options.port);
    process.stdout.write(`${running.url}\n`);
    log.info(
      `open the address in a browser; Ctrl-C ends the review${options.write ? '' : ' (read-only; --write lets you decide)'}`,
    );
    await toldToStop();
    await running.close();
    return Exit.Done;
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
