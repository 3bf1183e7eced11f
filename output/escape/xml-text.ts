/**
 * The text of an article for XML 1.0, character by character: what comes out of a parser is what went in, so that
 * offsets hold. What XML cannot hold at all (NUL and its like, lone surrogates) becomes U+FFFD, one for one; a carriage
 * return is written as a reference, for parsers would turn it into a line feed.
 */
export function escapeXmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\r]/g, (c) => REFERENCES[c]!);
}

const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
