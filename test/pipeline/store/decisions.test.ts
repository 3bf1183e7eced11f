import { describe, expect, it } from 'vitest';
import type { Claim, Finding } from '../../../pipeline/model.ts';
import { currentDecisions, decide, dismissedFingerprints, historyOf } from '../../../pipeline/store/decisions.ts';
import { fingerprint } from '../../../pipeline/store/fingerprint.ts';
import { COMPARISON } from '../../support/comparison.ts';
import { storeOf, write } from '../../support/store.ts';

const finding = COMPARISON.findings.find((f) => f.subject === 'people injured')!;
const DISMISSED = { verdict: 'dismissed', reason: 'counts the crew too', note: null, right_group: 2 } as const;
const OPEN = { verdict: 'open', reason: null, note: 'ask the county', right_group: null } as const;

describe('decisions', () => {
  it('are kept with what they were made on, and outlive the run', async () => {
    const db = await storeOf(COMPARISON);
    expect(decide(db, finding.id, DISMISSED, 'ana', '2024-06-02T09:00:00Z')).toBe(true);
    write(db, { ...COMPARISON, findings: [] });
    expect(currentDecisions(db)).toMatchObject([
      {
        verdict: 'dismissed',
        reason: 'counts the crew too',
        right_group: 2,
        right_version: 'Seventeen people (County News)',
        decided_by: 'ana',
        decided_at: '2024-06-02T09:00:00Z',
        subject: 'people injured',
      },
    ]);
    expect(dismissedFingerprints(db)).toEqual(new Set([fingerprint(finding)]));
  });

  it('count by the last one; the others are history', async () => {
    const db = await storeOf(COMPARISON);
    decide(db, finding.id, DISMISSED, 'ana', '2024-06-02T09:00:00Z');
    decide(db, finding.id, OPEN, 'ben', '2024-06-02T10:00:00Z');
    expect(dismissedFingerprints(db).size).toBe(0);
    expect(currentDecisions(db).map((d) => d.decided_by)).toEqual(['ben']);
    expect(historyOf(db, finding.id).map((d) => d.verdict)).toEqual(['open', 'dismissed']);
    expect(db.prepare('SELECT status FROM finding_status WHERE id = ?').pluck().get(finding.id)).toBe('undecided');
  });

  it('are refused on what is not in the store', async () => {
    const db = await storeOf(COMPARISON);
    expect(decide(db, 'nowhere', OPEN, 'ana', '2024-06-02T09:00:00Z')).toBe(false);
    expect(currentDecisions(db)).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const changed = (change: (claim: Claim) => Partial<Claim>): Finding => ({
    ...finding,
    groups: finding.groups.map((g, i) => g.map((c, k) => (i === 0 && k === 0 ? { ...c, ...change(c) } : c))),
  });
  it.each([
    ['another place in the text', changed((c) => ({ start: c.start + 90, end: c.end + 90, fact: 'x#1' }))],
    ['other line breaks', changed((c) => ({ text: c.text.replace(' ', '\n ') }))],
    ['other order', { ...finding, groups: finding.groups.toReversed() }],
    ['other words of ours', { ...finding, id: 'x', why: 'x', subject: 'x', severity: 'info' as const }],
  ])('stays with %s', (_, other) => expect(fingerprint(other)).toBe(fingerprint(finding)));

  it.each([
    ['another figure', changed(() => ({ value: 15 }))],
    ['other words', changed(() => ({ text: 'Fifteen people' }))],
    ['another document', changed(() => ({ doc: 'elsewhere' }))],
    ['one side fewer', { ...finding, groups: finding.groups.slice(1) }],
    ['all on one side', { ...finding, groups: [finding.groups.flat()] }],
    ['another relation', { ...finding, relation: 'evolving' as const }],
  ])('changes with %s', (_, other) => expect(fingerprint(other)).not.toBe(fingerprint(finding)));
});
