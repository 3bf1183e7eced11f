const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `people:person men:man women:woman children:child mice:mouse feet:foot teeth:tooth geese:goose lives:life wives:wife
   knives:knife wolves:wolf halves:half leaves:leaf thieves:thief policemen:policeman policewomen:policewoman
   firemen:fireman gunmen:gunman servicemen:serviceman fishermen:fisherman crises:crisis analyses:analysis series:series
   species:species aircraft:aircraft troops:soldier police:police gas:gas bus:bus virus:virus campus:campus
   proceeds:proceeds earnings:earning movies:movie calories:calorie cookies:cookie`
    .split(/\s+/)
    .map((p) => p.split(':') as [string, string]),
);

/** The singular of an English noun in lower case, by rule and a short list of exceptions. */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
    return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
