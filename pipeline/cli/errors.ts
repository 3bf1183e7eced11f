/** What can go wrong on the command line, kept as data until it is printed. */

/** The exit codes of every command. 2 wins over 3, 3 over 1. */
export const Exit = {
  /** Done, and nothing at or above `--fail-on`. */
  Done: 0,
  /** Findings or regressions at or above `--fail-on`. */
  Found: 1,
  /** Wrong usage or configuration, or a crash. */
  Broken: 2,
  /** Some documents failed; the others have their results. */
  DocumentsFailed: 3,
  /** Stopped by Ctrl-C: 128 and the number of the signal. */
  Interrupted: 130,
} as const;

/** The command line asks for something that cannot be done: one line says what and how to put it right. */
export class UsageError extends Error {
  readonly code = 'E_USAGE';
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A result could not be written. */
export class OutputError extends Error {
  readonly code = 'E_OUTPUT';
  constructor(target: string, cause: unknown) {
    super(`cannot write ${target}: ${reason(cause)}`, { cause });
    this.name = 'OutputError';
  }
}

/** Whoever read standard output has gone (`| head`): no error, only the end. */
export class ReaderGone extends Error {
  constructor() {
    super('the reader of standard output has gone');
    this.name = 'ReaderGone';
  }
}

/** The system's reason for a failed call, in words. */
function reason(cause: unknown): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; free some space or write elsewhere';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied; write to a folder of your own';
    case 'EROFS':
      return 'the file system is read-only; write elsewhere';
    case 'ENOENT':
      return 'its folder does not exist; create it first';
    case 'EISDIR':
    case 'ENOTDIR':
      return 'that is no place for a file; name a file in a folder that exists';
    default:
      return message ?? String(cause);
  }
}
