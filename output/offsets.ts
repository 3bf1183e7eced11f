/**
 * Offsets in code points, for Python and SQLite users. Inside Wirecheck offsets are UTF-16 code units; they are
 * converted on the way out, in all records of a document.
 */
import type { Claim, Comparison, Extraction, Finding } from '../pipeline/model.ts';

export type ToCodePoint = (offset: number) => number;

/** The converter of one text; texts without astral characters cost one scan. */
export function codePoints(text: string): ToCodePoint {
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const c = text.charCodeAt(i);
    if (c < 0xd800 || c > 0xdbff) continue;
    const d = text.charCodeAt(i + 1);
    if (d >= 0xdc00 && d <= 0xdfff) pairs.push(i++);
  }
  if (pairs.length === 0) return (offset) => offset;
  // Bisection: how many pairs begin before the offset.
  return (offset) => {
    let lo = 0;
    let hi = pairs.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (pairs[mid]! < offset) lo = mid + 1;
      else hi = mid;
    }
    return offset - lo;
  };
}

/** Converts `start` and `end` wherever they stand in a value made of plain objects and arrays. */
function convert<T>(value: T, to: ToCodePoint): T {
  if (Array.isArray(value)) return value.map((v) => convert(v, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(value)) {
    out[key] = (key === 'start' || key === 'end') && typeof v === 'number' ? to(v) : convert(v, to);
  }
  return out as T;
}

/** An extraction with its offsets in code points. Its text stays as it is. */
export function extractionInCodePoints(extraction: Extraction): Extraction {
  const to = codePoints(extraction.text);
  const { document, text, facts } = extraction;
  return { document: convert(document, to), text, facts: facts.map((f) => convert(f, to)) };
}

/** A comparison with its offsets in code points: each claim by the text of its own document. */
export function comparisonInCodePoints(comparison: Comparison): Comparison {
  const by = new Map(comparison.extractions.map((e) => [e.document.id, codePoints(e.text)]));
  const claim = (c: Claim): Claim => convert(c, by.get(c.doc) ?? ((o) => o));
  const finding = (f: Finding): Finding => ({ ...f, groups: f.groups.map((g) => g.map(claim)) });
  return {
    ...comparison,
    extractions: comparison.extractions.map(extractionInCodePoints),
    findings: comparison.findings.map(finding),
  };
}
