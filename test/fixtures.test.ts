/** The fixture stories' keys are right as far as a program can tell: they fit the schema and name what is there. */
import { describe, expect, it } from 'vitest';
import { isLeftOut, type Key, loadStory, locate, places, storyNames } from './support/key.ts';

/** One occurrence of one document cannot be in two groups of a finding that sets them against each other. */
function sharedClaims(key: Key): string[] {
  return key.findings.flatMap((finding) => {
    const seen = new Map<string, number>();
    return finding.groups.flatMap((group, g) =>
      group.flatMap((claim) => {
        const name = `${claim.doc}: ${claim.text} #${claim.nth ?? 1}`;
        const earlier = seen.get(name);
        seen.set(name, g);
        return earlier === undefined ? [] : [`${finding.id}: ${name}`];
      }),
    );
  });
}

describe.each(storyNames())('fixtures/%s', (name) => {
  it('has a key that names what its articles hold', async () => {
    const story = await loadStory(name);
    const lost = places(story.key)
      .filter(({ where, at }) => !locate(story, at) && !(where.startsWith('notFacts') && isLeftOut(story, at)))
      .map(({ where, at }) => `${where}: ${at.doc} has no "${at.text}" #${at.nth ?? 1}`);
    expect(lost).toEqual([]);
    expect(story.documents.size).toBeGreaterThanOrEqual(2);
  });

  it('asserts each thing once', async () => {
    const { key } = await loadStory(name);
    const ids = key.findings.map((f) => f.id);
    expect(ids).toEqual([...new Set(ids)]);
    const facts = key.facts.map((f) => `${f.kind} ${f.doc}: ${f.text} #${f.nth ?? 1}`);
    expect(facts).toEqual([...new Set(facts)]);
    expect(sharedClaims(key)).toEqual([]);
  });

  it('says of every document something', async () => {
    const { key, documents } = await loadStory(name);
    const named = new Set(places(key).map(({ at }) => at.doc));
    expect([...documents.keys()].filter((id) => !named.has(id))).toEqual([]);
    for (const id of key.wireCopies?.flat() ?? []) expect(documents.has(id), id).toBe(true);
  });

  it('keeps the parts of a quote inside it, in order', async () => {
    const { key } = await loadStory(name);
    for (const fact of key.facts) {
      if (fact.kind !== 'quote' || !fact.parts) continue;
      let at = 0;
      for (const part of fact.parts) {
        at = fact.text.indexOf(part, at);
        expect(at, part).toBeGreaterThanOrEqual(0);
        at += part.length;
      }
      expect(fact.text.startsWith(fact.parts[0]!) && fact.text.endsWith(fact.parts.at(-1)!)).toBe(true);
    }
  });

  it('holds disagreements as well as agreements', async () => {
    const { key } = await loadStory(name);
    const relations = new Set<string>(key.findings.map((f) => f.relation));
    expect(['conflict', 'sum-mismatch', 'malformed'].some((r) => relations.has(r))).toBe(true);
    expect(['agree', 'compatible', 'sum-ok'].some((r) => relations.has(r))).toBe(true);
  });
});
