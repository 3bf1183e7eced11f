/** How a finding came about, step by step: what was understood of each claim, and why the claims were compared. */
import type { QuantityClaim, ScopedClaim } from '../4-link/claims/model.ts';
import { type Aspect, aspects, comparable, type Comparability, sharedContext } from './comparable.ts';
import { type FindingDraft, type Scene, scopedOperation, scopedTime } from './scene.ts';
import { figure, said } from './why.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function interval(c: QuantityClaim): string {
  const end = (n: number | null, open: string): string => (n === null ? open : figure(n));
  return `${end(c.interval.min, '−∞')} to ${end(c.interval.max, '∞')}${c.baseUnit === '' ? '' : ` ${c.baseUnit}`}`;
}

function understood(c: ScopedClaim, scene: Scene): string {
  const place = `${c.doc} at ${c.start}, “${oneLine(c.text)}”`;
  const operation = scopedOperation(c, scene);
  const other = operation === undefined ? '' : `; speaks of operation “${operation}”, not of the event's own`;
  if (c.kind === 'quantity') {
    const time = scopedTime(c, scene.event);
    const scope = [
      `thing: ${[...c.thing.modifiers, c.thing.heads.join(' or ')].join(' ') || 'not found'}`,
      `role: ${c.role ?? 'none'}`,
      `place: ${c.place?.name ?? 'none'}`,
      `time: ${time ?? 'the event’s'}`,
      ...(c.part ? ['said to be a part'] : []),
      ...(c.person === undefined ? [] : [`person: ${scene.person(c.person)}`]),
    ];
    return `${place} reads as ${said(c)}, an interval of ${interval(c)}; ${scope.join('; ')}${other}.`;
  }
  if (c.kind === 'date')
    return `${place} is ${c.value || 'not resolved'}; it dates: ${c.role ?? 'nothing known'}${other}.`;
  if (c.kind === 'quote') return `${place} is given to ${c.speaker ?? 'nobody'}${other}.`;
  if (c.kind === 'title') return `${place} is a title of ${scene.person(c.person)}${other}.`;
  if (c.kind === 'victim') return `${place} says of somebody that they were ${c.role}${other}.`;
  if (c.kind === 'fate') return `${place} says how somebody is who was hurt: ${c.state}${other}.`;
  if (c.kind === 'arithmetic') return `${place} says what its figures make: ${c.form}${other}.`;
  if (c.kind === 'parts') return `${place} lists parts of one whole${other}.`;
  if (c.kind === 'length') return `${place} gives a length of time beside its ends${other}.`;
  if (c.kind === 'conversion') return `${place} says one amount in two units${other}.`;
  if (c.kind === 'rank') return `${place} is number ${c.nth} of its kind, ${c.among}${other}.`;
  if (c.kind === 'plan') return `${place} is ahead: ${c.plan}, ${c.first} to ${c.last}${other}.`;
  if (c.kind === 'score') return `${place} is a ${c.of}, ${c.high} to ${c.low}${other}.`;
  if (c.kind === 'address') return `${place} is an address on ${c.street}${other}.`;
  const bearer = {
    agency: 'an agency',
    person: 'a person',
    operation: 'an operation',
    district: 'a quarter',
    thing: 'something',
    designation: 'something by its number',
  };
  return `${place} is a name of ${bearer[c.of]}${other}.`;
}

/** What each aspect says when it holds, and when one of the two articles leaves it unsaid. */
const SAYS: Readonly<Record<Aspect, Readonly<Partial<Record<Comparability, string>>>>> = {
  person: {
    same: 'they are of one person',
    maybe: 'one of them names no person',
    no: 'they are of two people',
  },
  measure: { same: '', maybe: '', no: 'they measure different things' },
  operation: { same: '', maybe: '', no: 'they speak of two operations' },
  thing: {
    same: 'they count the same thing',
    maybe: 'one is narrower than the other, or its thing is not named',
    no: 'they count different things',
  },
  role: {
    same: 'the same was done to it',
    likely: 'what was done to it overlaps, or only one says it',
    maybe: 'only one says what was done to it',
    no: 'different things were done to it',
  },
  place: { same: 'no other place is meant', maybe: 'only one names the place', no: 'they are of different places' },
  time: { same: 'no other time is meant', maybe: 'their times overlap', no: 'they are of different times' },
  part: { same: 'both are wholes, or both are parts', likely: 'one is said to be a part', no: '' },
  stance: { same: '', likely: 'one is only expected, allowed or compared with' },
};

/** Why two figures were held against each other. */
function compared(a: QuantityClaim, b: QuantityClaim, scene: Scene): string {
  const how = comparable(a, b, scene);
  const verdict = {
    same: 'speak of the same thing',
    likely: 'most likely speak of the same thing',
    maybe: 'may speak of the same thing',
    no: 'were not compared by their things',
  }[how];
  const reasons = aspects(a, b, scene)
    .map(([aspect, say]) => SAYS[aspect][say] ?? '')
    .filter((r) => r !== '');
  const shared = sharedContext(a, b);
  const words = shared > 0 ? `; ${shared} ${shared === 1 ? 'word' : 'words'} near them are the same` : '';
  // Figures that no thing brings together are found by the words next to them, or by their place in a list.
  const beside = (a.near ?? []).filter((w) => b.near?.includes(w));
  const alike = how !== 'same' && beside.length > 0 ? `; both stand beside ${beside.join(', ')}` : '';
  return `${a.doc}’s “${oneLine(a.text)}” and ${b.doc}’s “${oneLine(b.text)}” ${verdict}: ${reasons.join('; ')}${words}${alike}.`;
}

/** Sentences in order: the event, each claim, each comparison between groups. */
export function explain(draft: FindingDraft, scene: Scene): string[] {
  const { event } = scene;
  const out = [`${event.docs.length} articles report ${event.label || 'one event'}: ${event.docs.join(', ')}.`];
  for (const copies of event.wireCopies) out.push(`${copies.join(', ')} print one wire story and count as one source.`);
  for (const c of draft.groups.flat()) out.push(understood(c, scene));
  const heads = draft.groups.map((g) => g[0]).filter((c): c is QuantityClaim => c?.kind === 'quantity');
  for (const [i, a] of heads.entries())
    for (const b of heads.slice(i + 1)) {
      out.push(compared(a, b, scene));
    }
  out.push(`Rule ${draft.rule}: ${draft.relation}. ${draft.why}`);
  return out;
}
