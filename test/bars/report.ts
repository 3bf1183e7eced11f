/** The last line of a bar: what was measured, as one JSON line; exit code 1 when the bar was missed. */
export function report(bar: string, met: boolean, figures: Record<string, unknown>): void {
  process.stdout.write(`${JSON.stringify({ bar, met, ...figures })}\n`);
  if (!met) process.exitCode = 1;
}

/** The value of `--name` on the command line, as a number. */
export function numberOption(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** The value of `--name` on the command line. */
export function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}
