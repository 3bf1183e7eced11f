/**
 * The only logger. Diagnostics go to standard error: JSON lines for machines, plain lines on a terminal.
 * Standard output carries results only.
 */
import { writeSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import { visibleControls } from '../../output/escape/controls.ts';

export type { Logger } from 'pino';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** @param colour whether plain lines may be coloured; only asked on a terminal */
export function createLogger(level: LogLevel, colour: boolean): Logger {
  const settings = {
    level,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(settings, process.stderr.isTTY ? plain(colour) : machine);
}

/** JSON leaves some of what moves a terminal as it is, and somebody may look at a log on one. */
const UNESCAPED = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

const machine = {
  write: (line: string): void =>
    toStandardError(line.replace(UNESCAPED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)),
};

/** Turns pino's lines into what a person reads. */
function plain(colour: boolean): { write(line: string): void } {
  return {
    write(line) {
      const { level, msg, doc, code } = JSON.parse(line) as Record<string, string | undefined>;
      const mark = level === 'error' ? 'error: ' : level === 'warn' ? 'warning: ' : '';
      const tint = level === 'error' ? 31 : level === 'warn' ? 33 : 2;
      // Ingest's messages begin with the place already.
      const place = doc === undefined || msg?.includes(doc) ? '' : `${doc}: `;
      const text = visibleControls(`${mark}${place}${msg ?? ''}${code ? ` (${code})` : ''}`);
      toStandardError(colour ? `\u001B[${tint}m${text}\u001B[0m\n` : `${text}\n`);
    },
  };
}

function toStandardError(line: string): void {
  try {
    writeSync(2, line);
  } catch (error) {
    // Nobody reads our diagnostics any more; the results may still be wanted.
    if (!['EPIPE', 'EAGAIN'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
