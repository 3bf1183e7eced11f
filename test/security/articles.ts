/** Articles that try to be more than text, in every place of a record that a format shows. */
import { compareExtractions, extractDocument } from '../../pipeline/run.ts';
import type { Comparison, Document } from '../../pipeline/model.ts';

/** A document that says the attack as its title, source, id and address, in a quotation and as a name. */
export const article = (attack: string, n = 0): Document => ({
  id: `${attack}#${n}`,
  title: attack,
  source: attack,
  url: attack,
  published: '2024-05-31',
  text: `${attack}\n\nPolice seized ${n + 152} pounds of ${attack} on Tuesday, May 28, 2024.\n\n“${attack} is what we saw ${attack},” said Ann ${attack} Bell, a spokeswoman for ${attack} Police.\n`,
});

/** Two such articles, compared. */
export const comparison = (attack: string): Comparison =>
  compareExtractions([article(attack, 0), article(attack, 50)].map((document) => extractDocument(document)));
