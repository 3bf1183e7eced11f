/** Nouns behind which an organization's name may stand. No logic. */
import { wordSet } from './keys.ts';

/** Nouns for organizations that no person is called by. */
export const APPOSED_NOUNS: ReadonlySet<string> = wordSet(
  `utility automaker carmaker chipmaker drugmaker planemaker shipbuilder retailer lender insurer brewer airline startup start-up
   conglomerate brokerage broadcaster charity nonprofit consultancy miner refiner steelmaker bookmaker telecom fintech biotech
   homebuilder hedge-fund manufacturer`,
);
/** Behind what is made: "battery maker", "toy maker"; makers of films and laws are people. */
export const MAKER = 'maker';
export const NO_FIRM: ReadonlySet<string> = wordSet('film law policy peace dress map decision documentary music');
/** Nouns for public bodies: "the environmental regulator Semara". */
export const REGULATORS: ReadonlySet<string> = wordSet('regulator watchdog ombudsman');
/** Only behind what is run: "grid operator", "ferry company", "news agency". */
export const RUNNERS: ReadonlySet<string> = wordSet('operator company group firm giant agency chain producer');
export const KINDS_OF_FIRM: ReadonlySet<string> = wordSet(
  `grid network rail railway ferry mine pipeline port airport telecom telecoms tour bus power energy oil gas mining shipping
   security logistics tech technology software internet insurance pharmaceutical pharmaceuticals construction steel retail media
   news cruise water space aerospace chip semiconductor ratings rating investment equity hotel supermarket restaurant grocery pharmacy fashion gold copper
   lithium nickel cement defense defence arms rocket satellite solar wind`,
);
