/**
 * Closed-class words and other words that tell where a quantity's phrase ends, and what is none. No logic.
 */
const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** ISO 4217 codes that are words in capitals. */
export const CODES_THAT_ARE_WORDS: ReadonlySet<string> = set('ALL TRY MAD COP CUP BOB SOS PEN GEL TOP');

export const DETERMINERS: ReadonlySet<string> = set(
  'the a an this that these those his her its their our my your each every any some no all both another such what whose',
);

export const PRONOUNS: ReadonlySet<string> = set(
  'i you he she it we they me him us them who whom which himself herself itself themselves mine yours hers ours theirs something anything nothing everyone someone somebody nobody',
);

export const PREPOSITIONS: ReadonlySet<string> = set(
  `about above across after against along alongside amid among amongst around as at before behind below beneath beside
   besides between beyond by despite down during except for from in inside into like near of off on onto out outside over
   past per since through throughout to toward towards under until up upon versus via vs vs. with within without worth
   including excluding compared according because due ahead away ago apart later earlier than plus minus`,
);

export const CONJUNCTIONS: ReadonlySet<string> = set(
  'and or but nor so yet if when while where whether although though unless once that because whereas how why',
);

/** Auxiliaries and verbs that news puts after a count; a noun phrase ends before them. */
export const VERBS: ReadonlySet<string> = set(
  `is are was were be been being am has have had having do does did done will would can could may might must shall should
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't
   said says say told tells became become becomes came come comes went go goes got get gets gave give gives given took take takes
   taken made make makes left leave leaves lost lose loses won win wins fell fall falls fallen rose rise rises risen grew grow grows
   grown kept keep keeps held hold holds saw see sees seen found find finds met meet meets paid pay pays cost costs set put
   puts hit hits cut cuts let lets ran run runs began begin begins begun brought bring brings bought buy buys built build
   builds fled flee flees shot died die dies killed live lives lived work works worked need needs needed use uses used want
   wants wanted remain remains remained include includes included follow follows followed face faces faced
   sent send sends sold sell sells spent spend spends stood stand stands stay stays stayed thought knew known
   feel feels felt drew drawn drove driven ate fought led lead leads sat sit sits slid spoke spoken stole stolen struck swept
   swore wore worn wrote written broke broken chose chosen rode ridden sank sunk threw thrown woke
   arrested injured wounded charged detained missing dead alive apiece each ago old older younger`,
);

export const ADVERBS: ReadonlySet<string> = set(
  `not also only just aside aboard ashore now then there here still even ever never always often already soon again too very more most less
   least much well almost nearly about approximately roughly away back together apart forward today yesterday tomorrow tonight
   overnight overall annually daily weekly monthly yearly quarterly worldwide globally nationwide abroad overseas elsewhere
   so-called however meanwhile otherwise instead indeed perhaps maybe last next combined altogether total respectively alone recently`,
);

/** Words of no other list that end a noun phrase. */
export const CLOSING: ReadonlySet<string> = set(
  'aged ages off-duty past near monday tuesday wednesday thursday friday saturday sunday',
);

/** Plurals without "s", and collective nouns that a number counts. */
export const PLURALS: ReadonlySet<string> = set(
  `people men women children police staff personnel troops fish sheep deer cattle poultry livestock aircraft spacecraft
   feet teeth mice geese oxen lice dice media data bacteria criteria phenomena alumni fungi nuclei stimuli crew clergy
   servicemen servicewomen policemen policewomen firefighters fishermen businessmen congressmen congresswomen gunmen
   workmen craftsmen salesmen chairmen spokesmen councilmen grandchildren schoolchildren stepchildren townspeople salespeople
   tradespeople others halves wives knives wolves shelves loaves leaves thieves elves calves moose bison elk trout salmon tuna squid shrimp
   offspring species series headquarters youth folk folks persons dead injured wounded homeless offenses pence`,
);

/** Words in "s" that are no plurals, or modify the noun after them. */
export const NOT_PLURALS: ReadonlySet<string> = set(
  `this his its was is has does as us yes gas bus plus less unless across perhaps always business process access success
   congress express press class mass glass grass loss boss cross dress address stress progress mess kiss miss pass bass brass
   virus campus bonus census consensus status focus chorus corpus crisis basis analysis emphasis thesis hypothesis
   various previous serious dangerous religious numerous famous nervous obvious precious suspicious tremendous enormous
   continuous anonymous homeless jobless wireless harmless women's men's children's christmas texas kansas arkansas
   illinois massachusetts dallas angeles paris athens james jones williams swiss chess tennis politics economics physics
   mathematics athletics gymnastics diabetes rabies measles series species means overseas afterwards towards besides
   bias canvas atlas pancreas minus news`,
);

/** Words before a number that name or number a thing: "Section 427", "page 3", "Route 66". */
export const LABELS: ReadonlySet<string> = set(
  `section sections sec sec. art art. para para. cl cl. ch ch. row part parts chapter chapters page pages pp p.p. room gate platform route routes highway highways hwy interstate exit channel
   flight apartment apt apt. unit suite ward district precinct division group category tier stage version line lane track
   terminal pier season episode volume vol vol. no no. nos. number numbers figure fig fig. table block lot article articles
   title rule rules act amendment proposition prop measure bill resolution paragraph clause schedule appendix form phase type level grade
   class size model mark mk series seed box zip code zone sector area district interstate state-road road rd us- junction
   psalm verse u.s.c. usc cfr c.f.r. question item step lesson game race heat round day week year quarter month hole engine ladder station school
   lane car bus train truck boeing airbus formula sp s&p apollo windows ios android playstation xbox iphone ipad galaxy pixel
   covid top fortune nasdaq dow stoxx ftse s&p nikkei cac dax russell studio catch stanza sonnet case docket patent
   extension ext ext. tel tel. telephone phone fax call dial interstate m- a- exhibit count counts canto tropical hurricane category
   rank ranked ranking seeded seed aged area51 century warhead studio floor minute`,
);

/** Labels that also stand before a plain figure: only a capital makes them labels. */
export const LABELS_IF_CAPITAL: ReadonlySet<string> = set(
  'count counts call area year minute month quarter class state measure line lines top school station floor code form bus truck car train race',
);

/** Nouns that look like participles. */
export const NOUNS_IN_ING: ReadonlySet<string> = set(
  `meeting building hearing shooting killing wedding warning ceiling painting offering filing listing opening training briefing recording
   ruling rating stabbing bombing hanging sentencing screening landing crossing clothing housing funding drawing dwelling gathering
   greeting outing saving earning setting sitting sighting blessing finding spring string evening morning king ring wing being thing lightning swimming seed weed speed breed feed bed shed deed need creed`,
);

/** Plurals that modify the noun after them more often than they end a phrase: "sports cars", "sales figures". */
export const MODIFIERS: ReadonlySet<string> = set(
  'sports arms sales goods drugs savings operations systems communications affairs services rights customs games women men children police data media aircraft staff',
);

export const STREETS: ReadonlySet<string> = set(
  `street st st. avenue ave ave. av av. road rd rd. boulevard blvd blvd. drive dr dr. lane ln ln. court ct ct. place pl pl.
   way highway hwy hwy. parkway pkwy pkwy. square terrace circle turnpike expressway pike alley plaza trail row crescent close
   loop route broadway rue calle via strasse`,
);

/** Kinds of people, singular: such may be of an age, and be hurt. */
export const PERSONS: ReadonlySet<string> = set(
  `person people child kid boy girl man woman adult teenager teen youth youngster minor infant baby toddler pupil student resident
   patient worker employee voter citizen passenger victim migrant refugee driver player anyone everyone those soldier suspect
   officer member guard prisoner inmate detainee hostage survivor protester demonstrator miner sailor firefighter civilian
   tourist villager fan spectator other crew casualty fighter militant gunman lawmaker defendant pensioner senior male female
   american briton parent mother father applicant participant volunteer visitor customer staffer teacher nurse doctor`,
);

/** Last words of names of places and buildings, besides streets. */
export const PLACE_HEADS: ReadonlySet<string> = set(
  `center centre elementary school hospital stadium arena park bridge island islands creek lake lakes river rivers hills hill
   springs wells oaks pines palms mile corners points elms sisters mountain mountains valley beach bay harbor harbour mall
   tower towers building gardens farm ranch airport station hotel casino church university college`,
);

/** One-letter and spelt directions in addresses: "4700 block of E. Marsh Street". */
export const DIRECTIONS: ReadonlySet<string> = set(
  'n s e w n. s. e. w. ne nw se sw n.e. n.w. s.e. s.w. north south east west northeast northwest southeast southwest',
);

/** Nouns after "[number] [hyphen] [number]" that make it a score or a vote. */
export const SCORES: ReadonlySet<string> = set(
  `win wins victory loss defeat draw tie lead record score scoreline vote votes decision ruling rout triumph advantage deficit
   thriller final semifinal margin split comeback upset series`,
);

/** Words after which a number may be a year. */
export const BEFORE_YEARS: ReadonlySet<string> = set(
  `in since by of from until till during before after between early late mid around the and for to circa year years spring
   summer fall autumn winter january february march april may june july august september october november december jan
   feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. last next this fiscal fy class ad a.d. through`,
);

export const MONTHS: ReadonlySet<string> = set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
   oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`,
);

/** Verbs that make no noun: a subject ends before them whatever they follow. Scraped text loses its apostrophes. */
export const AUXILIARIES: ReadonlySet<string> = set(
  `is are was were be been am has have had having do does did will would can could may might must shall should isn't aren't wasn't
   weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't said says became becomes
   isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont cant couldnt shouldnt wouldnt`,
);

/** Verb forms that news uses of figures, beyond the closed-class list. */
export const REPORTED_VERBS: ReadonlySet<string> = set(
  `averages averaged amounts equals exceeds measures weighs weighed totals earns earned owes owed owns owned offers offered employs employed charges charged reports reported posts posted expects expected plans planned serves served carries carried covers covered contains contained produces produced creates created holds allows allowed requires required shows showed shown tops topped costs raises raised buys sells seized seizes recovered recovers reached reaches stretches stretched extends extended starts started stands ranges ranged comes features represents represented accounts accounted generates generated delivered delivers forecasts estimates estimated predicts predicted launched launches opened opens closed closes traded trades attracted drew drop recorded records registered hosts hosted featured boasts boasted donates donated pledged pledges receives received scored scores fined fines sentenced invested invests acquired acquires awarded rated used priced valued traveled travelled traveling going running trading selling buying losing gaining falling rising growing costing spending paying earning shoots moves flies travels forms consumes works runs seeks aims hopes adds brings wants uses helps lives
   exceeded enables puts makes gives takes lies sits pulls pushes brought spends saves lends lent borrows supplies`,
);

/** The base forms, verbs after a plural: "Prices range from". */
export const BASE_VERBS: ReadonlySet<string> = set(
  `range average total weigh measure extend stretch employ own offer earn expect plan serve cover contain produce create require show
   report post reach recover seize sell buy trade represent account generate deliver estimate forecast attract record host donate pledge
   receive score charge carry vary allow accelerate borrow boost exceed feature start remain say hold pay spend`,
);
