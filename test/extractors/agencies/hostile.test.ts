import { describe, expect, it } from 'vitest';
import { agencies } from '../../../extractors/agencies/index.ts';
import type { Article } from '../../../extractors/contract.ts';
import { createTagger } from '../../../extractors/shared/compromise.ts';
import { toArticle } from '../../../pipeline/run.ts';

const LENGTH = 100_000;
/** Four times the text may cost so many times as much; four would be linear, sixteen quadratic. */
const MOST_GROWTH = 9;
/** Runs below this many milliseconds say nothing about growth. */
const TOO_SHORT = 40;

const fill = (piece: string, length: number): Article =>
  toArticle({ id: 'test', text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length) });

function milliseconds(article: Article): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage();
    agencies.extract({ article, tagger: createTagger(), found: { date: [], quantity: [], agency: [], quote: [] } });
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
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
    const quarter = milliseconds(fill(piece, LENGTH / 4));
    const whole = milliseconds(fill(piece, LENGTH));
    if (whole > TOO_SHORT) expect(whole / quarter).toBeLessThan(MOST_GROWTH);
    expect(whole).toBeLessThan(10_000);
  });
});
