/** Words of time. Keys are lower-case token forms. No logic. */
import type { Mod, PartOfDay, Season, Unit } from './expression.ts';

const table = <V>(rows: readonly (readonly [string, V])[]): ReadonlyMap<string, V> => {
  const map = new Map<string, V>();
  for (const [words, value] of rows) for (const word of words.split(' ')) map.set(word, value);
  return map;
};
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const MONTHS = table([
  ['january jan jan.', 1],
  ['february feb feb.', 2],
  ['march mar mar.', 3],
  ['april apr apr.', 4],
  ['may', 5],
  ['june jun jun.', 6],
  ['july jul jul.', 7],
  ['august aug aug.', 8],
  ['september sept sept. sep sep.', 9],
  ['october oct oct.', 10],
  ['november nov nov.', 11],
  ['december dec dec.', 12],
]);

/** Months whose names are words or first names too: alone they need a sign that a month is meant. */
export const DOUBTFUL_MONTHS = words('march may april june august jan mar apr jun jul aug sep dec sept');

export const WEEKDAYS = table([
  ['monday mondays mon mon.', 1],
  ['tuesday tuesdays tue tue. tues tues.', 2],
  ['wednesday wednesdays wed wed.', 3],
  ['thursday thursdays thu thu. thur thur. thurs thurs.', 4],
  ['friday fridays fri fri.', 5],
  ['saturday saturdays sat sat.', 6],
  ['sunday sundays sun sun.', 7],
]);

/** Short forms that are words ("sun", "sat", "wed"): only before a date. */
export const DOUBTFUL_WEEKDAYS = words('sun sat wed mon fri thu sun. sat. wed. mon. fri. thu. tue tues thurs thur');

export const SEASONS = table<Season>([
  ['spring springtime springs', 'SP'],
  ['summer summertime summers', 'SU'],
  ['autumn fall autumns', 'FA'],
  ['winter wintertime winters', 'WI'],
]);

export const PARTS_OF_DAY = table<PartOfDay>([
  ['morning mornings', 'MO'],
  ['noon midday', 'MI'],
  ['afternoon afternoons', 'AF'],
  ['evening evenings', 'EV'],
  ['night nights', 'NI'],
]);

export const UNITS = table<Unit>([
  ['second seconds sec secs sec. secs.', 'second'],
  ['minute minutes min mins min. mins.', 'minute'],
  ['hour hours hr hrs hr. hrs.', 'hour'],
  ['day days', 'day'],
  ['week weeks', 'week'],
  ['fortnight fortnights', 'week'],
  ['weekend weekends', 'weekend'],
  ['month months', 'month'],
  ['quarter quarters', 'quarter'],
  ['year years yr yrs', 'year'],
  ['decade decades', 'decade'],
  ['century centuries', 'century'],
  ['millennium millennia millenniums', 'millennium'],
]);

/** Units of two of a smaller one. */
export const FORTNIGHTS = words('fortnight fortnights');

/** Forms of units in the plural, or that serve as both. */
export const PLURAL_UNITS = words(
  `seconds secs secs. minutes mins mins. hours hrs hrs. days weeks fortnights weekends months quarters years yrs
  decades centuries millennia millenniums`,
);

/** Words between amount and unit that change nothing of what is measured. */
export const FILLERS = words(
  `more full consecutive straight additional trading business working calendar whole solid long short successive
  further extra fiscal school academic other remaining`,
);

/** Nouns that stand for a period that the text has named: "the 1988 period". */
export const PERIOD_NOUNS = words('period periods quarter quarters');

export const DECADES = table([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);

/** Words that place a period before, at or after the reference: "last week", "this week", "next week". */
export const DIRECTIONS = table<-1 | 0 | 1>([
  ['last past', -1],
  ['this current present', 0],
  ['next coming upcoming', 1],
]);

/** The same, counted from what the text spoke of: "the following week". */
export const CONTEXT_DIRECTIONS = table<-1 | 0 | 1>([
  ['previous preceding prior', -1],
  ['same that', 0],
  ['following ensuing subsequent', 1],
]);

export const POINT_MODS = table<Mod>([
  ['early earlier', 'START'],
  ['mid middle', 'MID'],
  ['late later', 'END'],
]);

/** "the ... of": the part of a period that is meant. */
export const PORTIONS = table<Mod>([
  ['beginning start outset opening', 'START'],
  ['middle midpoint', 'MID'],
  ['end close conclusion ending', 'END'],
]);

export const APPROXIMATIONS = table<Mod>([
  ['about around approximately roughly some circa approx approx.', 'APPROX'],
  ['nearly almost', 'LESS_THAN'],
]);

/** Vague amounts; the unit follows, some with "of". */
export const VAGUE_AMOUNTS = words('several few many couple numerous countless');

export const PRONOUN_OWNERS = words('its their his her our my your');

/** Adverbs of repetition and their TIMEX3 values. */
export const REPETITIONS = table([
  ['annually yearly', 'P1Y'],
  ['quarterly', 'P1Q'],
  ['monthly', 'P1M'],
  ['weekly', 'P1W'],
  ['fortnightly biweekly', 'P2W'],
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['hourly', 'PT1H'],
]);

/** Zone names to minutes east of UTC. Summer time as the name says; "ET" and the like are standard time plus unknown. */
export const ZONES = table<number | undefined>([
  ['gmt utc z wet', 0],
  ['bst cet west', 60],
  ['cest eet sast cat', 120],
  ['msk eest eat', 180],
  ['ist', 330],
  ['hkt sgt awst', 480],
  ['jst kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['est cdt', -300],
  ['edt', -240],
  ['cst mdt', -360],
  ['mst pdt', -420],
  ['pst', -480],
  ['et ct mt pt', undefined],
]);

/** Long zone names: "5 p.m. Eastern time". */
export const ZONE_WORDS = words('eastern central mountain pacific local');

/** Prepositions and the like before a number that make a year of it. */
export const BEFORE_YEAR = words(
  `in since by until till from through during before after between to around circa late early mid for of throughout
  about and or as than into due both fiscal back summer winter spring autumn fall year`,
);

/** Words that make a count, an amount or a name of the number after them. */
export const BEFORE_COUNT = words(
  `no. number nos. flight highway route room suite unit model building lot section article page exit gate box bus
  interstate apartment apt apartment. peugeot boeing airbus windows more than least most over under nearly almost some
  approximately roughly only just another exactly up $ # £ € ¥ us$ c$ rs rs. windows ps version v. channel precinct
  psalm verse grade bill sub proposition`,
);

/** Nouns whose counts run to thousands: no year before them. */
export const COUNTED = words(
  `people men women children troops soldiers police officers workers jobs employees students pupils miles kilometers
  kilometres meters metres feet acres hectares tons tonnes pounds kilograms kilos grams dollars euros yen pesos francs
  marks rupees homes houses families residents refugees migrants civilians protesters demonstrators deaths cases votes
  points shares copies units cars vehicles barrels gallons liters litres watts megawatts percent per block bc square
  degrees calories square-foot rounds arrests times guests fans members passengers victims inmates prisoners prisoner
  fighters militants rebels guerrillas supporters delegates participants runners seats rooms beds tickets items boxes
  bags pills tablets doses bottles trees pages words tweets followers users customers patients volunteers households
  businesses companies schools stores buildings horsepower rpm mph km kg lb lbs mg cc hp sq ft
  street avenue road lane drive boulevard hundred thousand million billion hours minutes seconds days weeks months years`,
);

/** Weekday followed by one of these is a newspaper, a programme or a game. */
export const AFTER_TITLE_WEEKDAY = words(
  `times telegraph mirror express mail post herald independent tribune star sun mercury school night's world people
  service football supplement`,
);
