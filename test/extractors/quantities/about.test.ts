import { describe, expect, test } from 'vitest';
import { factsOf } from '../../support/extract.ts';

/** [sentence, what each of its figures is about: the subject, or "-"] */
type Row = readonly [string, ...string[]];

const check = ([sentence, ...abouts]: Row): void => {
  expect(factsOf('quantity', sentence).map((f) => f.about ?? '-')).toEqual(abouts);
};

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map((r) => [r[0], r] as const))('%s', (_, row) => check(row));
  });
}

table('a relative clause is of the noun before it', [
  ['The probe passed within 1,600 kilometers of the asteroid, which is some 450 meters wide.', 'probe', 'asteroid'],
  ['The ferry carried 40 trucks of gravel, which weighs about 1,200 tonnes.', 'ferry', 'trucks of gravel'],
  ['Surgeons removed a kidney from the donor, who is 61 years old.', 'donor'],
  ['Profit at the unit, which makes tyres, fell by a third.', 'Profit at the unit'],
]);

table('a participle of measure is of the noun before it', [
  ['The state bought 12 helicopters, each costing $9 million.', 'state', 'helicopters'],
  ['Archaeologists found six jars, some measuring 80 centimeters.', 'Archaeologists', 'jars'],
  ['The fund owns two hotels, together valued at 300 million euros.', 'fund', 'hotels'],
  ['Rents ranging from $900 to $1,400 were quoted.', 'Rents'],
]);

table('a clause without subject has that of the clause before it', [
  ['The index lost 41 points, or 1.2%, to close at 3,402.', 'index', 'index', 'index'],
  ['Exports beat forecasts, having risen by 7 percent to 9.1 billion rand.', 'Exports', 'Exports'],
  ['The dollar strengthened to trade at 151 yen.', 'dollar'],
  ['The army shelled the port and sank five boats.', 'army'],
  ['The orchestra cut its season to save $400,000.', 'season, orchestra'],
]);

table('each clause has its own', [
  ['Sales rose 3% and profit was down 2%.', 'Sales', 'profit'],
  ['Gold fell 1% as silver gained 2 percent to $24.50.', 'Gold', 'silver', 'silver'],
  ['Copper dropped 4% but zinc rose 1%.', 'Copper', 'zinc'],
  ['The tunnel is 12 km long and the depth below it is 40 meters.', 'tunnel', 'depth below it'],
  ["Norway's wealth fund, the world's biggest, owns about 1.5% of all listed stocks.", "Norway's wealth fund"],
]);

table('what a figure is added to or taken off', [
  ['The strike added $15 million to the cost of the bridge.', 'cost'],
  ['The recall knocked 4% off the value of the carmaker.', 'value'],
  ['The scandal wiped £2bn off its market value.', 'market value'],
  ['A tie-break added two hours to the match.', 'match'],
]);

table('ages behind the noun that has them', [
  ['Three brothers, ages 9, 12 and 15, were rescued.', '-', 'brothers', 'brothers', 'brothers'],
  ['The club turned 14 members under 18 away.', 'club', 'members'],
]);

table('lists under a heading', [
  ['Prices: wheat $5.80, corn $4.10.', 'wheat, Prices', 'corn, Prices'],
  ['Properties including: a farm near Cork, €2m, and a yacht, €700,000.', 'Cork, Properties', 'yacht, Properties'],
]);

table('verbs told by what stands round them', [
  ['The S&P 500 added 14.2 points, or 0.3 percent.', 'S&P 500', 'S&P 500'],
  ['The model packs a 6.1-inch display.', 'model'],
  ['The unit treats about 40 patients.', 'unit'],
  ['The bank beat estimates of $85 million.', 'estimates, bank'],
  ['A magnitude 6.3 quake killed at least 20 people.', 'magnitude', 'quake'],
  ['Operating costs doubled.', 'Operating costs'],
  ['He was sentenced to 15 years to life and fined $10,000.', '-', '-'],
]);

table('nothing where the figure is the subject', [
  ['In Lisbon, Portugal, about 460 homes have been sold.', '-'],
  ['A 60-year-old might withdraw it, a 65-year-old would not.', '-', '-'],
  ['There are about 600 patients waiting.', '-'],
]);
