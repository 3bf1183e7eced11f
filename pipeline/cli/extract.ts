/** `wirecheck extract`: the facts of each article. */
import type { Command } from 'commander';
import { Exit } from './errors.ts';
import { FORMATS } from './formats.ts';
import { addOutputOptions, addReadingOptions, addStoreOption, KINDS, listOf, type SharedOptions } from './options.ts';

export function addExtract(program: Command, done: (code: number) => void): void {
  const command = program
    .command('extract')
    .summary('print the facts of each article')
    .description('Prints dates, quantities, agencies and quotes of each article, with the place of each.')
    .argument('<input...>', 'files, folders, globs, or - for standard input (.txt .md .html .json .jsonl)')
    .option('--kinds <list>', `only these kinds, separated by commas: ${KINDS.join(', ')}`, listOf(KINDS));
  addOutputOptions(addStoreOption(addReadingOptions(command))).addHelpText(
    'after',
    `
Examples:
  wirecheck extract story.txt
  wirecheck extract stories/ --kinds date,quantity --format csv
  wirecheck extract wire.jsonl --format ndjson --jobs 4 > facts.ndjson
  wirecheck extract stories/ --store facts.db --quiet > /dev/null
  cat story.html | wirecheck extract - --published 2024-05-31 --format json`,
  );
  command.action(async (inputs: string[], options: SharedOptions) => {
    const { withSession } = await import('./session.ts');
    const code = await withSession(inputs, options, FORMATS, async (session) => {
      const writers = session.outputs.map(({ format, sink, setting }) => ({
        sink,
        writer: format.extractions(setting),
      }));
      for (const { sink, writer } of writers) await sink.write(writer.begin());
      const how = { factsOnly: true, ...(options.kinds ? { kinds: options.kinds } : {}) };
      for await (const extraction of session.extractions(inputs, how)) {
        session.store?.document(extraction);
        for (const { sink, writer } of writers) await sink.write(writer.one(extraction));
      }
      for (const { sink, writer } of writers) await sink.write(writer.end());
      return Exit.Done;
    });
    done(code);
  });
}
