import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parseDocument } from 'htmlparser2';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../output/contract.ts';
import { csv } from '../../../output/lint/csv.ts';
import { github } from '../../../output/lint/github.ts';
import { junit } from '../../../output/lint/junit.ts';
import { ndjson } from '../../../output/lint/ndjson.ts';
import { sarif } from '../../../output/lint/sarif.ts';
import { text } from '../../../output/lint/text.ts';
import type { Diagnostic, Place, Report } from '../../../pipeline/audit/model.ts';
import { publishedSarifSchema, SARIF_SCHEMA } from '../../support/sarif-schema.ts';

const PLAIN: Setting = { colour: false, width: 100, offsets: 'utf16' };

const place = (file: string, line: number, column: number, words: string, endLine = line): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn: endLine === line ? column + words.length : 4,
  doc: file,
  start: 10,
  end: 10 + words.length,
  text: words,
});

const DIAGNOSTICS: readonly Diagnostic[] = [
  {
    rule: 'quantity',
    relation: 'conflict',
    severity: 'error',
    message: 'The draft says 14, Harbour Wire says 17, 18 % apart: check it.',
    place: place('drafts/ferry, final.md', 3, 1, '14'),
    related: [{ ...place('wire/harbour 1.txt', 2, 9, '17'), message: 'Harbour Wire: 17' }],
    fingerprint: '0123456789abcdef',
  },
  {
    rule: 'single-source',
    severity: 'info',
    message: 'All 2 sources print one wire story.',
    place: place('drafts/ferry, final.md', 4, 7, 'a ferry\nsank', 5),
    related: [],
    fingerprint: 'fedcba9876543210',
  },
];
const REPORT: Report = {
  diagnostics: DIAGNOSTICS,
  files: ['drafts/ferry, final.md', 'drafts/council.md'],
  drafts: 2,
  sources: 1,
  failOn: 'error',
  version: '0.1.0',
};

/** A file's name and an article's words that try to break out of every format. */
const ATTACK = '::error::%0A]]><script>"\'&\u0000\u001B[31m\n::warning::\u202E=1+1,🚆\uD800';
const HOSTILE: Report = {
  ...REPORT,
  files: [ATTACK],
  diagnostics: [{ ...DIAGNOSTICS[0]!, message: ATTACK, place: place(ATTACK, 1, 1, ATTACK), related: [] }],
};

const UNREAD: Report = {
  ...REPORT,
  diagnostics: [],
  files: [],
  drafts: 0,
  unread: [{ file: 'drafts/a & b.md', code: 'E_EMPTY', message: 'drafts/a & b.md: the file is empty' }],
};

describe('files that could not be read', () => {
  it.each<[string, string, string]>([
    ['text', text.report(UNREAD, PLAIN), '0 drafts against 1 source: nothing found; 1 file could not be read\n'],
    [
      'GitHub',
      github.report(UNREAD, PLAIN),
      '::error file=drafts/a & b.md,title=wirecheck E_EMPTY::drafts/a & b.md: the file is empty\n',
    ],
    [
      'JUnit',
      junit.report(UNREAD, PLAIN),
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wirecheck" tests="1" failures="0" errors="1">\n' +
        '  <testsuite name="drafts/a &amp; b.md" tests="1" failures="0" errors="1">\n' +
        '    <testcase classname="wirecheck" name="drafts/a &amp; b.md" file="drafts/a &amp; b.md">\n' +
        '      <error type="E_EMPTY" message="drafts/a &amp; b.md: the file is empty"/>\n    </testcase>\n  </testsuite>\n</testsuites>\n',
    ],
    [
      'NDJSON',
      ndjson.report(UNREAD, PLAIN),
      '{"v":1,"type":"document","id":"drafts/a & b.md","status":"failed","error":{"code":"E_EMPTY","message":"drafts/a & b.md: the file is empty"}}\n',
    ],
  ])('%s', (_, printed, expected) => expect(printed).toBe(expected));
  it('SARIF', () => {
    const [run] = (JSON.parse(sarif.report(UNREAD, PLAIN)) as Log).runs;
    expect(run!.invocations![0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'drafts/a & b.md: the file is empty' } }],
    });
  });
});

describe('text', () => {
  it('is a line a diagnostic', () => {
    expect(text.report(REPORT, PLAIN)).toBe(
      'drafts/ferry, final.md:3:1 error quantity The draft says 14, Harbour Wire says 17, 18 % apart: check it.\n' +
        'drafts/ferry, final.md:4:7 info single-source All 2 sources print one wire story.\n\n' +
        '2 drafts against 1 source: 1 error, 1 note\n',
    );
  });
  it('stays a line whatever the article holds', () => {
    const printed = text.report(HOSTILE, PLAIN);
    expect(printed.split('\n')).toHaveLength(4);
    expect(printed).not.toMatch(/[\u0000\u001B\u202E]/);
  });
});

describe('GitHub annotations', () => {
  it('name file, lines and columns; columns only on one line', () => {
    expect(github.report(REPORT, PLAIN).split('\n')).toEqual([
      '::error file=drafts/ferry%2C final.md,line=3,endLine=3,col=1,endColumn=3,title=wirecheck quantity::The draft says 14, Harbour Wire says 17, 18 %25 apart: check it.',
      '::notice file=drafts/ferry%2C final.md,line=4,endLine=5,title=wirecheck single-source::All 2 sources print one wire story.',
      '',
    ]);
  });
  it('hold no second command', () => {
    const lines = github.report(HOSTILE, PLAIN).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.slice('::error '.length).split('::')[0]).not.toContain('%0A::');
    expect(lines[0]).toContain('file=%3A%3Aerror%3A%3A%250A');
  });
});

describe('JUnit XML', () => {
  it('fails what makes the command fail', () => {
    const printed = junit.report(REPORT, PLAIN);
    expect(printed).toContain('<testsuites name="wirecheck" tests="3" failures="1" errors="0">');
    expect(printed).toContain('<testsuite name="drafts/ferry, final.md" tests="2" failures="1" errors="0">');
    expect(printed).toContain('<failure type="error" message="The draft says 14, Harbour Wire says 17, 18 % apart');
    expect(printed).toContain('wire/harbour 1.txt:2:9 Harbour Wire: 17</failure>');
    expect(printed).toContain('<system-out>drafts/ferry, final.md:4:7 info single-source');
    expect(printed).toContain('<testcase classname="wirecheck" name="drafts/council.md" file="drafts/council.md"/>');
    expect(junit.report({ ...REPORT, failOn: 'info' }, PLAIN)).toContain('failures="2"');
    expect(junit.report({ ...REPORT, failOn: 'never' }, PLAIN)).toContain('failures="0"');
  });
  it('is well-formed whatever the article holds', () => {
    const printed = junit.report(HOSTILE, PLAIN);
    expect(printed).not.toMatch(/<script|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/);
    const root = parseDocument(printed, { xmlMode: true });
    const names = (nodes: typeof root.children): string[] =>
      nodes.flatMap((n) => ('name' in n && 'children' in n ? [n.name, ...names(n.children)] : []));
    expect(names(root.children)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure']);
  });
});

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(SARIF_SCHEMA);
  // The published patterns are no Unicode ones: one has a bracket too many.
  const lenient = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(lenient);
  const validateAsPublished = lenient.compile(publishedSarifSchema());
  const log = (report: Report, setting = PLAIN): Log => JSON.parse(sarif.report(report, setting)) as Log;

  it.each([
    ['findings', REPORT],
    ['nothing', { ...REPORT, diagnostics: [] }],
    ['files that could not be read', UNREAD],
    ['an attack', HOSTILE],
  ])('is valid: %s', (_, report) => {
    validate(log(report));
    expect(validate.errors).toBeNull();
    validateAsPublished(log(report));
    expect(validateAsPublished.errors).toBeNull();
  });

  it('is refused by the published schema when it is broken', () => {
    const broken = log(REPORT) as unknown as { runs: { results: Record<string, unknown>[] }[] };
    broken.runs[0]!.results[0]!['level'] = 'loud';
    expect(validateAsPublished(broken)).toBe(false);
  });

  it('is refused by the schema when it is broken', () => {
    const broken = log(REPORT) as unknown as { runs: { results: Record<string, unknown>[] }[] };
    broken.runs[0]!.results[0]!['level'] = 'info';
    broken.runs[0]!.results[1]!['ruleid'] = 'x';
    expect(validate(broken)).toBe(false);
    expect(validate.errors!.length).toBeGreaterThanOrEqual(2);
  });

  it('gives places, sources, rules and fingerprints', () => {
    const [run] = log(REPORT).runs;
    expect(run!.columnKind).toBe('utf16CodeUnits');
    expect(log(REPORT, { ...PLAIN, offsets: 'codepoint' }).runs[0]!.columnKind).toBe('unicodeCodePoints');
    expect(run!.tool.driver).toMatchObject({ name: 'Wirecheck', semanticVersion: '0.1.0' });
    const rules = run!.tool.driver.rules!;
    for (const result of run!.results!) expect(rules[result.ruleIndex!]!.id).toBe(result.ruleId);
    for (const rule of rules) expect(rule.help!.text).toMatch(/\.$/);
    expect(run!.results![0]).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'drafts/ferry%2C%20final.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 3, snippet: { text: '14' } },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: { uri: 'wire/harbour%201.txt' } },
          message: { text: 'Harbour Wire: 17' },
        },
      ],
      partialFingerprints: { 'wirecheck/v1': '0123456789abcdef' },
    });
  });

  it.each([
    ['a:b.md', 'a%3Ab.md'],
    ['100% ?#.md', '100%25%20%3F%23.md'],
    ['é/🚆.md', '%C3%A9/%F0%9F%9A%86.md'],
    ['../wire/a.md', '../wire/a.md'],
    ['/srv/a b.md', 'file:///srv/a%20b.md'],
    ['./drafts//b/../a.md', 'drafts/a.md'],
    ['/srv/../a.md', 'file:///a.md'],
    ['C:/a.md', 'file:///C:/a.md'],
    ['C:\\drafts\\a#1.md', 'file:///C:/drafts/a%231.md'],
    ['\\\\desk\\wire\\a.md', 'file://desk/wire/a.md'],
    ['a\\b.md', 'a%5Cb.md'],
  ])('writes the path %s as %s', (file, uri) => {
    const report = { ...REPORT, diagnostics: [{ ...DIAGNOSTICS[0]!, place: place(file, 1, 1, 'x') }] };
    const { artifactLocation } = log(report).runs[0]!.results![0]!.locations![0]!.physicalLocation!;
    expect(artifactLocation!.uri).toBe(uri);
    expect('uriBaseId' in artifactLocation!).toBe(!/^(?:file:|\.\.)/.test(uri));
  });
});

describe('CSV and NDJSON', () => {
  it('have a row and a record a diagnostic', () => {
    expect(csv.report(REPORT, PLAIN).split('\r\n').slice(0, 2)).toEqual([
      'file,line,column,severity,rule,relation,text,message,sources,fingerprint',
      '"drafts/ferry, final.md",3,1,error,quantity,conflict,14,"The draft says 14, Harbour Wire says 17, 18 % apart: check it.",Harbour Wire: 17,0123456789abcdef',
    ]);
    const records = ndjson.report(HOSTILE, PLAIN).trimEnd().split('\n');
    expect(records.map((r) => (JSON.parse(r) as Diagnostic).message)).toEqual([ATTACK]);
  });
});
