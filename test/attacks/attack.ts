/** An attack: input made to cost more than its length. */
export interface Attack {
  readonly name: string;
  /** Input of about so many characters. */
  make(this: void, size: number): string;
}

/** The unit over and over, to the size. */
export const filled =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** A small generator of numbers that gives the same ones in every run (Lehmer, 16,807). */
export function numbers(seed = 1): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16_807) % 2_147_483_647;
    return state % below;
  };
}

/** Pieces as `piece` gives them for 0, 1, 2 …, to the size. */
export const distinct =
  (piece: (i: number, random: (below: number) => number) => string) =>
  (size: number): string => {
    const random = numbers();
    const out: string[] = [];
    for (let i = 0, length = 0; length < size; i++) {
      const next = piece(i, random);
      out.push(next);
      length += next.length;
    }
    return out.join('').slice(0, size);
  };
