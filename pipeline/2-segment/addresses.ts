/** Web and mail addresses, which are one token whatever they hold. */
import { isSpace } from './characters.ts';

const POINT = 46;
const COMMA = 44;
const AT = 64;

const URL_START = /^(?:https?:\/\/|www\.|[a-z0-9-]{2,40}\.(?:com|org|net|gov|edu|info|co\.uk)\/)/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}/;
/** Addresses longer than this are cut: what follows is read as text again. */
const LONGEST_ADDRESS = 2000;

/**
 * End of the web or mail address that begins at `i`, else `i`.
 *
 * @param run end of the letters that begin at `i`
 */
export function address(text: string, i: number, run: number, end: number): number {
  return mayBeAddress(text, i, run, end) ? addressEnd(text, i, end) : i;
}

function addressEnd(text: string, i: number, end: number): number {
  const head = text.slice(i, Math.min(end, i + 200));
  const mail = MAIL.exec(head);
  if (mail) return i + mail[0].length;
  if (!URL_START.test(head)) return i;
  let j = i;
  const stop = Math.min(end, i + LONGEST_ADDRESS);
  while (j < stop && !isSpace(text.charCodeAt(j)) && !'<>"“”'.includes(text[j]!)) j++;
  while (j > i && ".,;:!?)']’".includes(text[j - 1]!)) j--;
  return j;
}

/** Whether an address can begin at `i`: cheap test before the patterns. Looks a bounded way ahead. */
function mayBeAddress(text: string, i: number, run: number, end: number): boolean {
  const c = text.charCodeAt(i) | 32;
  if (c === 104 && text.startsWith('ttp', i + 1)) return true;
  if (c === 119 && text.startsWith('ww.', i + 1)) return true;
  const stop = Math.min(end, i + 42);
  for (let j = run; j < stop; j++) {
    const d = text.charCodeAt(j);
    if (d === AT) return true;
    if (d === POINT) return j + 1 < end && text.charCodeAt(j + 1) >= 97 && text.charCodeAt(j + 1) <= 122;
    if (d <= 32 || d === COMMA) return false;
  }
  return false;
}
