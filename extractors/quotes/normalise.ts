import { countBefore } from '../shared/bisect.ts';
import type { AgencyFact, Draft, Speaker, TextSpan } from '../contract.ts';
import type { Mutable } from '../shared/mutable.ts';
import type { PersonMention } from '../shared/people.ts';
import type { NounPhrase, Reading } from './grammar/reading.ts';

type Agency = Draft<AgencyFact>;

/** What an article knows of its speakers: titles by person, and the agencies that it names. */
export interface Speakers {
  /** By person: the mention whose title is used where another mention has none. */
  readonly titled: ReadonlyMap<number, PersonMention>;
  /** By each word of the titles, in lower case: the person who alone has it, null where several do. */
  readonly byRole: ReadonlyMap<string, PersonMention | null>;
  readonly agencies: readonly Agency[];
  readonly text: string;
}

/** A title's organization stands no farther from it, in characters. */
const FARTHEST_AGENCY = 45;

/** The first mention of each person that carries a title. */
export function speakers(text: string, people: readonly PersonMention[], agencies: readonly Agency[]): Speakers {
  const titled = new Map<number, PersonMention>();
  for (const m of people) if (m.title && !titled.has(m.person)) titled.set(m.person, m);
  const byRole = new Map<string, PersonMention | null>();
  for (const m of titled.values())
    for (const word of new Set(m.title!.text.toLowerCase().split(/[\s-]+/)))
      byRole.set(word, byRole.has(word) ? null : m);
  return { titled, byRole, agencies, text };
}

export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** White space as single spaces. Most text has no other, and is not copied. */
export const collapse = (s: string): string => (/[^\S ]| {2}/.test(s) ? s.replaceAll(/\s+/g, ' ') : s);

/** The speaker whose mention stands at the span. */
export function speakerAt({ start, end, text }: TextSpan, name: string, title?: string, agency?: string): Speaker {
  const speaker: Mutable<Speaker> = { start, end, text, name };
  if (title !== undefined) speaker.title = title;
  if (agency !== undefined) speaker.agency = agency;
  return speaker;
}

/** First agency that ends behind `offset`; agencies are ordered and do not overlap. */
const firstAgency = (agencies: readonly Agency[], offset: number): number =>
  countBefore(agencies, (a) => a.end <= offset);

/** The organization nearest to a title and its bearer: "FBI Director X", "X, Europol's deputy chief". */
function agencyNear({ agencies, text }: Speakers, mention: PersonMention): string | undefined {
  const start = Math.min(mention.start, mention.title?.start ?? mention.start);
  const end = Math.max(mention.end, mention.title?.end ?? mention.end);
  let best: Agency | undefined;
  let distance = FARTHEST_AGENCY;
  for (let i = firstAgency(agencies, start - FARTHEST_AGENCY); i < agencies.length; i++) {
    const a = agencies[i]!;
    if (a.start > end + FARTHEST_AGENCY) break;
    const gap = a.end <= start ? text.slice(a.end, start) : a.start >= end ? text.slice(end, a.start) : '';
    // Another clause or sentence lies between.
    if (/[.;:“”"—]\s|[\n“”"]/.test(gap) || (a.end <= start && gap.includes(','))) continue;
    if (gap.length < distance) {
      best = a;
      distance = gap.length;
    }
  }
  return best?.name;
}

/** The speaker of a person's mention: resolved name, title and organization from the nearest full mention. */
export function personSpeaker(context: Speakers, span: TextSpan, mention: PersonMention): Speaker {
  const titled = mention.title ? mention : context.titled.get(mention.person);
  const agency = titled && agencyNear(context, titled);
  return speakerAt(span, mention.name, titled?.title && collapse(titled.title.text).trim(), agency);
}

/** The speaker of a group, body or document: "prosecutors", "the report", "Europol". */
export function groupSpeaker(context: Speakers, span: TextSpan): Speaker {
  const own = collapse(span.text).trim();
  for (let i = firstAgency(context.agencies, span.start); i < context.agencies.length; i++) {
    const a = context.agencies[i]!;
    if (a.start >= span.end) break;
    // The body itself speaks, or its people do ("FBI officials").
    const whole = a.end >= span.end && a.start - span.start <= 5;
    return speakerAt(span, whole ? a.name : own, undefined, a.name);
  }
  return speakerAt(span, own);
}

/** The span of a phrase, without marks at its ends. */
export function phraseSpan(text: string, reading: Reading, np: NounPhrase): TextSpan {
  let { from, to } = np;
  while (to - 1 > from && reading.tokens[to - 1]!.kind === 'punct') to--;
  while (from + 1 < to && reading.tokens[from]!.kind === 'punct') from++;
  return textSpan(text, reading.tokens[from]!.start, reading.tokens[to - 1]!.end);
}
