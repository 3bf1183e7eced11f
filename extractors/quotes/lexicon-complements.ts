/**
 * What follows a verb that says or holds something, where no clause does: "denied the charges", "called for calm",
 * "plans to appeal".
 *
 * Sources: Quirk, Greenbaum, Leech and Svartvik, A Comprehensive Grammar of the English Language (1985), 16.20 to 16.63
 * (complementation of verbs); Levin, English Verb Classes (1993), 29 to 33 (judgment, desire) and 37 (communication).
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
    anticipate expect doubt fear regret recommend favor favour want dispute
    support oppose back reject resist view regard rebut refute debunk disavow renounce
    claim congratulate order instruct plead highlight advocate express articulate reference echo belittle demean dislike admire distrust prefer
  `),
);

/** Verbs that are oftener deeds than words: their phrase must hold one of these ("slammed the plan as", "charged him with"). */
export const NEEDS = prepositions(`
    attack:for,as,over blast:for,as,over slam:for,as,over rip:for,as,over hammer:for,as,over bash:for,as,over lash:for,as,over
    skewer:for,as,over trash:for,as,over pan:for,as,over challenge:to,over,on order:to instruct:to claim:responsibility,victory,credit plead:guilty,contest,innocent charge:with thank:for
    name:as brand:a,an,as,the hail:as,for salute:as,for welcome:as,decision,move,ruling,plan,news,deal,announcement,report
    promote:as address:as title:as credit:for,with promise:to quote:as
`);

/** The prepositions that lead to what was said, or spoken of. */
export const TAKES_PREPOSITION = prepositions(`
    advocate:for agree:with,on allude:to apologise:for apologize:for appeal:for,to approve:of argue:for,against
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
    adamant:about,on afraid:of angry:about,at,over,with aware:of certain:of,about concerned:about,by,over,with
    confident:of,about,in convinced:of critical:of determined:to disappointed:with,by,in dismissive:of fearful:of
    frustrated:with,by,at furious:at,over,with glad:about grateful:for,to hopeful:of,about opposed:to optimistic:about outraged:at,by,over
    pessimistic:about pleased:with,by proud:of sceptical:of,about skeptical:of,about sorry:for,about supportive:of
    sure:of,about surprised:by,at sympathetic:to unaware:of unhappy:with,about unsure:of,about upset:about,over,with,by
    wary:of worried:about,by,over alarmed:by,at,about thankful:for,to unapologetic:about
`);

/** Nouns of speech and thought whose clause is what was said or thought. */
export const CLAIMS: ReadonlySet<string> = new Set(
  lines(`
    accusation accusations acknowledgement acknowledgment admission allegation allegations announcement argument arguments
    assertion assertions assessment assumption assurance assurances belief boast claim claims comment complaint complaints
    concern concerns conclusion confidence contention conviction declaration demand denial doubt doubts estimate expectation
    expectations fear fears feeling finding findings forecast hope hopes hint hints insistence observation opinion pledge
    prediction predictions promise promises proposal recognition recommendation remark report reports ruling statement suggestion
    suggestions suspicion suspicions testimony threat view views vow warning warnings worry
  `),
);

/** Nouns of stands and plans, with what leads to what they are about. */
export const STANDS = prepositions(`
    admiration:for apology:for,to attack:on attacks:on assault:on call:for calls:for comments:on,about,regarding condemnation:of concern:about,over
    concerns:about,over confidence:in criticism:of criticisms:of defense:of defence:of demand:for demands:for denial:of denials:of denunciation:of
    description:of disapproval:of disdain:for doubts:about endorsement:of endorsements:of enthusiasm:for explanation:of,for fear:of fears:of,about
    opposition:to pledge:to,of plea:for pleas:for plan:to plans:to,for portrayal:of position:on praise:for,of
    promise:to,of promises:to,of proposal:to,for proposals:to,for rebuke:of refusal:to rejection:of remarks:on,about rhetoric:on,about skepticism:about
    scepticism:about stance:on statements:on,about threat:to threats:to,of view:of,on vow:to warning:about,of,against
    warnings:about,of
`);

/** The infinitive says what is wanted or meant, beside the verbs that commit to something. */
export const TAKES_INFINITIVE: ReadonlySet<string> = new Set(
  lines('plan want hope seek intend expect threaten wish prefer petition lobby push determined'),
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
        ['hold', 'opt opts opted opted opting'],
        ['hold', 'rebut rebuts rebutted rebutted rebutting'],
      ],
      {
        hold: lines(`
          admire advocate allude apologise apologize appeal approve articulate back balk belittle campaign congratulate
          consent contradict debunk demean despair disagree disapprove disavow dislike distrust dream dwell echo embrace
          express favor favour focus gripe highlight inquire lobby long mention object oppose outline petition prefer push
          reaffirm rebut reference refute regard reject reminisce renounce resist resolve react refute sympathize
          side subscribe support talk touch view voice vote
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

/** Verbs of idioms that are too common to mark a sentence by. */
const COMMON: ReadonlySet<string> = new Set(lines('come give make set stand take talk'));

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

/** Forms of verbs of stance that are oftener nouns. */
export const STANCE_NOUNS: ReadonlySet<string> = new Set(
  lines(
    'aim appeal approach back balk campaign dream echo favor favour focus forecast gripe highlight lobby long object outline petition plan push reference side support talk touch view voice vote',
  ),
);

/** Nouns of those who can take a stand, beside people's roles and whatever has a name. */
export const STAND_TAKERS: ReadonlySet<string> = new Set(
  lines(`police government administration council court company firm union committee board panel commission ministry agency
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
  ...CLAIMS,
  ...STANDS.keys(),
  ...[...IDIOM_VERBS].filter(([, verb]) => !COMMON.has(verb.base)).map(([word]) => word),
  'clear',
  'according',
  'per',
]);
