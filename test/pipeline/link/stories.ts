/** Short stories of our own, in the manner of wire copy, about invented happenings. */
import { type EventSignature, groupEvents, signature } from '../../../pipeline/4-link/events/index.ts';
import { extractFacts } from '../../../pipeline/3-extract/index.ts';
import { toArticle } from '../../../pipeline/run.ts';

export interface Story {
  readonly id: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
}

export function sign(story: Story): EventSignature {
  const article = toArticle(story);
  return signature(article, extractFacts(article));
}

/** The grouping of the stories' ids, sorted. */
export function grouping(stories: readonly Story[]): string[][] {
  return groupEvents(stories.map(sign))
    .map((e) => [...e.docs].sort())
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

const story = (id: string, published: string, title: string, text: string): Story => ({ id, published, title, text });

/** Two stories of a fire, its inquest a year later, and a fire in the same town three weeks after the first. */
export const FIRE = [
  story(
    'fire-1',
    '2021-02-04',
    'Blaze at Ostrava paint works kills three',
    `OSTRAVA, Czech Republic — Three workers died when fire swept through the Kolben paint works on Thursday, firefighters said.
The blaze began in a drying hall at about 4 a.m. and took 80 firefighters six hours to put out. The dead were named as Jiri Havlat, 41, and two brothers, Pavel and Milan Dusek.`,
  ),
  story(
    'fire-2',
    '2021-02-05',
    'Paint works fire: brothers among the dead',
    `Two brothers were among three workers killed in a fire at the Kolben paint works in Ostrava, police said on Friday. Pavel and Milan Dusek had worked in the drying hall for ten years. Investigators said solvent vapour may have caught fire.`,
  ),
  story(
    'fire-inquest',
    '2022-03-10',
    'Court fines Kolben over deaths of three',
    `OSTRAVA, Czech Republic — A court on Thursday fined the owner of the Kolben paint works 20 million crowns over the deaths of Jiri Havlat and the brothers Pavel and Milan Dusek. The three died on Feb. 4, 2021, when solvent vapour caught fire in a drying hall.`,
  ),
  story(
    'fire-other',
    '2021-02-27',
    'Tower block fire in Ostrava injures nine',
    `OSTRAVA, Czech Republic — Nine people were taken to hospital after a fire on the tenth floor of a tower block in the Poruba district on Saturday, firefighters said. The blaze began in a kitchen. A woman, Hana Vesela, jumped from a balcony and broke both legs.`,
  ),
] as const;

/** A police operation told by two agencies under two names, and the one before it, which the first mentions. */
export const OPERATION = [
  story(
    'op-lantern-1',
    '2019-05-14',
    'Police in five countries arrest 42 in Operation Night Lantern',
    `THE HAGUE — Police in five countries arrested 42 people and closed nine counterfeit passport workshops, Europol said on Tuesday. Operation Night Lantern ran for seven months and was led by the Dutch police. It follows Operation Paper Trail, in which 17 people were arrested in 2017.`,
  ),
  story(
    'op-lantern-2',
    '2019-05-15',
    'Passport forgers held in sweep',
    `Forty-two people suspected of forging passports are being held after raids in the Netherlands, Belgium and Poland. The sweep, called Operation Lantern, shut nine workshops, prosecutors in The Hague said.`,
  ),
  story(
    'op-paper',
    '2017-06-20',
    'Seventeen arrested over forged passports',
    `THE HAGUE — Seventeen people were arrested in Operation Paper Trail, Europol said on Tuesday. Officers of the Dutch police found printing presses, blank passports and 200,000 euros.`,
  ),
] as const;
