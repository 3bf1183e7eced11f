/** Markdown for a ticket, a wiki or a pull request. */
import type { Claim, Extraction, Finding } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { converted } from './conversion.ts';
import { escapeMarkdown as md } from './escape/markdown.ts';
import { excerpt, shortened } from './excerpt.ts';
import { meaning } from './meaning.ts';
import { byEvent, counted, type EventFindings, RELATIONS, summary } from './order.ts';
import { type Repeated, repeated, withoutRepeats } from './repeats.ts';
import { library, provenance } from './provenance.ts';

export const markdown: Format = {
  extractions: () => ({ begin: () => '# Facts\n\n', one: article, end: () => '' }),
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
  const agreed = agreements.map((f) => agreement(f));
  return [
    `## ${md(event.label)}${where.join('')}\n\n`,
    `${counted(event.docs.length, 'article')}: ${docs.join('; ')}.\n\n`,
    ...copies,
    ...disagreements.map((f) => disagreement(f, texts)),
    ...(agreed.length > 0 ? ['### Agreements\n\n', ...agreed, '\n'] : []),
  ].join('');
}

function disagreement({ relation, severity, subject, why, groups }: Finding, texts: Library): string {
  const rows = groups.flatMap((group, i) => withoutRepeats(group).map((r) => claim(r, i, texts)));
  return [
    `### ${RELATIONS[relation].label}: ${md(subject)} (${severity})\n\n`,
    `${md(why)}\n\n`,
    `| | figure | source | sentence |\n| --- | --- | --- | --- |\n${rows.join('')}\n`,
  ].join('');
}

function claim({ claim: c, times }: Repeated, group: number, texts: Library): string {
  const from = texts.get(c.doc);
  const conversion = converted(c);
  const source = from === undefined ? c.doc : provenance(from.document);
  return `| ${group + 1} | ${figure(c, conversion)} | ${md(source)}${repeated(times)} | ${from === undefined ? '' : sentence(from.text, c)} |\n`;
}

const figure = (c: Claim, conversion: string | undefined): string =>
  md(conversion === undefined ? c.text : `${c.text} = ${conversion}`);

function sentence(text: string, c: Claim): string {
  const { before, marked, after } = excerpt(text, c.sentence, c);
  return `${md(before)}**${md(marked)}**${md(after)}`;
}

function agreement({ relation, subject, groups }: Finding): string {
  const claims = groups.flat().map((c) => `${figure(c, converted(c))} (${md(c.doc)})`);
  return `- ${RELATIONS[relation].label}: ${md(subject)}: ${claims.join('; ')}\n`;
}
