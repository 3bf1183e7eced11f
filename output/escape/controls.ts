/**
 * Makes control characters visible, so that no article can move the cursor, colour the screen or turn the reading
 * direction: C0 (tab and line feed excepted), DEL, C1, and the bidirectional controls, each as `\u{…}`.
 * Lone surrogates, which no terminal can show, likewise.
 */
export function visibleControls(text: string): string {
  return text.replace(HIDDEN, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}

const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
