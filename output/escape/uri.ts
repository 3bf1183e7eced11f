/**
 * A file's path as a URI reference (RFC 3986): every segment percent-encoded, so that no name can be read as a scheme, a
 * query or a fragment; dot segments resolved as in 5.2.4, those that lead out of the folder kept. An absolute path, of
 * Unix, of a Windows drive or of a share (UNC), gets the scheme `file` (RFC 8089).
 */
export function fileUri(path: string): string {
  const isWindows = /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('\\\\');
  const unix = (isWindows ? path.replaceAll('\\', '/') : path).replace(LONE_SURROGATE, '\uFFFD');
  const drive = /^[A-Za-z]:\//.exec(unix)?.[0] ?? '';
  const share = isWindows && unix.startsWith('//');
  const isAbsolute = drive !== '' || unix.startsWith('/');
  const segments = resolved(unix.slice(drive.length), isAbsolute).map(encodeURIComponent).join('/');
  if (share) return `file://${segments}`;
  return isAbsolute ? `file:///${drive}${segments}` : segments;
}

/** The segments of a path without "." and "..", but for ".." at the beginning of a relative one. */
function resolved(path: string, isAbsolute: boolean): string[] {
  const out: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') out.push(segment);
    else if (out.length > 0 && out.at(-1) !== '..') out.pop();
    else if (!isAbsolute) out.push('..');
  }
  return out;
}

/** Half of a pair cannot be encoded. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
