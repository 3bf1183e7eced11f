/** What has to stand right before a head that means other things as well. In comparison form. */
import { wordSet } from './keys.ts';

/** Head to the words that may qualify it; heads that are not here take any. */
export const QUALIFIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'court',
    wordSet(`supreme high circuit district superior appeals appellate appeal municipal county federal crown magistrate magistrates
      family juvenile criminal civil constitutional bankruptcy tax probate pleas chancery justice city traffic sessions regional
      military trial claims drug central international administrative commercial session provincial sheriff surrogate's
      people's peoples cassation common intermediate arbitration anti-corruption anticorruption antiterrorism arbitrage mental housing
      basmanny labor election electoral environmental land children's youth state world national`),
  ],
  [
    'center',
    wordSet(
      'hurricane seismological seismic earthquake networks meteorological prediction monitoring coordination counterterrorism cybersecurity climate space tsunami medical health cancer research trauma crisis policy law science heart children veterans hospital counseling rehabilitation treatment legal media',
    ),
  ],
  [
    'district',
    wordSet('school fire water transit utility irrigation park sanitation hospital port power library drainage'),
  ],
  [
    'party',
    wordSet(`democratic republican labor conservative liberal socialist communist green national people's peoples reform freedom progress
      independence workers workers' justice unity popular christian nationalist congress libertarian constitution social development opposition
      ruling alliance democrats republicans unionist tory tea pirate action`),
  ],
  ['front', wordSet('liberation national popular patriotic democratic islamic')],
  ['exchange', wordSet('stock commodity commodities mercantile futures metal options securities')],
  [
    'union',
    wordSet(
      `credit teachers students student workers employees nurses postal farmers labor trade writers actors liberties firefighters police
      carpenters miners mineworkers rail railway transport dockers officers players national`,
    ),
  ],
  [
    'caucus',
    wordSet('democratic republican black hispanic freedom progressive parliamentary party study conservative'),
  ],
  ['congress', wordSet("national people's peoples jewish world")],
  ['press', wordSet('associated free university daily')],
  [
    'health',
    wordSet(
      'baptist methodist mercy trinity providence sutter banner ascension sanford university regional memorial lutheran presbyterian adventist dignity northwell intermountain',
    ),
  ],
  ['guard', wordSet('national coast revolutionary republican presidential civil home border')],
  ['board', wordSet('')],
  [
    'office',
    wordSet(`statistical statistics patent trademark copyright audit accountability budget tax immigration migration refugee refugees
      meteorological elections electoral registration anti-fraud fraud cartel competition intelligence prosecution customs probation
      parole cadastral investment drugs crime`),
  ],
]);

/** What makes a bank, a network or a school something else. */
export const DISQUALIFIERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['bank', wordSet('west left right south north east food blood data river sperm piggy memory world')],
  ['school', wordSet('old sunday new last first after home')],
  ['schools', wordSet('old sunday new')],
  ['club', wordSet('night strip fight')],
  ['union', wordSet('soviet state')],
  ['police', wordSet('thought fashion')],
  ['army', wordSet('rebel')],
  ['trust', wordSet('brain public blind')],
  ['society', wordSet('american western high secret')],
  ['college', wordSet('electoral')],
  ['league', wordSet('ivy major little minor big')],
  ['group', wordSet('age focus ethnic peer pop rock rap support working')],
  ['house', wordSet('')],
  ['house of', wordSet('')],
  ['committee', wordSet('the')],
  ['council', wordSet('the')],
  ['squad', wordSet('national world')],
  ['team', wordSet('national')],
  ['unit', wordSet('housing')],
  ['commission', wordSet('the')],
  ['movement', wordSet('labor')],
  ['office', wordSet('box post oval home')],
  ['corps', wordSet('press diplomatic')],
  ['command', wordSet('central')],
]);

/** Words before a newspaper's or station's head, besides places. */
export const PRESS_WORDS: ReadonlySet<string> = wordSet(
  'daily sunday weekly morning evening business financial national free jewish catholic christian',
);

/** Heads of newspapers and broadcasters: a place or one of PRESS_WORDS stands before them. */
export const PRESS_HEADS: ReadonlySet<string> = wordSet(`
  times post tribune herald gazette journal chronicle star courier examiner telegraph dispatch observer sentinel register bulletin
  mirror globe inquirer television tv radio news advertiser ledger record republic sun argus banner beacon monitor review standard statesman`);

/** One such word alone makes no name of a hospital, bank or school: "Medical Center", "High School". */
export const COMMON_MODIFIERS: ReadonlySet<string> = wordSet(`
  medical middle high elementary primary secondary financial media executive reserve loan stock free health rules host law public
  graduate nursing trade labor student students art local community regional general private national international savings
  credit mutual research business foreign commercial central investment news radio television insurance oil police fire
  summer charter preparatory grammar boarding catholic christian jewish county city state university big whole
  political major new young professional premier first top group music film record other internal open joint home`);

/** What may follow "House of". */
export const HOUSES: ReadonlySet<string> = wordSet(
  'representatives commons lords delegates assembly councillors federation people keys burgesses',
);

/** Subjects of a board: "Board of Education", never "Board of Directors". */
export const BOARD_SUBJECTS: ReadonlySet<string> = wordSet(
  'supervisors commissioners regents aldermen selectmen freeholders estimate trade equalization review appeals pardons',
);

/** Words in lower case between a place and a head in lower case ("Franklin police department", "Iranian foreign ministry"). */
export const LOWER_MODIFIERS: ReadonlySet<string> = wordSet(`
  police fire health foreign defense interior justice finance education transport environment agriculture labor culture economy
  trade energy city county school district supreme high constitutional appeals central national state armed air coast public
  military security intelligence border municipal regional provincial federal unified independent metropolitan city's
  transportation corrections water transit housing electoral election human rights anti-corruption tax statistics weather
  meteorological aviation nuclear space drug anti-drug parole review civil superior circuit criminal family juvenile appellate`);

/** Heads in lower case that name with any capitalized word before them, known as a place or not ("Lamesa police"). */
export const LOCAL_HEADS: ReadonlySet<string> = wordSet('police prosecutors');
