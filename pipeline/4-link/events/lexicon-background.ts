/**
 * Background frequencies: the share of news stories of its own beat in which a word or a name turns up. "gunshot" is
 * common in crime stories and "dividend" in business ones: neither tells one crime or one company from another. A word
 * that is not listed is rare. Measured on American and international news of several beats, rounded to five bands; the
 * words of beats not measured (disasters, war, courts, sport, health, science) were added by hand in the third band.
 */

type Bands = readonly (readonly [share: number, words: string])[];

/** Common words, by stem, in lower case. */
const WORDS: Bands = [
  [
    0.3,
    `
's about according after against all also among an and another any anyone are around as at attack back be because
been before being between big block both boy but by call called campaign can candidate cent charge come company
could country day dead death did died do don't down during earlier election even family far first for former found
four from general get going good group gun gunshot had happened has have he her him his home hospital how identified
if in incident including information interview into investigation investigator is issue it its just killed know last
life like long lot made make man many may me million month more morning most much my national need net never new
next night no nomination nominee not now of off officer old on one only or other our out over own part party past
people percent point police policy political poll president presidential price primary quarter question race recent
right said sale same say saying scene see share she shooting shot should show since so some state still stock such
support supporter suspect take taken than that the their them then there these they thing think third this those
three through time to told top trading two up very victim vote voter want was way we week well were what when where
whether which while who will win with would year you
`,
  ],
  [
    0.15,
    `
able acquisition across action actually added adding addition afternoon again ago agreed agreement ahead along
already amp analyst announced anti appear area arrest arrested arrived asked asset attempt authority away based
become behind believe best better billion bullet business buy came can't candidacy capital car care case caucuse
chairman change charged chief child children city claim class clear close closed coming comment common community
composite concern condition conservative contest continue convention cost crime critical custody cut debate debt
decade decision deputy despite detective didn't director dividend doe doesn't doing dollar each early earning
economic economy effort email end enough especially establishment event every executive expect expected face fact
father federal feel fell few field fight find fire firearm fired five force foreign free friend front full gain gave
girl give given go got government governor great gunfire hand handgun happen hard having head held help here high
himself history hold holding homicide host house husband immigration important include income injured injury inside
interest investigating investor involved job key kind known large later latest law lead leader leading least left
less let likely line little live look looking loss major majority maker making male market matter mean media member
men message might moment money mother motive move multiple murder must name nation near nearly neighbor number
occurred offer office official often once opened operation opinion order outside outstanding pay person personal
place plan play politic politician position private problem process product profit pronounced public put raising
rally real really reason recently record related released remain remark report reported reporter reserved responded
response result revenue rival rose rule run runner running second secretary security seemed seen senator service set
several shareholder shooter showed side sign social someone something son speak speech spokesman stake start started
statement story street strong system taking talk teen term th themselve they're though threatening too took toward
transaction transported trying turn turned under unit until us use used value vehicle victory video view voting
we're weapon went whose why within without witness woman women won work worked working world wound wounded wrote
yesterday yet your
`,
  ],
  [
    0.08,
    `
ability absolutely abuse abused accept accident accidental accidentally account accusation accused acknowledged
acquire acre activist additional address administration adult advantage adviser advocate aftershock age agree aid
aide air aircraft airline airliner airport airstrike allow ally almost although alway am ambassador amount answer
anything apartment appeal appearance appeared approval approved aren't argued argument army ask asking assault
assaulted astronaut attacker attacking attention attorney attributed audience average baby backing bad bail
ballistic ballot bank bankruptcy battle beat became began begin believed benefit beyond bid biggest bill billionaire
bit bitcoin black blast blaze blue board boat body bomb bomber bombing bond book boost border born breach break
bring bringing brother build building built burglary burned burning businessman caliber calling cannot capsized
carry cartel cash cast casualty caucus cause ceasefire center certain certainly challenge champion championship
chance check chest choice citizen civil classified clearly clinic closely co coach coalition coast cocaine collapse
collapsed colleague college communication compared completed computer concluded conducted conference confirmed
conflict congressional connection consequence consider considered construction contact contamination continued
contrast control conversation convertible convicted conviction corporate count counter coup couple course court
coverage crash crashed create crew criminal crisis criticism crowd cryptocurrency curfew current currently customer
cyber cyberattack cycle cyclone damage damaged darknet data date daughter deadly deal dealer debris declared decline
declined deep defense degree delegate democracy demonstrator denied department derailed derailment described
designed destroyed detail detained determine determined detonated devastated devastation difference different
difficult diplomat diplomatic disaster discharged discussion disease doctor document done donor door double dozen
drawn drive drone drop dropped drought drove drug due earned earthquake editor effect effective eight either elected
electorate else embassy emerged emergency encrypted ended endorse endorsed endorsement energy engaged epicenter
epicentre epidemic era error escalation estate estimate estimated evacuate evacuated evacuation evacuee evening ever
everyone everything evidence example exchange exist experience expert exploded explosion extradited extradition
extremist faced facing failed fall familiar fatal fatally favor fear fellow felt fentanyl ferry fighting figure
filed final financial finding firefighter firm fled flight flood flooding floodwater focus focused follow followed
following food form forward fourth fraud fugitive further future game gang gap gas getting giving global goal gone
ground growing growth guard guilty gunman guy hacked hacker half hall hasn't haven't health heard hearing heart
helicopter helped heroin herself higher highest hit holder homeless hope hostage hour however huge humanitarian
hundred hurricane hurt idea illegal immediately immigrant impact included increase increasingly independent indicted
indictment individual industry infected infection inflation influence initial instance instead insurgent intense
intercepted internal international invasion investigate investment isn't itself jail jet joint judge jury juvenile
keep kid kidnapped kidnapping killing knife lack landslide language largely largest late launch launched laundering
lawmaker lawsuit lawyer layoff leadership league leak leave leaving led leg legal letter level liberal list lived
loaded loan local located lockdown longer looked lost love low lower magnitude main malware management manager
manslaughter margin marijuana marketplace match mate material meanwhile medal mediator medical meet meeting merger
met methamphetamine middle midfielder militant military militia mind mine miner mining minister ministry minority
minute missile missing moderate mogul momentum moved movement mudslide narcotic navy nearby necessarily needed
negotiation neighborhood neither network nine nobody nominating non none nor noted nothing nuclear nurse occupied
offensive offered offering oil olympic ongoing online open opening operating opioid opponent opportunity opposition
orbit organization outbreak overall owned page paid pandemic parent parliament particularly passed passenger patient
payment percentage perhap period photo picture pilot pipeline plane planned playing plea pleaded please politically
polling poor population possession possible post posted potential potentially power powerful practice preferred
prepared presence present press presumptive previously prime prison prisoner pro probably proceed professor profile
program project prominent promise proposed prosecutor prospect protect protest protester provide provided publicly
pulled purchase pursue push pushed quake quarantine quickly radiation radio raid raided rain rainfall raise raised
ran ransomware rape raped rate rather rating reactor read reality rebel received relationship relative release
relief remaining repeatedly represent request rescue rescued rescuer reserve resident resolution resource respect
respond rest restructuring retaliate retaliation retired return reward richter riot rise risk robbed robbery rocket
role roll room roughly round rubble ruling runway rushed sanction sank satellite saw scam scheduled school scored
scorer scrutiny season secret secure seeking seem seismic seized seizure sell selling semifinal senior sent sentence
sentenced separately serious serve served server sery settlement seven shelter sheriff ship shoot short shortly
showing significant similar simply single sister site situation six small smuggler smuggling sold soldier sometime
soon sought source spacecraft speaking special spend spending spent spill spoke spokeswoman stabbed stabbing stable
staff stage stand standard standing star stay stop storm strategist strategy strength strike striker strongly struck
struggle student subsidiary success sued suffered suggest suggested suggestion suicide summer summit super supported
supporting sure survey survivor swap symptom takeover talked talking target tariff tax team tear teenager television
tell telling tender territory terror terrorist test thank thinking thought thousand threat throughout tip today
together toll tornado total tough tournament town track trade traditional trafficker trafficking trail train trapped
treated treaty tremor trial tried troop truce try tsunami turnout tweet typhoon unclear understand union update
using vaccination vaccine verdict vessel vice violence virus voted wage wall wanted war warhead warned warrant watch
we've white whole whom widely wife wildfire wind winner winning won't word worker wouldn't wreckage write written
wrong yes you're young younger
`,
  ],
  [
    0.04,
    `
abortion above accepting access accord accusing acknowledge acknowledging acquired act active activity ad add
addressed addressing admitted adopted ads advertising advice affair agency agenda agent aggravated aggressive
aggressively aim aimed allegation alleged allegedly allowed allowing alone alongside alternative ambulance amid
analysis anger angry announcement annual anonymity anonymous answered anxiety anymore apparent apparently approach
approached arena argue arguing arm armed article aside assistant associated association assumption attacked
attempted attend attended attendee author autopsy available avoid backed backer background ban banking bar barely
barrier base basis battleground bear bearer beating beautiful becoming bedroom beginning begun behavior below
benefited bia biased bigger bipartisan birth blame blood boss bought bound branch brief broad broadcast broke broken
brought bubble budget burden buying calendar camera camp campaigning capture captured card career carried casing
casting caught caused causing celebrity central century chair challenged challenger challenging changed changing
chao character chemical church circle circumstance cited citing claimed clash climate closer closing collar column
com commander commanding commercial commitment committed committee complaint complex compromise conclusion conduct
confidence confident confronted connect connected consideration considering constituency constitutional contained
contender contentious contested continuing contract contributed contribution contributor controversial controversy
conversion core correct couldn't counsel counting county cousin cover crack created creating credit critic
criticized cross culture cutting dangerous dark deadline dealing debenture deceased decide decided declining
dedicated deeply defeat defend defended defending definitely deliver delivered demand democratic describe
description deserve developed developing development die differently digit direct directed direction directly
disclosed discuss dismissed display dispute district divide division divisive dominated donation downtown dramatic
draw drawing dream drew driver driving dynamic easily east economist edge editorial education effectively elder
electronic elite elsewhere embarrassing embrace emotional employee enable encourage encouraged ending enforcement
engaging enjoy enormous ensure enter entered entering enthusiasm enthusiastic entire entirely equipment equity
erupted eventually everybody exact examiner exit exited expand expansion expectation expecting expense expensive
expire explain explained expressed extended extent extraordinary extremely eye facility factory fair faith fallen
false fast favorable favored favorite feature feeling felon felony female fewer fierce film finally finance
financing fine finish firing fiscal fit flat fleeing floor flow focusing folk follower foot football forced
forcefully formally forth foundation frankly friendly fully fun function fund funded fundraiser fundraising funeral
gained garage gather gathered gay gender generally generation giant girlfriend goe gotten grandmother granted grazed
greater greatest guest hadn't handful handle handled handling happening harder harsh hate he'll headed headline hear
heat heavily heavy helpful highlight highlighting highly historic hitting honest hopeful hoping hospitalized hostile
id identify identity ignore image immediate importance impossible increased increasing incumbent indicated
industrial inequality influential infrastructure initially inquiry insider insist insisted institution insult
insulting insurance intelligence intend intended interested interesting intersection interviewed introduced
investigated investigative issued item join joined journalist judgment jump jumped justice keeping kept kill killer
knew knowledge labor lady larger launching learned legislation lengthy liar light limit listed listening living
location locked longtime lose loud loved lying machine mail mainstream maintain managing manufacturing march mark
marked massive maybe meant measure mention mentioned mid mile minor minus mistake mocking modern mom mostly movie
moving named narrative narrow nationally native natural nature necessary neck negative neurosurgeon neutral
nevertheless newspaper nice nominated noon north note noting notion numerous obvious obviously officially offset oh
older onto operate oppose opposed option ordered organized organizer organizing otherwise outlet outraged outsider
oversea overwhelming overwhelmingly owner packed pair paper parking participant particular partly pass path pattern
paying peace pence pending per performance phone pick piece pistol placed planning plant platform played pledged
plus pm pointed pointing poised polled popular popularity populist positive possibility poverty praised pre
preliminary preparing pressure pretax pretty prevent previous principle prior priority privately procedure
proceeding produced production professional progressive promised promising promoting property proposal protection
proud prove provocative published pull purpose pushing qualified quality quarterly questioned questioning quite
quote racial racism racist radical random range rare re reach reached reaching reaction reader ready realized
receive receiving recognize recovered red redistributed reduce reduced reduction reference referencing referred
referring reflect reflecting reform refugee refuse refused region register registered regular regularly regulation
regulator regulatory rejected relation relatively religion remained remarked remember replied reportedly reporting
representative represented republican reputation requested require research residence respondent responsibility
responsible resume returned reveal revealed review revolution rewritten rhetoric rich rising road root safe safety
sat scale scandal score screen search searching seat sector seeing seek segment self send sending sense senseless
sensitive separate seriously serving session sexual shared sharp shift shifted shirt shoulder shouldn't shown shut
signal signed significantly simple sit sitting slain slightly slow smaller soared socialist society solution
somebody sort south space speaker specialty specific split spoken sponsor spring staffer stance starting stated
status step stolen stood stopped store stretch striking stronger strongest struggled stuck stump style subject
subordinated succeed successful successor suffering suggesting suit superdelegate supply supportive supposed surge
surgery surprise surprised surveillance surveyed survive survived sweeping swing table task technology temperament
temporary ten tend tension terrorism testimony text they've thrift ticket tie tied ties toddler tone tonight tool
topic totaled totally tougher traffic tragedy tragic treatment trend trigger trillion trip trouble true truly trust
trusted turning tweeted twice type typically uh ultimately uncle undermine understanding undocumented unfavorable
unique unity university unknown unlawful unusual upcoming upon urged usually valued various vast venture version
veteran via violent vision visit voice volume vowed waiting wake walked walking warning wasn't watched water wave
we'll weakness wealthy wearing website weekend welcome weren't west whatever wide wild willing wing worried worry
worse worst worth yard yield you've zero
`,
  ],
  [
    0.02,
    `
abdomen abiding abruptly absence absent acceleration acceptance accepted accompanied accounted accounting accurate
achieve achieved acquiring acted actively actual adjust adjustment admission admit admitting advance advanced
adversary advised advocacy advocating affect affected affecting affiliated affirmative afford affordable ah aided
aired airing aisle alert alienate alive alley alliance amazing ambition amended amendment ammunition amnesty angered
announce announcing annually anonymously anticipated antitrust anybody anyway anywhere apart apiece apology app
appealing appearing applauded application applied apply appointed approaching approximately arraigned arrangement
array arrival arrive arriving arsenal art asleep assassination asserted assertion assessment assist assistance
assume assumed assured attendance attending attitude attracted attractive auction aunt authorization authorized auto
automatic automotive awaited award aware awkward backlash badly bailout balance balanced balloting band banker
barring bash beaten bed behalf behave bench bent beside betting bidder bidding birthday blamed bleeding bloc blocked
blocking bloody blunt bodily boo booed booked boom boosted boosting box boyfriend brain brand breaking breakup
briefly bright broader brokerage bruising brutal buildup bump bunch burn burst busy buyer bystander cable caller
campaigned canceled cancer capable capacity capitalization careful carefully careless cargo carrier carrying
category cautious ceiling celebrated celebrating cellphone cereal chain chamber channel chant characteristic charity
chase cheap checker cheered childhood chip choose choosing chosen cite civic claiming classification classify
classmate clearance cleared click client clinch closure clothing club code collect color combined comeback comfort
commentary commented comparable compare comparison compete competing competition competitive competitor complain
complained complete completely completing completion compliance complicate complicated component conceded
concentrate concerned concession confidential confirm confront confrontation conscience conscious conservatism
considerably consistent consistently consolidate conspiracy constant consultant consumer contacted contain
containing content contradiction contrasting contribute controlled controlling convenience convert converted
convincing coordinated cop corner coroner correlation correspondence couch council counselor counted counterpart
coupled coupon courtesy covered covering crazy creation credential credibility credible critically criticizing
crucial crushed curb currency custom dad daily damaging de deadlocked decidedly defender defining delegation deleted
deliberately delivering demanding demographic demonstrated demonstration denial denounced deny denying departure
depend depending deportation deposit depressed describing desert design desire desk desperate desperately destroy
destruction detractor devastating develop device devoted dice difficulty digital diluted dinner dip diplomacy dire
disappointed disappointment disarray discharge disclose disclosure discontinued discounting discovered
discrimination discussing disk dislike dispatched disposal disproportionately disputed disqualified disruption
distance distribute distribution diverse diversity dividing dlr dog domestic donated doubt downturn downward drag
drama driven driveway duty earth ease eastern easy echoed economically edged educated educational effectiveness egg
eighth elaborate elderly elect element eligible eliminate eliminated eliminating embargo embraced emerging emphasis
emphasize empire employment empty enamored encompass encouraging endorsing enemy engage engagement engine engineer
engineering enjoyed enormously enterprise entitle entity entry environment envisioned episode equal equally
escalated essentially established ethnic ethnicity evangelical everywhere ex exactly examine except exception
excessive excited excitement exercise exercised existing experienced explaining explanation explicitly exploration
export exposure express expression extend extending extra extreme factor fade fail failure fairly falling fan fare
farm fee feet fence fend fiction fifth fifty fighter file filing filled finished firmly fix fixed flag flagship flaw
flawed flying footage forcing forecast foreigner forget formal formed formidable forum fought founded founder
fragment frame framework franc fraudulent freedom freely frequent fresh fringe frustrated frustration fundamental
fundamentally funding gambling gathering generated generous glad glass globe goodwill governing grabbed graduate
grandfather grandson grass greeted grew grieving grocery gross grow guerrilla guess guide guided guiding gulf gunmen
gunned hair halt hanging happy harassment harm hatred he'd headache heading headquarter healthy hedge heightened
helping heritage hide highlighted hire hired historian historical historically hitch hole holiday homeland homeowner
hometown honesty honor honored hoped hopefully hosted hostility hotel household housing hub human hunting hurting
ideology ignorant ignored ignoring imagine implementing implication import importantly imposed impression improve
improved improving inauguration incendiary incoming index indicate indication inevitable inevitably infant
inflammatory inflicted inherited initiative inject innocent inroad insight inspector inspired inspiring
institutional instructed insurer integrity intensive intent intention interaction internet inventory invested
investing invited invoke involuntary involve involvement involving issuance it'll jointly joke journalism judicial
junk justified kicked kingdom kitchen knock knocked knowing laid land laugh laying lean leaning learn lease legacy
legally legislative legislator legitimate lender lending length lent lesson leverage liability lie lifetime lift
likelihood limited lined link linked liquidity lit litigation load loophole loose losing loudly loving lowest
magazine mainly maintained maintaining malicious manage managed mandate manufacturer marketing marking marriage mask
mass matched matchup math mayor meaning medic membership memo memoir memorial memory mentioning merely midnight mill
minded minimum mirror misleading missed mission mix mm mobile mocked mode model moderator modest monarch monitor
mood moral motion mourning multinational music naming narrowly nationwide naval nd negligent negotiating nephew
nervous netted newly nineteen ninety nominate nonetheless nonpartisan nonprofit normal northeast northern notice
noticed notified objection objective obstacle obtain obtained occasionally occupant occur odd offense okay oneself
openly operative operator opted ordinary original ought ouster outcome outlook outrage outright outweigh overnight
owe ownership packaging pact pain painful painting panel panic paramedic park participate participation partner
partnership passionate patrol pause payable paycheck payer payout peak perceived perform performed permanent permit
personally personnel pharmaceutical phase photographer physical pic picked pill pizza plastic plate playbook player
pleased plenty plunge plunged pocket poison polarizing policing polite pollster porch port portfolio portrayed
positioned possibly potent pound praise pray prayer precinct predicted prediction prefer premium prepare
preparedness presented presidency pressed prevail prevailed prevented preview priced pricing primarily principal
privacy prize probation probe problematic processing produce producer profitable profound progress projected
projection prolonged promote promotion prompted propel proper properly proposing protecting proved proven provider
providing province provision publish pump punch purchased putting pvs qualification quash queen quick quiet quit
quoted racially railed rallying ranging rank ranking rapidly rarely react reading realistic rear reasonable recall
recalled reception recession reckless recognition recogniz recognized recover recovering recovery recruiting redeem
redemption reducing referenced reflected reflection refusing regarding regime regional regret reiterated reliable
reliably religious rely remarkably remind reminding removed render repeated repeating replaced representing required
requirement researcher resigned resist resolve respected responding restated restaurant restore restriction resulted
resulting retained retiree retirement retroactively returning revelation reviewing revolt revolver ride riding rifle
rigged risky rivalry robust rode rolled route row ruled rural sad sample sampling satisfied satisfy save saving
scare scattered schedule scholar scholarship science scramble scuttle sea searched secrecy sedan seemingly seize
selected selection seller semi sensitivity setting settle seventy sex sexism shadow shake sharing sharply shed
shedding shell shifting shipment shipping shocked shoe shootout shore shotgun shouting sibling sick sidewalk sight
similarly size skeptical skin slam slammed slave slaying slip slot slower slowing slowly smart smile sober soft
softening softer software sole solid solidify somehow somewhat sooner sorry soul sound southern southwest
sovereignty specifically specify spectrum speeding spin spot spread spy square squarely st stability stabilized
stagnant stalled stamp statewide stating station stayed staying steadily steel stepped stick stiff stomach stopping
strategic stray stressed structure struggling studied study stuff stumble stumping submit subsequently substance
substantial substantially substantive succeeded successfully suddenly suffer suitor supplement surging surprising
surprisingly surrogate surrounded surrounding surviving suspected suspend suspended sustained sway sweetened tactic
tape targeted targeting taste teacher tech technique teenage telecommunication telephone televised temper tended
tendered tendering terrible testified theme theory therefore they'd they'll thigh thirty threatened threshold
throwing thrown thus tight tobacco tolerate tomorrow torso totaling touch touched tour toxic toy traction traded
tradition trailing trained transformed transgender transition trash travel traveling treasurer treat tremendous
triggered triple troubled truck truth tuition turnaround turnover tweeting twelve twenty typical ugly unable
unacceptable uncertainty unchanged unclassified undercard undercut underdog underlying undermining understood
underwent underwriter unemployment unfair unfit unfortunately unidentified unify unionized unite united universal
unless unlike unlikely unmistakable unpopular unprecedented unqualified unrelated unspecified untrue unwillingness
updated upper upset upstair upward urging useful user utility vacation valuable variety vastly venue versus vetted
vetting viewed viewer vigil violated violation virtually visiting vital vocal voiced volunteer volunteered
vulnerable wagon wait walk warn watching weak wear weigh welcomed welcoming whoever wholesaler widespread
willingness window winter wiping wish withdraw withdrawal witnessed wonder wounding wrapped writing yanked yen
you'll youth
`,
  ],
];

/** Names that many stories hold: months, countries, offices, news agencies, common given and family names. */
const NAMES: Bands = [
  [
    0.3,
    `
american county democratic department donald house inc. new obama republican republicans ted tuesday u.s. washington
york
`,
  ],
  [
    0.15,
    `
america americans bill bush carolina cnn co. congress david democrats exchange florida fox friday iowa j. john
monday mr. national news nov. november office ohio paul police post president road saturday senate sheriff south st.
states street sunday texas thursday twitter united university wall wednesday white
`,
  ],
  [
    0.08,
    `
abc african ap ben british california canadian center chief chris cleveland commission dec. democrat drive east
facebook fbi february george group international james january jersey jim joe journal july june justice march
medical mike ms. north oct. october pennsylvania philadelphia rep. san securities sept. september sgt. state times
tv union virginia w. west
`,
  ],
  [
    0.04,
    `
a. aaron abdul abigail act adam adams afghan afghanistan afp africa agence agency ahmed airport alabama alan albert
alexander alexei ali alice allen amanda ambassador amy anderson andrea andrew angela ann anna anthony antonio apr.
april arab arabia arizona arkansas arthur ashley asia asian assembly associated association attorney aug. august
austin australia australian ave. avenue baker barbara bbc beijing benghazi benjamin berlin betty billy bloomberg
board bob bobby boston boulevard brandon brazil brenda brian bridge britain brown bruce brussels bryan bureau
business calif. campbell canada capitol capt. captain carl carlos carol carolyn carter catherine cbs central centre
chairman charles cheryl chicago china chinese christian christina christine christopher church city clark col.
college colonel colorado committee convention council court cynthia d. daily daniel davis deborah debra december
denise dennis diane district dmitry doctor donna doris dorothy douglas dow dpa dr. dylan e. eastern edward egypt
elijah elizabeth emily emma england eric ethan eu eugene europe european evelyn feb. federal fla. flores france
frances francisco frank french gabriel garcia gary gaza gen. general geneva gerald german germany gloria god
gonzalez gov. governor grace green gregory guardian hall hannah hans harold harris hassan health heather helen henry
hernandez highway hill hispanic hollywood hospital hussein ibrahim ii illinois india indian indiana institute
interfax iran iranian iraq iraqi israel israeli italian italy ivan jack jackson jacob jacqueline jail jan. janet
janice japan japanese jason jean jeff jeffrey jennifer jeremy jerry jerusalem jesse jessica joan johnny johnson
jonathan jones jordan jorge jose joseph joshua joyce jr. juan judge judith judy julia julie justin karen katherine
kathleen kathryn keith kelly kenneth kentucky kevin khan kimberly king korea korean kyle lane larry las laura lauren
lawrence lebanon lee lewis lieutenant linda lisa logan london lopez louis lt. luis m. madison mahmoud manuel mar.
margaret maria mark martha martin martinez mary maryland matthew may mayor megan melissa mexican mexico michael
michelle michigan middle miguel miller minister ministry mitchell mohammed moore moscow mrs. muhammad n.j. nancy
nathan nato nbc nelson nguyen nicholas nicole noah northern olivia pakistan pakistani palestinian pamela paris park
parliament party patricia patrick pedro perez peter philip pierre press presse prime prince professor public queen
rachel ralph ramirez rand randy raymond rebecca reuters richard rick rivera robert roberts robinson rodriguez roger
ronald roy russell russia russian ruth ryan samantha samuel sanchez sandra sara sarah saudi school scott sean
secretary security sen. senator sergeant sergei service share sharon shirley smith southern spain spanish square
station stephanie stephen steve steven supreme susan syria syrian tass taylor tehran tennessee teresa terry thomas
thompson timothy tokyo torres turkey turkish tyler u.k. u.n. uk ukraine ukrainian un upi us usa vegas victoria
vincent vladimir voa walker walter warren wayne western william williams willie wilson wire world wright xinhua
yemen young zachary
`,
  ],
  [
    0.02,
    `
action al angeles atlanta beach big brooklyn c. columbia comey d.c. dallas dan day delaware deputy division f. fort
franklin google grand gulf hewlett howard iii ill. jake ken kennedy l. lake los media mississippi mo. n.y. nations
network northeast ok orlando oscar pacific packard phillips policy s. schultz seattle second services stevens tony
wilmington
agriculture airbus airlines alliance amazon amsterdam annan apple arafat argentina armenia armenian army ashcroft
assad associates athens austria austrian azerbaijan baghdad bahrain balkans baltic bangladesh barack barclays barnier
bayern belarus belgian belgium belgrade bennett berlusconi biden blair blinken boeing bolsonaro boris borrell bp
brexit broadcasting brookings bulgaria bulgarian cabinet cameron capital caribbean castro catholic caucus chamber
chancellor cheney chile chilean chirac christians citigroup clinton clintons coast colombia colombian communist
communists conference congressional conservative conservatives constitution copenhagen corp. corporation cruz cuba
cuban czech danish davos denmark deutsche dollar draghi dubai dutch ecb economist emmanuel equity erdogan est estonia
euro exxon farc fda federation fidel fifa financial finland finnish force ford foundation francois fund gaddafi gates
genoa georgia georgian giuliani gmt goldman gorbachev gore government greece greek guard guatemala guterres hamas
harvard hebrew hezbollah hillary holdings holland hollande honduras hong houthi houthis hsbc garian gary
hurricane icc imf inc indonesia indonesian institution intel intelligence internet ioc ira ireland irish isis islam
islamic islamist istanbul javier jinping jong juncker kabul kaine kamala kenya kenyan kerry khamenei kim kissinger
kofi kong kosovo kremlin kurdish kurds kuwait labor labour lagarde latino latinos latvia lavrov lebanese lehman
liberal liberals libya libyan lisbon lithuania ltd ltd. lula macron madrid maduro malaysia mandela manila marco
marines mattis mccain mcconnell medvedev melania mercedes merkel merrill meta microsoft milan mitt mnuchin morgan
morocco mossad motors mubarak mueller museum muslim muslims myanmar n.v. nasa nasdaq navy nazi nepal netanyahu
netherlands nigeria nigerian nikkei nobel norway norwegian nyse obamas oecd olympic olympics opec organisation
organization osama oslo ottawa palestine palestinians panama partners partnership pelosi pence pentagon persian peru
petroleum philippine philippines plc poland polish pompeo pope portugal portuguese powell prague putin qaeda qatar
qatari reagan regulators renault rice riyadh roman romania romanian rome romney rouhani royal rubio rumsfeld s.a.
s.p.a. sachs saddam samsung sanders sarkozy saudis scholz senators seoul serb serbia serbian shanghai shell siemens
singapore slovakia slovenia socialist socialists society sony soviet soviets spaniards stanley starmer stockholm
stoltenberg sudan sunak sunni sweden swedish swiss switzerland sydney taiwan taliban tata tel tesla thai thailand
thatcher theresa tillerson toyota treasury trump trumps trust tunisia turks ucla uganda un. unesco unilever
usaid vatican venezuela venezuelan vice vienna vietnam vietnamese volkswagen volodymyr von walmart warsaw 
whitehouse who wto xi yahoo yeltsin yugoslavia zelensky zelenskyy zimbabwe zuckerberg zurich
`,
  ],
];

function table(bands: Bands): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const [share, words] of bands) for (const word of words.trim().split(/\s+/)) map.set(word, share);
  return map;
}

/** Share of stories, 0 to 1, by stem. */
export const COMMON_WORDS = table(WORDS);

/** Share of stories, 0 to 1, by name in lower case. */
export const COMMON_NAMES = table(NAMES);
