/**
 * Currencies that news uses: ISO 4217 codes, names and signs. No logic.
 */

export interface Currency {
  /** ISO 4217, or the market's code where ISO has none (BTC, ETH). */
  readonly code: string;
  /** Singular English name. */
  readonly name: string;
  /** Names in lower case, singular; plurals add "s" unless given in `forms`. */
  readonly words: readonly string[];
  readonly forms?: readonly string[];
  /** Signs and abbreviations beside the code, as printed, before the number or after it. */
  readonly signs?: readonly string[];
}

export const CURRENCIES = [
  {
    code: 'USD',
    name: 'US dollar',
    words: ['dollar', 'us dollar', 'u.s. dollar', 'american dollar', 'dlr', 'united states dollar', 'buck'],
    signs: ['$', 'US$', '$US', 'U.S.$', 'U.S. $', 'US $', 'dlrs', 'Dlrs', 'USD$', '＄', '﹩'],
  },
  { code: 'EUR', name: 'euro', words: ['euro'], signs: ['€'] },
  {
    code: 'GBP',
    name: 'pound sterling',
    words: ['pound sterling', 'british pound', 'sterling pound', 'uk pound', 'quid'],
    forms: ['pounds sterling', 'quid'],
    signs: ['£', '￡', 'PS', 'UK£', '£UK'],
  },
  {
    code: 'JPY',
    name: 'Japanese yen',
    words: [],
    forms: ['yen', 'japanese yen'],
    signs: ['¥', '￥', 'JP¥', 'Y=', '円'],
  },
  {
    code: 'CNY',
    name: 'Chinese yuan',
    words: [],
    forms: ['yuan', 'chinese yuan', 'renminbi', 'chinese renminbi', 'kuai'],
    signs: ['CN¥', 'RMB', 'Rmb', 'CNH', '元', 'RMB¥'],
  },
  {
    code: 'AUD',
    name: 'Australian dollar',
    words: ['australian dollar', 'aussie dollar'],
    signs: ['A$', '$A', 'AU$', 'AU $', 'A $', 'AUD$', 'Au$'],
  },
  {
    code: 'CAD',
    name: 'Canadian dollar',
    words: ['canadian dollar', 'loonie'],
    signs: ['C$', '$C', 'CA$', 'Can$', 'CAD$', 'C $', 'Cdn$', 'CDN$'],
  },
  {
    code: 'NZD',
    name: 'New Zealand dollar',
    words: ['new zealand dollar', 'kiwi dollar'],
    signs: ['NZ$', 'NZ $', 'NZD$', '$NZ'],
  },
  { code: 'HKD', name: 'Hong Kong dollar', words: ['hong kong dollar'], signs: ['HK$', 'HK $', 'HKD$', '$HK'] },
  {
    code: 'SGD',
    name: 'Singapore dollar',
    words: ['singapore dollar', 'singaporean dollar'],
    signs: ['S$', 'SG$', 'SGD$', 'S $'],
  },
  {
    code: 'TWD',
    name: 'New Taiwan dollar',
    words: ['new taiwan dollar', 'taiwan dollar', 'taiwanese dollar'],
    signs: ['NT$', 'NT $', 'TW$'],
  },
  { code: 'CHF', name: 'Swiss franc', words: ['swiss franc', 'franc'], signs: ['SFr', 'SFr.', 'Fr.'] },
  { code: 'INR', name: 'Indian rupee', words: ['rupee', 'indian rupee'], signs: ['₹', 'Rs', 'Rs.', 'INR', '₨'] },
  { code: 'PKR', name: 'Pakistani rupee', words: ['pakistani rupee', 'pakistan rupee'] },
  { code: 'LKR', name: 'Sri Lankan rupee', words: ['sri lankan rupee', 'sri lanka rupee'] },
  { code: 'NPR', name: 'Nepalese rupee', words: ['nepalese rupee', 'nepali rupee'] },
  { code: 'MUR', name: 'Mauritian rupee', words: ['mauritian rupee'] },
  {
    code: 'IDR',
    name: 'Indonesian rupiah',
    words: ['rupiah', 'indonesian rupiah'],
    forms: ['rupiah', 'indonesian rupiah'],
    signs: ['Rp', 'Rp.'],
  },
  {
    code: 'MYR',
    name: 'Malaysian ringgit',
    words: ['ringgit', 'malaysian ringgit'],
    forms: ['ringgit', 'malaysian ringgit'],
    signs: ['RM'],
  },
  { code: 'THB', name: 'Thai baht', words: ['baht', 'thai baht'], forms: ['baht', 'thai baht'], signs: ['฿'] },
  { code: 'PHP', name: 'Philippine peso', words: ['philippine peso'], signs: ['₱', 'Php', 'PhP'] },
  {
    code: 'VND',
    name: 'Vietnamese dong',
    words: ['vietnamese dong'],
    forms: ['dong', 'vietnamese dong'],
    signs: ['₫'],
  },
  {
    code: 'KRW',
    name: 'South Korean won',
    words: [],
    forms: ['won', 'south korean won', 'korean won'],
    signs: ['₩', '￦'],
  },
  { code: 'KPW', name: 'North Korean won', words: [], forms: ['north korean won'] },
  { code: 'MXN', name: 'Mexican peso', words: ['mexican peso'], signs: ['Mex$', 'MX$', 'MXN$', 'Mex $'] },
  {
    code: 'BRL',
    name: 'Brazilian real',
    words: ['brazilian real'],
    forms: ['reais', 'brazilian reais'],
    signs: ['R$', 'BR$'],
  },
  { code: 'ARS', name: 'Argentine peso', words: ['argentine peso', 'argentinian peso'], signs: ['AR$'] },
  { code: 'CLP', name: 'Chilean peso', words: ['chilean peso'] },
  { code: 'COP', name: 'Colombian peso', words: ['colombian peso'] },
  { code: 'PEN', name: 'Peruvian sol', words: ['peruvian sol', 'nuevo sol'], forms: ['soles', 'peruvian soles'] },
  { code: 'UYU', name: 'Uruguayan peso', words: ['uruguayan peso'] },
  { code: 'CUP', name: 'Cuban peso', words: ['cuban peso'] },
  { code: 'DOP', name: 'Dominican peso', words: ['dominican peso'] },
  { code: 'VES', name: 'Venezuelan bolivar', words: ['bolivar', 'venezuelan bolivar'], forms: ['bolivares'] },
  { code: 'BOB', name: 'Bolivian boliviano', words: ['boliviano'] },
  { code: 'PYG', name: 'Paraguayan guarani', words: ['guarani'], forms: ['guaranies'], signs: ['₲'] },
  { code: 'CRC', name: 'Costa Rican colón', words: ['costa rican colon', 'costa rican colón'], signs: ['₡'] },
  { code: 'GTQ', name: 'Guatemalan quetzal', words: ['quetzal'], forms: ['quetzales'] },
  { code: 'HNL', name: 'Honduran lempira', words: ['lempira'] },
  { code: 'JMD', name: 'Jamaican dollar', words: ['jamaican dollar'], signs: ['J$'] },
  { code: 'TTD', name: 'Trinidad and Tobago dollar', words: ['trinidad dollar'], signs: ['TT$'] },
  { code: 'BSD', name: 'Bahamian dollar', words: ['bahamian dollar'] },
  { code: 'BBD', name: 'Barbadian dollar', words: ['barbadian dollar', 'barbados dollar'] },
  { code: 'FJD', name: 'Fijian dollar', words: ['fijian dollar', 'fiji dollar'], signs: ['FJ$'] },
  { code: 'ZWL', name: 'Zimbabwean dollar', words: ['zimbabwean dollar', 'zimbabwe dollar'], signs: ['Z$'] },
  { code: 'NAD', name: 'Namibian dollar', words: ['namibian dollar'], signs: ['N$'] },
  { code: 'LRD', name: 'Liberian dollar', words: ['liberian dollar'] },
  { code: 'RUB', name: 'Russian rouble', words: ['rouble', 'ruble', 'russian rouble', 'russian ruble'], signs: ['₽'] },
  { code: 'BYN', name: 'Belarusian rouble', words: ['belarusian rouble', 'belarusian ruble'] },
  { code: 'UAH', name: 'Ukrainian hryvnia', words: ['hryvnia', 'ukrainian hryvnia', 'hryvnya'], signs: ['₴'] },
  { code: 'KZT', name: 'Kazakhstani tenge', words: ['tenge'], forms: ['tenge'], signs: ['₸'] },
  { code: 'UZS', name: 'Uzbekistani som', words: ['uzbek som', 'uzbekistani som'] },
  { code: 'GEL', name: 'Georgian lari', words: ['lari', 'georgian lari'], signs: ['₾'] },
  { code: 'AMD', name: 'Armenian dram', words: ['armenian dram'], signs: ['֏'] },
  { code: 'AZN', name: 'Azerbaijani manat', words: ['azerbaijani manat', 'manat'], signs: ['₼'] },
  { code: 'MNT', name: 'Mongolian tögrög', words: ['tugrik', 'togrog'], signs: ['₮'] },
  {
    code: 'TRY',
    name: 'Turkish lira',
    words: ['turkish lira', 'lira'],
    forms: ['lira', 'turkish lira', 'liras', 'turkish liras'],
    signs: ['₺'],
  },
  {
    code: 'ILS',
    name: 'Israeli shekel',
    words: ['shekel', 'israeli shekel', 'new shekel', 'israeli new shekel'],
    signs: ['₪', 'NIS'],
  },
  { code: 'SAR', name: 'Saudi riyal', words: ['saudi riyal', 'riyal', 'saudi rial'], signs: ['﷼'] },
  { code: 'QAR', name: 'Qatari riyal', words: ['qatari riyal', 'qatari rial'] },
  { code: 'OMR', name: 'Omani rial', words: ['omani rial', 'omani riyal'] },
  { code: 'YER', name: 'Yemeni rial', words: ['yemeni rial', 'yemeni riyal'] },
  { code: 'IRR', name: 'Iranian rial', words: ['rial', 'iranian rial'] },
  { code: 'AED', name: 'UAE dirham', words: ['dirham', 'uae dirham', 'emirati dirham'], signs: ['Dh', 'Dhs', 'Dh.'] },
  { code: 'MAD', name: 'Moroccan dirham', words: ['moroccan dirham'] },
  { code: 'KWD', name: 'Kuwaiti dinar', words: ['kuwaiti dinar'], signs: ['KD'] },
  { code: 'BHD', name: 'Bahraini dinar', words: ['bahraini dinar'] },
  { code: 'JOD', name: 'Jordanian dinar', words: ['jordanian dinar'] },
  { code: 'IQD', name: 'Iraqi dinar', words: ['iraqi dinar'] },
  { code: 'LYD', name: 'Libyan dinar', words: ['libyan dinar'] },
  { code: 'TND', name: 'Tunisian dinar', words: ['tunisian dinar'] },
  { code: 'DZD', name: 'Algerian dinar', words: ['algerian dinar'] },
  { code: 'RSD', name: 'Serbian dinar', words: ['serbian dinar'] },
  { code: 'LBP', name: 'Lebanese pound', words: ['lebanese pound', 'lebanese lira'] },
  { code: 'SYP', name: 'Syrian pound', words: ['syrian pound'] },
  { code: 'EGP', name: 'Egyptian pound', words: ['egyptian pound'], signs: ['E£'] },
  { code: 'SDG', name: 'Sudanese pound', words: ['sudanese pound'] },
  { code: 'SSP', name: 'South Sudanese pound', words: ['south sudanese pound'] },
  { code: 'AFN', name: 'Afghan afghani', words: ['afghani'], signs: ['؋'] },
  {
    code: 'BDT',
    name: 'Bangladeshi taka',
    words: ['taka', 'bangladeshi taka'],
    forms: ['taka', 'bangladeshi taka'],
    signs: ['৳', 'Tk', 'Tk.'],
  },
  { code: 'MMK', name: 'Myanmar kyat', words: ['kyat', 'myanmar kyat'], forms: ['kyat'] },
  { code: 'KHR', name: 'Cambodian riel', words: ['riel', 'cambodian riel'], signs: ['៛'] },
  { code: 'LAK', name: 'Lao kip', words: ['lao kip'], forms: ['kip'], signs: ['₭'] },
  {
    code: 'ZAR',
    name: 'South African rand',
    words: ['rand', 'south african rand'],
    forms: ['rand', 'south african rand'],
  },
  { code: 'NGN', name: 'Nigerian naira', words: ['naira', 'nigerian naira'], forms: ['naira'], signs: ['₦'] },
  { code: 'GHS', name: 'Ghanaian cedi', words: ['cedi', 'ghanaian cedi', 'ghana cedi'], signs: ['₵', 'GH₵', 'GH¢'] },
  {
    code: 'KES',
    name: 'Kenyan shilling',
    words: ['kenyan shilling', 'kenya shilling'],
    signs: ['KSh', 'Ksh', 'Sh', 'KSh.', 'Ksh.'],
  },
  { code: 'UGX', name: 'Ugandan shilling', words: ['ugandan shilling', 'uganda shilling'], signs: ['USh', 'Shs'] },
  { code: 'TZS', name: 'Tanzanian shilling', words: ['tanzanian shilling', 'tanzania shilling'], signs: ['TSh'] },
  { code: 'SOS', name: 'Somali shilling', words: ['somali shilling'] },
  { code: 'ETB', name: 'Ethiopian birr', words: ['birr', 'ethiopian birr'], forms: ['birr'] },
  { code: 'RWF', name: 'Rwandan franc', words: ['rwandan franc', 'rwanda franc'] },
  { code: 'CDF', name: 'Congolese franc', words: ['congolese franc'] },
  { code: 'XOF', name: 'West African CFA franc', words: ['cfa franc', 'west african franc'], signs: ['FCFA', 'CFA'] },
  { code: 'ZMW', name: 'Zambian kwacha', words: ['zambian kwacha', 'kwacha'], forms: ['kwacha'] },
  { code: 'MWK', name: 'Malawian kwacha', words: ['malawian kwacha', 'malawi kwacha'] },
  { code: 'BWP', name: 'Botswana pula', words: ['pula'], forms: ['pula'] },
  { code: 'MZN', name: 'Mozambican metical', words: ['metical'], forms: ['meticais'] },
  { code: 'AOA', name: 'Angolan kwanza', words: ['kwanza'], forms: ['kwanza'] },
  { code: 'GMD', name: 'Gambian dalasi', words: ['dalasi'], forms: ['dalasi'] },
  {
    code: 'SEK',
    name: 'Swedish krona',
    words: ['swedish krona', 'swedish crown'],
    forms: ['swedish kronor', 'kronor', 'krona'],
  },
  { code: 'NOK', name: 'Norwegian krone', words: ['norwegian krone', 'norwegian crown', 'norwegian kroner'] },
  {
    code: 'DKK',
    name: 'Danish krone',
    words: ['danish krone', 'danish crown', 'danish kroner'],
    forms: ['kroner', 'krone'],
  },
  { code: 'ISK', name: 'Icelandic króna', words: ['icelandic krona', 'icelandic króna', 'icelandic crown'] },
  {
    code: 'PLN',
    name: 'Polish złoty',
    words: ['zloty', 'złoty', 'polish zloty', 'polish złoty'],
    forms: ['zloty', 'zlotys', 'złotych'],
    signs: ['zł'],
  },
  { code: 'CZK', name: 'Czech koruna', words: ['czech koruna', 'czech crown', 'koruna'], signs: ['Kč'] },
  { code: 'HUF', name: 'Hungarian forint', words: ['forint', 'hungarian forint'], forms: ['forint'], signs: ['Ft'] },
  { code: 'RON', name: 'Romanian leu', words: ['romanian leu'], forms: ['lei', 'romanian lei'] },
  { code: 'BGN', name: 'Bulgarian lev', words: ['bulgarian lev', 'lev'], forms: ['leva'] },
  { code: 'HRK', name: 'Croatian kuna', words: ['kuna', 'croatian kuna'], forms: ['kuna'], signs: ['kn'] },
  { code: 'ALL', name: 'Albanian lek', words: ['albanian lek'], forms: ['lek'] },
  { code: 'MKD', name: 'Macedonian denar', words: ['denar', 'macedonian denar'] },
  // Out of use, still in the news of their time.
  { code: 'DEM', name: 'Deutsche mark', words: ['deutsche mark', 'german mark', 'deutschmark', 'mark'], signs: ['DM'] },
  { code: 'FRF', name: 'French franc', words: ['french franc'] },
  { code: 'BEF', name: 'Belgian franc', words: ['belgian franc'] },
  { code: 'ITL', name: 'Italian lira', words: ['italian lira'], forms: ['italian lire', 'lire'] },
  { code: 'ESP', name: 'Spanish peseta', words: ['peseta', 'spanish peseta'] },
  { code: 'NLG', name: 'Dutch guilder', words: ['guilder', 'dutch guilder'] },
  { code: 'GRD', name: 'Greek drachma', words: ['drachma', 'greek drachma'] },
  { code: 'IEP', name: 'Irish pound', words: ['irish pound', 'punt'] },
  { code: 'ATS', name: 'Austrian schilling', words: ['austrian schilling', 'schilling'] },
  { code: 'FIM', name: 'Finnish markka', words: ['markka', 'markkaa', 'finnish markka'] },
  // Without ISO codes.
  { code: 'BTC', name: 'bitcoin', words: ['bitcoin'], signs: ['₿'] },
  { code: 'ETH', name: 'ether', words: ['ether', 'ethereum'], signs: ['Ξ'] },
] as const satisfies readonly Currency[];

export interface MinorUnit {
  readonly name: string;
  /** The trade's code: "USX" is a hundredth of "USD". */
  readonly symbol: string;
  readonly currency: string;
  readonly factor: number;
  readonly words: readonly string[];
  readonly forms?: readonly string[];
  readonly marks?: readonly string[];
}

/** Hundredths. "cent" is the US cent unless the sentence names another currency. */
export const MINOR_UNITS = [
  {
    name: 'cent',
    symbol: 'USX',
    currency: 'USD',
    factor: 0.01,
    words: ['cent', 'us cent', 'u.s. cent'],
    marks: ['¢', '￠'],
  },
  { name: 'euro cent', symbol: 'EUX', currency: 'EUR', factor: 0.01, words: ['euro cent', 'eurocent'] },
  { name: 'penny', symbol: 'GBX', currency: 'GBP', factor: 0.01, words: [], forms: ['pence', 'penny'], marks: ['p'] },
  { name: 'Canadian cent', symbol: 'CAX', currency: 'CAD', factor: 0.01, words: ['canadian cent'] },
  { name: 'Australian cent', symbol: 'AUX', currency: 'AUD', factor: 0.01, words: ['australian cent'] },
  { name: 'paisa', symbol: 'INX', currency: 'INR', factor: 0.01, words: [], forms: ['paise', 'paisa'] },
  { name: 'kopeck', symbol: 'RUX', currency: 'RUB', factor: 0.01, words: ['kopeck', 'kopek'] },
] as const satisfies readonly MinorUnit[];

/** Names that several currencies share, with the codes that they can mean; the first is taken, and marked. */
export const SHARED_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['peso', ['MXN', 'PHP', 'ARS', 'CLP', 'COP']],
  ['krona', ['SEK', 'ISK']],
  ['crown', ['CZK', 'SEK', 'NOK', 'DKK']],
  ['dinar', ['KWD', 'IQD', 'JOD', 'RSD', 'DZD']],
  ['shilling', ['KES', 'UGX', 'TZS']],
  ['franc', ['CHF', 'XOF', 'FRF']],
  ['rupee', ['INR', 'PKR', 'LKR', 'NPR']],
  ['lira', ['TRY', 'ITL']],
]);
