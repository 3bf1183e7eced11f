/**
 * W3C Web Annotation (2017) as JSON-LD: an annotation a fact, or a finding with one target for each claim. A place is
 * given twice, by position and by its words with what stands round them, so that it is found again when a page changed.
 * Positions count characters (code points), as the model asks (4.2.5), whatever `--offsets` says.
 */
import type { Fact, Span } from '../extractors/contract.ts';
import type { DocumentRecord, Finding } from '../pipeline/model.ts';
import type { Format } from './contract.ts';
import { safeUrl } from './escape/html.ts';
import { jsonLine } from './escape/json-line.ts';
import { meaning } from './meaning.ts';
import { codePoints, type ToCodePoint } from './offsets.ts';
import { RELATIONS } from './order.ts';
import { wellFormed } from './tables/table.ts';

/** Characters before and after the words. */
const AROUND = 32;

const GENERATOR = { type: 'Software', name: 'Wirecheck' };

const start = (what: 'facts' | 'findings'): string =>
  `{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:wirecheck:${what}","type":"AnnotationCollection","label":"Wirecheck: ${what}","first":{"type":"AnnotationPage","startIndex":0,"items":[\n`;

/** A name that stays the same from run to run. */
const iri = (kind: string, id: string): string => `urn:wirecheck:${kind}:${encodeURIComponent(wellFormed(id))}`;

export const webAnnotation: Format = {
  extractions(_, tally) {
    let total = tally?.['total'] ?? 0;
    return {
      begin: () => start('facts'),
      one({ document, text, facts }) {
        const place = placer(document, text);
        return facts
          .filter((f) => f.furniture !== true)
          .map((f) => (total++ === 0 ? '' : ',') + jsonLine(ofFact(f, place)))
          .join('');
      },
      end: () => `]},"total":${total}}\n`,
      tally: () => ({ total }),
    };
  },
  comparison({ extractions, findings }) {
    const places = new Map(extractions.map((e) => [e.document.id, placer(e.document, e.text)]));
    const items = findings.map((f) => jsonLine(ofFinding(f, places)));
    return `${start('findings')}${items.join(',')}]},"total":${items.length}}\n`;
  },
};

type Place = (span: Span) => object;

/** Gives the targets of a document. */
function placer(document: DocumentRecord, text: string): Place {
  const chars = codePoints(text);
  const source = safeUrl(document.url) ?? iri('document', document.id);
  return (span) => ({ source, selector: [position(span, chars), quotation(span, text)] });
}

const position = ({ start, end }: Span, chars: ToCodePoint): object => ({
  type: 'TextPositionSelector',
  start: chars(start),
  end: chars(end),
});

const quotation = ({ start, end }: Span, text: string): object => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: whole(text.slice(Math.max(0, start - AROUND), start)),
  suffix: whole(text.slice(end, end + AROUND)),
});

/** Without halves of surrogate pairs at its ends. */
const whole = (cut: string): string => cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

const tag = (value: string): object => ({ type: 'TextualBody', value, purpose: 'tagging' });
const description = (value: string): object => ({
  type: 'TextualBody',
  value,
  purpose: 'describing',
  format: 'text/plain',
  language: 'en',
});

function ofFact(fact: Fact, place: Place): object {
  const spans = fact.kind === 'quote' ? fact.parts : [fact];
  const targets = spans.map(place);
  return {
    id: iri('fact', fact.id),
    type: 'Annotation',
    motivation: 'identifying',
    generator: GENERATOR,
    body: [tag(fact.kind), description(meaning(fact))],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

function ofFinding(finding: Finding, places: ReadonlyMap<string, Place>): object {
  const { id, rule, relation, severity, subject, why, groups } = finding;
  return {
    id: iri('finding', id),
    type: 'Annotation',
    motivation: RELATIONS[relation].differs ? 'assessing' : 'linking',
    generator: GENERATOR,
    body: [tag(relation), tag(rule), tag(severity), description(`${subject}: ${why}`)],
    target: groups.flat().flatMap((claim) => places.get(claim.doc)?.(claim) ?? []),
  };
}
