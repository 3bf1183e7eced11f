/** What a character can be for the tokenizer. */
export const SPACE = 0;
export const MARK = 1;
export const LETTER = 2;
export const DIGIT = 3;

/** Classes of the characters of ASCII, which nearly all are: a look-up saves the tokenizer a call. */
export const ASCII: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c <= 32) return SPACE;
  if ((c >= 97 && c <= 122) || (c >= 65 && c <= 90)) return LETTER;
  return c >= 48 && c <= 57 ? DIGIT : MARK;
});
const LETTERS = /^[\p{L}\p{M}\u200c\u200d]/u;

/** White space and the marks that carry no text: NUL, zero-width characters, the byte order mark. */
export function isSpace(c: number): boolean {
  if (c < 128) return c <= 32;
  return (
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200b) ||
    c === 0x202f ||
    c === 0x205f ||
    c === 0x3000 ||
    c === 0xfeff ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x85
  );
}

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** The class of the character at `i`, whose code unit is `c`. */
export function classOf(text: string, i: number, c: number): number {
  if (c < 128) return ASCII[c]!;
  // General punctuation (dashes, curly quotation marks, the ellipsis), and the accented letters of Latin.
  if (c >= 0x2010 && c <= 0x2027) return MARK;
  if (c >= 0xc0 && c < 0x250) return c === 0xd7 || c === 0xf7 ? MARK : LETTER;
  if (isSpace(c)) return SPACE;
  return LETTERS.test(String.fromCodePoint(text.codePointAt(i)!)) ? LETTER : MARK;
}

/** Code units of the character at `i`. */
export const width = (text: string, i: number): number => (text.codePointAt(i)! > 0xffff ? 2 : 1);

/** End of the run of letters from `from`. */
export function letters(text: string, from: number, end: number): number {
  let i = from;
  while (i < end) {
    const c = text.charCodeAt(i);
    const lower = c | 32;
    if (lower >= 97 && lower <= 122) i++;
    else if (c >= 128 && classOf(text, i, c) === LETTER) i += width(text, i);
    else break;
  }
  return i;
}
