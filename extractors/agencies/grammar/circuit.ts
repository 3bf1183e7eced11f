/** Federal courts of appeals by number: "the 9th Circuit", "Fifth U.S. Circuit Court of Appeals". */
import { CIRCUIT_NUMBERS } from '../lexicon-circuits.ts';
import type { Line } from '../line.ts';
import { type Match, matchOf } from './match.ts';

const FULL: readonly string[] = CIRCUIT_NUMBERS.map((n) => n[0]!.toUpperCase() + n.slice(1));

/** The number of the circuit that is named at token `i`: "9th" (two tokens), "Ninth" or "D.C.". */
function circuitAt(line: Line, i: number): { name: string; to: number } | undefined {
  const token = line.tokens[i]!;
  if (token.kind === 'number') {
    const n = Number(token.text);
    const suffix = line.tokens[i + 1];
    if (n >= 1 && n <= FULL.length && suffix && !suffix.spaceBefore && /^(?:st|nd|rd|th)$/.test(suffix.lower))
      return { name: FULL[n - 1]!, to: i + 2 };
    return undefined;
  }
  const at = CIRCUIT_NUMBERS.indexOf(line.keys[i]!);
  if (at >= 0 && line.capital[i]) return { name: FULL[at]!, to: i + 1 };
  if (token.text === 'D.C.' || token.text === 'DC') return { name: 'District of Columbia', to: i + 1 };
  return line.keys[i] === 'federal' && line.capital[i] ? { name: 'Federal', to: i + 1 } : undefined;
}

/** The federal court of appeals whose number begins at `i`. */
export function circuitName(line: Line, i: number): Match | undefined {
  const circuit = circuitAt(line, i);
  if (!circuit) return undefined;
  const { keys } = line;
  let to = circuit.to;
  if (keys[to] === 'us') to++;
  if (keys[to] !== 'circuit' || !line.capital[to]) return undefined;
  to++;
  if (keys[to] === 'court' && keys[to + 1] === 'of' && keys[to + 2] === 'appeals') to += 3;
  else if (keys[to] === 'court' && line.capital[to] && circuit.name !== 'Federal') to++;
  else if (circuit.name === 'First' || circuit.name === 'Second') {
    // "Second Circuit" of a state is as common in lower courts; only with an article before it.
    if (keys[i - 1] !== 'the') return undefined;
  }
  return matchOf(line, i, to, 'circuit', {
    class: 'justice',
    head: 'court',
    name:
      circuit.name === 'District of Columbia'
        ? 'U.S. Court of Appeals for the District of Columbia Circuit'
        : `U.S. Court of Appeals for the ${circuit.name} Circuit`,
  });
}

/** "Court of Appeals for the Ninth Circuit": the number out of the name's words, if it is one. */
export function circuitOf(line: Line, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const circuit = circuitAt(line, i);
    if (circuit && line.keys[circuit.to] === 'circuit')
      return circuitName(line, i)?.name ?? `U.S. Court of Appeals for the ${circuit.name} Circuit`;
  }
  return undefined;
}
