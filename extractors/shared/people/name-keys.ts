import type { Part } from './runs.ts';

/** What a name is looked up by, folded: its surname, and what tells it from its namesakes. Empty where it has none. */
export interface NameKeys {
  readonly surname: string;
  readonly given: string;
  readonly middle: string;
  readonly suffix: string;
}

/** Folded surname and given name of a name's parts. */
export function nameKeys(parts: readonly Part[]): NameKeys {
  let first = '';
  let surname = '';
  let middle = '';
  let suffix = '';
  let words = 0;
  for (let k = 0; k < parts.length; k++) {
    const { kind, key } = parts[k]!;
    if (kind === 'suffix') suffix ||= key;
    if (kind !== 'name' && kind !== 'initial') continue;
    if (words === 0) first = key;
    else if (words > 1) middle = middle === '' ? surname : `${middle} ${surname}`;
    surname = key;
    words++;
  }
  return { surname, given: words > 1 ? first : '', middle, suffix };
}
