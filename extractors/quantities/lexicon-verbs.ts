/**
 * Words that tell a verb from a noun in its place. No logic.
 */
const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const POSSESSIVES: ReadonlySet<string> = set("'s its their his her our my your");

/** Determiners that stand alone as well: a verb may follow ("this shows"). */
export const OPENS_NO_NOUN: ReadonlySet<string> = set('that this all both');

/** Of the lexicon's verbs, those that stand as other words after a noun. */
export const NO_VERBS: ReadonlySet<string> = set(
  "'s dead each old ago alive missing apiece older younger up down lower higher downward upward",
);

/** Participles that serve as prepositions. */
export const NO_VERB_HERE: ReadonlySet<string> = set('compared based according including combined');

/** Verbs that "of" follows. */
export const VERBS_BEFORE_OF: ReadonlySet<string> = set('is was has does consists dies disposes approves speaks');

export const MODALS: ReadonlySet<string> = set(
  "will would can could may might must shall should not cannot can't won't didn't doesn't don't couldn't wouldn't shouldn't",
);

/** Pasts that say how a figure moved: what stands before them is a noun. */
export const FIGURES_MOVE: ReadonlySet<string> = set(
  'rose fell grew sank slid doubled tripled halved jumped dropped climbed soared surged totaled totalled averaged plunged',
);

/** What a verb in "s" governs: "the unit treats about", "the model packs a". */
export const GOVERNED: ReadonlySet<string> = set(
  'a an the its their his her about nearly up more some around almost roughly',
);

/** Participles that say how large or dear the noun before them is. */
export const MEASURING: ReadonlySet<string> = set(
  'weighing measuring costing numbering ranging containing spanning stretching valued priced worth estimated rated sized',
);
