/**
 * Verbs of news besides those of speech, so that a clause is told from a phrase without a tagger. Sources: the verbs of
 * Quirk et al. (1985), 3.4 to 3.20, and Levin, English Verb Classes (1993), that news prose uses.
 */
import { inflect, REPORTING_VERBS } from './lexicon-reporting.ts';

const words = (s: string): readonly string[] => s.trim().split(/\s+/);

/** Base forms that are hardly ever nouns. */
const VERBS_ONLY = words(`
  accept accompany achieve acquire adapt adjust administer adopt allow appear apply appoint approach approve arise
  arrange arrive ascend assemble assess assign assist assume attach attain attend attract avoid await become befall behave
  believe belong betray bring broaden build bury carry cease celebrate cling clutch collaborate collide combine comply
  compose comprise concern confiscate confront connect conquer consist constitute construct consult consume contain
  contribute convert convey cooperate coordinate cope correspond create criminalize deal decrease dedicate defend define deliver
  depart depend dig deploy derive descend deserve detain deteriorate deter develop devote die differ diminish disagree
  disappear discourage dismantle display disperse disrupt distinguish distribute diversify divide donate dwindle earn eat elect
  eliminate embark embrace emerge emit employ enable enact encompass endanger endure enforce engage enjoy enlarge enlist enroll ensue
  ensure enter entertain erect erode erupt evacuate evade evaluate evolve examine exceed exclude execute exist expand
  expire exploit explode expose extend facilitate fail falter fetch finance fit flee float flock flourish fly follow forbid forge
  forget forgive fulfill gather generate get give govern grab graduate grow halt happen hate hesitate hire hurl identify
  ignore illuminate immerse impair impede implement impose improve include incorporate incur induce inflict inhabit inherit inject
  injure insert inspire install integrate intend intensify interfere intervene introduce invade invent invest investigate
  involve isolate issue join justify keep kneel lack lend lie linger loom lose lower lurk maintain manage marry merge
  minimize modify monitor motivate multiply narrow negotiate nominate obey obtain occupy occur operate oppose organize
  originate overcome overlook oversee overtake overturn owe participate perform perish persist plunge possess postpone prefer
  preserve preside presume prevail prevent proceed procure produce prohibit prosecute protect prove provide provoke publish
  pursue qualify quit rally raise reach react rebuild receive recover recruit reduce refuse regain regulate rehearse reign reinforce
  relate relax rely relinquish remain remove render renew repay repeal replace represent require resemble reside resign resist
  resolve restore restrict resume retain retire retrieve reunite revise revive revoke rise sail satisfy save scatter seek
  seem seize sell send serve settle shake shed shine shrink sit soar solve specialize spend spill stabilize stand steal
  stem strengthen strive struggle submit succeed suffer supply surge surpass surrender surround survive suspend sustain
  take teach tend terminate threaten thrive throw transform transmit transport treat trigger try undercut undergo undermine undertake underwrite
  undo unfold unite unveil urge utilize vacate vanish vary verify violate wander weaken wear weather weigh widen withdraw
  withhold withstand yield
`);

/** Base forms whose third person is a plural noun as well, or that are nouns themselves. */
const ALSO_NOUNS = words(`
  act address aid aim answer appeal arrest attack attempt award ban bar battle benefit blame block board boost break burn
  buy cast cause challenge change chase check claim climb clash close coach collapse collect combat compete conduct conflict
  contact contract control cook cost cover crash crowd cut damage date debate decline decrease defeat delay deposit design
  double draft draw dream drift drink drive drop dump ease edge effort escape estimate exchange exercise experience export
  face fall farm feature feed fight file fill finish fire fish fix flow fly force form frame fuel function fund gain
  grant group guard guide halt handle harm haul head help hire hit hold host house hunt hurt impact import increase
  influence interest judge jump kick kill land last launch lead leak leap learn leave let lift light limit link list
  live load look love make march mark match matter mean measure meet move need object open order own pack park pass pay
  permit place plan plant play point pose poll practice press pressure prepare process profit progress project prompt pull purchase push put
  race rain range rank rate read reach rebound record reflect reform regret release rent repair rescue research reserve
  rest result return reverse review reward ride ring risk roll rule run rush score seat set shape share shelter shift ship
  shoot show shut sign sink slide slip slow smoke sound spark speak split sponsor spot spread stage stand start stay
  step stop store stress stretch strike study suit supply support surprise survey suspect switch tackle talk target tax
  test tie top total touch tour track trade train transfer trap travel trial trim trip trouble turn upset use value view visit
  vote wait walk want warn wash watch wave win witness work worry wound wreck
`);

/**
 * `verb`: a verb and nothing else; `maybe`: a noun as well. `third` agrees with a singular, `base` with a plural; the
 * past is told by its ending and by `IRREGULAR_PASTS`.
 */
export interface VerbForm {
  readonly form: 'base' | 'third';
  readonly sure: 'verb' | 'maybe';
}

function build(): ReadonlyMap<string, VerbForm> {
  const map = new Map<string, VerbForm>();
  for (const [word, { form }] of REPORTING_VERBS)
    if (form === 'base' || form === 'third') map.set(word, { form, sure: 'maybe' });
  for (const [sure, bases] of [
    ['maybe', ALSO_NOUNS],
    ['verb', VERBS_ONLY],
  ] as const)
    for (const base of bases) {
      if (map.has(base)) continue;
      map.set(base, { form: 'base', sure });
      map.set(inflect(base)[0], { form: 'third', sure });
    }
  return map;
}

/** Present forms by word, lower case. */
export const PRESENT_VERBS: ReadonlyMap<string, VerbForm> = build();

/** Past forms that are never participles: a clause's verb wherever they stand. */
export const PURE_PASTS: ReadonlySet<string> = new Set(
  words(`
  went took gave saw knew began fell rose grew drew drove flew broke chose spoke wrote ate fled wore shook died lived
  remained happened appeared seemed arrived belonged consisted occurred emerged existed rang sang sank swam swore threw
  tore woke forgot froze hid rode shrank sprang strode became came ran lay arose awoke forgave undertook withdrew agreed
  collapsed vanished resigned disappeared struggled tended stood slept sat wept
`),
);

/** Base forms that are past forms too, of things done in a moment: "the car hit a wall". */
export const SAME_PASTS: ReadonlySet<string> = new Set(
  words('hit cut put set let shut quit hurt split spread cost cast read'),
);
