/** Words that stop a name, and possessors that belong to one. In comparison form. */
import { wordSet } from './keys.ts';
import type { AgencyClass } from '../contract.ts';

const each = (cls: AgencyClass, s: string): [string, AgencyClass][] => s.split(' ').map((w) => [w, cls]);

/** Whose office, hospital or council it is: "Sheriff's Office", "Children's Hospital", "Veterans' Affairs". */
export const POSSESSORS: ReadonlySet<string> = wordSet(`
  sheriff sheriffs attorney attorneys general prosecutor prosecutors examiner examiners coroner coroners defender defenders mayor
  governor clerk marshal marshals controller comptroller auditor assessor treasurer commissioner commissioners inspector solicitor
  secretary children women men people veterans king queen prince citizen citizens worker workers farmer farmers
  teacher teachers physician physicians driver drivers state commonwealth trustee trustees officer officers ombudsman
  employees firefighters nurses magistrate magistrates judges surrogate surrogates boys girls students parents consumers
  fishermen growers manufacturers sheriffs' chiefs policemen patrolmen lawyers journalists writers artists actors
  alzheimer parkinson crohn hodgkin president speaker premier lieutenant administrator registrar recorder master`);

/** Offices of officials: [official] 's [office]. By the last word of the official's title. */
export const OFFICIALS: ReadonlyMap<string, AgencyClass> = new Map([
  ...each('law-enforcement', 'sheriff sheriffs marshal marshals constable'),
  ...each('justice', 'attorney attorneys prosecutor prosecutors defender defenders solicitor fiscal general'),
  ...each('public-service', 'examiner examiners coroner coroners'),
  ...each(
    'executive',
    'mayor governor clerk secretary controller comptroller treasurer assessor auditor inspector premier',
  ),
  ...each('regulator', 'ombudsman commissioner'),
]);

/** Titles that stand right before a person's name: a name that ends in a head does not reach over them. */
export const LEFT_STOP: ReadonlySet<string> = wordSet(`
  mr mrs ms miss dr sen rep gov gen lt sgt capt col cpl maj prof rev president presidents spokesman spokeswoman spokesperson officials
  official chairman chairwoman director directors minister secretary judge detective detectives deputy deputies officer officers trooper
  troopers agent agents democrats republicans senator senators congressman congresswoman lawmakers former ex acting
  assistant interim mayor chief sir lady pastor editor professor analyst reporter reporters correspondent by via`);

/** Titles and kinds of persons that follow a name of an organization: the name ends before them. */
export const RIGHT_STOP: ReadonlySet<string> = wordSet(`
  administrator admiral adm agent agents aide ambassador analyst assistant assemblyman assemblywoman associate captain capt
  cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief chiefs cmdr col colonel commander commandant
  commissioner correspondent councilman councilwoman cpl dean deputies deputy detective detectives director directors dr editor economist
  employee employees executive executives founder gov governor inspector insp investigator investigators judge judges
  lawmaker lawmakers lawyer lawyers leader leaders lieutenant lt maj manager member members minister mr mrs ms
  nominee officer officers official officials pastor pfc police president presidents prof professor prosecutor pvt rep
  rev secretary sen senator sergeant sgt sheriff speaker spokesman spokesperson spokeswoman staff superintendent supt trooper
  troopers undersecretary warden building headquarters report reports website act bill ave avenue street road highway interstate st
  graduate student students alumni data statistics figures index scientist scientists researcher researchers`);
