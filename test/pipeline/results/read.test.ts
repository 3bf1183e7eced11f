import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../../output/json.ts';
import { ndjson } from '../../../output/ndjson.ts';
import { headOf, isResultsHead, readResults } from '../../../pipeline/results/read.ts';
import { COMPARISON } from '../../support/comparison.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'wirecheck-results-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const PLAIN = { colour: false, width: 100, offsets: 'utf16' } as const;
const NDJSON = ndjson.comparison(COMPARISON, PLAIN);
const JSON_TEXT = json.comparison(COMPARISON, PLAIN);
const file = (text: string): string => {
  const path = join(dir, 'results');
  writeFileSync(path, text);
  return path;
};

describe('results of a run', () => {
  it.each([
    ['NDJSON', NDJSON],
    ['JSON', JSON_TEXT],
    ['JSON on one line', JSON.stringify(JSON.parse(JSON_TEXT))],
  ])('are read from %s', async (_, text) => {
    const path = file(text);
    expect(isResultsHead(await headOf(path))).toBe(true);
    const { documents, events, findings } = await readResults(path);
    expect(documents).toEqual(COMPARISON.extractions.map((e) => e.document));
    expect(events.map((e) => e.id)).toEqual(COMPARISON.events.map((e) => e.id));
    expect(findings).toEqual(COMPARISON.findings);
  });

  it.each([
    ['a story', 'Six people were killed.\n'],
    ['records of stories', '{"id":"a","text":"Six people were killed."}\n'],
    ['JSON of something else', '{"version":1}'],
    ['nothing', ''],
  ])('are not %s', async (_, text) => expect(isResultsHead(await headOf(file(text)))).toBe(false));

  const [document, event, finding] = ['document', 'event', 'finding'].map(
    (type) => NDJSON.split('\n').find((line) => line.includes(`"type":"${type}"`))!,
  ) as [string, string, string];
  it.each<[string, string, string]>([
    ['a broken line', `${document}\n{"v":1,\n`, 'results:2: is not JSON'],
    ['another severity', `${finding.replace(/"severity":"\w+"/, '"severity":"grave"')}\n`, 'results:1: "severity" is'],
    ['a finding of no event', `${document}\n${finding}\n`, 'results: speaks of the event'],
    ['an event of no document', `${event}\n`, 'results: speaks of the document'],
    ['a document twice', `${document}\n${document}\n`, 'results: has the document "harbor-wire" twice'],
    [
      'facts alone',
      '{"v":1,"type":"document","id":"a","status":"ok","regions":[]}\n{"v":1,"type":"fact"}\n',
      'holds facts, but no findings',
    ],
    ['facts alone in JSON', '{"v":1,"documents":[{"id":"a"}]}', 'holds facts, but no findings'],
    ['JSON that was cut', JSON_TEXT.slice(0, -9), 'results: is not JSON'],
    ['JSON without a list', '{"v":1,"documents":[],"findings":[]}', 'results: has no list "events"'],
  ])('say what is wrong: %s', async (_, text, message) => {
    await expect(readResults(file(text))).rejects.toThrow(message);
  });
});
