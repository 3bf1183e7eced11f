/** The reconciler's words, as they read inside a report. */
import type { Event, Finding } from '../pipeline/model.ts';
import type { library } from './provenance.ts';

/** The subject without the event's label, which stands above it. */
export function subjectOf(finding: Finding, event: Event): string {
  const label = ` (${event.label})`;
  return finding.subject.endsWith(label) ? finding.subject.slice(0, -label.length) : finding.subject;
}

/** The reason with sources for documents' ids. Ids that could be words of the sentence stay. */
export function reasonOf(finding: Finding, texts: ReturnType<typeof library>): string {
  const docs = [...new Set(finding.groups.flat().map((c) => c.doc))];
  let why = finding.why;
  // The longest first: an id may be part of another.
  for (const doc of docs.toSorted((a, b) => b.length - a.length)) {
    const source = texts.get(doc)?.document.source;
    if (source === undefined || /^\p{L}{1,3}$/u.test(doc)) continue;
    why = why
      .split(doc)
      .reduce((before, after) => before + (/[\w/.-]$/.test(before) || /^[\w/-]/.test(after) ? doc : source) + after);
  }
  return why;
}
