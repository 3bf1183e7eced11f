/** Whether countries that are counted took part in something, or are where it reached: the nearest word that tells. */
import type { Token } from '../../../extractors/contract.ts';
import type { RoleId } from './lexicon-roles.ts';

const words = (s: string): string[] => s.trim().split(/\s+/);

/** Who acts across borders, and words for acting together. */
const TAKING_PART = words(`
  action actions agencies agency agent agents allied allies ambassadors arrest arrested arrests assist assistance assisted
  athletes authorities coalition contribute contributed cooperate cooperated cooperation coordinate coordinated crackdown
  delegates delegations detectives diplomats diplomatic enforcement experts forces help helped inspectors investigation
  investigators involve involved involves involving join joined joining joint judicial jointly leaders member members
  ministers multinational observers officers officials operation operations participants participate participated
  participating partner partners peacekeepers police prosecutors raid raided raids ratified represented representatives
  rescuers scientists search searched searches sent service services sign signatories signed simultaneous span spanned
  spanning spans support supported supporting sweep takedown team teams together troops
`);

/** What befalls countries, or is found in them. */
const REACHING = words(`
  affect affected affecting affects attack attacked attacking attacks approved available banned branches buyers citizens
  clients consumers customers defraud defrauded distributed employ employed employees export exported exports factories
  felt hardest headquarters hit hits infect infected losses offices operates outbreak outlets patients plants present
  reach reached reaches recalled sales sell selling sells shipped sold spread stores struck students subsidiaries target
  targeted targeting targets tourists users victim victims visitors visited workers
`);

const ROLE_OF: ReadonlyMap<string, RoleId> = new Map([
  ...TAKING_PART.map((word) => [word, 'spanned'] as const),
  ...REACHING.map((word) => [word, 'reached'] as const),
]);

/** Words from the figure within which one still tells of it. */
const REACH = 25;

/** "Took part", "taking part". */
const takesPart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'part' && /^t(?:ake|akes|aking|ook)$/.test(tokens[i - 1]?.lower ?? '');

const roleAt = (tokens: readonly Token[], i: number): RoleId | undefined =>
  takesPart(tokens, i) ? 'spanned' : ROLE_OF.get(tokens[i]?.lower ?? '');

/** What the countries counted at tokens [from, to) did; undefined where the sentence has no word that tells. */
export function roleOfCountries(tokens: readonly Token[], from: number, to: number): RoleId | undefined {
  for (let apart = 0; apart < REACH; apart++) {
    // What stands before a figure is what it is of; what stands behind may go on to something else.
    const role = roleAt(tokens, from - 1 - apart) ?? roleAt(tokens, to + apart);
    if (role) return role;
  }
  return undefined;
}
