/**
 * A file's path as a URI reference (RFC 3986): every segment percent-encoded, so that no name can be read as a scheme, a
 * query or a fragment. An absolute path gets the scheme `file`.
 */
export function fileUri(path: string): string {
  const drive = /^[A-Za-z]:\//.test(path);
  const encoded = path
    .replace(LONE_SURROGATE, '\uFFFD')
    .split('/')
    .map((segment, i) => (drive && i === 0 ? segment : encodeURIComponent(segment)))
    .join('/');
  if (drive) return `file:///${encoded}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Half of a pair cannot be encoded. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
