import { describe, expect, it } from 'vitest';
import { differ, officeOf } from '../../../pipeline/5-reconcile/rules/title.ts';
import { findings, titled } from '../../support/claims.ts';

describe('two titles of one person', () => {
  it.each<[string, string, string | undefined]>([
    // Less said is nothing else said.
    ['Mayor', 'former mayor', undefined],
    ['governor', 'provincial governor', undefined],
    ['minister', 'Energy Minister', undefined],
    ['Sheriff', 'Pell County Sheriff', undefined],
    ['CEO', 'chief executive officer', undefined],
    ['defence minister', 'Secretary of Defense', undefined],
    ['attorney general', 'Attorney General of Norland', undefined],
    ['spokesman', 'director', undefined],
    ['Captain', 'Sheriff', undefined],
    ['Senior Deputy Prosecutor', 'prosecutor', undefined],
    ['Interim Police Chief', 'Police Chief', undefined],
    // One office in two houses' words, or two that one person may hold.
    ['deputy chief executive', 'deputy executive director of operations', 'variant'],
    ['chairman', 'managing director', 'variant'],
    ['infrastructure minister', 'transport minister', 'variant'],
    // Two offices.
    ['Labour Minister', 'finance minister', 'conflict'],
    ['chief financial officer', 'chief operating officer', 'conflict'],
    ['CFO', 'chief operating officer', 'conflict'],
    ['Police Chief', 'Sheriff', 'conflict'],
    ['U.S. District Judge', 'U.S. Magistrate Judge', 'conflict'],
    ['Chief Health Officer', 'Deputy Chief Health Officer', 'conflict'],
    ['president', 'prime minister', 'conflict'],
    ['governor', 'Deputy governor', 'conflict'],
    ['president', 'vice-president', 'conflict'],
    // Whoever is a deputy is soon called by the plain word.
    ['sheriff', 'deputy sheriff', undefined],
    ['Inspector', 'Superintendent', 'conflict'],
  ])('%s, %s: %s', (a, b, expected) => {
    const [x, y] = [officeOf(a), officeOf(b)];
    const relation = x && y && differ(x, y);
    expect(relation).toBe(expected);
    expect(x && y && differ(y, x)).toBe(expected);
  });

  it('may change between stories far apart, and stand side by side in one story', () => {
    const at = (doc: string, title: string, asOf: string) => ({ ...titled(doc, 'Ana Holt', title), asOf });
    const relations = (...claims: ReturnType<typeof at>[]): string[] => findings(claims).map((f) => f.relation);
    expect(relations(at('a', 'mayor', '2024-05-02'), at('b', 'governor', '2024-05-03'))).toEqual(['conflict']);
    expect(relations(at('a', 'mayor', '2022-05-02'), at('b', 'governor', '2024-05-03'))).toEqual([]);
    expect(
      relations(at('a', 'mayor', '2024-05-02'), at('b', 'mayor', '2024-05-02'), at('b', 'governor', '2024-05-02')),
    ).toEqual([]);
  });
});
