/** `--since`: only what was published from a day on. */
import { UsageError } from './errors.ts';
import type { Logger } from './log.ts';

const DATE_ONLY = 10;

/** Whether an article appeared on or after `since`. Days are compared as printed, hours with their time zones. */
function isSince(published: string, since: string): boolean {
  if (since.length <= DATE_ONLY || published.length <= DATE_ONLY)
    return published.slice(0, DATE_ONLY) >= since.slice(0, DATE_ONLY);
  return Date.parse(published) >= Date.parse(since);
}

export interface Since {
  /** Whether an article stays; one of a day that is not known does not. */
  keeps(this: void, published: string | undefined): boolean;
  /** Says how many were left out because their day is not known. */
  tell(this: void, log: Logger): void;
  /** For a run to which nothing is left. @throws UsageError when that is because of the day */
  refuseNone(this: void, what: string): void;
}

/** @param since ISO date or date-time; without it everything stays */
export function sinceFilter(since: string | undefined): Since {
  let [undated, latest] = [0, ''];
  return {
    keeps(published) {
      if (since === undefined) return true;
      if (published === undefined) undated++;
      else if (published > latest) latest = published;
      return published !== undefined && isSince(published, since);
    },
    tell(log) {
      if (undated === 0) return;
      const [say, are] = undated === 1 ? ['article says', 'is'] : ['articles say', 'are'];
      log.warn(
        { code: 'W_UNDATED' },
        `${undated} ${say} no date of publication and ${are} left out by --since; give one with --published`,
      );
    },
    refuseNone(what) {
      if (latest !== '')
        throw new UsageError(`no ${what} was published since ${since}; the latest is of ${latest.slice(0, DATE_ONLY)}`);
      if (undated > 0) throw new UsageError(`no ${what} is known to be published since ${since}`);
    },
  };
}
