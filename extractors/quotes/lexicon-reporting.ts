/**
 * Verbs, and other words, that attribute words to a speaker.
 *
 * Sources: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985), 16.31 (factual
 * speech-act and mental-act verbs) and 16.60 (verbs with an addressee); Levin, English Verb Classes (1993), 37 (verbs
 * of communication); cue verbs seen in annotated news.
 *
 * - `say`: takes words or a that-clause, and may stand before its subject ("said Smith")
 * - `tell`: takes whom it is said to, then words or a clause ("told reporters that …")
 * - `think`: takes a clause that the subject holds, not words
 * - `show`: what documents and findings do; takes a clause
 * - `call`: puts words on something ("called the plan “reckless”", "accused him of …"); takes no clause
 * - `hold`: takes a stand ("opposed the plan", "plans to appeal") and attributes no words; see lexicon-complements
 */
export type VerbClass = 'say' | 'tell' | 'think' | 'show' | 'call' | 'hold';

const lines = (s: string): readonly string[] => s.trim().split(/\s+/);

/** Base forms by class. A form in brackets of its own line is irregular: base/third person/past/participle/gerund. */
const REGULAR: Readonly<Record<Exclude<VerbClass, 'hold'>, readonly string[]>> = {
  say: lines(`
    acknowledge add admit affirm agree allege announce answer argue ask assert aver bark bellow blurt boast brag bristle
    cackle caution chant chide chime chuckle claim clarify comment complain concede conclude confess confide confirm
    contend continue counter crow cry declare deadpan demand deny detail disclose echo elaborate emphasise emphasize enthuse
    exclaim explain fret fume gasp groan growl grumble gush hint huff imply insist intone interject interrupt joke jest
    lament laugh lecture maintain marvel moan mumble murmur mutter muse note observe offer opine plead pledge point ponder
    pray predict press proclaim profess promise propose protest query question quip recall recite recount reflect reiterate
    rejoin relay remark reply report repeat request respond retort reveal roar scoff scold scream shout shriek
    shrug sigh smile sneer snap snort speculate state stipulate stress suggest summarise summarize surmise
    sympathise tease testify thunder tweet underline underscore urge volunteer vow wail warn whine whisper wonder
    yell retweet post sum reason rant
  `),
  tell: lines('advise alert assure brief inform instruct notify persuade remind reassure convince order'),
  think: lines(`
    anticipate appreciate assume believe calculate consider decide deduce discover doubt estimate expect fear figure
    guess hope imagine infer intend judge learn notice realise realize recognise recognize reckon recommend regret
    rule suppose suspect trust want wish worry determine dispute
  `),
  show: lines('indicate show demonstrate illustrate document'),
  call: lines(`
    accuse applaud assail attack blame blast brand call castigate champion characterise characterize charge cite condemn
    commend credit criticise criticize decry denounce deplore deride describe dismiss dub endorse hail invoke label lambast
    lambaste mock name portray praise promote quote rail refer reject ridicule rebuke rip skewer slam spurn thank title tout
    trash welcome salute scorn taunt liken compare discuss address defend acclaim vilify admonish disparage
    encourage challenge insult warn caricature depict pillory bash parrot paraphrase hammer lash trumpet pan
  `),
};

/** base, third person, past, participle, gerund */
const IRREGULAR: Irregular = [
  ['say', 'say says said said saying'],
  ['say', 'write writes wrote written writing'],
  ['say', 'swear swears swore sworn swearing'],
  ['say', 'read reads read read reading'],
  ['say', 'go goes went gone going'],
  ['say', 'begin begins began begun beginning'],
  ['say', 'sing sings sang sung singing'],
  ['say', 'cry cries cried cried crying'],
  ['say', 'reply replies replied replied replying'],
  ['say', 'testify testifies testified testified testifying'],
  ['say', 'deny denies denied denied denying'],
  ['say', 'clarify clarifies clarified clarified clarifying'],
  ['say', 'imply implies implied implied implying'],
  ['say', 'quip quips quipped quipped quipping'],
  ['say', 'admit admits admitted admitted admitting'],
  ['say', 'brag brags bragged bragged bragging'],
  ['say', 'sum sums summed summed summing'],
  ['say', 'submit submits submitted submitted submitting'],
  ['say', 'snap snaps snapped snapped snapping'],
  ['tell', 'tell tells told told telling'],
  ['think', 'think thinks thought thought thinking'],
  ['think', 'know knows knew known knowing'],
  ['think', 'feel feels felt felt feeling'],
  ['think', 'find finds found found finding'],
  ['think', 'see sees saw seen seeing'],
  ['think', 'hear hears heard heard hearing'],
  ['think', 'worry worries worried worried worrying'],
  ['think', 'foresee foresees foresaw foreseen foreseeing'],
  ['think', 'understand understands understood understood understanding'],
  ['call', 'slam slams slammed slammed slamming'],
  ['call', 'rip rips ripped ripped ripping'],
  ['call', 'refer refers referred referred referring'],
  ['call', 'decry decries decried decried decrying'],
  ['call', 'dub dubs dubbed dubbed dubbing'],
  ['call', 'vilify vilifies vilified vilified vilifying'],
  ['show', 'show shows showed shown showing'],
  ['show', 'signal signals signalled signalled signalling'],
  ['show', 'signal signals signaled signaled signaling'],
];

/** `participle`: a past participle that is no past form ("written"): a verb only behind "has" or "had". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface ReportingVerb {
  readonly base: string;
  readonly class: VerbClass;
  readonly form: VerbForm;
}

/** The regular forms of a verb: "argue", "argues", "argued", "arguing". */
export function inflect(base: string): readonly [string, string, string] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/(?:s|x|ch|sh)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  return [`${base}s`, `${base}ed`, `${base}ing`];
}

type Irregular = readonly (readonly [VerbClass, string])[];
type Regular = Partial<Readonly<Record<VerbClass, readonly string[]>>>;

/** Every form of these verbs, lower case. Of verbs that share a form the first counts, irregular ones before regular. */
export function inflected(irregular: Irregular, regular: Regular): ReadonlyMap<string, ReportingVerb> {
  const map = new Map<string, ReportingVerb>();
  const put = (word: string, verb: ReportingVerb): void => {
    if (!map.has(word)) map.set(word, verb);
  };
  for (const [cls, forms] of irregular) {
    const [base, third, past, participle, gerund] = forms.split(' ') as [string, string, string, string, string];
    put(past, { base, class: cls, form: 'past' });
    put(participle, { base, class: cls, form: 'participle' });
    put(base, { base, class: cls, form: 'base' });
    put(third, { base, class: cls, form: 'third' });
    put(gerund, { base, class: cls, form: 'gerund' });
  }
  for (const [cls, bases] of Object.entries(regular) as [VerbClass, readonly string[]][])
    for (const base of bases) {
      if (map.has(base)) continue;
      const [third, past, gerund] = inflect(base);
      put(base, { base, class: cls, form: 'base' });
      put(third, { base, class: cls, form: 'third' });
      put(past, { base, class: cls, form: 'past' });
      put(gerund, { base, class: cls, form: 'gerund' });
    }
  return map;
}

/** Every form of every reporting verb, lower case. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = inflected(IRREGULAR, REGULAR);

/** Verbs that are oftener something else: they count only directly beside quoted words. */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  lines(`go begin read sing offer press post laugh smile shrug sigh continue address name title thank order
    rule want hear charge stump sum learn credit promote see submit pan`),
);

/** Verbs whose present and base forms are oftener nouns. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  lines(
    'state report reason cry order note claim comment demand answer question request post protest joke offer hint quip challenge praise promise estimate fear hope worry trust wish doubt quote attack remark list point rule',
  ),
);

/** Verbs whose subject may follow them: "said Smith". */
export const INVERTING: ReadonlySet<string> = new Set(
  REGULAR.say.concat([
    'say',
    'write',
    'reply',
    'quip',
    'testify',
    'go',
    'begin',
    'cry',
    'admit',
    'swear',
    'think',
    'read',
  ]),
);

/** Verbs whose infinitive says what the speaker commits to or asks for: "promised to", "urged them to". */
export const COMMISSIVES: ReadonlySet<string> = new Set(
  lines(
    'promise vow pledge threaten agree offer swear claim volunteer propose ask demand urge request plead advise warn order instruct tell profess recommend encourage',
  ),
);

/** Nouns that stand for what somebody said: "a statement", "in a tweet". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  lines(`
    statement tweet tweets post message email e-mail letter memo note speech remarks interview release report affidavit
    complaint filing lawsuit document documents transcript article editorial column op-ed essay blog testimony brief
    motion ruling opinion order decision indictment warrant advisory alert notice announcement caption text texts comment
    comments answer response reply question claim argument accusation allegation assertion suggestion promise warning call
    demand plea vow pledge admission denial assessment view belief conclusion contention insistence prediction
    description mantra slogan motto chant chants phrase refrain line joke quip retort rebuke criticism words study survey poll book
    petition video ad advert advertisement voicemail recording resolution
  `),
);
