import { describe, expect, it } from 'vitest';
import { type Cues, Cue, cuesOf, sentencesWith } from '../../../pipeline/4-link/claims/cues.ts';
import { toArticle } from '../../../pipeline/run.ts';

const cuesIn = (text: string): Cues => cuesOf(toArticle({ id: 'x', text }))[0]!;

describe('cues of a sentence', () => {
  it.each<[string, Cues]>([
    ['Snow closed the pass at noon.', 0],
    ['Policewomen closed the pass.', Cue.Person],
    ['Two of the bakers were killed.', Cue.Casualty | Cue.Befell],
    ['Both toddlers are in custody.', Cue.Person | Cue.Casualty],
    ['Three miners lost their lives.', Cue.Person | Cue.Casualty | Cue.Befell | Cue.Score],
    ['He sustained burns.', Cue.Casualty],
    ['She passed away.', Cue.Befell | Cue.Score],
    ['It was a double bill.', Cue.Fatal],
    ['Both were discharged.', Cue.Fate],
    ['They met at 14 Elm St. on Sunday.', Cue.Street],
    ['They met at 14 Elm C.T. on Sunday.', Cue.Street],
    ['It is the costliest repair since 1990.', Cue.Rank],
    ['The council approved it.', Cue.Score],
    ['A storm closed the suburb.', Cue.Storm | Cue.District],
    ['Operation Grey Heron goes on.', Cue.Operation],
  ])('%s', (text, expected) => {
    expect(cuesIn(text)).toBe(expected);
  });

  it('choose the sentences of the body that a reader is for', () => {
    const article = toArticle({ id: 'x', text: 'The pass closed.\n\nA driver died there.\n\nThe pass reopened.' });
    const found = sentencesWith(article, Cue.Befell).map(({ start, end }) => article.text.slice(start, end));
    expect(found).toEqual(['A driver died there.']);
  });
});
