import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../pipeline/run.ts';

const LEAD = 'Two people died on Tuesday, March 5, 2019, when a bus left the road near Harlow, the police said.';

describe('one document', () => {
  it('a title that metadata lacks is the headline of the text', () => {
    const { document } = extractDocument({ id: 'a', text: `Two die as bus leaves the road\n\n${LEAD}` });
    expect(document).toMatchObject({ status: 'ok', title: 'Two die as bus leaves the road' });
    expect(extractDocument({ id: 'a', title: 'Bus Crash', text: LEAD }).document.title).toBe('Bus Crash');
    expect(extractDocument({ id: 'a', text: LEAD }).document).not.toHaveProperty('title');
  });

  it('facts outside title and body are marked', () => {
    const text = `${LEAD}\n\nRELATED: Bus driver fined on May 2, 2018`;
    const { facts } = extractDocument({ id: 'a', text });
    expect(facts.find((fact) => fact.text === 'May 2, 2018')).toMatchObject({ furniture: true });
    expect(facts.find((fact) => fact.text.endsWith('March 5, 2019'))).not.toHaveProperty('furniture');
  });

  it.each([
    ['menus and adverts', '- Advertisement -\n\nShare this: Facebook\n\nTwitter\n\n© 2019 Example Media'],
    ['nothing that can be read', '\u200b\0\ufeff'],
  ])('%s only: it fails, with the reason', (_, text) => {
    expect(extractDocument({ id: 'a', text })).toMatchObject({
      document: {
        id: 'a',
        status: 'failed',
        error: { code: 'E_ONLY_FURNITURE', message: expect.stringMatching(/^a: /) },
      },
      facts: [],
    });
  });
});
