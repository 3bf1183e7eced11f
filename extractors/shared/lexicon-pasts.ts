/** Past forms of verbs: what "-ed" does not tell. */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Past forms without "-ed"; auxiliaries of the past and perfect among them. Forms that are present too are left out. */
export const IRREGULAR_PASTS = words(
  `was were had has have did been said told went came made took got gave found left began knew thought saw became
  brought bought caught held kept led lost met paid ran sold sent shot spoke spent stood taught won wrote fell rose
  grew drew drove flew broke chose built felt fought heard laid lay meant rode sang sank slept stole struck swept swore
  threw understood woke wore withdrew arose awoke bent bit bled blew bred burnt clung crept dealt dug ate fed fled
  forgot forgave froze hid hung knelt lent lit rang sought shook shone shrank slid sped spun sprang stuck stung strode
  strung tore undertook wept wound killed wasn't weren't hadn't didn't hasn't haven't beat 've`,
);

/** Words in "-ed" that are no past forms. */
export const NOT_PASTS = words(
  `need indeed hundred united exceed proceed succeed speed feed seed breed weed deed bleed agreed-upon naked sacred
  wicked so-called embed shed sled bed`,
);
