import { describe, expect, it } from 'vitest';
import { agencies } from '../../../extractors/agencies/index.ts';
import type { Article } from '../../../extractors/contract.ts';
import { createTagger } from '../../../extractors/shared/compromise.ts';
import { toArticle } from '../../../pipeline/run.ts';
import { growth } from '../../support/growth.ts';

/** Four would be linear, sixteen quadratic. */
const MOST_GROWTH = 12;

const article =
  (piece: string) =>
  (length: number): Article =>
    toArticle({ id: 'test', text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length) });

function read(given: Article): void {
  agencies.extract({
    article: given,
    tagger: createTagger(),
    found: { date: [], quantity: [], agency: [], quote: [] },
  });
}

describe('time is linear in the article', () => {
  it.each<[string, string]>([
    ['heads in lower case', 'police department '],
    ['heads with capitals', 'Police Department '],
    ['departments of departments', 'Department of '],
    ['lists of subjects', 'Department of Health, Education, Welfare, and '],
    ['names joined by and', 'Parks and Wildlife and '],
    ['possessors', "Sheriff's "],
    ['hyphens', 'Winston-'],
    ['open brackets', '(ABC '],
    ['introductions', 'Alpha Beta Gamma (ABG) '],
    ['acronyms', 'FBI CIA MCSO '],
    ['companies of one first name', 'Acme A Inc. Acme B Inc. Acme C Inc. '],
    ['new names all the time', 'Franklin police. Police said. The department said. '],
    ['places', 'New York City '],
    ['call signs', 'KAAA WBBB '],
    ['ordinals', '9th U.S. '],
    ['ampersands', 'A & B & '],
  ])('%s', (_, piece) => {
    expect(growth(article(piece), read)).toBeLessThan(MOST_GROWTH);
  });
});
