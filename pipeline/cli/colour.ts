/** Colour only on a terminal, and never with NO_COLOR (no-color.org) or a dumb terminal. */
export function coloured(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb';
}
