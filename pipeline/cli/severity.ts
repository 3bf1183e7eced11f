import { type Command, Option } from 'commander';
import type { Severity } from '../model.ts';
import { SEVERITIES } from '../select.ts';

export interface SeverityOptions {
  readonly failOn: Severity | 'never';
  readonly minSeverity?: Severity;
}

/** Adds `--fail-on` and `--min-severity`. */
export function addSeverityOptions(command: Command, what: string, failOn: Severity | 'never'): Command {
  return command
    .addOption(
      new Option('--fail-on <severity>', `exit with 1 when ${what} shown is at least this severe`)
        .choices([...SEVERITIES, 'never'])
        .default(failOn),
    )
    .addOption(new Option('--min-severity <severity>', `only what is at least this severe`).choices([...SEVERITIES]));
}
