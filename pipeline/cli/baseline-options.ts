import type { Command } from 'commander';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly prune?: boolean;
}

export function addBaselineOptions(command: Command): Command {
  return command
    .option('--baseline <file>', 'leave out what this file accepts')
    .option('--update-baseline', 'accept in that file all that is found now; refused when CI is set')
    .option('--prune', 'remove from that file what is found no more; refused when CI is set');
}

export const usesBaseline = ({ baseline, updateBaseline, prune }: BaselineOptions): boolean =>
  baseline !== undefined || updateBaseline === true || prune === true;
