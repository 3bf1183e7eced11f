import { describe, expect, it } from 'vitest';
import { stanceOf, takesPlace } from '../../../pipeline/4-link/claims/stance.ts';
import { toArticle } from '../../../pipeline/run.ts';

/** The tokens of a sentence, and the figure in brackets: "Sales rose to [61,300]". */
function figureIn(marked: string) {
  const [open, close] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const [sentence] = toArticle({ id: 'x', text: marked.replace('[', '').replace(']', '') }).sentences;
  const { tokens } = sentence!;
  const to = tokens.findIndex((t) => t.start >= close);
  return [tokens, tokens.findIndex((t) => t.start >= open), to < 0 ? tokens.length : to] as const;
}

describe('what a figure is in its sentence', () => {
  it.each([
    ['Deliveries rose to [61,300] crates in May.', undefined],
    ['Deliveries rose to 61,300 crates from [54,900] in April.', 'baseline'],
    ['Exports were cut to 210 tonnes from [240] tonnes.', 'baseline'],
    ['Profit was 40 million pounds, against [31 million] a year earlier.', 'baseline'],
    ['The bank sees growth of 2.4 percent, down from a previous forecast of [2.6] percent.', 'baseline'],
    ['The bank expects growth of [2.4] percent.', 'expected'],
    ['The hall had a licence for [250] guests.', 'expected'],
    // What moves from somewhere has not risen from it.
    ['Some 3,000 people moved from [seven] villages.', undefined],
    ['Flight 418 arrived from Turin with [48] passengers.', undefined],
    ['The bus had left Kielce a day earlier with [54] people.', undefined],
    ['Divers worked for [16] days before they gave up.', undefined],
  ])('%s', (marked, stance) => {
    expect(stanceOf(...figureIn(marked))).toBe(stance);
  });

  it.each([
    ['The toll rose to [247] on Friday.', 'more'],
    ['The fire has now burned [6,800] hectares.', 'more'],
    ['The institute revised the magnitude to [7.1].', 'other'],
    ['The leak was [40] tonnes, twice as much as first thought.', 'other'],
    ['The water reached [4.2] metres.', undefined],
    ['The toll is [247], the ministry said; it has been revised before.', undefined],
  ])('%s takes the place of another: %s', (marked, says) => {
    expect(takesPlace(...figureIn(marked))).toBe(says);
  });
});
