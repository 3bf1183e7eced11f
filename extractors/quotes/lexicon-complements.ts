/**
 * What follows a verb that says or holds something, where no clause does: "denied the charges", "called for calm",
 * "plans to appeal".
 *
 * Sources: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985), 16.20 to 16.63
 * (complementation of verbs); Levin, English Verb Classes (1993), 29 to 33 (judgment, desire) and 37 (communication);
 * VerbNet 3.4, the classes characterize-29.2, consider-29.9, conjecture-29.5, admire-31.2, want-32.1, judgment-33.1 and
 * focus-87.1.
 */
import { inflected, REPORTING_VERBS, type ReportingVerb } from './lexicon-reporting.ts';

const lines = (s: string): readonly string[] => s.trim().split(/\s+/);

/** "call:for,on warn:of": words and their prepositions. */
function prepositions(s: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    lines(s).map((entry) => {
      const [word, list] = entry.split(':') as [string, string];
      return [word, new Set(list.split(','))];
    }),
  );
}

/** A noun phrase names what was said, or what was spoken of. All verbs of class `call` take one too. */
export const TAKES_OBJECT: ReadonlySet<string> = new Set(
  lines(`
    acknowledge affirm announce clarify concede confirm contradict demand deny detail disclose emphasise emphasize
    explain forecast lament mention outline predict propose protest question reaffirm recount reiterate repeat
    request reveal stress suggest underline underscore urge vow voice pledge threaten
    anticipate expect doubt fear regret recommend favor favour want dispute consider note recall declare see view find knock paint cast frame
    support oppose back reject resist view regard rebut refute debunk disavow renounce
    accept condone contemplate disbelieve embrace envisage envision mourn ponder posit tolerate assess
    cheer chide deride excoriate eviscerate savage ridicule rubbish debunk disparage impugn lampoon malign mock
    pillory reproach reprove scorn snub upbraid vilify accept acknowledge
    claim congratulate order instruct plead highlight advocate express articulate reference echo belittle demean
  `),
);

/**
 * Verbs that are oftener deeds than words: their phrase must hold one of these ("slammed the plan as", "charged him
 * with"), or a word of what is spoken of rather than done something to.
 */
export const NEEDS = prepositions(`
    attack:for,as,over blast:for,as,over slam:for,as,over rip:for,as,over hammer:for,as,over bash:for,as,over lash:for,as,over
    skewer:for,as,over trash:for,as,over pan:for,as,over challenge:to,over,on order:to instruct:to claim:responsibility,victory,credit plead:guilty,contest,innocent charge:with thank:for
    name:as brand:a,an,as,the hail:as,for salute:as,for welcome:as promote:as address:as title:as credit:for,with promise:to quote:as
    knock:for,as,over paint:as cast:as frame:as portray:as see:as view:as find:guilty,liable,responsible
`);

/** Verbs of `NEEDS` whose object, where it is spoken of or a person, makes them verbs of speech as well. */
export const JUDGES: ReadonlySet<string> = new Set(
  lines('attack blast slam rip hammer bash lash skewer trash pan challenge hail salute welcome promote credit thank'),
);
/** Those of them that do nothing to a person but speak. */
export const JUDGES_PEOPLE: ReadonlySet<string> = new Set(lines('blast slam skewer trash hail credit thank'));

/** Nouns of what is spoken of: plans, decisions, words, powers, records. Source: FrameNet, the frames Text, Statement,
 * Law, Deciding, Purpose and Project.
 */
export const SPOKEN_OF: ReadonlySet<string> = new Set(
  lines(`
    agenda agreement amendment announcement approach appointment ban bid bill budget campaign candidacy claim claims comment comments
    conduct cuts deal decision decisions demand demands effort efforts election failure government handling idea ideas initiative law laws
    legislation measure measures move nomination notion offer order performance plan plans policies policy pledge process programme program
    progress promise proposal proposals question questions reaction record referendum reform reforms regime release remarks report reports
    request resignation response result results rhetoric rule rules ruling rulings sanctions speech stance statement statements strategy
    strike suggestion support system tactics takeover tariffs treaty treatment use verdict victory vote win news recovery administration
  `),
);

/** The prepositions that lead to what was said, or spoken of. */
export const TAKES_PREPOSITION = prepositions(`
    advocate:for agree:with,on allude:to apologise:for apologize:for appeal:for approve:of argue:for,against
    ask:about,for assure:of balk:at believe:in boast:of,about brag:about,of bristle:at call:for,on,upon campaign:for,against
    comment:on,about complain:of,about confess:to consent:to crow:about despair:of disagree:with,on,about disapprove:of
    dream:of,about dwell:on elaborate:on fret:about,over gripe:about grumble:about gush:about,over
    hint:at hope:for inform:of,about inquire:about insist:on joke:about know:about,of lecture:on,about lobby:for,against
    long:for muse:about,on notify:of object:to opt:for,against plead:for point:to pray:for press:for protest:against,over
    push:for,back rail:against rant:about refer:to reflect:on remark:on remind:of reminisce:about report:on
    scoff:at side:with speak:about,of,against,on speculate:about,on subscribe:to sympathise:with sympathize:with
    talk:about,of testify:about,on,to think:about,of touch:on tweet:about vote:for,against warn:of,against,about
    wish:for wonder:about worry:about,over write:about,of
`);

/** Adjectives that say what somebody thinks of something, with their prepositions; all take a clause too. */
export const ATTITUDES = prepositions(`
    adamant:about,on afraid:of aghast:at alarmed:by,at,about amazed:at,by amused:by angered:by
    angry:about,at,over,with annoyed:about,at,by,with anxious:about appalled:at,by,over appreciative:of ashamed:of
    astonished:at,by aware:of baffled:by bitter:about,over cautious:about certain:of,about cheered:by committed:to
    concerned:about,by,over,with confident:of,about,in content:with convinced:of critical:of dedicated:to
    delighted:with,by,at determined:to devastated:by disappointed:with,by,in disgusted:by,with,at dismayed:at,by,over
    dismissive:of dissatisfied:with disturbed:by embarrassed:by,about encouraged:by enraged:by,at,over
    enthusiastic:about excited:about,by fascinated:by,with fearful:of fond:of frightened:by,of frustrated:with,by,at
    furious:at,over,with glad:about grateful:for,to happy:about,with,for heartened:by hesitant:about hopeful:of,about
    horrified:by,at hostile:to,toward,towards impatient:with impressed:by,with indifferent:to infuriated:by
    insistent:on,about jealous:of keen:on loyal:to mad:at,about mindful:of mystified:by nervous:about offended:by
    opposed:to optimistic:about outraged:at,by,over overjoyed:by,at,with passionate:about perplexed:by
    pessimistic:about pleased:about,at,with,by proud:of puzzled:by,about receptive:to relieved:by,at resentful:of
    respectful:of saddened:by satisfied:with scared:of,by sceptical:of,about scornful:of shaken:by shocked:by,at,over
    sick:of skeptical:of,about sorry:for,about startled:by stunned:by,at supportive:of sure:of,about surprised:by,at
    suspicious:of,about sympathetic:toward,towards,to thankful:for,to thrilled:about,at,by,with tired:of troubled:by
    unapologetic:about unaware:of uncomfortable:with,about undecided:about,on uneasy:about,with unhappy:with,about
    unsure:of,about upset:about,over,with,by wary:of wedded:to worried:about,by,over
`);

/** Nouns of speech and thought whose clause is what was said or thought. */
export const CLAIMS: ReadonlySet<string> = new Set(
  lines(`
    accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument arguments
    assertion assertions assessment assumption assurance assurances belief boast claim claims comment complaint complaints
    concern concerns conclusion confidence contention conviction declaration demand denial doubt doubts estimate expectation
    expectations fear fears feeling finding findings forecast hope hopes hint hints insistence observation opinion pledge
    prediction predictions promise promises proposal recognition recommendation remark report reports ruling statement suggestion
    suggestions suspicion suspicions testimony threat view views vow warning warnings worry fact notion idea sense line message rhetoric recognition awareness
  `),
);

/** Nouns of stands and plans, with what leads to what they are about. */
export const STANDS = prepositions(`
    accusation:of,against accusations:of,against admiration:for alarm:about,over,at allegation:of,against
    allegations:of,against anger:at,over,about anxiety:about,over apologies:for,to apology:for,to appeal:for
    appeals:for assault:on assessment:of assessments:of attack:on attacks:on call:for calls:for challenge:to,against
    challenges:to,against claims:of,about comments:on,about,regarding complaint:about,against
    complaints:about,against,of concern:about,over concerns:about,over condemnation:of condemnations:of confidence:in
    contempt:for criticism:of criticisms:of critique:of critiques:of decision:to defence:of defense:of demand:for
    demands:for denial:of denials:of denunciation:of description:of desire:to,for determination:to disapproval:of
    disdain:for disgust:at,with dislike:of dismay:at,over dismissal:of distaste:for distrust:of doubts:about,over
    endorsement:of endorsements:of enmity:toward,towards enthusiasm:for explanation:of,for explanations:of,for
    faith:in fear:of fears:of,about frustration:with,over,at,about fury:at,over grievances:about,against,over
    hatred:of,for hostility:to,toward,towards indictment:of insistence:on insults:at,toward,towards,against
    intention:to,of intolerance:of lawsuit:against,over message:about,of,for misgivings:about mistrust:of mockery:of
    objection:to objections:to offer:to,of opinion:of,on,about opposition:to outrage:at,over petition:for,against
    plan:to plans:to,for plea:for pleas:for pledge:to,of portrayal:of position:on positions:on,toward
    praise:for,of,about promise:to,of promises:to,of proposal:to,for proposals:to,for question:about,over,of
    questions:about,over rant:about,against rants:about,against rebuke:of rebukes:of reference:to references:to
    refusal:to regret:about,for,over regrets:about rejection:of reluctance:to remarks:on,about request:for,to
    requests:for,to,of resentment:of,at,toward reservations:about resistance:to respect:for
    rhetoric:on,about,toward,towards,against ruling:on,against rulings:on,against scepticism:about skepticism:about
    speech:about,on stance:on statements:on,about support:for,of suspicion:of,about swipe:at swipes:at
    sympathy:for,with takedown:of testimony:about,on,against,to threat:to threats:to,of,against tirade:against,about
    tribute:to tributes:to understanding:of unwillingness:to view:of,on views:about,of,toward vow:to
    warning:about,of,against warnings:about,of willingness:to wish:to,for wishes:for worries:about,over
    worry:about,over zeal:for
`);

/** The infinitive says what is wanted or meant, beside the verbs that commit to something. */
export const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  lines(`
    plan want hope seek intend expect threaten wish prefer petition lobby push determined aim look love hate plot decide choose refuse
    decline aspire opt resolve campaign yearn consent hesitate vote
  `),
);

/** Adjectives of will, whose infinitive says what somebody would do. Source: Quirk et al. (1985), 16.79 and 16.80. */
export const WILLING: ReadonlySet<string> = new Set(
  lines('eager reluctant willing unwilling prepared keen anxious inclined hesitant happy proud glad determined loath'),
);

/** Stances that "not" turns into the opposite stance, where with verbs of speech it says that nothing was said. */
export const NEGATABLE: ReadonlySet<string> = new Set(
  lines(`
    want expect support endorse back favor favour accept plan intend agree recommend oppose apologize apologise dispute
    deny contest think believe like trust approve condone object seek regret hope prefer
  `),
);

/** Speech that is refused says nothing: "declined to comment". */
export const REFUSED_SPEECH: ReadonlySet<string> = new Set(
  lines(`
    answer comment confirm deny describe detail disclose discuss divulge elaborate explain give identify name offer
    provide release respond reveal say specify speak speculate state talk address be elaborate
  `),
);

/** Verbs that hold an opinion and give nobody's words: they attribute nothing that stands between marks. */
export const STANCE_VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  [
    ...inflected(
      [
        ['hold', 'seek seeks sought sought seeking'],
        ['hold', 'speak speaks spoke spoken speaking'],
        ['hold', 'forecast forecasts forecast forecast forecasting'],
        ['hold', 'plan plans planned planned planning'],
        ['hold', 'choose chooses chose chosen choosing'],
        ['hold', 'opt opts opted opted opting'],
        ['hold', 'rebut rebuts rebutted rebutted rebutting'],
      ],
      {
        hold: lines(`
          admire advocate allude apologise apologize appeal approve articulate back balk belittle campaign congratulate
          consent contradict debunk demean despair disagree disapprove disavow dislike distrust dream dwell echo embrace
          express favor favour focus gripe highlight inquire lobby long mention object oppose outline petition prefer push
          reaffirm rebut reference refute regard reject reminisce renounce resist resolve react refute sympathize
          side subscribe support talk touch view voice vote aim look refuse decline aspire yearn hesitate embrace
          pressure abhor accept adore celebrate cherish contemplate deem despise detest disbelieve disdain envisage
          envision esteem eye hate idolize loathe love mistrust mourn plot posit prize relish resent respect revere
          revile savor savour shun tolerate value venerate visualize worship assess cheer excoriate eviscerate savage
          rubbish impugn lampoon malign reproach reprove snub upbraid knock paint cast frame liken liken
        `),
      },
    ),
  ].filter(([word]) => !REPORTING_VERBS.has(word)),
);

/**
 * Verbs that say something together with the words behind them: "ruled out talks", "hit back at critics". One entry a
 * line: the verb, and its continuations.
 */
const IDIOM_LINES = `
  back: away from, down from
  brush: off, aside
  call: out, into question
  cast: doubt on
  come: out against, out for, out in favor of, out in favour of
  deliver: a message about
  double: down on
  fire: back at
  give: evidence about
  hit: back at, out at
  kick: back against
  lash: out at, out against
  lay: out, out a plan for
  make: fun of, light of, a plea for, the case for, a case for, reference to, a reference to, no mention of, no apologies for
  pay: tribute to
  play: down, up
  poke: fun at
  push: back against, back on, back at
  raise: concerns about, concerns over, questions about, doubts about, doubts over, the issue of
  rule: out, in favor of, in favour of, against
  set: out
  shrug: off
  speak: out against, out about, in favor of, in favour of, out
  spell: out
  stand: by, behind
  sum: up
  take: aim at, issue with, responsibility for, credit for, a swipe at, note of
  talk: up, down
  throw: cold water on, his support behind, her support behind, its support behind, their support behind
  wave: off, away
  weigh: in on
  write: off
`;

/** Continuations of each verb's idioms by its base form, the longest first. */
export const IDIOMS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  IDIOM_LINES.trim()
    .split('\n')
    .map((line) => {
      const [verb, list] = line.trim().split(': ') as [string, string];
      const ways = list.split(', ').map((way) => way.split(' '));
      return [verb, ways.toSorted((a, b) => b.length - a.length)];
    }),
);

/** Every form of the verbs of idioms. */
export const IDIOM_VERBS: ReadonlyMap<string, ReportingVerb> = inflected(
  [
    ['hold', 'come comes came come coming'],
    ['hold', 'cast casts cast cast casting'],
    ['hold', 'give gives gave given giving'],
    ['hold', 'hit hits hit hit hitting'],
    ['hold', 'lay lays laid laid laying'],
    ['hold', 'make makes made made making'],
    ['hold', 'pay pays paid paid paying'],
    ['hold', 'set sets set set setting'],
    ['hold', 'shrug shrugs shrugged shrugged shrugging'],
    ['hold', 'speak speaks spoke spoken speaking'],
    ['hold', 'stand stands stood stood standing'],
    ['hold', 'sum sums summed summed summing'],
    ['hold', 'take takes took taken taking'],
    ['hold', 'throw throws threw thrown throwing'],
    ['hold', 'write writes wrote written writing'],
  ],
  { hold: [...IDIOMS.keys()] },
);

/** Verbs of idioms that are too common to mark a sentence by. */
const COMMON: ReadonlySet<string> = new Set(lines('come give make set stand take talk'));

/** Their forms, and wishes ("would like"): looked at only in sentences that other words mark. */
export const COMMON_CUES: ReadonlySet<string> = new Set([
  ...[...IDIOM_VERBS].flatMap(([word, { base }]) => (COMMON.has(base) ? [word] : [])),
  'like',
  'love',
]);

/**
 * Verbs that carry a noun of speech, in every form: "made a plea for calm", "offered praise for the crew". Source: Quirk
 * et al. (1985), 10.30 (eventive objects).
 */
export const LIGHT_VERBS: ReadonlyMap<string, ReportingVerb> = inflected(
  [
    ['hold', 'make makes made made making'],
    ['hold', 'give gives gave given giving'],
    ['hold', 'have has had had having'],
    ['hold', 'hold holds held held holding'],
    ['hold', 'take takes took taken taking'],
    ['hold', 'send sends sent sent sending'],
    ['hold', 'bring brings brought brought bringing'],
  ],
  {
    hold: lines(`
      issue deliver launch level show share mount wage offer renew sound file register lodge present harbor harbour
      direct hurl fire express voice
    `),
  },
);

/** Forms of verbs of stance that are oftener nouns. */
export const STANCE_NOUNS: ReadonlySet<string> = new Set(
  lines(
    'aim look love hate prize respect value scorn eye cheer paint knock frame cast plot appeal approach back balk campaign dream echo favor favour focus forecast gripe highlight lobby long object outline petition plan push reference side support talk touch view voice vote',
  ),
);

/** Nouns of those who can take a stand, beside people's roles and whatever has a name. */
export const STAND_TAKERS: ReadonlySet<string> = new Set(
  lines(`police government administration council court company firm union committee board panel commission ministry agency
   department team force camp side jury judge prosecutors doctors nurses teachers farmers drivers fans owners members leaders
   department team party parties opposition parliament residents families family relatives voters workers men women
   man woman critics supporters protesters protestors demonstrators rebels militants nations countries country city
   state states counties church group groups campaign organization organisation organizations charity charities
   hospital school university bank banks club clubs network troops forces army military crowd congress senate
   house prosecution defense defence jury jurors regulators shareholders investors banks airlines airline employers
   employees students parents children others some many most majority half few all both neither percent authorities
   conservatives liberals progressives activists experts analysts economists scientists researchers lawmakers`),
);

/** All words that mark a sentence as possibly reporting. */
export const REPORTING_TRIGGERS: ReadonlySet<string> = new Set([
  ...REPORTING_VERBS.keys(),
  ...STANCE_VERBS.keys(),
  ...ATTITUDES.keys(),
  ...WILLING,
  ...CLAIMS,
  ...STANDS.keys(),
  ...[...IDIOM_VERBS].filter(([, verb]) => !COMMON.has(verb.base)).map(([word]) => word),
  'clear',
  'according',
  'per',
]);
