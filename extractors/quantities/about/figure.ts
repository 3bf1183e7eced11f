export type TokenRange = readonly [from: number, to: number];

/** A figure in its sentence. */
export interface Figure {
  /** First token, with the bound words. */
  readonly from: number;
  readonly to: number;
  /** A length of time: "in 15 years" belongs to the clause, not to the noun before "in". */
  readonly time: boolean;
  /** "one of the oldest": one of a set, of which nothing more is said. */
  readonly member: boolean;
  readonly unit: string | undefined;
  /** An age in its own words, which describes the noun before it: "others, ages 22 to 61". */
  readonly described: boolean;
}

/** What the figure before it in the sentence was about, where that figure begins, and where it and its item end. */
export interface Previous {
  readonly from: number;
  readonly to: number;
  readonly unit: string | undefined;
  readonly about: readonly TokenRange[];
  /** What it counts, where that is said behind it. */
  readonly item?: TokenRange | undefined;
}
