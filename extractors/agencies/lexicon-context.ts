/** Words that bound names of organizations: titles, days, words that open sentences. In comparison form. */
import { wordSet } from './keys.ts';

/** Titles and kinds of persons: a name of an organization ends before one. */
export const TITLES: ReadonlySet<string> = wordSet(`
  administrator admiral adm agent agents aide ambassador amb analyst assistant assemblyman assemblywoman assemblymember associate
  attorney attorneys baroness bishop brig brigadier capt captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor
  chief chiefs cmdr co-chair col colonel columnist commander commandant commissioner commissioners congressman congresswoman
  constable consul coach coroner corporal correspondent councillor councilman councilwoman councilmember councilor counsel
  counselor cpl dean delegate dep deputies deputy detective detectives director directors dr editor economist emperor
  employee employees engineer executive executives firefighter firefighters founder gen general gov governor governors head
  headquarters inspector inspectors insp investigator investigators jr judge judges justice justices king lady lawmaker
  lawmakers lawyer lawyers leader leaders lieut lieutenant lord lt maj major majority manager marshal master mayor member members
  minister ministers minority monsignor mp mr mrs ms nominee nurse officer officers official officials ombudsman operative
  owner paramedic pastor patrolman pfc physician pilot pope premier pres president presidents press prime prince princess
  principal prof professor prosecutor pvt queen rabbi ranger rangers reporter reporters rep representative representatives
  republican republicans democrat democrats rev reverend sec secretary secretaries sen senator senators sergeant sgt sheikh
  sheriff sheriffs sir solicitor speaker spokesman spokesperson spokeswoman staff staffer student students sultan
  superintendent supervisor supervisors supt teacher treasurer trooper troopers undersecretary veteran veterans vice
  vice-president warden whip candidate candidates chairs trustee trustees interim acting former retired late
  deputy-director senior representing special-agent photographer photo courtesy`);

/** Words that follow "sheriff's" or "Sheriff" and show that the office is meant. */
export const SHERIFF_STAFF: ReadonlySet<string> = wordSet(`
  deputy deputies detective detectives investigator investigators official officials officer officers spokesman spokeswoman
  spokesperson sgt sergeant lt lieutenant capt captain cpl corporal maj major cmdr commander dispatch dispatcher dispatchers
  dep patrol homicide deputys chief report reports website vehicle vehicles car cruiser news release helicopter unit units
  swat team search marine bomb records public personnel department office dept depart narcotics crime crimes`);

/** Capitalized words that are no part of a name: days, months, pronouns, words that open sentences. */
export const OUTSIDE: ReadonlySet<string> = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec today yesterday tomorrow tonight
  the a an this that these those it its he his she her they their we our you your i my who whose which what when where why how
  in on at by for from with to of as if and but or nor so yet after before during since until while although though because
  however meanwhile also then there here once now both all each every any some many most several few other another such no not
  according about above across against along among around behind below beneath beside between beyond despite down inside into
  near off onto outside over past per through throughout toward towards under up upon via within without amid
  one two three four five six seven eight nine ten dozens hundreds thousands
  is are was were be been being has have had do does did can could will would shall should might must
  said says told tells asked added citing read see watch follow share update updated published posted copyright source
  investigators detectives officers deputies authorities officials residents witnesses lawmakers
  earlier later instead still even just only perhaps maybe indeed thus hence therefore moreover furthermore
  former ex late early mr mrs ms miss dr story stories photo photos image images video file credit more
  yes hello like unlike except including excluding given whether either neither neighboring nearby local
  additional additionally armed unarmed undercover plainclothes uniformed riot off-duty responding arriving
  breaking exclusive related previous next live trending
  emergency campus anti-riot `);

/** Words before "police" and the like that make no name of them. */
export const NOT_PLACES: ReadonlySet<string> = wordSet(`
  local state federal city county municipal military riot secret security civil undercover armed campus airport railway
  traffic border religious morality paramilitary anti-terror antiterrorist counterterrorism antiterrorism provincial district
  regional national international foreign public private plainclothes mounted off-duty
  the a an and or but as when while after before if that said says told
  black white female male two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty dozens hundreds thousands several many more most some any no other another new old former
  saturday sunday monday tuesday wednesday thursday friday morning afternoon evening night today
  call called calling tell tells contact notify notified fake retired swat crisis authorities officials fire
  meanwhile however later earlier then now also once still yesterday homicide officers detectives responding january february
  march april may june july august september october november december jan feb aug sept oct nov dec updated update
  initial preliminary multiple numerous heavy massive additional area suspected veteran rookie assistant interim
  criminal communist muslim christian jewish republican democrat democratic bad good`);

/** Short words in capitals that are no acronyms of organizations. */
export const NOT_ACRONYMS: ReadonlySet<string> = wordSet(`
  US UK EU AM PM TV CEO CFO COO CTO VP MP MPS PR HR IT AI ID IDS OK DNA RNA HIV AIDS COVID SARS GPS SUV SUVS ATV EMT ER ICU DUI DWI AK AR
  GMT EST EDT PST PDT CST CDT MST BST UTC II III IV VI VII VIII IX XI XII AD BC BCE CE PHD MD JD MBA RN USA UAE DC NY LA SF
  GDP CPI PPI IPO ETF USD EUR GBP VAT IRA MDMA LSD PCP THC FAQ PDF URL WWW HTTP CCTV WMD IED IEDS PTSD ADHD IQ LGBT LGBTQ
  WWI WWII BREAKING UPDATE UPDATED WATCH NEWS LIVE NEW THE AND FOR WITH NOT ALL BUT YOU ARE WAS HAS HAD HIS HER WHO WHAT WHEN WHERE WHY HOW
  MORE READ ALSO FROM THIS THAT THEY THEM WILL BEEN HAVE INTO OVER JUST LIKE STORY PHOTO PHOTOS VIDEO NOTE RIP SOS DIY FYI ASAP
  RELATED PHOTOS EXCLUSIVE CLICK HERE`);

/** Networks that stand before the number of a channel ("CBS4"). */
export const NETWORKS: ReadonlySet<string> = wordSet('CBS NBC ABC FOX Fox CW PBS Action Eyewitness');
export const CHANNEL = 'Channel';

/** Call signs begin with K or W; these words do too. */
export const NOT_CALL_SIGNS: ReadonlySet<string> = wordSet(
  'KATY WWII WHAT WHEN WITH WILL WERE WANT WENT WEEK WELL WORK WORD WEST WIFE WIND WINS WIDE WISE WISH WOOD WALL WARN WARS WAIT WALK WASH WAVE WAYS WEAK WEAR WILD WINE KIDS KILL KING KEEP KEPT KICK KIND KNEW KNOW KEYS KNEE',
);
