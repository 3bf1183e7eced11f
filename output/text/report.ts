/** The findings of a comparison as text: by event, disagreements with their sentences, agreements in a line each. */
import type { Claim, Comparison, Event, Finding } from '../../pipeline/model.ts';
import { type Conversion, conversions } from '../conversion.ts';
import { excerpt, shortened } from '../excerpt.ts';
import { byEvent, counted, type EventFindings, RELATIONS, summary } from '../order.ts';
import { library, provenance } from '../provenance.ts';
import { type Repeated, repeated, withoutRepeats } from '../repeats.ts';
import { reasonOf, subjectOf } from '../wording.ts';
import { amount, before, grounds } from '../tally.ts';
import { type Paint, shown } from './paint.ts';

type Library = ReturnType<typeof library>;

export function report(comparison: Comparison, paint: Paint, width: number): string {
  const texts = library(comparison);
  const page: Page = { texts, paint, width: Math.min(Math.max(width, 40), 110) };
  const parts = byEvent(comparison)
    // An article that stands alone and has nothing against it needs no heading.
    .filter(
      ({ event, disagreements, agreements }) => event.docs.length > 1 || disagreements.length + agreements.length > 0,
    )
    .map((e) => section(e, page));
  const failed = comparison.extractions.filter((e) => e.document.status === 'failed');
  const failures = failed.map((e) => `failed: ${shown(e.document.id)}: ${shown(e.document.error?.message ?? '')}\n`);
  return [...parts, failures.join(''), `${summary(comparison)}\n`].filter((p) => p !== '').join('\n');
}

interface Page {
  readonly texts: Library;
  readonly paint: Paint;
  readonly width: number;
}

function section({ event, disagreements, agreements }: EventFindings, page: Page): string {
  const { paint, texts } = page;
  const where = [event.when, event.where].filter((s) => s !== undefined).map(shown);
  const lines = [paint.bold([shown(event.label), ...where].join(' · '))];
  const sources = event.docs.map((d) => (texts.has(d) ? provenance(texts.get(d)!.document) : d));
  lines.push(...wrap(`${counted(event.docs.length, 'article')}: ${sources.map(shown).join('; ')}`, page, '  '));
  for (const copies of event.wireCopies) {
    lines.push(...wrap(`one wire story, counted once: ${copies.map(shown).join(', ')}`, page, '  '));
  }
  lines.push(...figures(event, page), '');
  for (const f of disagreements) lines.push(...disagreement(f, event, page), '');
  if (agreements.length > 0) {
    lines.push(`  ${counted(agreements.length, 'agreement')}`);
    for (const f of agreements) lines.push(...agreement(f, event, page));
    lines.push('');
  }
  return lines.join('\n');
}

/** The event's figures as they stand, a line each. */
function figures({ figures: rows = [] }: Event, page: Page): string[] {
  return rows.flatMap((f) => {
    const rest = [grounds(f), before(f)].filter((s) => s !== '').join('; ');
    return wrap(`${f.subject}: ${amount(f)} (${rest})`, page, '  ');
  });
}

function disagreement(finding: Finding, event: Event, page: Page): string[] {
  const { relation, severity, groups } = finding;
  const conversion = conversions(finding);
  const label = page.paint.severity(RELATIONS[relation].label.toUpperCase(), severity);
  const lines = [
    `  ${label} (${severity}) ${page.paint.bold(shown(subjectOf(finding, event)))} ${page.paint.dim(`· ${finding.id}`)}`,
  ];
  lines.push(...wrap(shown(reasonOf(finding, page.texts)), page, '    '));
  for (const [i, group] of groups.entries()) {
    let before: Claim | undefined;
    for (const [k, one] of withoutRepeats(group).entries()) {
      const [figure, ...sentence] = claim(one, k === 0 ? letter(i) : ' ', conversion, page);
      // Parts of a sum often stand in one sentence: it is shown once.
      const same = before?.doc === one.claim.doc && before.sentence.start === one.claim.sentence.start;
      lines.push(figure!, ...(same ? [] : sentence));
      before = one.claim;
    }
  }
  return [...lines, ...steps(finding, page)];
}

/** How the finding came about, when that was asked for. */
function steps({ steps: found = [] }: Finding, page: Page): string[] {
  const lines = found.flatMap((step, i) => {
    const [first, ...rest] = wrap(shown(step), page, '       ');
    return [`    ${String(i + 1).padStart(2)} ${first!.trimStart()}`, ...rest];
  });
  return lines.length === 0 ? [] : ['    how it was found:', ...lines];
}

/** A, B, … Z, then 27, 28, … */
const letter = (i: number): string => (i < 26 ? String.fromCodePoint(65 + i) : String(i + 1));

function claim({ claim: c, times }: Repeated, mark: string, convert: Conversion, page: Page): string[] {
  const { paint, texts } = page;
  const from = texts.get(c.doc);
  const value = paint.bold(shown(shortened(c.text, 60)));
  const conversion = convert(c);
  const source = from === undefined ? c.doc : provenance(from.document);
  const lines = [
    `    ${mark}  ${value}${conversion === undefined ? '' : ` = ${conversion}`}  (${shown(source)}${repeated(times)})`,
  ];
  if (from !== undefined) {
    const { before, marked, after } = excerpt(from.text, c.sentence, c);
    // Wrapped as plain words; the marks stay with their words.
    const sentence = `${shown(before)}\u0000${shown(marked).replaceAll(' ', '\u0001')}\u0000${shown(after)}`;
    const wrapped = wrap(sentence, page, '       ').join('\n').replaceAll('\u0001', ' ');
    lines.push(wrapped.replace(/\u0000([^\u0000]*)\u0000/, (_, m: string) => paint.mark(m)));
  }
  return lines;
}

/** One line: the subject, and each figure with its sources. */
function agreement(finding: Finding, event: Event, page: Page): string[] {
  const convert = conversions(finding);
  const claims = finding.groups.flat();
  const figures = new Map<string, string[]>();
  for (const c of claims) {
    const conversion = convert(c);
    const figure = `${shown(shortened(c.text, 60))}${conversion === undefined ? '' : ` = ${conversion}`}`;
    const from = page.texts.get(c.doc);
    const source = shown(from?.document.source ?? c.doc);
    const sources = figures.get(figure) ?? [];
    if (!sources.includes(source)) figures.set(figure, [...sources, source]);
  }
  const said = [...figures].map(([figure, sources]) => `${figure} (${sources.join(', ')})`).join('; ');
  const line = `${RELATIONS[finding.relation].label.toLowerCase()}: ${shown(subjectOf(finding, event))}: ${said}`;
  return [...wrap(line, page, '    '), ...steps(finding, page)];
}

/** Breaks a line at spaces so that it fits the page; a longer word stands alone. */
function wrap(text: string, { width }: Page, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}
