/**
 * Text in a workflow command of GitHub Actions (`::error file=a.md::message`), which ends at a line break and takes `%`,
 * `:` and `,` for its own in properties (actions/toolkit, packages/core/src/command.ts).
 */
export const commandMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

export const commandProperty = (text: string): string =>
  commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
