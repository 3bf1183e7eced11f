/**
 * The tables of a store. A store holds the last run that was written to it, and every decision that was ever made in it.
 *
 * Spans are given twice: `_utf16` counts as JavaScript does, `_char` as Python and SQLite do, so that
 * `substr(text, start_char + 1, end_char - start_char)` is the words.
 */
const span = (prefix = '', nullable = false): string =>
  ['start_utf16', 'end_utf16', 'start_char', 'end_char']
    .map((name) => `${prefix}${name} INTEGER${nullable ? '' : ' NOT NULL'}`)
    .join(', ');

const RUN = `
CREATE TABLE documents (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, published TEXT, source TEXT, url TEXT,
  status TEXT NOT NULL CHECK (status IN ('ok', 'failed')), error_code TEXT, error_message TEXT,
  length_utf16 INTEGER NOT NULL, length_char INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX documents_source ON documents (source);

-- Title, dateline, byline, body, furniture (menus, adverts) and comments of a document.
CREATE TABLE regions (
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL, ${span()}
) STRICT;
CREATE INDEX regions_document ON regions (document);

-- What the four kinds of facts have in common; "meaning" is for people. Each has a row in the table of its kind.
CREATE TABLE facts (
  id TEXT PRIMARY KEY,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('date', 'quantity', 'agency', 'quote')),
  text TEXT NOT NULL, meaning TEXT NOT NULL, ${span()},
  sentence TEXT NOT NULL, ${span('sentence_')},
  furniture INTEGER NOT NULL CHECK (furniture IN (0, 1))
) STRICT;
CREATE INDEX facts_document ON facts (document, start_utf16);
CREATE INDEX facts_kind ON facts (kind);

CREATE TABLE dates (
  fact TEXT PRIMARY KEY REFERENCES facts (id) ON DELETE CASCADE,
  value TEXT, earliest TEXT, latest TEXT, timex_type TEXT NOT NULL, timex_value TEXT NOT NULL, timex_mod TEXT,
  basis TEXT NOT NULL, unresolved TEXT, weekday_mismatch TEXT
) STRICT;
CREATE INDEX dates_earliest ON dates (earliest);

CREATE TABLE quantities (
  fact TEXT PRIMARY KEY REFERENCES facts (id) ON DELETE CASCADE,
  value REAL, min REAL, max REAL, bound TEXT NOT NULL, precision REAL NOT NULL,
  unit TEXT, unit_symbol TEXT, unit_ambiguous TEXT, base_value REAL, base_min REAL, base_max REAL, base_unit TEXT,
  item TEXT, item_head TEXT, ${span('item_', true)},
  about TEXT, change TEXT, place TEXT, time TEXT, malformed TEXT
) STRICT;
CREATE INDEX quantities_item_head ON quantities (item_head);

CREATE TABLE agencies (
  fact TEXT PRIMARY KEY REFERENCES facts (id) ON DELETE CASCADE,
  name TEXT NOT NULL, agency_id TEXT NOT NULL, acronym TEXT, class TEXT NOT NULL, mention TEXT NOT NULL
) STRICT;
CREATE INDEX agencies_agency_id ON agencies (agency_id);

CREATE TABLE quotes (
  fact TEXT PRIMARY KEY REFERENCES facts (id) ON DELETE CASCADE,
  type TEXT NOT NULL, content TEXT NOT NULL, speaker TEXT, speaker_text TEXT, speaker_title TEXT, speaker_agency TEXT,
  ${span('speaker_', true)}, cue TEXT, ${span('cue_', true)}
) STRICT;
CREATE INDEX quotes_speaker ON quotes (speaker);

CREATE TABLE quote_parts (
  fact TEXT NOT NULL REFERENCES quotes (fact) ON DELETE CASCADE,
  part INTEGER NOT NULL, ${span()}, PRIMARY KEY (fact, part)
) STRICT;

-- Happenings that documents report. "position" is the order of a report.
CREATE TABLE events (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, happened TEXT, place TEXT, documents INTEGER NOT NULL, position INTEGER NOT NULL
) STRICT;

-- Documents of one event that have the same "wire_story" print one story: together they are one source.
CREATE TABLE event_documents (
  event TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  wire_story INTEGER, PRIMARY KEY (event, document)
) STRICT;
CREATE INDEX event_documents_document ON event_documents (document);

-- "differs" tells disagreements from agreements. "fingerprint" stays while the claims say the same: see decisions.
CREATE TABLE findings (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  event TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  rule TEXT NOT NULL, relation TEXT NOT NULL, severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'info')),
  differs INTEGER NOT NULL CHECK (differs IN (0, 1)),
  subject TEXT NOT NULL, why TEXT NOT NULL, said TEXT NOT NULL, position INTEGER NOT NULL, fingerprint TEXT NOT NULL
) STRICT;
CREATE INDEX findings_position ON findings (position);
CREATE INDEX findings_event ON findings (event, position);
CREATE INDEX findings_fingerprint ON findings (fingerprint);

-- Claims with the same "group_number" agree; groups differ. "fact" is empty for names, titles and addresses.
CREATE TABLE claims (
  finding TEXT NOT NULL REFERENCES findings (id) ON DELETE CASCADE,
  number_in_finding INTEGER NOT NULL, group_number INTEGER NOT NULL,
  document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  fact TEXT REFERENCES facts (id) ON DELETE SET NULL,
  text TEXT NOT NULL, value TEXT, number REAL, min REAL, max REAL, unit TEXT, converted TEXT,
  base_min REAL, base_max REAL, base_unit TEXT, ${span()},
  sentence TEXT NOT NULL, ${span('sentence_')},
  PRIMARY KEY (finding, number_in_finding)
) STRICT;
CREATE INDEX claims_document ON claims (document);
CREATE INDEX claims_fact ON claims (fact);
`;

/**
 * A decision belongs to what was claimed, not to a finding of one run: `fingerprint` is the finding's, made of rule,
 * relation and claims. It holds copies of what was decided on, so that it can be read when the finding is gone. Rows are
 * only ever added; the last one of a fingerprint counts.
 */
const DECISIONS = `
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  fingerprint TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'dismissed', 'open')),
  reason TEXT, note TEXT,
  right_group INTEGER, right_version TEXT,
  decided_at TEXT NOT NULL, decided_by TEXT NOT NULL,
  event TEXT NOT NULL, rule TEXT NOT NULL, relation TEXT NOT NULL, severity TEXT NOT NULL,
  subject TEXT NOT NULL, why TEXT NOT NULL, said TEXT NOT NULL
) STRICT;
CREATE INDEX decisions_fingerprint ON decisions (fingerprint, id);
`;

/**
 * Full-text search, kept in step by triggers; Datasette finds these by their content table. They point to `number`,
 * because VACUUM may change row ids that have no column of their own.
 */
const SEARCH = [
  ['documents', ['title', 'source', 'text']],
  ['findings', ['subject', 'why', 'said']],
]
  .map(([table, columns]) => {
    const names = (columns as string[]).join(', ');
    const of = (row: string): string => (columns as string[]).map((c) => `${row}.${c}`).join(', ');
    const fts = `${table as string}_fts`;
    const add = `INSERT INTO ${fts} (rowid, ${names}) VALUES (new.number, ${of('new')});`;
    const take = `INSERT INTO ${fts} (${fts}, rowid, ${names}) VALUES ('delete', old.number, ${of('old')});`;
    return `
CREATE VIRTUAL TABLE ${fts} USING fts5 (${names}, content="${table as string}", content_rowid="number", tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER ${table as string}_ai AFTER INSERT ON ${table as string} BEGIN ${add} END;
CREATE TRIGGER ${table as string}_ad AFTER DELETE ON ${table as string} BEGIN ${take} END;
CREATE TRIGGER ${table as string}_au AFTER UPDATE ON ${table as string} BEGIN ${take} ${add} END;
`;
  })
  .join('');

export const TABLES = RUN + DECISIONS + SEARCH;
