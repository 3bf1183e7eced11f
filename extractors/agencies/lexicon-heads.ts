/**
 * Words that head an organization's name. Flags: `l` stands after its modifiers ("Justice Department"), `o` takes "of",
 * "for" or "on" ("Department of Justice"), `p` names with a place though in lower case ("Hamilton police"), `u` is a part
 * of a larger body and may follow its name ("Criminal Investigation Division"), `t` only after a word of public business
 * ("Drug Enforcement Administration", not "Trump Administration"), `b` names alone when capitalized ("Parliament").
 */
import { wordSet } from './keys.ts';
import type { AgencyClass } from '../contract.ts';

export interface Head {
  readonly class: AgencyClass;
  readonly last: boolean;
  readonly of: boolean;
  readonly withPlace: boolean;
  readonly unit: boolean;
  readonly topical: boolean;
  readonly alone: boolean;
}

const ROWS: Readonly<Record<AgencyClass, string>> = {
  'law-enforcement': `
    police lp; "police force" lp; constabulary lp; gendarmerie lp; patrol lt; squad lu; "task force" lopu; marshals l; carabinieri l`,
  justice: `court lop; courts lo; tribunal lop; prosecutors p; chancery l`,
  executive: `
    department lop; ministry lop; agency lot; bureau lotu; administration lot; office lot; directorate lo; secretariat lo;
    directorate-general o; embassy lp; consulate lp; cabinet lpb; chancellery l; commissariat l;
    presidency o; prefecture lo`,
  legislative: `
    "city council" lp; parliament lopb; senate lp; assembly lo; legislature lopb; council lop; committee lo; subcommittee lo; caucus lo;
    congress lt; bundestag l; knesset l; duma l; house o; chamber o`,
  military: `
    army lp; navy lpo; "air force" lp; "coast guard" lp; military p; "armed forces" lpo; "marine corps" lp; fleet l;
    brigade l; regiment l; battalion l; corps lo; command lot; guard lt; infantry l; airborne l; "special forces" lp;
    squadron l; militia lp; "general staff" lp; "defense forces" lp; "defense force" lp; "joint chiefs" l; wing lt`,
  intergovernmental: ``,
  'public-service': `
    service lt; services lt; "school district" lp; "school board" lp; "public schools" l; "unified school district" l;
    district lt; "fire department" lp; "fire rescue" l; ems l; "fire authority" l;
    "transit authority" lp; "health department" lp; authority lot; "medical examiner" t`,
  regulator: `commission lop; board lot; inspectorate lo; "central bank" lp; ombudsman l`,
  'other-org': `
    inc l; incorporated l; corp l; corporation lo; co l; cos l; company lt; ltd l; llc l; llp l;
    plc l; gmbh l; ag l; nv l; bhd l; group lo; holdings l; holding l; partners l; associates l; industries l;
    systems l; technologies l; enterprises l; bancorp l; bancshares l; bank lo; airlines l; airways l;
    motors l; pharmaceuticals l; laboratories l; labs l; press lt; networks l; network l; broadcasting l;
    communications l; telecom l; telecommunications l; entertainment l; studios l; publishing l;
    publications l; news lt; university lo; college lo; school lo; academy lo; institute lo; institution lo; hospital lo;
    clinic lo; infirmary l; center lot; centers o; foundation lo; association lo; society lo; federation lo; confederation lo; union lot;
    alliance lo; coalition lo; league lo; club lo; party lo; movement lo; front lot;     trust lo; fund lo; exchange lt; seminary l; conservatory l; orchestra l; symphony l;
    times lt; post lt; tribune lt; herald lt; gazette lt; journal lt; chronicle lt; star lt; courier lt; examiner lt;
    telegraph lt; dispatch lt; observer lt; sentinel lt; register lt; bulletin lt; mirror lt; globe lt; inquirer lt; advertiser lt; ledger lt; record lt; republic lt; sun lt; argus lt; banner lt;
    beacon lt; monitor lt; review lt; standard lt; statesman lt; health lt;
    magazine l; "news agency" l; "news service" l; television lt; tv lt; radio lt;     petroleum l; electric l; insurance l; securities l; investments l;     stores l; supermarkets l; foods l; pharmacy l; railway l; railroad l; railways l; brewing l; brewery l; chemical l;
    chemicals l; aerospace l; semiconductor l; software l; electronics l; instruments l;
    "red cross" lp; "red crescent" lp; organization lot;
    rovers l; wanderers l; albion l; hotspur l; fc l; united l;
    cartel lo; mafia l;     consulting l; advisors l; advisers l; realty l; properties l; healthcare l; ministries l; missionaries l`,
};

const FLAGS = /^(?:"(?<phrase>[^"]+)"|(?<word>\S+)) (?<flags>[lopubt]+)$/;

function read(): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const [cls, rows] of Object.entries(ROWS) as [AgencyClass, string][]) {
    for (const row of rows.split(';')) {
      const fields = FLAGS.exec(row.trim())?.groups;
      if (!fields) continue;
      const flags = fields.flags!;
      heads.set(fields.phrase ?? fields.word!, {
        class: cls,
        last: flags.includes('l'),
        of: flags.includes('o'),
        withPlace: flags.includes('p'),
        unit: flags.includes('u'),
        topical: flags.includes('t'),
        alone: flags.includes('b'),
      });
    }
  }
  const police = {
    class: 'law-enforcement',
    last: true,
    of: false,
    withPlace: false,
    unit: true,
    topical: true,
  } as const;
  for (const word of ['division', 'unit', 'section', 'precinct', 'taskforce', 'team'])
    heads.set(word, { ...police, of: word === 'division', alone: false });
  return heads;
}

/** By comparison key; heads of two words are keyed with a space between. */
export const HEADS: ReadonlyMap<string, Head> = read();

/** First words of the heads that have two. */
export const TWO_WORD_HEADS: ReadonlySet<string> = new Set(
  [...HEADS.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ')[0]!),
);

/** The heads of one word, and the first words of those that have more. */
export const HEAD_WORDS: ReadonlySet<string> = new Set([...TWO_WORD_HEADS, ...HEADS.keys()]);

/** Corporate forms: the name before them stands for the company by itself later on. */
export const CORPORATE: ReadonlySet<string> = wordSet(
  'inc incorporated corp corporation co cos company ltd limited llc llp plc gmbh ag nv bhd group holdings networks stores',
);

const TOPIC_WORDS: ReadonlySet<string> = wordSet(`
  administrative affairs aging agricultural agriculture air aircraft airport alcohol animal antitrust appeals appropriations
  arms army assistance atomic audit aviation banking benefits bomb border budget building business cannabis census child
  children citizens citizenship civil climate coastal code commerce commercial communications community conduct conservation
  consumer control corrections correction correctional corruption counterterrorism county court credit crime crimes criminal
  crisis cultural culture customs cyber cybersecurity data defense detective detention development diplomatic disability
  disaster disease domestic drinking drug drugs economic economy education educational elderly election elections electoral electricity
  emergency employment energy enforcement engineers enterprise environment environmental equality ethics evaluation
  examiner examiners exchange export external families family farm federal felony field finance financial fire firearms
  fiscal fish fisheries food foreign forensic forest forestry fraud fugitive game gaming gambling gang gangs gas general geological
  governmental grand gun harbor health healthcare heritage highway homeland homicide hospitals house housing human humanitarian
  immigration income indian industrial industry information infrastructure inspection inspector insurance integrity
  intelligence internal international investigation investigations investigative investment irrigation judicial judiciary
  justice juvenile labor land lands law legal legislative library license licensing life liquor livestock local lottery
  management marine maritime marketing maternal medical medicine mental metro metropolitan military mine mines mining mobile
  motor municipal museum narcotics national natural naval navigation nuclear nursing nutrition occupational ocean
  operations ordnance oversight park parking parks parole patent patrol peace pension pensions permits personnel pharmacy
  planning police policy pollution port ports post postal power prevention prison prisons privacy probation procurement
  production products professional property prosecution prosecutions prosecutorial protection protective public rail railroad railway ranger
  records recreation refugee regional regulation regulatory rehabilitation relations relief religious removal rescue research reserve
  resources response responsibility revenue review rights river road roads rules rural safety sanitation satellite school schools
  science sciences scientific secret securities security senior sentencing services sewer sex sexual sheriff shipping
  social space special sports standards state states statistical statistics stock strategic street streets student
  supreme surface survey tactical tax taxation technical technology telecommunications terrorism terrorist tobacco tourism trade traffic
  training transit transport transportation treasury trial tribal urban utilities utility veterans veterinary vehicle vehicles
  vice victim victims violent violence vocational voter voting wages war waste water waterways ways weapons weather
  welfare wildlife witness women worker workers workforce works youth zoning missing major intelligence-led special-victims
  k canine dive marijuana opioid overdose strike tactics means armed small select joint central executive armament
  infantry armored armoured cavalry mountain airborne artillery mechanized guards
  registration
  communities government innovation skills digital media sport empowerment gender minerals petroleum
  cooperatives textiles fertilizers chemicals minority solidarity ecological settlement risk reduction mitigation preparedness
  assets network networks canal dam basin coordination cocoa coffee tea cotton grain dairy meat potato wool
  accident accidents ambulance geology geophysics hydrology insolvency bankruptcy meteorology seismology bus ferry subway toll turnpike thruway bridge tunnel cancer blood heart poison trauma burn
  `);

/** Words of public business, subjects of departments and committees, in one number and in both. In comparison form. */
export const TOPICS: ReadonlySet<string> = new Set([...TOPIC_WORDS].flatMap((word) => [word, `${word}s`]));

/** Lower-case words that a name may hold inside. */
export const LINKS: ReadonlySet<string> = wordSet(
  'of and for the on to in at de la le del du des da do dos das di el al von van und et y e',
);
