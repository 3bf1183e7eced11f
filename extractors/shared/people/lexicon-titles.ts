/**
 * Words round the names of people: honorifics, ranks, offices and roles, what modifies them, and what shows that a
 * capitalised name is no person. All folded: lower case, no diacritics, no full stop at the end.
 *
 * Sources: Associated Press style (titles, ranks), the United States and United Kingdom governments' lists of offices,
 * the actor nouns of compromise 14 (MIT).
 */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Always before a name; not part of an office. */
export const MALE_HONORIFICS = words('mr sir lord monsieur senor herr don fr father brother imam mullah sheikh');
export const FEMALE_HONORIFICS = words('mrs ms miss mme mlle madame dame lady sister senora frau');
export const OTHER_HONORIFICS = words('dr rev hon messrs reverend');

/** Before a name with a capital, also in short form; ranks of police, forces, courts and churches. */
export const RANKS = words(`
  gen col lt sgt cpl capt maj cmdr adm det insp supt pvt pfc spc cpt brig lieut ofc amb prof gov sen rep reps sens pres
  sec atty dep asst assoc general colonel lieutenant sergeant corporal captain major commander admiral detective
  inspector superintendent private specialist brigadier officer ambassador professor governor senator representative
  president secretary trooper deputy constable sheriff marshal chief judge justice magistrate pope cardinal archbishop
  bishop rabbi pastor ayatollah queen king prince princess emperor emir sultan chancellor premier congressman
  congresswoman assemblyman assemblywoman councilman councilwoman councilmember councillor alderman mayor minister
  commissioner director administrator attorney solicitor speaker chairman chairwoman chair chairperson undersecretary
  treasurer comptroller coroner warden coach dean provost chaplain baroness baron viscount earl duke duchess gunnery
  senators representatives governors presidents judges justices officers detectives lawmakers deputies councilors
  director-general secretary-general attorney-general governor-general auditor-general inspector-general solicitor-general
  surgeon-general vice-chancellor vice-admiral rear-admiral major-general lieutenant-general brigadier-general lieutenant-colonel
  deputy-governor commissioner-general comptroller-general
  whip ensign cadet airman seaman comrade leader envoy ombudsman registrar rector agent
`);

/** Offices and roles, written small or with a capital, before a name or after it between commas. */
export const ROLES = words(`
  accountant activist actor actress adjutant administrator advisor adviser advocate agent aide ally ambassador analyst anchor
  animator announcer archaeologist archbishop architect artist assistant associate astronaut astronomer athlete attorney
  auditor author baker banker barrister billionaire biologist bishop blogger boss boxer brigadier broker broadcaster builder businessman
  businesswoman businessperson campaigner candidate captain carpenter cashier ceo cfo cio cto coo chair chairman
  chairperson chairwoman challenger chancellor chaplain chef chemist chief classmate cleric clerk client climatologist co-founder cofounder
  co-author co-chair co-director co-host co-owner coach colleague colonel columnist comedian commander commentator
  commissioner comptroller composer conductor congressman congresswoman consultant contractor contributor controller coordinator
  coroner correspondent councillor councilman councilmember councilwoman counsel counselor cousin creator criminologist critic curator
  dean defendant delegate demographer deputy designer detective developer diplomat director dissident doctor donor driver
  ecologist economist editor educator electrician employee engineer entrepreneur envoy epidemiologist examiner executive
  expert explorer farmer father filmmaker financier firefighter founder friend fundraiser general geologist geophysicist governor
  graduate guard head historian host hostess husband incumbent independent infielder inspector instructor intern
  investigator investor inventor journalist judge juror justice lawmaker lawyer leader lecturer legislator librarian
  lieutenant lobbyist magistrate magnate major manager marshal mastermind mathematician mayor mechanic mediator meteorologist midfielder
  millionaire minister mogul moderator monk mother musician neighbor neighbour nephew niece nominee novelist nurse
  nutritionist officer official ombudsman operative operator organizer organiser owner painter paramedic partner pastor
  pathologist pediatrician pharmacist philanthropist philosopher photographer physician physicist pilot planner player
  playwright plumber poet policeman policewoman politician pollster premier president presenter priest principal producer
  professor programmer promoter prosecutor provost psychiatrist psychologist publicist publisher quarterback rabbi ranger
  rapper realtor recruiter rector referee registrar rep reporter representative researcher resident retiree rival
  sailor salesman scholar scientist screenwriter sculptor secretary senator sergeant sheriff singer sister
  brother sociologist soldier solicitor songwriter speaker specialist spokesman spokeswoman spokesperson staffer stepfather
  stepmother strategist striker student superintendent supervisor supporter surgeon suspect teacher technician teenager
  theologian therapist trader trainer treasurer trooper trustee tycoon uncle undersecretary veteran veterinarian victim
  vice-chair vice-chairman vice-president villager virologist volunteer warden whistleblower widow widower wife winner
  witness worker writer zoologist son daughter grandson granddaughter grandfather grandmother aunt mom dad girlfriend
  boyfriend roommate toxicologist medic dispatcher bartender fiance fiancee jeweler landlord tenant pundit
  commandant constable corporal emperor king queen prince princess pope cardinal wrestler swimmer golfer goalkeeper
  defender cyclist runner skipper drummer guitarist vocalist showrunner mufti mp mep sen-elect president-elect
`);

/** What stands before the head of a title and belongs to it. */
export const TITLE_MODIFIERS = words(`
  acting assistant associate attorney deputy vice senior junior chief executive managing general special supervisory
  lead principal prime foreign interior defense defence finance justice health home interim former ex then
  onetime district state federal city county town police fire postal press campaign communications
  policy political national security financial operating technology information marketing legal medical
  military civil public affairs staff science research program project sales operations regional
  resident surgeon solicitor lieutenant major brigadier rear master command sergeant gunnery under secretary house senate majority
  minority whip opposition republican democratic presidential vice-presidential gubernatorial congressional
  retired honorary emeritus founding co cabinet intelligence
  head human rights trade labor labour education environment energy budget foreign-policy criminal investigative private
  nuclear climate real estate software data longtime veteran
  late current outgoing incoming
  high law family tribal school college university football basketball baseball soccer video music pop
  film television radio peace union community religious spiritual supreme
  trial appeals circuit magistrate presiding court inspector speaker judge bankruptcy
  agriculture aviation commerce communication culture development digital economic economy electricity employment
  families fisheries forestry gender housing immigration industry infrastructure integration irrigation land lands
  maritime mines mining petroleum planning ports railway railways roads shipping social sport sports telecommunications
  tourism transport transportation treasury urban veterans water welfare women works youth provincial
`);

/** Offices and courts of the country that "U.S." makes part of the title itself: "U.S. Attorney". */
export const NATIONAL_OFFICES = words(
  'attorney district magistrate circuit bankruptcy marshal senator sen representative rep congressman congresswoman ambassador',
);

/** "Secretary of State", "chief of staff": what may follow the head and "of" inside a title. */
export const TITLE_COMPLEMENTS = words(`
  state staff defense defence police homeland security justice labor labour commerce treasury education energy agriculture
  transportation health interior operations house commons lords parliament representatives communications
  engineering marketing sales research policy national intelligence veterans affairs strategy product development
  medicine law economics history politics studies science sociology psychology surgery government investigations
  detectives public safety information technology finance
`);

/**
 * A capitalised name that holds one of these is no person: heads and parts of the names of bodies, places, buildings,
 * laws, events, products.
 */
export const NOT_PERSON = words(`
  geological meteorological seismological survey observatory inspectorate tribunal prosecution customs revenue transit
  business businesses
  academy act administration affairs agency air airlines airport alliance amendment apartments arena army assembly
  association authority ave avenue award awards bank banks basin battalion bay beach bill blvd board boulevard border
  branch brigade bridge broadcasting brothers building bureau bus cabinet cafe campaign canal canyon cape
  capitol caucus cathedral center centre central chamber championship championships channel chapel charter church circle
  city clinic club coalition coast code college command commission committee commons communications community companies
  company confederation conference congress constitution consulate convention cooperative core corp corporation corps
  council county court courthouse creek crew cup daily darknet day debate democracy democrat democratic democrats
  department depot desert development digest directorate district division drive east eastern economic economy
  electoral embassy emergency empire energy enforcement enterprise enterprises entertainment estate eve exchange
  expressway express facility faculty falls farm farms gang fashion federal federation festival field fields fire fleet
  food force forces forest forum foundation fund game games garden gardens gazette government group guardian
  guards gulf hall harbor harbour health heights herald highway hills holdings homeland hospital hotel hotels house houses inc
  independent industries industry initiative inn institute institution insurance intelligence international internet
  interstate investigation investigations investment investments island islands jail journal junction kingdom labs lake
  lakes land lane law laws league legal liberation library lodge london los las ltd llc llp plc magazine mall
  management manor market markets media medical medicine memorial meridian metro metropolitan military mine mines
  ministry mission mosque motors mount mountain mountains movement municipal museum national nations navy network networks
  news newspaper newspapers north northern northeast northwest ocean office oil olympic olympics operation operations
  organisation organization orchestra pacific page palace parish park parliament partners partnership party pass patrol
  peninsula petroleum pier place plan plant plaza point police policy pool port post power primary prison
  prize productions program programme project province public publishing radio rail railroad railway ranch range regiment
  region registry republic republican republicans research reserve resort resources restaurant review revolution
  revolutionary ridge river road route rural sea security senate series service services shelter shop show society
  solutions south southern southeast southwest square stadium station st statistics steel store stores strait street
  studio studios summit super superior supreme syndicate system systems task team tech technologies technology
  telegraph television temple territory theater theatre times today tower towers town township trade traffic trail
  transport transportation treaty tribune trust tunnel turnpike tv underground unit united
  universal university valley venture ventures veterans village volunteer war watch water way website week weekly west
  western wing works world yard zoo zone san santa saint mt fort ft new amazon google facebook
  microsoft apple twitter islamic christian catholic muslim jewish muslims christians jews arab european american
  americans africa asia europe atlantic mediterranean states america britain england scotland wales ireland
  france germany spain italy greece turkey russia ukraine china japan korea india pakistan afghanistan iran iraq syria
  egypt libya nigeria mexico canada brazil argentina australia zealand arabia palestine lebanon yemen somalia
  california texas florida illinois ohio michigan pennsylvania massachusetts connecticut maryland minnesota wisconsin
  missouri kansas nebraska oklahoma arkansas louisiana mississippi alabama tennessee kentucky indiana iowa colorado
  utah nevada arizona idaho montana wyoming oregon alaska hawaii hampshire vermont maine delaware york jersey orleans
  angeles francisco diego vegas antonio pm am est et gmt bst pst edt pdt covid web holocaust ramadan
  christmas easter thanksgiving halloween gop isis dna ied suv wi-fi lives matter tea rights civil great big black
  sentinel file voters fox century teachers decisions union globe sun mirror observer inquirer dispatch chronicle electric reuters bloomberg economics finance studies science history affordable care obamacare brexit medicaid medicare bible quran koran senior
`);

/** Businesses and places that look like a given name and a surname. */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'wells fargo',
  'morgan stanley',
  'merrill lynch',
  'philip morris',
  'ralph lauren',
  'calvin klein',
  'johns hopkins',
  'charles schwab',
  'eli lilly',
  'tommy hilfiger',
  'hugo boss',
  'jimmy choo',
  'john deere',
  'jack daniels',
  'abu ghraib',
  'abu dhabi',
  'abu sayyaf',
  'al qaeda',
  'al shabaab',
  'al jazeera',
  'boko haram',
  'costa rica',
  'puerto rico',
  'sierra leone',
  'tel aviv',
  'phnom penh',
  'ho chi minh',
  'ann arbor',
  'baton rouge',
  'st louis',
  'st paul',
  'ann taylor',
  'mary kay',
  'ben jerry',
  'dow jones',
  'standard poor',
  'harley davidson',
  'rolls royce',
  'aston martin',
  'alfa romeo',
  'mercedes benz',
  'marks spencer',
  'ernst young',
  'goldman sachs',
  'bear stearns',

  'lehman brothers',
  'kaiser permanente',
  'harvard yale',
  'dodd frank',
  'glass steagall',
  'sao paulo',
  'santa claus',
  'uncle sam',
  'john doe',
  'jane doe',
  'big ben',
  'sinn fein',
  'fianna fail',
  'fine gael',
  'tiananmen square',
  'saudi arabia',
  'mara lago',
  'guantanamo bay',
  'davos switzerland',
]);

/** Given names that are places too: with a country or state behind them they are places. */
export const PLACE_NAMES = words(`
  austin paris sydney virginia charlotte florence jackson jordan dakota carolina georgia savannah victoria alexandria
  madison lincoln houston dallas phoenix aurora cleveland adelaide melbourne lourdes raleigh kingston nancy lima chad
`);

/** Between the parts of a name. */
export const PARTICLES = words(
  'de la le du da das do dos di del della der den des van von und zu bin bint ibn al el ul ur ter ten te y e of-al af av',
);

/** After a name. */
export const SUFFIXES = words('jr sr ii iii iv esq');

/** Nationality, party and the like before a name: not part of it. */
export const DESCRIPTORS = words(`
  republican democrat democratic libertarian conservative liberal labour labor tory socialist communist green
  american british english scottish welsh irish french german italian spanish russian ukrainian polish dutch belgian
  swedish danish norwegian finnish swiss austrian greek turkish israeli palestinian syrian iraqi iranian afghan
  pakistani indian chinese japanese korean mexican canadian australian brazilian argentine cuban haitian egyptian
  nigerian kenyan somali european african asian arab muslim christian jewish catholic texan californian floridian
  congress trump-backed gop us uk eu un
`);

/** Words that begin sentences and headlines with a capital and are no names. */
export const OPENERS = words(`
  a about according across added after again against ago all almost along already also although always am among an and another any
  anyone are around as asked at authorities away back be because before behind being below beneath beside besides between beyond both
  but by called calling can citing could de did do does during each earlier either enough even eventually every everyone except
  few finally first following for former from further get given had has have having he her here him his how however i if in including indeed
  inside instead into is it its last later like many may maybe me meanwhile might more moreover most much must my near nearly neither never
  nevertheless next no none nor not nothing now of off officials often on once one only or other others our out outside over own per perhaps
  please police prosecutors quite rather recently said same say says see she should similarly since so some someone sometimes soon still such than that
  the their them then there therefore these they this those though through throughout thus to together tonight too toward
  two under unless unlike until up upon us very via was we were what when whenever where whereas whether which while who
  whoever whom whose why will with within without would yes yet you your three four five six seven eight nine ten
  read related photo photos video image watch click copyright update updated breaking exclusive opinion analysis report reports
   told rejecting accusing ex yesterday tomorrow let just speaking despite dear hey hello hi thank thanks
`);

export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
export const WEEKDAYS = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Verbs whose subject, or inverted subject, is a speaker: enough to tell that an unknown name is somebody. */
export const SPEECH = words(`
  said says say told tells added adds asked asks replied argued argues wrote writes tweeted explained noted notes
  recalled testified insisted conceded acknowledged admitted declared concluded continued remarked responded quipped
  joked warned warns thinks believes thought believed joined died resigned
`);

/** Abbreviations that look like initials. */
export const NOT_INITIALS = words(
  'u.s. u.k. u.n. e.u. d.c. n.y. n.j. n.c. s.c. n.h. n.m. r.i. l.a. a.m. p.m. u.s.a. b.c. s.d. n.d. w.va. n.d. u.a.e. m.d. ph.d. b.a. m.a.',
);
/** Pairs of capitals that people go by. */
export const CAPITAL_PAIRS = words('jd aj tj cj dj mj pj rj jj bj kt jb lz jp jt ej');
/** Second parts of names such as "Ban Ki-moon", "Kim Jong-un", "Tsai Ing-wen". */
export const SYLLABLES = words(`
  moon un il in hye hyun wook woo ho jin jun suk sook seok youl yeol young hee hwan kyu min soo su sun sung tae wan
  won yong nam kyung koo gu kun bin wen jeou yuan hsien ming cheng chih chu chun fang hua hui jen kai lin liang ping shan
  shih wei yi ying yu rok chul cheol geun jae jung mi na ok ran ri
`);
/** Short forms of given names, each with the full forms that it may stand for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `bill william|bob robert|rob robert|dick richard|rick richard|jim james|jack john|ted edward|ed edward|tony anthony|
   mike michael|mick michael|joe joseph|hank henry|harry henry|chuck charles|charlie charles|jeff jeffrey|liz elizabeth|betsy elizabeth|
   beth elizabeth|kate katherine|kathy katherine|peggy margaret|meg margaret|bernie bernard|al albert|andy andrew|
   drew andrew|larry lawrence|jerry gerald|terry terrence|sue susan|debbie deborah|pat patrick|mitch mitchell|
   nick nicholas|dave david|dan daniel|don donald|ron ronald|ben benjamin|sam samuel|tom thomas|tim timothy|
   steve stephen|steve steven|greg gregory|jon jonathan|alex alexander|matt matthew|chris christopher|ken kenneth|
   will william|becky rebecca|vicky victoria|cathy catherine|jenny jennifer|mandy amanda|bobby robert|jimmy james|johnny john|
   tommy thomas|billy william|eddie edward|teddy theodore|gabby gabrielle|maggie margaret`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
