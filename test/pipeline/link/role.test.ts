import { describe, expect, it } from 'vitest';
import { roleOf } from '../../../pipeline/4-link/claims/role.ts';
import { toArticle } from '../../../pipeline/run.ts';

/** The figure and its noun stand in brackets: "Police seized [45 guns] on Monday". */
function roleIn(marked: string): string | undefined {
  const open = marked.indexOf('[');
  const close = marked.indexOf(']') - 1;
  const [sentence] = toArticle({ id: 'x', text: marked.replace('[', '').replace(']', '') }).sentences;
  const from = sentence!.tokens.findIndex((t) => t.start >= open);
  const to = sentence!.tokens.findIndex((t) => t.start >= close);
  return roleOf(sentence!.tokens, from, to < 0 ? sentence!.tokens.length : to)?.role;
}

describe('what was done to the thing counted', () => {
  it.each([
    ['Police seized [45 guns] on Monday.', 'seized'],
    ['In all, [288 people] were arrested in the sweep.', 'arrested'],
    ['The raids led to the arrest of [150 individuals] in nine states.', 'arrested'],
    ['The raids led to the seizure of [over $12.3 million] in cash, drugs and firearms.', 'seized'],
    ['The blast left [at least 74 people] dead.', 'killed'],
    ['The blast killed [at least 74 people] and hurt many.', 'killed'],
    ['Hail damaged [at least 74 homes] and injured a man.', 'destroyed'],
    ['[Four people] were shot and killed in a flat.', 'killed'],
    ['[Four people] were fatally shot in a flat.', 'killed'],
    ['[Four people] were shot in a flat.', 'shot'],
    ['Agents also seized 850 kilograms of drugs, $53.4 million in cash and [117 firearms].', 'seized'],
    ['[Eleven people] are in custody.', 'arrested'],
    ['[Three people] were later found shot to death aboard.', 'killed'],
    ['The flood claimed the lives of [12 people].', 'killed'],
    ['[Six people] were rushed to two hospitals after the fire.', 'hospitalized'],
    ['Ambulances took [six people] to Northfield General Hospital.', 'hospitalized'],
    ['[Six people] are in the hospital.', 'hospitalized'],
    ['[Two of them] remained in critical condition.', 'critical'],
    ['[Two victims] were listed in stable condition.', 'stable'],
    ['[Six people] were taken to a shelter.', undefined],
    ['The navy said [four drones] had been brought down.', 'intercepted'],
    // What several words say together.
    ['The plane had [52 people] on board.', 'aboard'],
    ['[Some 30,000 people] took part in the march.', 'gathered'],
    ['[About 900 dockers] walked off the job.', 'struck'],
    ['[Nine miners] lost their lives in the pit.', 'killed'],
    ['[Twenty-six people] are being held over the fire.', 'arrested'],
    ['The flood forced [1,200 people] from their homes.', 'evacuated'],
    ['The flood forced [3,000 people] to leave seven villages.', 'evacuated'],
    ['The union forced [3,000 people] to join it.', undefined],
    // A phrase between the noun and its verb is stepped over, a clause is not.
    ['[Three patients] on the new drug died.', 'killed'],
    ['[Three people] injured in the derailment near Torvik have died.', 'killed'],
    ['[Three people] injured in the derailment near Torvik are still in hospital.', 'injured'],
    ['[Three people] injured when the roof fell died.', 'injured'],
    ['[Two passengers] who sat in the rear were injured.', 'injured'],
    ['[About 900 nurses] at 38 hospitals walked out.', 'struck'],
    ['[Forty people] in the hall where two men died sued the club.', undefined],
    ['[Five guests] at the hotel and a cook were injured.', undefined],
    // A body's name does nothing: no one was rescued.
    ['According to Northfield Fire Rescue, [three adults] ran away.', undefined],
    ['[Eleven people] aged between 24 and 61 are in custody.', 'arrested'],
    // The officers are those who arrested; the figure says nothing of arrests.
    ['[Twelve officers] arrested the man.', undefined],
    // Adjuncts of a verb are not its object.
    ['Police seized guns in [three towns].', undefined],
    ['A man was arrested by [12 officers].', undefined],
    // A clause of its own begins at "who".
    ['Police arrested a man who owned [three cars].', undefined],
    ['The town has [4,000 homes].', undefined],
  ])('%s', (marked, role) => {
    expect(roleIn(marked)).toBe(role);
  });
});
