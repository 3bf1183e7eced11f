#!/usr/bin/env node
/**
 * How far the program is from the fixture stories' keys: `npx tsx test/evaluate/keys.ts [--misses] [STORY…]`.
 * A fact is found when a fact of its kind covers at least half of its span, right when all fields that the key asserts
 * hold, exact when the span is the key's. A finding is found when one of its relation sets the same claims against (or
 * beside) each other.
 */
import type { Fact, Span } from '../../extractors/contract.ts';
import type { Claim, Comparison, Finding } from '../../pipeline/model.ts';
import { compareExtractions, extractDocument } from '../../pipeline/run.ts';
import { type FactKey, type Key, loadStory, locate, type Place, type Story, storyNames } from '../support/key.ts';

interface Score {
  readonly counts: Map<string, number>;
  readonly misses: string[];
}

const QUIET_RELATIONS = new Set(['agree', 'compatible']);
const ALARMS = new Set(['conflict', 'evolving', 'variant', 'sum-mismatch']);

type Value = string | number | boolean | null | undefined;

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The asserted fields that the fact has otherwise, as "field: expected, got". */
function wrongFields(key: FactKey, fact: Fact): string[] {
  const out: string[] = [];
  const check = (field: string, expected: Value, got: Value): void => {
    if (expected !== undefined && expected !== got) out.push(`${field}: ${String(expected)}, got ${String(got)}`);
  };
  if (key.kind === 'date' && fact.kind === 'date') {
    const part = key.type === 'TIME' && key.value?.length === 10;
    check('value', key.value, part ? fact.value?.slice(0, 10) : fact.value);
    check('type', key.type, fact.timex.type);
    check('timex', key.timex, fact.timex.value);
    check('weekdayMismatch', key.weekdayMismatch, fact.weekdayMismatch === undefined ? undefined : true);
  } else if (key.kind === 'quantity' && fact.kind === 'quantity') {
    if (!key.malformed) {
      check('value', key.value, money(key.unit, fact) ?? fact.value);
      check('min', key.min, fact.min);
      check('max', key.max, fact.max);
      check('bound', key.bound ?? 'exact', fact.bound);
    }
    if (key.unit !== fact.unit?.symbol && money(key.unit, fact) === undefined) {
      out.push(`unit: ${String(key.unit)}, got ${String(fact.unit?.symbol)}`);
    }
    check('head', key.head, fact.item?.head);
    check('change', key.change, fact.change);
    check('malformed', key.malformed, fact.malformed === undefined ? undefined : true);
  } else if (key.kind === 'agency' && fact.kind === 'agency') {
    check('name', key.name ?? key.text, fact.name);
    check('acronym', key.acronym, fact.acronym);
    check('class', key.class, fact.class);
    check('mention', key.mention, fact.mention);
  } else if (key.kind === 'quote' && fact.kind === 'quote') {
    check('type', key.type, fact.type);
    if (key.speaker === null) check('speaker', 'null', fact.speaker === null ? 'null' : fact.speaker.name);
    else check('speaker', key.speaker, fact.speaker?.name);
    check('title', key.title?.toLowerCase(), fact.speaker?.title?.toLowerCase());
    check('agency', key.agency, fact.speaker?.agency);
  }
  return out;
}

/** The value in the currency, as the key has it where the article has cents or pence. */
function money(unit: string | undefined, fact: Extract<Fact, { kind: 'quantity' }>): number | undefined {
  return unit !== undefined && fact.base?.unit === unit ? fact.base.value : undefined;
}

function scoreFacts(story: Story, facts: readonly Fact[], score: Score): void {
  for (const key of story.key.facts) {
    const at = locate(story, key)!;
    const best = facts
      .filter((f) => f.kind === key.kind && f.doc === key.doc && overlap(f, at) * 2 >= at.end - at.start)
      .sort((a, b) => overlap(b, at) - overlap(a, at) || a.end - a.start - (b.end - b.start))[0];
    count(score, `${key.kind} facts`);
    if (!best) {
      score.misses.push(`${story.name} ${key.kind} missed: ${key.doc}: ${key.text}`);
      continue;
    }
    count(score, `${key.kind} found`);
    const exact = best.start === at.start && best.end === at.end;
    const wrong = wrongFields(key, best);
    if (exact) count(score, `${key.kind} exact`);
    if (wrong.length === 0 && !best.furniture) count(score, `${key.kind} right`);
    if (!exact) wrong.push(`span: "${best.text}"`);
    if (best.furniture) wrong.push('marked as furniture');
    if (wrong.length > 0)
      score.misses.push(`${story.name} ${key.kind} wrong: ${key.doc}: ${key.text} — ${wrong.join('; ')}`);
  }
  for (const key of story.key.notFacts) {
    const at = locate(story, key);
    count(score, 'notFacts');
    if (!at) continue;
    const taken = facts.filter(
      (f) => !f.furniture && f.doc === key.doc && overlap(f, at) > 0 && f.kind === (key.kind ?? f.kind),
    );
    for (const f of taken) score.misses.push(`${story.name} taken: ${key.doc}: ${key.text} as ${f.kind} "${f.text}"`);
    if (taken.length > 0) count(score, 'notFacts taken');
  }
}

/** Whether a claim of the finding is the place that the key names. */
function isClaim(story: Story, claim: Claim, place: Place): boolean {
  const at = locate(story, place)!;
  return claim.doc === place.doc && overlap(claim, at) > 0;
}

/** In which groups of the finding the places stand. */
function groupsOf(story: Story, finding: Finding, places: readonly Place[]): Set<number> {
  const out = new Set<number>();
  for (const [g, group] of finding.groups.entries()) {
    if (group.some((claim) => places.some((place) => isClaim(story, claim, place)))) out.add(g);
  }
  return out;
}

function fits(story: Story, key: Key['findings'][number], finding: Finding): boolean {
  if (QUIET_RELATIONS.has(key.relation)) {
    const all = finding.groups.flat();
    const places = key.groups.flat();
    const met = places.filter((place) => all.some((claim) => isClaim(story, claim, place)));
    return QUIET_RELATIONS.has(finding.relation) && met.length >= Math.min(2, places.length);
  }
  if (finding.relation !== key.relation) return false;
  const hits = key.groups.map((group) => groupsOf(story, finding, group));
  if (key.groups.length === 1 || key.relation === 'malformed') return hits[0]!.size > 0;
  if (hits.slice(0, 2).some((hit) => hit.size === 0)) return false;
  return new Set(hits.flatMap((hit) => [...hit])).size >= 2;
}

/** Each story is one event; the copies of its wire stories are found. */
function scoreEvents(story: Story, { events }: Comparison, score: Score): void {
  const largest = Math.max(0, ...events.map((event) => event.docs.length));
  count(score, 'documents', story.documents.size);
  count(score, 'documents in their event', largest);
  if (largest < story.documents.size) {
    score.misses.push(`${story.name} events: ${events.map((event) => event.docs.join(' + ')).join(' | ')}`);
  }
  const copies = events.flatMap((event) => event.wireCopies);
  for (const group of story.key.wireCopies ?? []) {
    count(score, 'wire copies');
    if (copies.some((copy) => group.every((doc) => copy.includes(doc)))) count(score, 'wire copies found');
    else score.misses.push(`${story.name} wire copies missed: ${group.join(', ')}`);
  }
}

function scoreFindings(story: Story, comparison: Comparison, score: Score): void {
  const { findings } = comparison;
  for (const key of story.key.findings) {
    count(score, `findings ${key.relation}`);
    if (findings.some((finding) => fits(story, key, finding))) count(score, `findings ${key.relation} found`);
    else score.misses.push(`${story.name} finding missed: ${key.id} (${key.relation}): ${key.why}`);
  }
  for (const { claims, why } of story.key.apart) {
    count(score, 'apart');
    const [a, b] = claims;
    const alarm = findings.find(
      (f) =>
        ALARMS.has(f.relation) &&
        [...groupsOf(story, f, [a])].some((g) => [...groupsOf(story, f, [b])].some((h) => h !== g)),
    );
    if (!alarm) continue;
    count(score, 'apart taken');
    score.misses.push(`${story.name} false alarm (${alarm.relation}): ${a.text} / ${b.text}: ${why}`);
  }
}

function count(score: Score, name: string, by = 1): void {
  score.counts.set(name, (score.counts.get(name) ?? 0) + by);
}

const args = process.argv.slice(2);
const wanted = args.filter((a) => !a.startsWith('--'));
const score: Score = { counts: new Map(), misses: [] };
for (const name of storyNames().filter((n) => wanted.length === 0 || wanted.includes(n))) {
  const story = await loadStory(name);
  const extractions = [...story.documents.values()].map((document) => extractDocument(document));
  const facts = extractions.flatMap((e) => e.facts);
  scoreFacts(story, facts, score);
  const comparison = compareExtractions(extractions);
  scoreEvents(story, comparison, score);
  scoreFindings(story, comparison, score);
}
const lines = [...score.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name}: ${n}`);
process.stdout.write(`${[...(args.includes('--misses') ? score.misses : []), ...lines].join('\n')}\n`);
