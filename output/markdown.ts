/** Markdown for a ticket, a wiki or a pull request. */
import type { Claim, Event, Extraction, Finding } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { type Conversion, conversions } from './conversion.ts';
import { reasonOf, subjectOf } from './wording.ts';
import { escapeMarkdown as md } from './escape/markdown.ts';
import { excerpt, shortened } from './excerpt.ts';
import { meaning } from './meaning.ts';
import { byEvent, counted, type EventFindings, RELATIONS, summary } from './order.ts';
import { type Repeated, repeated, withoutRepeats } from './repeats.ts';
import { amount, before, grounds } from './tally.ts';
import { library, provenance } from './provenance.ts';

export const markdown: Format = {
  independent: true,
  extractions: () => ({ begin: () => '# Facts\n\n', one: article, end: () => '', tally: () => ({}) }),
  comparison(comparison) {
    const texts = library(comparison);
    const sections = byEvent(comparison)
      .filter((e) => e.event.docs.length > 1 || e.disagreements.length + e.agreements.length > 0)
      .map((e) => section(e, texts));
    return `# Wirecheck report\n\n${summary(comparison)}.\n\n${sections.join('')}`;
  },
};

function article({ document, facts }: Extraction): string {
  const { id, title, source, published, error } = document;
  const rest = [title, source, published].filter((s) => s !== undefined).map((s) => ` · ${md(s)}`);
  const head = `## ${md(id)}${rest.join('')}\n\n`;
  if (error !== undefined) return `${head}Failed: ${md(error.message)}\n\n`;
  if (facts.length === 0) return `${head}No facts found.\n\n`;
  const rows = facts
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((f) => `| ${f.start}–${f.end} | ${f.kind} | ${md(shortened(f.text, 80))} | ${md(meaning(f))} |\n`);
  return `${head}| place | kind | words | meaning |\n| --- | --- | --- | --- |\n${rows.join('')}\n`;
}

type Library = ReturnType<typeof library>;

function section({ event, disagreements, agreements }: EventFindings, texts: Library): string {
  const where = [event.when, event.where].filter((s) => s !== undefined).map((s) => ` · ${md(s)}`);
  const docs = event.docs.map((d) => md(texts.has(d) ? provenance(texts.get(d)!.document) : d));
  const copies = event.wireCopies.map((c) => `One wire story, counted once: ${c.map(md).join(', ')}.\n\n`);
  const agreed = agreements.map((f) => agreement(f, event));
  return [
    `## ${md(event.label)}${where.join('')}\n\n`,
    `${counted(event.docs.length, 'article')}: ${docs.join('; ')}.\n\n`,
    ...copies,
    figures(event),
    ...disagreements.map((f) => disagreement(f, event, texts)),
    ...(agreed.length > 0 ? ['### Agreements\n\n', ...agreed, '\n'] : []),
  ].join('');
}

/** The event's figures as they stand, a row each. */
function figures({ figures: rows = [] }: Event): string {
  if (rows.length === 0) return '';
  const lines = rows.map((f) => `| ${md(f.subject)} | ${amount(f)} | ${md(grounds(f))} | ${md(before(f))} |\n`);
  return `| figure | as it stands | | |\n| --- | --- | --- | --- |\n${lines.join('')}\n`;
}

function disagreement(finding: Finding, event: Event, texts: Library): string {
  const { relation, severity, groups } = finding;
  const convert = conversions(finding);
  const rows = groups.flatMap((group, i) => withoutRepeats(group).map((r) => claim(r, i, convert, texts)));
  return [
    `### ${RELATIONS[relation].label}: ${md(subjectOf(finding, event))} (${severity})\n\n`,
    `${md(reasonOf(finding, texts))}\n\n`,
    `| | figure | source | sentence |\n| --- | --- | --- | --- |\n${rows.join('')}\n`,
    steps(finding),
  ].join('');
}

/** How the finding came about, when that was asked for. */
function steps({ steps: found = [] }: Finding): string {
  if (found.length === 0) return '';
  return `How it was found:\n\n${found.map((step, i) => `${i + 1}. ${md(step)}\n`).join('')}\n`;
}

function claim({ claim: c, times }: Repeated, group: number, convert: Conversion, texts: Library): string {
  const from = texts.get(c.doc);
  const conversion = convert(c);
  const source = from === undefined ? c.doc : provenance(from.document);
  return `| ${group + 1} | ${figure(c, conversion)} | ${md(source)}${repeated(times)} | ${from === undefined ? '' : sentence(from.text, c)} |\n`;
}

const figure = (c: Claim, conversion: string | undefined): string =>
  md(conversion === undefined ? c.text : `${c.text} = ${conversion}`);

function sentence(text: string, c: Claim): string {
  const { before, marked, after } = excerpt(text, c.sentence, c);
  return `${md(before)}**${md(marked)}**${md(after)}`;
}

function agreement(finding: Finding, event: Event): string {
  const { relation, groups } = finding;
  const convert = conversions(finding);
  const claims = groups.flat().map((c) => `${figure(c, convert(c))} (${md(c.doc)})`);
  return `- ${RELATIONS[relation].label}: ${md(subjectOf(finding, event))}: ${claims.join('; ')}\n${steps(finding)}`;
}
