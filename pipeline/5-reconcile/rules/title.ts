/** One person under two titles. */
import { daysFrom } from '../../4-link/calendar.ts';
import type { TitleClaim } from '../../4-link/claims/model.ts';
import { type FindingDraft, groupBy, inOrder, type Scene } from '../scene.ts';
import {
  ABBREVIATED,
  BEFORE_GENERAL,
  BOARD,
  EXCLUSIVE,
  FIELDS,
  GRADES,
  NEAR_FIELDS,
  OFFICES,
  ONE_HOLDER,
  UNSAID,
} from './lexicon-offices.ts';

/** "Deputy Labour Minister": its head is minister, its grade deputy, its field labour. */
interface Office {
  readonly head: string;
  readonly grades: string;
  /** What it is over; empty where the title does not say. */
  readonly field: readonly string[];
  /** Written with a capital: the office itself, not a word for what the person does ("the prosecutor"). */
  readonly formal: boolean;
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in']);

/** The office of a title: its head is the last word before "of", "for", "at"; undefined where that is no office. */
export function officeOf(title: string): Office | undefined {
  const words = (title.toLowerCase().match(/[\p{L}.]+/gu) ?? []).map((w) => w.replace(/\.$/, ''));
  const cut = words.findIndex((w) => PREPOSITIONS.has(w));
  const own = cut > 0 ? words.slice(0, cut) : words;
  if (own.at(-1) === 'general' && BEFORE_GENERAL.has(own.at(-2) ?? '')) own.pop();
  const last = own.at(-1) ?? '';
  const head = OFFICES.get(last);
  if (!head) return undefined;
  const before = own.slice(0, -1);
  const field = [ABBREVIATED.get(last) ?? '', ...before, ...(cut > 0 ? words.slice(cut + 1) : [])]
    .filter((w) => w !== '' && w !== 'and' && !GRADES.has(w) && !UNSAID.has(w) && !PREPOSITIONS.has(w))
    .map((w) => FIELDS.get(w) ?? w);
  return {
    // "Chief executive officer", "chief executive".
    head: head === 'officer' && before.at(-1) === 'executive' ? 'executive' : head,
    grades: before.filter((w) => GRADES.has(w)).join(' '),
    field: [...new Set(field)].sort(),
    formal: /^\p{Lu}/u.test(title),
  };
}

/**
 * `variant`: one office in two houses' words, or two offices that one person may hold; `conflict`: two offices.
 * Undefined where one title only says less than the other, or the two may be rank and office of one person.
 */
export function differ(a: Office, b: Office): 'variant' | 'conflict' | undefined {
  if (a.head !== b.head) {
    if (a.grades !== b.grades) return undefined;
    if (BOARD.has(a.head) && BOARD.has(b.head)) return 'variant';
    return EXCLUSIVE.some((heads) => heads.has(a.head) && heads.has(b.head)) ? 'conflict' : undefined;
  }
  const overlap = a.field.some((f) => b.field.includes(f));
  if (a.grades !== b.grades) {
    const bare = a.field.length === 0 && b.field.length === 0;
    const sure = (a.formal && b.formal) || ONE_HOLDER.has(a.head);
    return overlap || (bare && sure) ? 'conflict' : undefined;
  }
  if (overlap || a.field.length === 0 || b.field.length === 0) return undefined;
  return isNear(a, b) ? 'variant' : 'conflict';
}

function isNear(a: Office, b: Office): boolean {
  const near = (f: string): string => NEAR_FIELDS.get(f) ?? f;
  return a.field.some((f) => b.field.map(near).includes(near(f)));
}

/** Stories further apart than this may both be right: people change offices. */
const SAME_TENURE_DAYS = 90;

function farApart(a: TitleClaim, b: TitleClaim): boolean {
  if (!a.asOf || !b.asOf) return false;
  return Math.abs(daysFrom(a.asOf, b.asOf)) > SAME_TENURE_DAYS;
}

/** The titles of one person, one entry an office. */
function officesOf(claims: readonly TitleClaim[]): { office: Office; claims: TitleClaim[] }[] {
  const kinds = groupBy(claims, (c) => {
    const office = officeOf(c.name);
    return office ? `${office.head}|${office.grades}|${office.field.join(' ')}` : '';
  });
  kinds.delete('');
  return [...kinds.values()].map((list) => ({ office: officeOf(list[0]!.name)!, claims: list }));
}

export function titleRule(scene: Scene): FindingDraft[] {
  const titles = inOrder(scene.claims.filter((c): c is TitleClaim => c.kind === 'title'));
  const out: FindingDraft[] = [];
  for (const claims of groupBy(titles, (c) => scene.person(c.person)).values()) {
    const offices = officesOf(claims);
    for (const [i, left] of offices.entries())
      for (const right of offices.slice(i + 1)) {
        const [a, b] = [left.claims[0]!, right.claims[0]!];
        const relation = differ(left.office, right.office);
        if (!relation || farApart(a, b)) continue;
        // An article that gives the person both titles sees no contradiction in them.
        const docs = new Set(left.claims.map((c) => c.doc));
        if (right.claims.some((c) => docs.has(c.doc))) continue;
        out.push({
          rule: 'title',
          relation,
          severity: 'warning',
          subject: `${a.person}’s title`,
          groups: [left.claims, right.claims],
          why: `${a.doc} calls ${a.person} “${a.name}”, ${b.doc} “${b.name}”.`,
        });
      }
  }
  return out;
}
