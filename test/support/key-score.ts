/**
 * Scores what the program makes of a fixture story against the story's key.
 *
 * A fact is found when a fact of its kind covers at least half of its span, right when all fields that the key asserts
 * hold, exact when the span is the key's. A finding is found when one of its relation sets the same claims against (or
 * beside) each other.
 */
import type { Fact, Span } from '../../extractors/contract.ts';
import type { Claim, Comparison, Finding } from '../../pipeline/model.ts';
import { compareExtractions, extractDocument } from '../../pipeline/run.ts';
import { type FactKey, type Key, loadStory, locate, type Place, type Story } from './key.ts';

/** A truth of a key that the program does not meet. */
export interface Miss {
  /** Stable: names the truth, not what was found instead. */
  readonly id: string;
  readonly detail: string;
}

export interface Score {
  readonly counts: Map<string, number>;
  readonly misses: Miss[];
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
      miss(score, factId(story, key), 'missed');
      continue;
    }
    count(score, `${key.kind} found`);
    const exact = best.start === at.start && best.end === at.end;
    const wrong = wrongFields(key, best);
    if (exact) count(score, `${key.kind} exact`);
    if (wrong.length === 0 && !best.furniture) count(score, `${key.kind} right`);
    if (!exact) wrong.push(`span: "${best.text}"`);
    if (best.furniture) wrong.push('marked as furniture');
    if (wrong.length > 0) miss(score, factId(story, key), wrong.join('; '));
  }
  for (const key of story.key.notFacts) {
    const at = locate(story, key);
    count(score, 'notFacts');
    if (!at) continue;
    const taken = facts.filter(
      (f) => !f.furniture && f.doc === key.doc && overlap(f, at) > 0 && f.kind === (key.kind ?? f.kind),
    );
    for (const f of taken) miss(score, `${story.name}: taken ${key.doc}: ${key.text}`, `as ${f.kind} "${f.text}"`);
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
    miss(score, `${story.name}: events`, events.map((event) => event.docs.join(' + ')).join(' | '));
  }
  const copies = events.flatMap((event) => event.wireCopies);
  for (const group of story.key.wireCopies ?? []) {
    count(score, 'wire copies');
    if (copies.some((copy) => group.every((doc) => copy.includes(doc)))) count(score, 'wire copies found');
    else miss(score, `${story.name}: wire copies ${group.join(', ')}`, 'missed');
  }
}

function scoreFindings(story: Story, comparison: Comparison, score: Score): void {
  const { findings } = comparison;
  for (const key of story.key.findings) {
    count(score, `findings ${key.relation}`);
    if (findings.some((finding) => fits(story, key, finding))) count(score, `findings ${key.relation} found`);
    else miss(score, `${story.name}: finding ${key.id}`, `missed (${key.relation}): ${key.why}`);
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
    miss(
      score,
      `${story.name}: apart ${a.doc} ${a.text} / ${b.doc} ${b.text}`,
      `false alarm (${alarm.relation}): ${why}`,
    );
  }
}

function count(score: Score, name: string, by = 1): void {
  score.counts.set(name, (score.counts.get(name) ?? 0) + by);
}

function miss(score: Score, id: string, detail: string): void {
  score.misses.push({ id, detail });
}

const factId = (story: Story, { kind, doc, text, nth }: FactKey): string =>
  `${story.name}: ${kind} ${doc}: ${text}${nth === undefined ? '' : ` (${nth})`}`;

/** Runs a story and scores it. */
export async function scoreStory(name: string, score: Score): Promise<void> {
  const story = await loadStory(name);
  const extractions = [...story.documents.values()].map((document) => extractDocument(document));
  scoreFacts(
    story,
    extractions.flatMap((e) => e.facts),
    score,
  );
  const comparison = compareExtractions(extractions);
  scoreEvents(story, comparison, score);
  scoreFindings(story, comparison, score);
}
