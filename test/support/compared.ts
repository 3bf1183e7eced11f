import { compareExtractions, extractDocument } from '../../pipeline/run.ts';
import type { Finding } from '../../pipeline/model.ts';

/** Findings of one article, or of several that report one happening. */
export function findingsIn(
  ...articles: readonly { id: string; text: string; published?: string }[]
): readonly Finding[] {
  return compareExtractions(articles.map((a) => extractDocument({ published: '2024-06-12', ...a }))).findings;
}

/** "relation severity: text, text | text" for each finding of one article by the given rules. */
export function told(text: string, rules: readonly string[]): string[] {
  return findingsIn({ id: 'a', text })
    .filter((f) => rules.includes(f.rule))
    .map((f) => `${f.relation} ${f.severity}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
}

/**
 * "relation: text | text" of what is found on figures that differ, in stories of consecutive days.
 *
 * @param opening with which each story begins
 */
export const differing =
  (opening: string) =>
  (...texts: readonly string[]): string[] =>
    findingsIn(
      ...texts.map((text, i) => ({
        id: String.fromCharCode(97 + i),
        published: `2024-06-${12 + i}`,
        text: `${opening}\n\n${text}`,
      })),
    )
      .filter((f) => f.rule === 'quantity' && f.relation !== 'agree' && f.relation !== 'compatible')
      .map((f) => `${f.relation}: ${f.groups.map((g) => g.map((c) => c.text).join(', ')).join(' | ')}`);
