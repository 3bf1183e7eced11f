/** Words by which quoted words are known to be no speech. Source: Associated Press style, "composition titles". */
const words = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Kinds of works, whose titles stand in quotation marks. */
export const WORKS = words(`
  book books novel novels memoir film films movie movies show shows series sitcom drama comedy musical play song songs
  single album hit track anthem ballad hymn poem episode episodes segment segments program programme programs podcast documentary
  magazine journal website site column blog newsletter painting exhibition exhibit sculpture game games
  tune cover report study paper essay article headline headlined operation project campaign bill act law
  opera ballet cartoon trilogy bestseller thriller
`);

/** Before a name or nickname in marks. */
export const NAMING = words(`
  so-called called nicknamed named dubbed titled entitled aka known codenamed code-named branded labeled labelled
  styled hashtag word words term terms phrase letter letters acronym nickname alias name moniker title caption tagged
  headlined starring
`);
