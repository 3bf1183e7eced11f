import { describe, expect, it } from 'vitest';
import { Begins, beginsAt } from '../../../extractors/agencies/word-begins.ts';
import { Line } from '../../../extractors/agencies/line.ts';
import { Trait } from '../../../extractors/contract.ts';
import { segment } from '../../../pipeline/2-segment/index.ts';
import { traitLexicon } from '../../../pipeline/3-extract/index.ts';
import { tokensOf } from '../../support/extract.ts';

type Begin = keyof typeof Begins | 'Place';

const bits: Readonly<Record<Begin, number>> = { ...Begins, Place: Trait.Place };

/** What begins at the last token of a text, in the order of the table. */
function begun(text: string): Begin[] {
  const here = beginsAt(tokensOf(text).at(-1)!);
  return (Object.keys(bits) as Begin[]).filter((name) => (here & bits[name]) !== 0);
}

describe('what begins at a word', () => {
  it.each<[string, readonly Begin[]]>([
    ['the river', []],
    ['the River', []],
    ['a police', ['Head', 'Generic']],
    // Without a capital neither a place nor a name of the register begins.
    ['in lyon', []],
    ['in Lyon', ['Place']],
    ['the fbi', []],
    ['the FBI', ['Registered', 'RegisteredAlone', 'Acronym']],
    // Written with full stops, or in British spelling: what its comparison form begins.
    ['the F.B.I.', ['Registered', 'RegisteredAlone', 'Acronym']],
    ['the fire dept.', ['RegisteredSmall', 'Head', 'Generic']],
    ['the health centre', ['RegisteredSmall', 'Head']],
    ['Mercer County', ['County']],
    ['on Eyewitness', ['Station']],
    ['said ZQV', ['Acronym']],
    ['the 9', ['RegisteredSmall', 'Circuit']],
    ['the 12', []],
    ['a ,', []],
  ])('%s', (text, expected) => {
    expect(begun(text).filter((name) => name !== 'RegisteredSecond')).toEqual(expected);
  });
});

describe('a line', () => {
  const line = (text: string): Line => new Line(segment(text, traitLexicon()).sentences[0]!);

  it.each<[string, readonly number[]]>([
    ['the ferry turned back before noon', []],
    ['The ferry of the Harlow County police turned back', [5, 6]],
  ])('starts where something can begin: %s', (text, starts) => {
    const { starts: found, tokens, begins } = line(text);
    const wanted = found.filter((_, k) => (begins[k]! & (Begins.Head | Begins.County)) !== 0);
    expect(wanted).toEqual(starts);
    expect(tokens.length).toBeGreaterThan(found.length);
  });

  it.each<[string, boolean]>([
    ['Northern Harbor Inspection Team (NHIT) said', true],
    ['Northern Harbor Inspection Team (the “NHIT”) said', true],
    ['the team (all of them) said', false],
    ['the NHIT said', false],
  ])('has brackets that may introduce an acronym: %s', (text, expected) => {
    expect(line(text).brackets).toBe(expected);
  });

  it.each<[string, boolean, boolean]>([
    ['Ferry Turned Back Before Storm Reached Harbor', true, false],
    ['FERRY TURNED BACK BEFORE STORM REACHED HARBOR', true, true],
    ['The ferry turned back before the storm reached Harlow', false, false],
    ['Ferry Back', false, false],
  ])('knows its case: %s', (text, title, upper) => {
    const { titleCase, upperCase } = line(text);
    expect([titleCase, upperCase]).toEqual([title, upper]);
  });
});
