import { describe, expect, it } from 'vitest';
import { all, chunks, type Files, inFolder, told } from './support.ts';

const idsOf = async (files: Files, ...inputs: string[]): Promise<string[]> =>
  inFolder(files, async (folder) => told(await all(inputs.map((i) => (i === '' ? folder : `${folder}/${i}`))), folder));

describe('documents come in input order with ids from their paths', () => {
  const rows: [what: string, files: Files, inputs: string[], ids: string[]][] = [
    ['a file takes its name', { 'x/storm.txt': 'a' }, ['x/storm.txt'], ['storm']],
    ['a folder gives the path below it', { 'x/y/storm.txt': 'a' }, [''], ['x/y/storm']],
    ['only the last extension goes', { 'a.2021-10-27.txt': 'a' }, [''], ['a.2021-10-27']],
    ['files of a folder by path', { 'b.txt': 'a', 'a/z.txt': 'a', 'B.txt': 'a' }, [''], ['B', 'a/z', 'b']],
    ['arguments in their order', { 'a.txt': 'a', 'b.txt': 'b' }, ['b.txt', 'a.txt'], ['b', 'a']],
    ['a clash keeps the extensions', { 'a.txt': 'a', 'a.text': 'b', 'b.txt': 'b' }, [''], ['a.text', 'a.txt', 'b']],
    [
      'files of one name in two folders take the folders’ names',
      { 'x/mon/a.txt': 'a', 'x/tue/a.txt': 'b', 'x/tue/b.txt': 'b' },
      ['x/mon', 'x/tue'],
      ['mon/a', 'tue/a', 'b'],
    ],
    [
      'as many folders as it needs, with extensions where only they differ',
      { 'mon/x/a.txt': 'a', 'tue/x/a.txt': 'b', 'tue/x/a.md': 'c' },
      ['mon/x', 'tue/x'],
      ['mon/x/a.txt', 'tue/x/a.md', 'tue/x/a.txt'],
    ],
    ['records keep theirs', { 'f.jsonl': '{"id":"r1","text":"a"}\n{"id":7,"text":"b"}' }, ['f.jsonl'], ['r1', '7']],
    ['a lone JSON record may leave it to the file', { 'f.json': '{"text":"a"}' }, ['f.json'], ['f']],
    ['a JSON list', { 'f.json': '[{"id":"p","text":"a"},{"id":"q","text":"a"}]' }, [''], ['p', 'q']],
    ['a pattern gives the path below its fixed part', { 'x/y/a.txt': 'a', 'x/b.md': 'b' }, ['x/**/*.txt'], ['y/a']],
    ['a file named twice is read once', { 'x/a.txt': 'a' }, ['x', 'x/a.txt'], ['a']],
    [
      'hidden files, saved-page files, our own',
      { '.a.txt': '', 'a.png': '', 'expected.json': '', 'b.txt': 'b' },
      [''],
      ['b'],
    ],
    ['upper-case extensions', { 'A.TXT': 'a' }, [''], ['A']],
  ];
  it.each(rows)('%s', async (_, files, inputs, ids) => {
    expect(await idsOf(files, ...inputs)).toEqual(ids);
  });

  it('many files keep their order while they are read ahead', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `f${String(i).padStart(2, '0')}`);
    const files: Files = {};
    for (const [i, name] of names.entries()) files[`${name}.txt`] = 'x'.repeat(i % 7 === 0 ? 300_000 : 3);
    expect(await idsOf(files, '')).toEqual(names);
  });

  it('standard input is text, or records when it looks like it', async () => {
    expect(told(await all(['-'], { stdin: chunks('Two peo', 'ple died.') }))).toEqual(['stdin']);
    const records = chunks('{"id":"a","text":"x"}\n{"id":', '"b","text":"y"}\n');
    expect(told(await all(['-'], { stdin: records }))).toEqual(['a', 'b']);
    expect(told(await all(['-'], { stdin: chunks('{\n "id": "a",\n "text": "x"\n}') }))).toEqual(['a']);
    expect(told(await all(['-'], { stdin: chunks('{curly} text') }))).toEqual(['stdin']);
    expect(told(await all(['-'], { stdin: chunks('{"id":"a","text":"x"}'), stdinFormat: 'text' }))).toEqual(['stdin']);
  });

  it('a record of standard input is given before the next one arrives', async () => {
    const { ingest } = await import('../../../pipeline/1-ingest/index.ts');
    let release: () => void = () => undefined;
    const second = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"a","text":"x"}\n');
      await second;
      yield Buffer.from('{"id":"b","text":"y"}\n');
    }
    const run = ingest(['-'], { stdin: slow() });
    const first = await run.next();
    expect(first.value).toMatchObject({ ok: true, document: { id: 'a' } });
    release();
    expect((await run.next()).value).toMatchObject({ ok: true, document: { id: 'b' } });
    expect((await run.next()).done).toBe(true);
  });

  it('options fill what documents lack', async () => {
    const files = { 'f.jsonl': '{"id":"a","text":"x"}\n{"id":"b","text":"x","published":"2023-01-02","source":"AP"}' };
    const items = await inFolder(files, (folder) => all([folder], { published: 'May 2, 2024', source: 'Wire' }));
    expect(items).toMatchObject([
      { document: { published: '2024-05-02', source: 'Wire' } },
      { document: { published: '2023-01-02', source: 'AP' } },
    ]);
  });
});
