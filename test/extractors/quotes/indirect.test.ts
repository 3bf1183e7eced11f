import { describe, expect, it } from 'vitest';
import type { QuoteFact } from '../../../extractors/contract.ts';
import { extractDocument } from '../../../pipeline/run.ts';
import { factsOf } from '../../support/extract.ts';
import { growth } from '../../support/growth.ts';

/** "clause / clause | mention → name | cue" of the indirect quotes. */
const seen = (text: string): string[] =>
  factsOf('quote', text)
    .filter((f) => f.type === 'indirect')
    .map((f) => {
      const { speaker } = f;
      const who = speaker && (speaker.name === speaker.text ? speaker.text : `${speaker.text} → ${speaker.name}`);
      return `${f.parts.map((p) => text.slice(p.start, p.end)).join(' / ')} | ${who} | ${f.cue?.text}`;
    });

describe('indirect quotes', () => {
  it.each<[string, string[]]>([
    ['Dana Whitlow said that the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow said the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow said on Monday that the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow said Monday the hall was full.', ['the hall was full | Dana Whitlow | said']],
    ['Dana Whitlow told reporters that the hall was full.', ['the hall was full | Dana Whitlow | told']],
    ['Dana Whitlow told The Harbor Post she was ready.', ['she was ready | Dana Whitlow | told']],
    ['The hall was full, Dana Whitlow said.', ['The hall was full | Dana Whitlow | said']],
    ['The hall was full, said Dana Whitlow, a nurse.', ['The hall was full | Dana Whitlow | said']],
    ['According to police, the hall was full.', ['the hall was full | police | According to']],
    ['The hall was full, according to Dana Whitlow.', ['The hall was full | Dana Whitlow | according to']],
    ['The agency warned residents that the sea was rising.', ['the sea was rising | The agency | warned']],
    ['The case is open but police believe the fall was an accident.', ['the fall was an accident | police | believe']],
    ['Officials say they want to avoid panic.', ['they want to avoid panic | Officials | say']],
    ['A poll found 66 percent of voters have no view.', ['66 percent of voters have no view | A poll | found']],
    ['The study shows that the sea is rising.', ['the sea is rising | The study | shows']],
    ['Dana Whitlow asked whether the hall was full.', ['whether the hall was full | Dana Whitlow | asked']],
    ['Dana Whitlow promised to open the hall.', ['to open the hall | Dana Whitlow | promised']],
    ['Dana Whitlow spoke to the board, saying that the hall was full.', ['the hall was full | Dana Whitlow | saying']],
    [
      'Dana Whitlow said the hall was full, adding that it was late.',
      ['the hall was full | Dana Whitlow | said', 'it was late | Dana Whitlow | adding'],
    ],
    [
      'Dana Whitlow said it was full, and Omar Reyes said it was not.',
      ['it was full | Dana Whitlow | said', 'it was not | Omar Reyes | said'],
    ],
    ['Dana Whitlow came late. She said the hall was full.', ['the hall was full | She → Dana Whitlow | said']],
    ['While she said she knew it, the police had not called.', ['she knew it | she | said']],
    ['The hall, Dana Whitlow said, was full of smoke.', ['The hall / was full of smoke | Dana Whitlow | said']],
    ['The hall, said Dana Whitlow, was full of smoke.', ['The hall / was full of smoke | Dana Whitlow | said']],
    ['The bank said profits fell.', ['profits fell | The bank | said']],
    ['The bank said about half of the loans were repaid.', ['about half of the loans were repaid | The bank | said']],
    ['Ruiz, Reyes and Whitlow say they’re ready.', ['they’re ready | Reyes and Whitlow | say']],
    ['Some 26 percent say the tax is fair.', ['the tax is fair | Some 26 percent | say']],
    [
      'Dana Whitlow struck a calm tone, saying she understood the risk.',
      ['she understood the risk | Dana Whitlow | saying'],
    ],
    [
      'Dana Whitlow acknowledged that it was late but insisted that it was safe.',
      ['it was late | Dana Whitlow | acknowledged', 'it was safe | Dana Whitlow | insisted'],
    ],
    [
      'Dana Whitlow, facing a hard race in the north, a poor region, said she would run.',
      ['she would run | Dana Whitlow | said'],
    ],
  ])('%s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The hall was full, said an official who asked not to be named.', ['The hall was full | an official | said']],
    ['The hall was full, a school official told The Harbor Post.', ['The hall was full | a school official | told']],
    [
      'The hall was full, the fire service said, adding that two people were hurt.',
      ['The hall was full | the fire service | said', 'two people were hurt | the fire service | adding'],
    ],
    [
      'The bank wants to cut costs, its chairman said.',
      ['The bank wants to cut costs | its chairman | said', 'to cut costs | The bank | wants'],
    ],
    [
      'The inquiry began in January, said Dana Whitlow, who runs it.',
      ['The inquiry began in January | Dana Whitlow | said'],
    ],
    ['Her lawyer, Omar Reyes, said the man who called had left.', ['the man who called had left | Omar Reyes | said']],
  ])('the closing attribution holds the whole clause: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The ministry denied the allegations.', ['the allegations | The ministry | denied']],
    // A feeling for a thing says nothing of it.
    ['The keeper loved the old lighthouse and hated the fog.', []],
    ['The crowd adored the singer.', []],
    // Names in capitals that are spelled like pronouns.
    [
      'Cases of cholera rose, according to the WHO.',
      ['Cases of cholera rose | the WHO → World Health Organization | according to'],
    ],
    ['The US said it would send tents.', ['it would send tents | The US | said']],
    [
      'Sales fell, according to the brewery, which said demand was weak.',
      ['Sales fell | the brewery | according to', 'demand was weak | which → the brewery | said'],
    ],
    // Who reported it stands behind "by".
    ['The fraud, first reported by The Harbor Post in May 2019, goes back to court.', []],
    [
      'The owner praised the players and described the win as a turning point.',
      ['the players | The owner | praised', 'the win as a turning point | The owner | described'],
    ],
    ['The opposition called on the minister to resign.', ['the minister to resign | The opposition | called on']],
    ['Prosecutors accused Dana Whitlow of taking bribes.', ['Dana Whitlow of taking bribes | Prosecutors | accused']],
    ['The court ordered the company to pay $3 million.', ['the company to pay $3 million | The court | ordered']],
    ['Dana Whitlow pleaded not guilty to all charges.', ['not guilty to all charges | Dana Whitlow | pleaded']],
    ['The bank plans to cut 400 jobs.', ['to cut 400 jobs | The bank | plans']],
    ['Residents opposed the new road after a vote.', ['the new road | Residents | opposed']],
    ['Doctors are confident that the drug works.', ['the drug works | Doctors | confident']],
    ['The army ruled out talks with the rebels.', ['talks with the rebels | The army | ruled out']],
    ['The coach hit back at critics of the transfer.', ['critics of the transfer | The coach | hit back at']],
    ['Engineers pointed out that the dam was old.', ['the dam was old | Engineers | pointed out']],
    ['The mayor made clear that the school would close.', ['the school would close | The mayor | made clear']],
    ['His claim that the vote was rigged was rejected by a court.', ['the vote was rigged | His | claim']],
    ['The union’s criticism of the plan drew a sharp reply.', ['the plan | The union | criticism of']],
    ['A company backing the plan left.', ['the plan | A company | backing']],
  ])('what is said or held without a clause: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'As the weather service noted on Monday, the storm had passed.',
      ['the storm had passed | the weather service | noted'],
    ],
    [
      'The storm had passed, as the weather service noted, but rain fell for days.',
      ['The storm had passed / but rain fell for days | the weather service | noted'],
    ],
    ['As reported by The Harbor Post, the bank cut 400 jobs.', ['the bank cut 400 jobs | The Harbor Post | reported']],
    [
      'In a new poll of voters, 41 percent backed the plan.',
      ['41 percent backed the plan | a new poll of voters | In'],
    ],
    ['In the union’s view, the offer is too low.', ['the offer is too low | the union | view']],
  ])('frames: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Chief Dana Whitlow came late. A woman told reporters that she had seen smoke. She said it was black.',
      ['she had seen smoke | A woman | told', 'it was black | She → A woman | said'],
    ],
    [
      'Omar Reyes came late. Several neighbors said it was loud. He said he would leave.',
      ['it was loud | Several neighbors | said', 'he would leave | He → Omar Reyes | said'],
    ],
    [
      'Harbor Mayor Dana Whitlow came late. The mayor said the city was calm.',
      ['the city was calm | The mayor → Dana Whitlow | said'],
    ],
    [
      'Mayor Dana Whitlow met Mayor Omar Reyes. The mayor said the city was calm.',
      ['the city was calm | The mayor | said'],
    ],
    [
      'Her older sister, Quilla Marsh, said it was late. She said it was dark.',
      ['it was late | Quilla Marsh | said', 'it was dark | She → Quilla Marsh | said'],
    ],
    [
      'Police said it was late. They said it was dark.',
      ['it was late | Police | said', 'it was dark | They → Police | said'],
    ],
    ['Authorities have not named him, but they said he was old.', ['he was old | they → Authorities | said']],
    // "It" is the body or document that spoke, not what happened in between.
    [
      'The brewery said it was late. The strike began on Monday. It said beer was short.',
      ['it was late | The brewery | said', 'beer was short | It → The brewery | said'],
    ],
    ['The Coast Guard searched the bay. It said it was dark.', ['it was dark | It → U.S. Coast Guard | said']],
    [
      'The union said it was late. Dana Whitlow objected. It said it was dark.',
      ['it was late | The union | said', 'it was dark | It | said'],
    ],
    ['The mayor said it was late. It said it was dark.', ['it was late | The mayor | said', 'it was dark | It | said']],
    ['Dana Whitlow came late. They said it was dark.', ['it was dark | They | said']],
    ['The victim saw two men. They said it was dark.', ['it was dark | They | said']],
  ])('people without a name, and by their role: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'The minister said officials believe the leak began in May.',
      ['officials believe the leak began in May | The minister | said', 'the leak began in May | officials | believe'],
    ],
    [
      'NASA said the probe landed safely, according to a spokesman.',
      [
        'NASA said the probe landed safely | a spokesman | according to',
        'the probe landed safely | NASA → National Aeronautics and Space Administration | said',
      ],
    ],
    ['Dana Whitlow said she hoped to win.', ['she hoped to win | Dana Whitlow | said']],
    [
      'The army said rebels killed two people, a claim the rebels denied.',
      ['rebels killed two people, a claim the rebels denied | The army | said'],
    ],
  ])('attributions inside each other: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The striker said in politics it takes time.', ['in politics it takes time | The striker | said']],
    [
      'Dana Whitlow, who said on Friday that the bridge was safe, left the board.',
      ['the bridge was safe | who → Dana Whitlow | said'],
    ],
    ['Teachers think women are paid less.', ['women are paid less | Teachers | think']],
    ['The surgeon told Harbor News she’ll retire.', ['she’ll retire | The surgeon | told']],
    [
      'The committee asked the head of the water board whether the dam was safe.',
      ['whether the dam was safe | The committee | asked'],
    ],
    [
      'Dana Whitlow and Omar Reyes suggest the bank was late.',
      ['the bank was late | Dana Whitlow and Omar Reyes | suggest'],
    ],
    ['She has since said that she was wrong.', ['she was wrong | She | said']],
    ['Analysts suggest however that rates will rise.', ['rates will rise | Analysts | suggest']],
    [
      'The council said it was late, with a lawyer calling it absurd.',
      ['it was late | The council | said', 'it absurd | a lawyer | calling'],
    ],
    ['But, according to the survey, most shops are shut.', ['most shops are shut | the survey | according to']],
    ['Court papers show the firm hid its losses.', ['the firm hid its losses | Court papers | show']],
    ['The indictment alleges that he took bribes.', ['he took bribes | The indictment | alleges']],
    ['A statement from the ministry read that two men died.', ['two men died | A statement from the ministry | read']],
  ])('where the clause begins and ends: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['The union refused to accept the offer.', ['to accept the offer | The union | refused']],
    ['The senator does not want to raise taxes.', ['to raise taxes | The senator | does not want']],
    ['Farmers have not endorsed the plan.', ['the plan | Farmers | have not endorsed']],
    ['The survey shows Dana Whitlow with 41 percent.', ['Dana Whitlow with 41 percent | The survey | shows']],
    ['A new poll found Omar Reyes ahead by four points.', ['Omar Reyes ahead by four points | A new poll | found']],
    ['The coach slammed the referee’s decision.', ['the referee’s decision | The coach | slammed']],
    ['The minister made a plea for calm.', ['calm | The minister | made a plea for']],
    ['The bank has launched an attack on the rules.', ['the rules | The bank | launched an attack on']],
    ['Officials have grave doubts about the vaccine.', ['the vaccine | Officials | have grave doubts about']],
    ['Dana Whitlow, angry at the delay, left.', ['the delay | Dana Whitlow | angry at']],
    ['The aides made fun of the plan.', ['the plan | The aides | made fun of']],
    ['Some senators support the tax.', ['the tax | Some senators | support']],
    [
      'The governor endorsed one of two ways out: closing the road.',
      ['one of two ways out: closing the road | The governor | endorsed'],
    ],
    [
      'Prosecutors accused him of lying before the jury was sworn in.',
      ['him of lying before the jury was sworn in | Prosecutors | accused'],
    ],
    ['Her decision to resign was a shock.', ['to resign | Her | decision']],
  ])('stances: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['HARBOR CITY — The sea rose fast, the mayor said.', ['The sea rose fast | the mayor | said']],
    ['HARBOR CITY (AP) - The sea rose fast, the mayor said.', ['The sea rose fast | the mayor | said']],
    ['PARIS The sea rose fast, the mayor said.', ['The sea rose fast | the mayor | said']],
    ['NATO The sea', []],
  ])('a dateline is no part of what is said: %s', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Mayor Dana Whitlow Says Bridge Will Close', 'Bridge Will Close | Mayor Dana Whitlow | Says'],
    ['Reyes: Bridge will close in May', 'Bridge will close in May | Reyes | undefined'],
  ])('in a headline: %s', (title, expected) => {
    expect(seen(`${title}\n\nThe bridge was old.`)).toEqual([expected]);
  });

  it('splits a clause from the quotation that another cue attributes', () => {
    expect(seen('Dana Whitlow said the bridge would close, calling it “a sad end.”')).toEqual([
      'the bridge would close | Dana Whitlow | said',
    ]);
    expect(seen('He said he was too tired to go on: “I have to stop.”')).toEqual([
      'he was too tired to go on | He | said',
    ]);
  });

  it('takes a colon for the verb in a headline', () => {
    const title = 'Police: Two hurt in fire at school';
    const document = { id: 'test', title, text: `${title}\n\nA fire broke out on Monday.` };
    const facts = extractDocument(document, { kinds: ['quote'] }).facts as readonly QuoteFact[];
    expect(facts.map((f) => `${f.speaker?.text} | ${f.cue?.text} | ${f.content}`)).toEqual([
      'Police | undefined | Two hurt in fire at school',
    ]);
  });

  it.each([
    'Dana Whitlow did not say that the hall was full.',
    'Dana Whitlow declined to say whether it was full.',
    'The report was long and the claims were many.',
    'Dana Whitlow said yes.',
    'Dana Whitlow agreed to the terms of the sale.',
    'The officers found six guns that were stolen in May.',
    'He was told that the hall was full.',
    'The police found the body in the hall.',
    'A well-known case related to documents was closed.',
    'The rebels attacked the village at dawn.',
    'The striker hammered the ball home.',
    'A group called Open Hall met on Monday.',
    'The bridge supports 4,000 cars a day.',
    'One could say that the hall was full.',
    'Two men were seen among pledged delegates.',
    'He was asked whether the hall was full.',
    'Police are seeking two men.',
    'Dana Whitlow declined to comment.',
    'The town backs onto a park.',
    'The firm was fined and ordered to repay the loan.',
    'The council held a full recount that it said had been requested.',
    'The plan was opposed.',
    'The spokesman declined to comment on the plan.',
    'The agency refused to say why.',
    'The rebels did not back down.',
    'He gave a speech on Monday.',
    'There have been few calls for change.',
    'The self-described healer left.',
    'Watch: Bridge falls in storm',
    'The demonstrators broke rules that keep them far from the hall.',
  ])('none: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });

  it('leaves a clause with quoted words to the mixed quote', () => {
    const text = 'Dana Whitlow said the hall was “full of smoke and noise” by noon.';
    expect(factsOf('quote', text).map((f) => f.type)).toEqual(['mixed']);
  });

  it.each([
    ['clauses', 'He said that it was so, and '],
    ['told', 'told the '],
    ['that', 'said that '],
    ['commas', 'he said, it is, '],
    ['on Monday', 'said on Monday in a statement '],
    ['while', 'While he said '],
    ['objects', 'he praised the man and '],
    ['claims', 'his claim that the '],
    ['as', ', as he said '],
    ['idioms', 'he hit back at the plan, '],
    ['closings', 'it is, the bank said, '],
    ['nested clauses', 'he said the mayor said '],
    ['light verbs', 'they made a plea for a plea for '],
    ['attitudes', 'they were angry at, angry at '],
  ])('takes linear time on runs of %s', (_, unit) => {
    expect(growth(unit, (text) => factsOf('quote', text))).toBeLessThan(12);
  });
});
