import { describe, expect, it } from 'vitest';
import { phraseKey, wordsOf } from '../../../extractors/agencies/keys.ts';
import { idOf, REGISTER } from '../../../extractors/agencies/register.ts';
import { registerAt } from '../../../extractors/agencies/register-lookup.ts';
import { tokensOf } from '../../support/extract.ts';
import { tokenKey } from '../../../extractors/agencies/keys.ts';

describe('the register', () => {
  it('holds one organization an id', () => {
    const ids = REGISTER.organizations.map((o) => idOf(o.name, o.country));
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(twice).toEqual([]);
  });

  it('names a source, a class and a name that is clean', () => {
    for (const o of REGISTER.organizations) {
      expect(o.source).not.toBe('');
      expect(o.name).toBe(o.name.trim());
      expect(o.name).not.toMatch(/[*~|;=]/);
      expect(o.country).toMatch(/^(?:[A-Z]{2})?$/);
    }
    expect(REGISTER.organizations.length).toBeGreaterThan(2000);
  });

  it('is cut where the tokenizer cuts', () => {
    // Addresses are single tokens to the tokenizer and never names.
    const differ = [...REGISTER.forms.values()]
      .flat()
      .filter((f) => !/\.(?:com|org)\b|\//.test(f.text))
      .filter((f) => tokensOf(`x ${f.text} x`).slice(1, -1).map(tokenKey).join(' ') !== phraseKey(f.text).key)
      .map((f) => f.text);
    expect(differ).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['Department of Justice', 'us', 'us-department-of-justice'],
    ['U.S. Department of Justice', 'US', 'us-department-of-justice'],
    ['Sûreté du Québec', 'CA', 'ca-surete-du-quebec'],
    ["L'Oréal & Fils", '', 'org-loreal-and-fils'],
    ['…', '', 'org-unnamed'],
  ])('makes an id of %s (%s)', (name, country, id) => {
    expect(idOf(name, country)).toBe(id);
  });

  it.each<[string, readonly string[]]>([
    ["Prosecutor General's Office", ['Prosecutor', 'General', "'s", 'Office']],
    ['U.S.-China Commission', ['U.S.', '-', 'China', 'Commission']],
    ['AT&T', ['AT', '&', 'T']],
    ['Amazon.com Inc.', ['Amazon', '.', 'com', 'Inc.']],
    ["Quai d'Orsay", ['Quai', "d'Orsay"]],
  ])('cuts %s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('look-up in the register', () => {
  it.each<[string, string | undefined]>([
    ['Federal Bureau of Investigation agents', 'Federal Bureau of Investigation'],
    ['FEDERAL BUREAU OF INVESTIGATION', 'Federal Bureau of Investigation'],
    ['bureau of alcohol, tobacco and firearms', 'Bureau of Alcohol, Tobacco, Firearms and Explosives'],
    ['federal reserve', undefined],
    ['Federal reserve', undefined],
    ['who', undefined],
    ['ice', undefined],
    ['F.B.I. agents', 'Federal Bureau of Investigation'],
    ['Ministry of Defence', 'Ministry of Defence'],
    ['zzz', undefined],
  ])('%s', (text, name) => {
    const tokens = tokensOf(text);
    expect(registerAt({ tokens, keys: tokens.map(tokenKey) }, 0)?.forms[0]!.organization.name).toBe(name);
  });
});
