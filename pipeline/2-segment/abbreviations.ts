/**
 * Abbreviations whose full stop belongs to the word. Associated Press and Guardian style forms.
 * `never` ends a sentence: something follows it (a name, a number). The others may, when a sentence opener follows.
 */
const words = (s: string): string[] => s.trim().split(/\s+/);

export const NEVER_FINAL: ReadonlySet<string> = new Set(
  words(`mr mrs ms dr prof gov sen rep reps sens gen col lt sgt cpl capt maj cmdr adm det insp supt atty hon rev fr
    pres sec amb lieut brig pfc spc cpt cdr ofc st mt ft vs approx est sept oct nov dec jan feb mar apr aug
    fig vol pp op messrs mme mlle nos pvt msgr dep asst assoc apt rs`),
);

export const MAY_BE_FINAL: ReadonlySet<string> = new Set(
  words(`inc corp co cie ltd llc bros jr sr etc ave blvd rd dept assn univ intl natl govt mfg plc no jun jul
    mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla
    ore pa tenn tex vt va wash wis wyo ont que
    hrs hr min mins sec secs lbs lb oz mph sq bn km kg ph`),
);

/** Abbreviations only with a capital: "Sat." but "he sat.", "No. 5" but "no." */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  words(`mar jan jun jul dec mon wed sat sun thu fri tue ill ind la miss mo mass ore pa va ga ky del wash col co no st
    sec rev gen fr hon op fig rep det dep ark min mt rs`),
);

/** In capitals throughout these are names: "He told the SEC. It agreed." */
export const NAMES_IN_CAPITALS: ReadonlySet<string> = new Set(['SEC']);

/** Only before a number: "No. 5", "est. 400", "min. 3" is not one of ours. */
export const BEFORE_NUMBER_ONLY: ReadonlySet<string> = new Set(['no', 'nos', 'op', 'fig', 'vol', 'pp', 'est', 'rs']);

/**
 * Of those that may be final, the ones that seldom stand before a name that is part of theirs: states, streets, times of
 * day. A capital word and a verb behind them are a new sentence: "in Lacey, Wash. Police have no suspect."
 */
export const OFTEN_FINAL: ReadonlySet<string> = new Set(
  words(`ave blvd rd a.m p.m
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla
    ore pa tenn tex vt va wash wis wyo ont que n.j n.y n.h n.m n.c n.d s.c s.d r.i w.va`),
);
