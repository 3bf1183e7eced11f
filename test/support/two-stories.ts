import type { Finding } from '../../pipeline/model.ts';
import { findingsIn } from './compared.ts';

/** What a story says further down, and when it appeared where that matters. */
export type Told = string | { readonly published: string; readonly text: string };

const OPENINGS = {
  a: 'Crane drivers at the port of Ostermark accepted a pay offer of the Harbour Board in a ballot.',
  b: 'A ballot of the crane drivers of Ostermark port has backed the offer of the Harbour Board.',
};

function story(id: keyof typeof OPENINGS, told: Told): { id: string; published: string; text: string } {
  const { published, text } = typeof told === 'string' ? { published: '2025-06-02', text: told } : told;
  return { id, published, text: `${OPENINGS[id]}\n\n${text}` };
}

/** "relation: text | text" for what two stories of one event contradict or revise, by the given rules. */
export function contrary(a: Told, b: Told, rules: readonly Finding['rule'][]): string[] {
  return findingsIn(story('a', a), story('b', b))
    .filter((f) => rules.includes(f.rule) && (f.relation === 'conflict' || f.relation === 'evolving'))
    .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}
