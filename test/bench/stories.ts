/**
 * Makes news stories by the thousand for measuring: each happening has its own people, place, day and figures and is told
 * by one to six stories. Deterministic: the same numbers give the same stories.
 */
import { hash32 } from '../../pipeline/4-link/events/shingles.ts';
import type { Document } from '../../pipeline/model.ts';

/** Park and Miller's generator: a number from 0 up to 1, from a seed that moves on. */
export function random(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const SYLLABLES = 'bar cor dal fen gor hal jen kel lor mar nor pol ras sel tor vin wes yor zan bri cla dru'.split(' ');
const ENDINGS = 'ton ville ford burg ham stead wick field more dale'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = 86_400_000;

interface Happening {
  readonly town: string;
  readonly street: string;
  readonly first: string;
  readonly second: string;
  readonly official: string;
  readonly day: Date;
  readonly dead: number;
  readonly hurt: number;
  readonly house: number;
}

type Teller = (h: Happening) => readonly [title: string, text: string];

const date = (d: Date): string => `${MONTHS[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`;

/** One teller a kind of story; each kind tells the same happening in its own words. */
const KINDS: readonly (readonly Teller[])[] = [
  [
    (h) => [
      `${h.dead} dead as warehouse burns in ${h.town}`,
      `${h.town.toUpperCase()} — Fire swept through a warehouse at ${h.house} ${h.street} Street in ${h.town} on ${date(h.day)}, killing ${h.dead} people, firefighters said.\nAmong the dead was ${h.first}, a night watchman. ${h.hurt} others were taken to hospital with burns. “We could see the smoke from the river,” said ${h.official}, the fire chief.`,
    ],
    (h) => [
      `Watchman named among victims of ${h.town} fire`,
      `The night watchman who died in the ${h.town} warehouse fire was ${h.first}, police said. At least ${h.dead} people were killed in the blaze on ${h.street} Street on ${date(h.day)} and ${h.hurt} were hurt.\nFire chief ${h.official} said that the cause was not known. A neighbour, ${h.second}, raised the alarm.`,
    ],
  ],
  [
    (h) => [
      `Bus crash near ${h.town} kills ${h.dead}`,
      `A bus left the road near ${h.town} on ${date(h.day)} and fell into a ravine, killing ${h.dead} passengers and injuring ${h.hurt}, officials said.\nThe driver, ${h.first}, survived. Rescuers worked through the night, said ${h.official} of the highway patrol. The bus had left ${h.street} that morning.`,
    ],
    (h) => [
      `Driver of crashed ${h.street} bus charged`,
      `Prosecutors in ${h.town} charged ${h.first} over the bus crash that killed ${h.dead} people on ${date(h.day)}. The bus from ${h.street} was travelling too fast, said ${h.official}.\n${h.second}, who lost a daughter, said that she was relieved. ${h.hurt} people were injured.`,
    ],
  ],
  [
    (h) => [
      `Police seize ${h.hurt}00 kilograms of cocaine in ${h.town}`,
      `Police in ${h.town} seized ${h.hurt}00 kilograms of cocaine and arrested ${h.dead} people on ${date(h.day)}, the interior ministry said.\nThe drugs were hidden in crates of tiles at a depot on ${h.street} Road. The suspected leader, ${h.first}, is in custody. Superintendent ${h.official} said the raid followed months of work.`,
    ],
    (h) => [
      `Alleged leader of ${h.town} ring in court`,
      `${h.first}, accused of leading a ring that brought ${h.hurt}00 kilograms of cocaine to ${h.town}, appeared in court. The drugs were found on ${date(h.day)} in a depot on ${h.street} Road.\nA lawyer, ${h.second}, said that his client denied the charge. ${h.dead} people were arrested, Superintendent ${h.official} said.`,
    ],
  ],
];

/**
 * So many stories, in an order that mixes the happenings. Ids are "s1", "s2" and so on.
 *
 * @returns the documents and, by id, the number of the happening each reports
 */
export function makeStories(count: number, seed = 1): { documents: Document[]; happening: Map<string, number> } {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const word = (): string => {
    const w = pick(SYLLABLES) + pick(SYLLABLES) + (next() < 0.5 ? pick(SYLLABLES) : '');
    return w[0]!.toUpperCase() + w.slice(1);
  };
  const person = (): string => `${word()} ${word()}`;
  const made: { readonly document: Omit<Document, 'id'>; readonly order: number; readonly of: number }[] = [];
  for (let n = 0; made.length < count; n++) {
    const kind = pick(KINDS);
    const h: Happening = {
      town: word() + pick(ENDINGS),
      street: word(),
      first: person(),
      second: person(),
      official: person(),
      day: new Date(Date.UTC(2015, 0, 1) + Math.floor(next() * 2000) * DAY),
      dead: 2 + Math.floor(next() * 60),
      hurt: 2 + Math.floor(next() * 90),
      house: 100 + Math.floor(next() * 9000),
    };
    const tellings = 1 + Math.floor(next() * 6);
    for (let k = 0; k < tellings && made.length < count; k++) {
      const [title, text] = kind[k % kind.length]!(h);
      const published = new Date(h.day.getTime() + Math.floor(next() * 5) * DAY).toISOString().slice(0, 10);
      made.push({ document: { title, text, published }, order: next(), of: n });
    }
  }
  made.sort((a, b) => a.order - b.order);
  const happening = new Map<string, number>();
  const documents = made.map(({ document, of }, i) => {
    const id = `s${i + 1}`;
    happening.set(id, of);
    return { id, ...document };
  });
  return { documents, happening };
}

/** The same day of the month, so many months later; in February the 28th at most. */
function monthsLater(iso: string, months: number): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, 28)));
  return date.toISOString().slice(0, 10) + iso.slice(10);
}

const KEPT =
  /^(?:The|A|An|In|On|At|He|She|It|They|But|And|Police|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|I|We|U|S)$/;

/** Words of every story with others for them, so that a disguised story is not taken for a copy of the first. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  `said stated noted added|after following upon behind|when as once whenever|but yet though however|also likewise too furthermore
   |while as whereas though|because since as for|home house flat residence|car vehicle van truck|told informed assured advised
   |near beside by off|later afterwards subsequently thereafter|still even yet always|began started opened commenced
   |found discovered spotted noticed|around about over across|where whither whence wherever|then next thereupon thence
   |into inside within through|just only merely simply|between among amid amongst|his her their its|had has having have
   |with alongside without including|at by near beside|this that such each|not never hardly scarcely|who that which whoever`
    .split('|')
    .map((line) => line.trim().split(/\s+/))
    .map(([word, ...others]) => [word!, others]),
);

/**
 * A story with other names, figures, dates and some other words, for making many of few: every capitalised word but the
 * commonest, and every number but years, changes with `copy`, the same one everywhere in the same way, and the story
 * appears some months later. Copy 0 is the story itself.
 */
export function disguise(document: Document, copy: number): Document {
  if (copy === 0) return document;
  const suffix = SYLLABLES[copy % SYLLABLES.length]! + (SYLLABLES[Math.floor(copy / SYLLABLES.length)] ?? '');
  const change = (text: string): string =>
    text
      .replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => (KEPT.test(word) ? word : word.slice(0, 4) + suffix))
      .replace(/\b[a-z]{2,7}\b/g, (word) => {
        const others = OTHER_WORDS.get(word);
        return others ? others[(copy + hash32(word)) % others.length]! : word;
      })
      .replace(/\d+/g, (digits) =>
        /^(?:19|20)\d\d$/.test(digits) || digits.length > 6 ? digits : String(Number(digits) + (copy % 9)),
      );
  return {
    ...document,
    id: `${document.id}~${copy}`,
    text: change(document.text),
    ...(document.published ? { published: monthsLater(document.published, copy) } : {}),
    ...(document.title ? { title: change(document.title) } : {}),
  };
}
