/** People taken to hospital: verbs that mean it only together with where they lead. */
import type { Token } from '../../../extractors/contract.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "Were taken to a hospital": what is done to them. */
const PASSIVES = words('taken rushed transported sent airlifted flown brought admitted carried driven');
/** "Took six people to hospitals". */
const ACTIVES = words('took rushed transported sent airlifted flew brought');
const BETWEEN = words('were was are is been have has had being also later all still both remain remained reported');
const HOSPITALS = words('hospital hospitals');

/** Tokens between the verb and the hospital: "taken to Ben Taub General Hospital in critical condition". */
const REACH = 9;

function leadsToHospital(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j < Math.min(tokens.length, i + REACH); j++) {
    if (HOSPITALS.has(tokens[j]!.lower)) return true;
    if (tokens[j]!.lower === 'medical' && /^cent(?:er|re)s?$/.test(tokens[j + 1]?.lower ?? '')) return true;
    if (tokens[j]!.text === ';') return false;
  }
  return false;
}

/** Index of the word that says that the people at tokens [from, to) are in hospital or were taken there. */
export function hospitalWord(tokens: readonly Token[], from: number, to: number): number | undefined {
  let i = to;
  while (i < to + 4 && BETWEEN.has(tokens[i]?.lower ?? '')) i++;
  const word = tokens[i]?.lower ?? '';
  if (PASSIVES.has(word) && i > to && tokens[i + 1]?.lower === 'to' && leadsToHospital(tokens, i + 2)) return i;
  if (word === 'in') {
    const noun = tokens[i + 1]?.lower === 'the' || tokens[i + 1]?.lower === 'a' ? i + 2 : i + 1;
    if (HOSPITALS.has(tokens[noun]?.lower ?? '')) return i;
  }
  const verb = tokens[from - 1]?.lower ?? '';
  return ACTIVES.has(verb) && leadsToHospital(tokens, to) ? from - 1 : undefined;
}
