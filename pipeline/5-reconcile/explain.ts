/** How a finding came about, step by step: what was understood of each claim, and why the claims were compared. */
import type { QuantityClaim, ScopedClaim } from '../4-link/claims/model.ts';
import { comparable } from './comparable.ts';
import { type FindingDraft, type Scene, scopedOperation, scopedTime } from './scene.ts';
import { figure, said } from './why.ts';

function interval(c: QuantityClaim): string {
  const end = (n: number | null, open: string): string => (n === null ? open : figure(n));
  return `${end(c.interval.min, '−∞')} to ${end(c.interval.max, '∞')}${c.baseUnit === '' ? '' : ` ${c.baseUnit}`}`;
}

function understood(c: ScopedClaim, scene: Scene): string {
  const place = `${c.doc} at ${c.start}, “${c.text.replaceAll(/\s+/g, ' ')}”`;
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
  if (c.kind === 'address') return `${place} is an address on ${c.street}${other}.`;
  const bearer = {
    agency: 'an agency',
    person: 'a person',
    operation: 'an operation',
    district: 'a quarter',
    thing: 'something',
  };
  return `${place} is a name of ${bearer[c.of]}${other}.`;
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
      const how = comparable(a, b, scene);
      const meaning = {
        same: 'speak of the same thing',
        maybe: 'may speak of the same thing',
        no: 'are of different kinds',
      }[how];
      out.push(`“${a.text}” and “${b.text}” ${meaning} as far as the articles say.`);
    }
  out.push(`Rule ${draft.rule}: ${draft.relation}. ${draft.why}`);
  return out;
}
