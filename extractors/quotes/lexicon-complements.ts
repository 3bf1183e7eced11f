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
    accept acknowledge advocate affirm announce anticipate articulate assess back belittle cast cheer chide claim
    clarify concede condone confirm congratulate consider contemplate contradict debunk declare demand demean deny
    deride detail disavow disbelieve disclose disparage dispute doubt echo embrace emphasise emphasize envisage
    envision eviscerate excoriate expect explain express favor favour fear find forecast frame highlight impugn
    instruct knock lament lampoon malign mention mock mourn note oppose order outline paint pillory plead pledge
    ponder posit predict propose protest question reaffirm rebut recall recommend recount reference refute regard
    regret reiterate reject renounce repeat reproach reprove request resist reveal ridicule rubbish savage scorn
    see snub stress suggest support threaten tolerate underline underscore upbraid urge view vilify voice vow want
  `),
);

/**
 * Verbs that are oftener deeds than words: their phrase must hold one of these ("slammed the plan as", "charged him
 * with"), or a word of what is spoken of rather than done something to.
 */
export const NEEDS = prepositions(`
    address:as attack:for,as,over bash:for,as,over blast:for,as,over brand:a,an,as,the cast:as challenge:to,over,on
    charge:with claim:responsibility,victory,credit credit:for,with find:guilty,liable,responsible frame:as
    hail:as,for hammer:for,as,over instruct:to knock:for,as,over lash:for,as,over name:as order:to paint:as
    pan:for,as,over plead:guilty,contest,innocent portray:as promise:to promote:as quote:as rip:for,as,over
    salute:as,for see:as skewer:for,as,over slam:for,as,over thank:for title:as trash:for,as,over view:as
    welcome:as
  `);

/** Verbs of `NEEDS` whose object, where it is spoken of or a person, makes them verbs of speech as well. */
export const JUDGES: ReadonlySet<string> = new Set(
  lines('attack bash blast challenge credit hail hammer lash pan promote rip salute skewer slam thank trash welcome'),
);
/** Those of them that do nothing to a person but speak. */
export const JUDGES_PEOPLE: ReadonlySet<string> = new Set(lines('blast slam skewer trash hail credit thank'));

/** Nouns of what is spoken of: plans, decisions, words, powers, records. Source: FrameNet, the frames Text, Statement,
 * Law, Deciding, Purpose and Project.
 */
export const SPOKEN_OF: ReadonlySet<string> = new Set(
  lines(`
    administration agenda agreement amendment announcement appointment approach ban bid bill budget campaign
    candidacy claim claims comment comments conduct cuts deal decision decisions demand demands effort efforts
    election failure government handling idea ideas initiative law laws legislation measure measures move news
    nomination notion offer order performance plan plans pledge policies policy process program programme progress
    promise proposal proposals question questions reaction record recovery referendum reform reforms regime release
    remarks report reports request resignation response result results rhetoric rule rules ruling rulings sanctions
    speech stance statement statements strategy strike suggestion support system tactics takeover tariffs treatment
    treaty use verdict victory vote win
  `),
);

/** The prepositions that lead to what was said, or spoken of. */
export const TAKES_PREPOSITION = prepositions(`
    advocate:for agree:with,on allude:to apologise:for apologize:for appeal:for approve:of argue:for,against
    ask:about,for assure:of balk:at believe:in boast:of,about brag:about,of bristle:at call:for,on,upon
    campaign:for,against comment:on,about complain:of,about confess:to consent:to crow:about despair:of
    disagree:with,on,about disapprove:of dream:of,about dwell:on elaborate:on fret:about,over gripe:about
    grumble:about gush:about,over hint:at hope:for inform:of,about inquire:about insist:on joke:about know:about,of
    lecture:on,about lobby:for,against long:for muse:about,on notify:of object:to opt:for,against plead:for
    point:to pray:for press:for protest:against,over push:for,back rail:against rant:about refer:to reflect:on
    remark:on remind:of reminisce:about report:on scoff:at side:with speak:about,of,against,on speculate:about,on
    subscribe:to sympathise:with sympathize:with talk:about,of testify:about,on,to think:about,of touch:on
    tweet:about vote:for,against warn:of,against,about wish:for wonder:about worry:about,over write:about,of
  `);

/** Adjectives that say what somebody thinks of something, with their prepositions; all take a clause too. */
export const ATTITUDES = prepositions(`
    adamant:about,on afraid:of aghast:at alarmed:by,at,about amazed:at,by amused:by angered:by
    angry:about,at,over,with annoyed:about,at,by,with anxious:about appalled:at,by,over appreciative:of ashamed:of
    astonished:at,by aware:of baffled:by bitter:about,over cautious:about certain:of,about cheered:by committed:to
    concerned:about,by,over,with confident:of,about,in content:with convinced:of critical:of dedicated:to
    delighted:with,by,at determined:to devastated:by disappointed:with,by,in disgusted:by,with,at
    dismayed:at,by,over dismissive:of dissatisfied:with disturbed:by embarrassed:by,about encouraged:by
    enraged:by,at,over enthusiastic:about excited:about,by fascinated:by,with fearful:of fond:of frightened:by,of
    frustrated:with,by,at furious:at,over,with glad:about grateful:for,to happy:about,with,for heartened:by
    hesitant:about hopeful:of,about horrified:by,at hostile:to,toward,towards impatient:with impressed:by,with
    indifferent:to infuriated:by insistent:on,about jealous:of keen:on loyal:to mad:at,about mindful:of
    mystified:by nervous:about offended:by opposed:to optimistic:about outraged:at,by,over overjoyed:by,at,with
    passionate:about perplexed:by pessimistic:about pleased:about,at,with,by proud:of puzzled:by,about receptive:to
    relieved:by,at resentful:of respectful:of saddened:by satisfied:with scared:of,by sceptical:of,about
    scornful:of shaken:by shocked:by,at,over sick:of skeptical:of,about sorry:for,about startled:by stunned:by,at
    supportive:of sure:of,about surprised:by,at suspicious:of,about sympathetic:toward,towards,to thankful:for,to
    thrilled:about,at,by,with tired:of troubled:by unapologetic:about unaware:of uncomfortable:with,about
    undecided:about,on uneasy:about,with unhappy:with,about unsure:of,about upset:about,over,with,by wary:of
    wedded:to worried:about,by,over
  `);

/** Nouns of speech and thought whose clause is what was said or thought. */
export const CLAIMS: ReadonlySet<string> = new Set(
  lines(`
    accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument
    arguments assertion assertions assessment assumption assurance assurances awareness belief boast claim claims
    comment complaint complaints concern concerns conclusion confidence contention conviction declaration demand
    denial doubt doubts estimate expectation expectations fact fear fears feeling finding findings forecast hint
    hints hope hopes idea insistence line message notion observation opinion pledge prediction predictions promise
    promises proposal recognition recommendation remark report reports rhetoric ruling sense statement suggestion
    suggestions suspicion suspicions testimony threat view views vow warning warnings worry
  `),
);

/** Nouns of stands and plans, with what leads to what they are about. */
export const STANDS = prepositions(`
    accusation:of,against accusations:of,against admiration:for alarm:about,over,at allegation:of,against
    allegations:of,against anger:at,over,about anxiety:about,over apologies:for,to apology:for,to appeal:for
    appeals:for assault:on assessment:of assessments:of attack:on attacks:on call:for calls:for
    challenge:to,against challenges:to,against claims:of,about comments:on,about,regarding complaint:about,against
    complaints:about,against,of concern:about,over concerns:about,over condemnation:of condemnations:of
    confidence:in contempt:for criticism:of criticisms:of critique:of critiques:of decision:to defence:of
    defense:of demand:for demands:for denial:of denials:of denunciation:of description:of desire:to,for
    determination:to disapproval:of disdain:for disgust:at,with dislike:of dismay:at,over dismissal:of distaste:for
    distrust:of doubts:about,over endorsement:of endorsements:of enmity:toward,towards enthusiasm:for
    explanation:of,for explanations:of,for faith:in fear:of fears:of,about frustration:with,over,at,about
    fury:at,over grievances:about,against,over hatred:of,for hostility:to,toward,towards indictment:of
    insistence:on insults:at,toward,towards,against intention:to,of intolerance:of lawsuit:against,over
    message:about,of,for misgivings:about mistrust:of mockery:of objection:to objections:to offer:to,of
    opinion:of,on,about opposition:to outrage:at,over petition:for,against plan:to plans:to,for plea:for pleas:for
    pledge:to,of portrayal:of position:on positions:on,toward praise:for,of,about promise:to,of promises:to,of
    proposal:to,for proposals:to,for question:about,over,of questions:about,over rant:about,against
    rants:about,against rebuke:of rebukes:of reference:to references:to refusal:to regret:about,for,over
    regrets:about rejection:of reluctance:to remarks:on,about request:for,to requests:for,to,of
    resentment:of,at,toward reservations:about resistance:to respect:for rhetoric:on,about,toward,towards,against
    ruling:on,against rulings:on,against scepticism:about skepticism:about speech:about,on stance:on
    statements:on,about support:for,of suspicion:of,about swipe:at swipes:at sympathy:for,with takedown:of
    testimony:about,on,against,to threat:to threats:to,of,against tirade:against,about tribute:to tributes:to
    understanding:of unwillingness:to view:of,on views:about,of,toward vow:to warning:about,of,against
    warnings:about,of willingness:to wish:to,for wishes:for worries:about,over worry:about,over zeal:for
  `);

/** The infinitive says what is wanted or meant, beside the verbs that commit to something. */
export const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  lines(`
    aim aspire campaign choose consent decide decline determined expect hate hesitate hope intend lobby look love
    opt petition plan plot prefer push refuse resolve seek threaten vote want wish yearn
  `),
);

/** Adjectives of will, whose infinitive says what somebody would do. Source: Quirk et al. (1985), 16.79 and 16.80. */
export const WILLING: ReadonlySet<string> = new Set(
  lines('eager reluctant willing unwilling prepared keen anxious inclined hesitant happy proud glad determined loath'),
);

/** Stances that "not" turns into the opposite stance, where with verbs of speech it says that nothing was said. */
export const NEGATABLE: ReadonlySet<string> = new Set(
  lines(`
    accept agree apologise apologize approve back believe condone contest deny dispute endorse expect favor favour
    hope intend like object oppose plan prefer recommend regret seek support think trust want
  `),
);

/** Speech that is refused says nothing: "declined to comment". */
export const REFUSED_SPEECH: ReadonlySet<string> = new Set(
  lines(`
    address answer be comment confirm deny describe detail disclose discuss divulge elaborate explain give identify
    name offer provide release respond reveal say speak specify speculate state talk
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
          abhor accept admire adore advocate aim allude apologise apologize appeal approve articulate aspire assess
          back balk belittle campaign cast celebrate cheer cherish congratulate consent contemplate contradict
          debunk decline deem demean despair despise detest disagree disapprove disavow disbelieve disdain dislike
          distrust dream dwell echo embrace envisage envision esteem eviscerate excoriate express eye favor favour
          focus frame gripe hate hesitate highlight idolize impugn inquire knock lampoon liken loathe lobby long
          look love malign mention mistrust mourn object oppose outline paint petition plot posit prefer pressure
          prize push react reaffirm rebut reference refuse refute regard reject relish reminisce renounce reproach
          reprove resent resist resolve respect revere revile rubbish savage savor savour shun side snub subscribe
          support sympathize talk tolerate touch upbraid value venerate view visualize voice vote worship yearn
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
      deliver direct express file fire harbor harbour hurl issue launch level lodge mount offer present register
      renew share show sound voice wage
    `),
  },
);

/** Forms of verbs of stance that are oftener nouns. */
export const STANCE_NOUNS: ReadonlySet<string> = new Set(
  lines(`
    aim appeal approach back balk campaign cast cheer dream echo eye favor favour focus forecast frame gripe hate
    highlight knock lobby long look love object outline paint petition plan plot prize push reference respect
    scorn side support talk touch value view voice vote
  `),
);

/** Nouns of those who can take a stand, beside people's roles and whatever has a name. */
export const STAND_TAKERS: ReadonlySet<string> = new Set(
  lines(`
  activists administration agency airline airlines all analysts army authorities bank banks board both camp
  campaign charities charity children church city club clubs commission committee company congress conservatives
  council counties countries country court critics crowd defence defense demonstrators department doctors drivers
  economists employees employers experts families family fans farmers few firm force forces government group groups
  half hospital house investors judge jurors jury lawmakers leaders liberals majority man many members men
  militants military ministry most nations neither network nurses opposition organisation organization
  organizations others owners panel parents parliament parties party percent police progressives prosecution
  prosecutors protesters protestors rebels regulators relatives researchers residents school scientists senate
  shareholders side some state states students supporters teachers team troops union university voters woman women
  workers
`),
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
