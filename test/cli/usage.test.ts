import { describe, expect, it } from 'vitest';
import { diagnostics, wirecheck } from '../support/cli.ts';

describe('help and version', () => {
  it.each([
    [['--help'], 0, 'Examples:'],
    [['extract', '--help'], 0, 'wirecheck extract story.txt'],
    [['compare', '--help'], 0, '--fail-on'],
    [['help', 'compare'], 0, '--fail-on'],
    [['--version'], 0, '0.1.0'],
  ])('%j exits with %i and prints %j', async (args, code, shown) => {
    const run = await wirecheck(args);
    expect(run.code).toBe(code);
    expect(run.stdout).toContain(shown);
    expect(run.stderr).toBe('');
  });

  it('prints the help on standard error when no command is given', async () => {
    const run = await wirecheck([]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('Usage: wirecheck');
  });
});

describe('wrong usage', () => {
  it.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['extrac'], 'Did you mean extract?'],
    [['extract'], "missing required argument 'input'"],
    [['extract', 'a.txt', '--frmat', 'json'], "unknown option '--frmat'"],
    [['extract', 'a.txt', '--format', 'pdf'], '"pdf" is not one of text, ndjson, json, md, html, csv'],
    [['extract', 'a.txt', '--format', 'html='], 'Name a file after "html="'],
    [['extract', 'a.txt', '--format', 'json', '--format', 'csv'], 'Only one format can go to standard output'],
    [['extract', 'a.txt', '--format', 'json=x', '--format', 'csv=x'], 'Two formats go to x'],
    [['extract', 'package.json', '--format', 'json=./package.json'], './package.json is read; write somewhere else'],
    [['extract', 'a.txt', '--kinds', 'date,colour'], '"colour" is not one of date, quantity, agency, quote'],
    [['extract', 'a.txt', '--published', '2024-02-30'], 'Give an ISO 8601 date'],
    [['extract', 'a.txt', '--published', 'yesterday'], 'Give an ISO 8601 date'],
    [['extract', 'a.txt', '--jobs', '0'], 'whole number from 1'],
    [['extract', 'a.txt', '--offsets', 'bytes'], 'Allowed choices are utf16, codepoint'],
    [['compare', '--against', 'wire', 'draft.txt'], 'name the articles before --against, which takes all paths'],
    [['audit', '--against', 'wire', 'draft.txt'], 'no draft; name one before --against'],
    [['extract', '--cache=README.md', 'README.md'], '--cache=README.md: that is a file; name a folder, or none'],
    [['extract', '--cache', 'nowhere.txt'], 'nowhere.txt: no such file or folder'],
    [['compare', 'a.txt', '--fail-on', 'sometimes'], 'Allowed choices are info, warning, error, never'],
    [['compare', 'a.txt', '--relations', 'quarrel'], '"quarrel" is not one of conflict'],
  ])('%j is one line that says what is wrong', async (args, message) => {
    const run = await wirecheck(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    const lines = diagnostics(run);
    expect(lines).toHaveLength(1);
    expect(lines[0]!['msg']).toContain(message);
  });
});
