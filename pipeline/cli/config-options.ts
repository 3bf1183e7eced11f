import type { Command } from 'commander';

export const CONFIG_NAME = 'wirecheck.config.json';

export interface ConfigOptions {
  readonly config?: string | false;
  readonly printConfig?: boolean;
}

/** Adds `--config`, `--no-config` and `--print-config`. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', `configuration (default: the nearest ${CONFIG_NAME}, or "wirecheck" in package.json)`)
    .option('--no-config', 'no configuration file')
    .option('--print-config', 'print the options as they are in force, and where each comes from');
}
