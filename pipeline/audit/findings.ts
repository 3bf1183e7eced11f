/** Findings of `compare` as diagnostics: each disagreement stands at its first claim, the others beside it. */
import type { ColumnUnit } from '../1-ingest/positions.ts';
import type { Claim, Comparison, Finding } from '../model.ts';
import { fingerprints } from './fingerprint.ts';
import type { Diagnostic, Report } from './model.ts';
import { locator, type Origin } from './places.ts';
import { DIFFERS } from './rules/disagreement.ts';
import { oneLine } from './wording.ts';

/** @param originOf where a document was found, by its id */
export function findingsReport(
  comparison: Comparison,
  originOf: (doc: string) => Omit<Origin, 'text'>,
  unit: ColumnUnit,
): Omit<Report, 'failOn'> {
  const { extractions, findings } = comparison;
  const by = new Map(extractions.map((e) => [e.document.id, e]));
  const place = locator((doc) => ({ ...originOf(doc), text: by.get(doc)!.text }), unit);
  const print = fingerprints();
  const diagnostic = ({ id, rule, relation, severity, why, groups }: Finding): Diagnostic => {
    const [at, ...others] = groups.flat() as [Claim, ...Claim[]];
    return {
      rule,
      relation,
      severity,
      message: oneLine(why),
      place: place(at.doc, at),
      related: others.map((c) => ({
        ...place(c.doc, c),
        message: `${by.get(c.doc)!.document.source ?? c.doc}: ${oneLine(c.text)}`,
      })),
      finding: id,
      fingerprint: print({
        rule,
        relation,
        file: originOf(at.doc).file,
        text: at.text,
        against: others.map((c) => c.text),
      }),
    };
  };
  const read = extractions.filter((e) => e.document.status === 'ok');
  return {
    diagnostics: findings.filter((f) => DIFFERS.has(f.relation)).map(diagnostic),
    files: [...new Set(read.map((e) => originOf(e.document.id).file))],
    drafts: read.length,
    sources: 0,
    unread: extractions.flatMap(({ document: { id, error } }) => (error === undefined ? [] : [{ file: id, ...error }])),
  };
}
