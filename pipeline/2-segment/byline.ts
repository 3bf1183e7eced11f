import type { Line } from './line.ts';

const WHEN =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\\d|today|yesterday)';
const STAMP = new RegExp(
  `^(?:first |originally |date )?(?:posted|published|updated|modified|created|last (?:updated|modified)|published on|date)(?: on| at| by)?(?::| \\||[ ,]{1,2}(?=${WHEN}))`,
);
const BY = /^(?:written |story |reported |reporting |words )?by:?\s{1,3}(?=[A-Z]|the\b)/i;
const PERSON = /^(?:[-–—]\s?)(?:[A-Z][\w.'’-]+ ?){2,4}$/;
const CONTRIBUTED =
  /\bcontributed (?:(?:information|reporting|research|additional reporting) )?to this (?:report|story|article)\b/;
const REPORTED =
  /^contributing(?: writers?)?:|^(?:additional )?reporting (?:and writing )?by\b|^editing by\b|^(?:this|the) (?:summary|report|story|article) was (?:prepared|written|compiled|produced|(?:originally |first )?published|reported)\b/;
const ROLE =
  /^[A-Z][\w.'’ -]{3,40} (?:is|are) (?:a |an |the )?(?:[\w'’-]+ ){0,5}(?:staff writers?|reporters?|correspondents?|columnists?)\b/;
const DATE_ALONE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?) \d{1,2},? \d{4}|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4})(?:[ ,|/–—-]{1,4}(?:at )?\d{1,2}:\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?)?$/;
const LONGEST_BYLINE = 160;
const BIO =
  /^(?:[A-Z][\w.'’-]+ ){2,3}(?:covers|has covered|writes (?:about|for)|reports (?:on|for)|is (?:a|an|the) [^.]{0,60}\b(?:reporter|editor|writer|columnist|correspondent|journalist|producer|anchor))\b/;

/** What a page says of the story's writer, below the story. */
export function isBio({ text, whole, ended }: Line): boolean {
  return whole && ended && text.length <= 240 && BIO.test(text) && !/["“”]/.test(text);
}

const FULL_DATE =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tue|wed|thu|fri|sat|sun),? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: [a-z]{2,4}\b)?)?/;
const ENDED_BY_CLOCK = /\b[ap]\.m\.$/i;
/** So many words may stand beside the date in a stamp (a name, a paper), where bars part them and where not. */
const MOST_PARTED = 9;
const MOST_BESIDE = 3;

/** A short line above the story that gives its day: "Jane Roe | TNS | Jan 21, 2025, 21:36 IST". */
export function isStamp({ key, text, ended, whole }: Line): boolean {
  if (!whole || text.length > LONGEST_BYLINE || (ended && !ENDED_BY_CLOCK.test(text))) return false;
  const date = FULL_DATE.exec(key);
  if (!date) return false;
  const rest = `${key.slice(0, date.index)}|${key.slice(date.index + date[0].length)}`.split('|');
  const beside = rest.join(' ').match(/[\p{L}\d]+/gu)?.length ?? 0;
  const atEdge = rest.some((part) => part.trim() === '');
  return beside <= (/[|·•]/.test(text) ? MOST_PARTED : atEdge ? MOST_BESIDE : -1);
}

/** A date that is all of the line. */
export function isDateAlone(line: Line): boolean {
  return line.whole && !line.isPlain && line.text.length <= LONGEST_BYLINE && DATE_ALONE.test(line.key);
}

/** Who wrote the story and when it was posted. */
export function isByline(line: Line): boolean {
  const { text, ended } = line;
  if (!line.whole || line.isPlain || text.length > LONGEST_BYLINE + 60) return false;
  const { key, count } = line;
  if (STAMP.test(key) && text.length <= LONGEST_BYLINE) return !ended || /\d{1,2}:\d{2}|[ap]\.m\.$/.test(text);
  if (BY.test(text) && text.length <= LONGEST_BYLINE)
    return (!ended || ENDED_BY_CLOCK.test(text)) && count <= 14 && !/\b(?:was|were|has|had|said)\b/.test(key);
  if (PERSON.test(text)) return true;
  if (REPORTED.test(key) || (key.includes('contributed ') && CONTRIBUTED.test(key))) return true;
  return ROLE.test(text) && /@|\d{3}|reach/.test(key);
}

const POINT = 46;
const STAMP_WORD = /(?:post|publish|updat)ed[ :]/i;
const BRACKETED_STAMP = /\((?:first )?(?:published|posted|updated)[ :][^()]{3,60}\)$/i;
const BARE_STAMP = new RegExp(`(?<=\\s)(?:posted|published|updated): ${WHEN}[^.!?]{3,100}$`, 'i');

/** Where a stamp at the end of a paragraph begins: "… in court. (Published Monday, March 24, 2014)". */
export function trailingStamp(text: string, start: number, end: number): number | undefined {
  // Most paragraphs end in a full stop, no stamp does; and few have what all stamps have.
  if (text.charCodeAt(end - 1) === POINT) return undefined;
  const from = Math.max(start, end - 120);
  const tail = text.slice(from, end);
  if (!STAMP_WORD.test(tail)) return undefined;
  const stamp = BRACKETED_STAMP.exec(tail) ?? BARE_STAMP.exec(tail);
  return stamp && from + stamp.index > start ? from + stamp.index : undefined;
}
