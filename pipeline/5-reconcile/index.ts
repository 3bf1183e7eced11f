/**
 * Finds where the documents of an event agree, differ and cannot all be right. Needs claims only, never texts; events
 * are independent of one another, so that the work can be split by event.
 */
import { createHash } from 'node:crypto';
import type { Linked } from '../4-link/index.ts';
import type { ScopedClaim } from '../4-link/claims/model.ts';
import type { Claim, Event, Finding } from '../model.ts';
import { figuresOf, type Tolls, tollsOf } from './tally/index.ts';
import { explain } from './explain.ts';
import { personKeys } from './people.ts';
import { addressRule } from './rules/address.ts';
import { arithmeticRule } from './rules/arithmetic/rule.ts';
import { conversionRule } from './rules/arithmetic/conversion.ts';
import { fateRule } from './rules/fate.ts';
import { lengthRule } from './rules/arithmetic/length.ts';
import { clockRule } from './rules/clock.ts';
import { dateRule } from './rules/date.ts';
import { designationRule } from './rules/designation.ts';
import { nameRule } from './rules/name.ts';
import { numberFormRule } from './rules/number-form.ts';
import { personNameRule } from './rules/person.ts';
import { thingNameRule } from './rules/place.ts';
import { quantityRule } from './rules/figures/rule.ts';
import { quoteRule } from './rules/quote.ts';
import { rankRule } from './rules/rank.ts';
import { roleRule } from './rules/role.ts';
import { sumRule } from './rules/sums/rule.ts';
import { inBaseUnit } from './why.ts';
import { scoreRule } from './rules/score.ts';
import { settingRule } from './rules/setting.ts';
import { titleRule } from './rules/title.ts';
import { setbackFindings, tollFindings } from './rules/toll.ts';
import { unitDiffersRule } from './rules/unit-differs.ts';
import type { FindingDraft, Rate, ReconcileRule, Scene } from './scene.ts';

/** The rules, in the order in which a report shows what they find. */
const RULES: readonly ReconcileRule[] = [
  quantityRule,
  numberFormRule,
  sumRule,
  arithmeticRule,
  lengthRule,
  conversionRule,
  unitDiffersRule,
  rankRule,
  scoreRule,
  roleRule,
  fateRule,
  quoteRule,
  nameRule,
  designationRule,
  personNameRule,
  titleRule,
  dateRule,
  clockRule,
  addressRule,
  settingRule,
  thingNameRule,
];

/** What the finding shows of a claim. */
export function toClaim(c: ScopedClaim): Claim {
  const place = {
    doc: c.doc,
    start: c.start,
    end: c.end,
    text: c.text,
    sentence: c.sentence,
    ...(c.fact ? { fact: c.fact } : {}),
  };
  switch (c.kind) {
    case 'quantity': {
      const base = inBaseUnit(c);
      return {
        ...place,
        ...(c.value === undefined ? {} : { value: c.value }),
        ...(c.min === undefined ? {} : { min: c.min }),
        ...(c.max === undefined ? {} : { max: c.max }),
        ...(c.unit ? { unit: c.unit.symbol } : {}),
        ...(c.unit && c.unit.symbol !== c.baseUnit && base !== undefined ? { base } : {}),
        interval: { ...c.interval, unit: c.baseUnit },
      };
    }
    case 'date':
      return { ...place, value: c.value };
    case 'address':
      return { ...place, value: c.number === undefined ? c.street : `${c.number} ${c.street}` };
    case 'rank':
      return { ...place, value: c.nth };
    case 'score':
      return { ...place, value: `${c.high}-${c.low}` };
    case 'plan':
      return { ...place, value: c.first === c.last ? c.first : `${c.first}/${c.last}` };
    case 'victim':
      return { ...place, value: c.least };
    case 'fate':
      return { ...place, value: c.state };
    case 'quote':
      return { ...place, value: c.content };
    case 'arithmetic':
    case 'parts':
    case 'length':
    case 'conversion':
      return place;
    default:
      return { ...place, value: c.name };
  }
}

/** Stable under the order of documents and rules: the same disagreement keeps its id. */
function idOf(draft: FindingDraft): string {
  const claims = draft.groups
    .map((g) =>
      g
        .map((c) => `${c.doc}:${c.start}-${c.end}`)
        .sort()
        .join(','),
    )
    .sort()
    .join('|');
  return createHash('sha256').update(`${draft.rule}|${draft.relation}|${claims}`).digest('hex').slice(0, 12);
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function finish(draft: FindingDraft, event: Event): Finding {
  const { rule, relation, severity, subject, why } = draft;
  const groups = draft.groups.map((g) => g.map(toClaim));
  return { id: idOf(draft), rule, relation, severity, event: event.id, subject, groups, why };
}

export interface ReconcileOptions {
  /** Id of a finding whose steps are wanted, or the beginning of one. */
  readonly explain?: string;
}

/** Rates stated in any document of the run. */
export function ratesIn(claims: readonly ScopedClaim[]): Rate[] {
  return claims.flatMap((claim) => (claim.kind === 'quantity' && claim.rate ? [{ claim, ...claim.rate }] : []));
}

/** Names of the operation that the event is: the one its documents name most, and its spellings. */
function operationsOf(claims: readonly ScopedClaim[]): Set<string> {
  const out = new Set<string>();
  const byDoc = new Map<string, Map<string, number>>();
  for (const c of claims) {
    if (c.kind !== 'name' || c.of !== 'operation') continue;
    const counts = byDoc.get(c.doc) ?? new Map<string, number>();
    counts.set(c.name, (counts.get(c.name) ?? 0) + 1);
    byDoc.set(c.doc, counts);
  }
  for (const counts of byDoc.values()) {
    const [main] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (main) out.add(main[0]);
  }
  return out;
}

/** Names of people that a claim speaks of. */
function namesIn(c: ScopedClaim): string[] {
  if (c.kind === 'name') return c.of === 'person' ? [c.name] : [];
  if (c.kind === 'title') return [c.person];
  if (c.kind === 'victim' || c.kind === 'fate') return c.name === undefined ? [] : [c.name];
  return c.kind === 'quantity' && c.person !== undefined ? [c.person] : [];
}

/** What the rules are given of an event. `rates` are those that the whole run states. */
export function sceneOf(event: Event, claims: readonly ScopedClaim[], rates: readonly Rate[]): Scene {
  const keys = personKeys(claims.flatMap(namesIn));
  return { event, claims, operations: operationsOf(claims), person: (n) => keys.get(n) ?? n, rates };
}

/** The findings of one event, the worst first. */
export function findingsOf(scene: Scene, options: ReconcileOptions = {}, tolls: Tolls = tollsOf(scene)): Finding[] {
  const found = new Map<string, Finding>();
  const drafts = RULES.flatMap((rule) => rule(scene));
  for (const draft of [...drafts, ...tollFindings(tolls, drafts), ...setbackFindings(scene, drafts)]) {
    const finding = finish(draft, scene.event);
    if (found.has(finding.id)) continue;
    const steps =
      options.explain !== undefined && finding.id.startsWith(options.explain.toLowerCase())
        ? { steps: explain(draft, scene) }
        : {};
    found.set(finding.id, { ...finding, ...steps });
  }
  return [...found.values()].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** The event with its figures as they stand. */
function withFigures(event: Event, tolls: Tolls): Event {
  const figures = figuresOf(tolls);
  return figures.length > 0 ? { ...event, figures } : event;
}

/** What reconciling gives: the events with their figures, and the findings by event, the worst first. */
export interface Reconciled {
  readonly events: readonly Event[];
  readonly findings: readonly Finding[];
}

export function reconcile(linked: Linked, options: ReconcileOptions = {}): Reconciled {
  const rates = ratesIn(linked.rates);
  const events: Event[] = [];
  const findings: Finding[] = [];
  // One event at a time: its claims are made for its rules, and not kept.
  for (const event of linked.events) {
    const scene = sceneOf(event, linked.claimsOf(event), rates);
    const tolls = tollsOf(scene);
    events.push(withFigures(event, tolls));
    findings.push(...findingsOf(scene, options, tolls));
  }
  return { events, findings };
}
