/**
 * Files that are passed over, in the manner of .gitignore: a pattern a line, `#` for remarks, `!` to take back, a slash
 * at the end for folders only, a slash elsewhere to bind it to the top; `*`, `?` and `**`. The last rule that fits
 * decides; what stands in a folder that is passed over cannot be taken back.
 */
interface Rule {
  readonly segments: readonly string[];
  readonly negated: boolean;
  readonly folders: boolean;
}

function ruleOf(line: string): Rule | undefined {
  const written = line.replace(/\r$/, '').trim();
  if (written === '' || written.startsWith('#')) return undefined;
  const negated = written.startsWith('!');
  const pattern = negated ? written.slice(1) : written;
  const folders = pattern.endsWith('/');
  const path = folders ? pattern.slice(0, -1) : pattern;
  const bound = path.includes('/');
  const segments = path.split('/').filter((s) => s !== '');
  return segments.length === 0 ? undefined : { segments: bound ? segments : ['**', ...segments], negated, folders };
}

/** `*` and `?` within one name. Greedy with one way back: no more steps than the product of the lengths. */
function fitsName(pattern: string, name: string): boolean {
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** The same for whole names: `**` stands for any number of them. */
function fitsPath(segments: readonly string[], names: readonly string[]): boolean {
  let [s, n, star, mark] = [0, 0, -1, 0];
  while (n < names.length) {
    if (segments[s] === '**') {
      star = s++;
      mark = n;
    } else if (s < segments.length && fitsName(segments[s]!, names[n]!)) {
      s++;
      n++;
    } else if (star >= 0) {
      s = star + 1;
      n = ++mark;
    } else return false;
  }
  // "drafts/**" is what lies in the folder, not the folder.
  return s === segments.length;
}

/**
 * Reads an ignore file.
 *
 * @returns whether a file is passed over: its path below the file's folder, with slashes
 */
export function ignoring(text: string): (path: string) => boolean {
  const rules = text.split('\n').flatMap((line) => ruleOf(line) ?? []);
  const passed = (names: readonly string[], folder: boolean): boolean =>
    rules.findLast((r) => (folder || !r.folders) && fitsPath(r.segments, names))?.negated === false;
  return (path) => {
    const names = path.split('/');
    return names.some((_, i) => passed(names.slice(0, i + 1), i < names.length - 1));
  };
}
