/**
 * The reference of the library, from its declarations: every name that `index.d.ts` exports, with its docstring and its
 * declaration. Declarations are read as text: they are the compiler's own, and always laid out in one way.
 */
import { dirname, join } from 'node:path';

/** Gives the text of a `.d.ts` file. */
export type Read = (path: string) => string;

interface Entry {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'const' | 'interface' | 'type';
  readonly declaration: string;
  readonly doc: string;
}

const GROUPS = [
  ['Functions', ['function']],
  ['Errors', ['class']],
  ['Schemas', ['const']],
  ['Types', ['interface', 'type']],
] as const;

/** The page. @throws Error when an exported name is nowhere declared */
export function apiPage(index: string, read: Read): string {
  const names = exportedNames(read(index));
  const entries = names.map(({ name, from }) => find(name, join(dirname(index), from), read));
  const sections = GROUPS.map(([title, kinds]) => {
    const own = entries.filter((e) => (kinds as readonly string[]).includes(e.kind));
    // A schema and its type have one name: the schema says both.
    const shown = own.filter((e, i) => own.findIndex((o) => o.name === e.name) === i);
    return shown.length === 0 ? '' : `## ${title}\n\n${shown.map(section).join('\n')}`;
  });
  return `${HEAD}\n${sections.filter((s) => s !== '').join('\n')}`;
}

const HEAD = `# The library

Made from the docstrings by \`npm run docs\`. Offsets are UTF-16 code units, end exclusive:
\`text.slice(start, end) === fact.text\`. Nothing here prints, keeps state between calls, or reads the clock or the network.

\`\`\`ts
import { compare, extract, ingest } from 'wirecheck';
\`\`\`
`;

interface Exported {
  readonly name: string;
  readonly from: string;
}

/** Names of `export { … } from '…'` and `export type { … } from '…'`, in their order. */
function exportedNames(text: string): Exported[] {
  const out: Exported[] = [];
  for (const [, list, from] of text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)';/gm)) {
    for (const part of list!.split(',')) {
      const name = part.trim().replace(/^type /, '');
      if (name !== '') out.push({ name, from: from! });
    }
  }
  return out;
}

function find(name: string, path: string, read: Read): Entry {
  const text = read(path.replace(/\.ts$/, '.d.ts'));
  const found = new RegExp(
    `^export (?:declare )?(?:abstract )?(function|class|const|interface|type) ${name}\\b`,
    'm',
  ).exec(text);
  if (found === null) {
    const onward = exportedNames(text).find((e) => e.name === name);
    if (onward === undefined) throw new Error(`${name} is exported, but not declared in ${path}`);
    return find(name, join(dirname(path), onward.from), read);
  }
  const declaration = text.slice(found.index, endOf(text, found.index));
  const kind = found[1] as Entry['kind'];
  return {
    name,
    kind,
    declaration: declaration.replace(/^export (?:declare )?/, ''),
    doc: docBefore(text, found.index),
  };
}

/** Where a declaration ends: at its semicolon or closing brace outside of brackets, strings and comments. */
function endOf(text: string, from: number): number {
  let depth = 0;
  const token = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|=>|[{}()[\]<>;]/g;
  token.lastIndex = from;
  for (let m = token.exec(text); m !== null; m = token.exec(text)) {
    const [t] = m;
    if ('{([<'.includes(t)) depth++;
    else if (t.length === 1 && '})]>'.includes(t)) depth--;
    const block = t === '}' && depth === 0 && !/^[;\s]*[;&|[]/.test(text.slice(token.lastIndex, token.lastIndex + 4));
    if (depth === 0 && (t === ';' || block)) return token.lastIndex;
  }
  return text.length;
}

/** The docstring that ends where the declaration begins, without its stars. */
function docBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('/**');
  if (start < 0 || !/\*\/\s*$/.test(before) || before.indexOf('*/', start) !== before.lastIndexOf('*/')) return '';
  return before
    .slice(start + 3, before.lastIndexOf('*/'))
    .split('\n')
    .map((l) => l.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}

function section({ name, declaration, doc }: Entry): string {
  return `### ${name}\n\n${doc === '' ? '' : `${prose(doc)}\n\n`}\`\`\`ts\n${declaration}\n\`\`\`\n`;
}

/** A docstring as Markdown: tags become a list, an example a block of code. */
function prose(doc: string): string {
  const [text, ...tags] = doc.split(/(?:^|(?<=\s))@(?=(?:param|returns|throws|example)\b)/);
  const list = tags.filter((t) => !t.startsWith('example')).map((t) => `- ${tag(t)}`);
  const examples = tags.filter((t) => t.startsWith('example')).map((t) => `\`\`\`ts\n${t.slice(7).trim()}\n\`\`\``);
  return [text!.trim(), list.join('\n'), ...examples].filter((p) => p !== '').join('\n\n');
}

function tag(text: string): string {
  const [, kind, name, rest] = /^(param|returns|throws)\s+(\S+)?\s*([\s\S]*)$/.exec(text)!;
  const line = (given: string): string => given.replace(/\s+/g, ' ').trim();
  if (kind === 'param') return `\`${name}\`: ${line(rest!)}`;
  return `${kind === 'throws' ? 'throws' : 'returns'} ${line(`${name ?? ''} ${rest!}`)}`;
}
