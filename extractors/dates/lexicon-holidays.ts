/** Days that news names, and how to find them in a year. */

/**
 * `fixed` month and day; `nth` weekday of a month (-1 the last); `easter` days from Easter Sunday; `moving` days that no
 * civil rule gives (lunar calendars): named, not resolved.
 */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly kind: 'easter'; readonly plus: number }
  | { readonly kind: 'moving' };

const fixed = (month: number, day: number): HolidayRule => ({ kind: 'fixed', month, day });
const nth = (month: number, weekday: number, n: number, plus = 0): HolidayRule => ({
  kind: 'nth',
  month,
  weekday,
  nth: n,
  plus,
});
const fromEaster = (plus: number): HolidayRule => ({ kind: 'easter', plus });
const moving: HolidayRule = { kind: 'moving' };

/** Names in lower case, words separated by one space, straight apostrophes; "'s" is a word of its own as in our tokens. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["new year 's", fixed(1, 1)],
  ['new years eve', fixed(12, 31)],
  ['new years day', fixed(1, 1)],
  ['martin luther king day', nth(1, 1, 3)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['martin luther king , jr. day', nth(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ["valentine 's day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["presidents ' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["international women 's day", fixed(3, 8)],
  ["st. patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy saturday', fromEaster(-1)],
  ['easter sunday', fromEaster(0)],
  ['easter', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['ash wednesday', fromEaster(-46)],
  ['shrove tuesday', fromEaster(-47)],
  ['mardi gras', fromEaster(-47)],
  ['ascension day', fromEaster(39)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ["april fools ' day", fixed(4, 1)],
  ["april fool 's day", fixed(4, 1)],
  ['anzac day', fixed(4, 25)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ["mother 's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ["father 's day", nth(6, 7, 3)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['guy fawkes night', fixed(11, 5)],
  ['remembrance day', fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ["veterans ' day", fixed(11, 11)],
  ['election day', nth(11, 1, 1, 1)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['australia day', fixed(1, 26)],
  ['hanukkah', moving],
  ['chanukah', moving],
  ['passover', moving],
  ['rosh hashanah', moving],
  ['yom kippur', moving],
  ['ramadan', moving],
  ['eid al - fitr', moving],
  ['eid al - adha', moving],
  ['diwali', moving],
  ['lunar new year', moving],
  ['chinese new year', moving],
]);

/** First words of the names above. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!));
