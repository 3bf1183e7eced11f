#!/usr/bin/env node
/** The command line: one file a command; heavy modules are loaded when a document needs them. */
import module from 'node:module';
import { Command, CommanderError } from 'commander';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { Exit, OutputError, UsageError } from './errors.ts';
import { addConfigOptions } from './config-options.ts';
import { addExtract } from './extract.ts';
import { addReview } from './review.ts';
import { withOwnFolders } from './options.ts';
import { description, version } from './version.ts';

// Node 22.1 and later keep compiled code between runs; what the commands load from here on starts faster with it.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/** Errors that name what is wrong and what to do; anything else is a defect of ours. */
function expected(error: unknown): error is Error & { code: string } {
  if (error instanceof UsageError || error instanceof OutputError) return true;
  // Ingest and the store are not loaded for this: their errors are known by their names.
  return ['InputError', 'StoreError', 'BaselineError', 'ResultsError'].includes((error as Error | null)?.name ?? '');
}

/** Reports an error in one line and says how the process ends. */
async function report(error: unknown): Promise<number> {
  const { logger } = await import('./session.ts');
  const log = await logger({ logLevel: 'info' });
  if (error instanceof CommanderError)
    log.error({ code: 'E_USAGE' }, error.message.replace(/^error: /, '').replaceAll('\n', ' '));
  else if (expected(error)) log.error({ code: error.code }, error.message);
  else {
    const code = (error as { code?: unknown } | null)?.code;
    log.error(
      { code: typeof code === 'string' ? code : 'E_CRASH' },
      error instanceof Error ? error.message : String(error),
    );
    if (error instanceof Error && process.env['WIRECHECK_DEBUG'] !== undefined) log.error(error.stack ?? '');
  }
  return Exit.Broken;
}

/** Commands that take options from the configuration. */
const CONFIGURED: ReadonlySet<string> = new Set(['extract', 'compare', 'audit', 'check']);

async function main(argv: readonly string[]): Promise<number> {
  let code: number = Exit.Done;
  const done = (given: number): void => {
    code = given;
  };
  const program = new Command('wirecheck')
    .description(description)
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
Examples:
  wirecheck extract story.txt
  wirecheck compare stories/ --format html=report.html
  wirecheck audit draft.md --against wire/
  wirecheck check fixtures/
  wirecheck review stories/ --write

Exit codes: 0 done; 1 findings or regressions at or above --fail-on; 2 wrong usage, or a crash; 3 some documents failed`,
    );
  addExtract(program, done);
  addCompare(program, done);
  addAudit(program, done);
  addCheck(program, done);
  addReview(program, done);
  for (const command of program.commands) if (CONFIGURED.has(command.name())) addConfigOptions(command);
  program.hook('preAction', async (_, command) => {
    if (CONFIGURED.has(command.name())) await (await import('./config.ts')).applyConfig(command);
  });
  try {
    await program.parseAsync(withOwnFolders(argv), { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return Exit.Done;
    // `wirecheck` alone: commander has printed the help.
    if (error instanceof CommanderError && error.code === 'commander.help') return Exit.Broken;
    return report(error);
  }
  return code;
}

// Never process.exit(): what was written to a pipe would be lost.
process.exitCode = await main(process.argv.slice(2));
