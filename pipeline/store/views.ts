/** Views: the questions that an editor asks, so that nobody has to write the joins. */
export const VIEWS = `
-- What was last decided on each finding.
CREATE VIEW current_decisions AS
SELECT * FROM decisions AS d WHERE id = (SELECT max(id) FROM decisions WHERE fingerprint = d.fingerprint);

-- Findings with what was decided on them; "undecided" when nothing was, or when it was opened again.
CREATE VIEW finding_status AS
SELECT f.id, e.label AS event, f.relation, f.severity, f.subject, f.why, f.rule, f.differs,
  CASE WHEN d.verdict IS NULL OR d.verdict = 'open' THEN 'undecided' ELSE d.verdict END AS status,
  d.reason, d.right_version, d.note, d.decided_by, d.decided_at
FROM findings AS f JOIN events AS e ON e.id = f.event
LEFT JOIN current_decisions AS d ON d.fingerprint = f.fingerprint
ORDER BY f.position;

-- Which disagreements has nobody looked at, event by event?
CREATE VIEW open_conflicts AS
SELECT e.label AS event, f.relation, f.severity, f.subject, f.why,
  (SELECT count(DISTINCT coalesce(d.source, d.id)) FROM claims AS c JOIN documents AS d ON d.id = c.document
   WHERE c.finding = f.id) AS sources,
  f.id AS finding
FROM findings AS f JOIN events AS e ON e.id = f.event
LEFT JOIN current_decisions AS done ON done.fingerprint = f.fingerprint
WHERE f.differs = 1 AND coalesce(done.verdict, 'open') = 'open'
ORDER BY f.position;

-- Who says what in each finding?
CREATE VIEW claims_side_by_side AS
SELECT e.label AS event, f.subject, f.relation, c.group_number AS version, c.text AS says, c.converted,
  coalesce(d.source, d.id) AS source, d.published, c.sentence, f.id AS finding, d.id AS document
FROM claims AS c JOIN findings AS f ON f.id = c.finding JOIN events AS e ON e.id = f.event
JOIN documents AS d ON d.id = c.document
ORDER BY f.position, c.number_in_finding;

-- Which figures are there for an event, and who prints them?
CREATE VIEW event_figures AS
SELECT e.label AS event, q.item_head AS counted, q.bound, f.text AS figure, q.value, q.min, q.max, q.unit,
  q.base_value, q.base_unit, coalesce(d.source, d.id) AS source, d.published, f.sentence, f.id AS fact
FROM quantities AS q JOIN facts AS f ON f.id = q.fact JOIN documents AS d ON d.id = f.document
JOIN event_documents AS ed ON ed.document = d.id JOIN events AS e ON e.id = ed.event
WHERE f.furniture = 0
ORDER BY e.position, q.item_head, d.published, f.start_utf16;

-- What did each person say, and where was it printed?
CREATE VIEW quotes_by_speaker AS
SELECT q.speaker, q.speaker_title, q.speaker_agency, q.type, q.content, coalesce(d.source, d.id) AS source, d.published,
  f.id AS fact
FROM quotes AS q JOIN facts AS f ON f.id = q.fact JOIN documents AS d ON d.id = f.document
WHERE q.speaker IS NOT NULL AND f.furniture = 0
ORDER BY q.speaker, d.published, f.start_utf16;

-- Which wire stories were copied most?
CREATE VIEW most_copied_wire_stories AS
SELECT e.label AS event, count(*) AS copies, min(d.published) AS first_published,
  group_concat(coalesce(d.source, d.id), '; ') AS sources
FROM event_documents AS ed JOIN events AS e ON e.id = ed.event JOIN documents AS d ON d.id = ed.document
WHERE ed.wire_story IS NOT NULL
GROUP BY ed.event, ed.wire_story
ORDER BY copies DESC, e.position;

-- Which sources are most often in a disagreement, and how often were they marked right?
CREATE VIEW disagreements_by_source AS
SELECT coalesce(d.source, d.id) AS source, count(DISTINCT f.id) AS disagreements,
  count(DISTINCT CASE WHEN done.right_group IS NOT NULL AND done.right_group = c.group_number THEN f.id END) AS marked_right,
  count(DISTINCT CASE WHEN done.right_group IS NOT NULL AND done.right_group <> c.group_number THEN f.id END) AS marked_wrong
FROM claims AS c JOIN findings AS f ON f.id = c.finding JOIN documents AS d ON d.id = c.document
LEFT JOIN current_decisions AS done ON done.fingerprint = f.fingerprint
WHERE f.differs = 1
GROUP BY coalesce(d.source, d.id)
ORDER BY disagreements DESC, source;

-- Which bodies do the documents name most?
CREATE VIEW agencies_by_mentions AS
SELECT a.name, a.class, count(*) AS mentions, count(DISTINCT f.document) AS documents
FROM agencies AS a JOIN facts AS f ON f.id = a.fact
WHERE f.furniture = 0
GROUP BY a.agency_id
ORDER BY documents DESC, mentions DESC, a.name;

-- Which dates are printed with a weekday that they do not have?
CREATE VIEW wrong_weekdays AS
SELECT f.text, t.value, t.weekday_mismatch AS is_a, coalesce(d.source, d.id) AS source, f.sentence, f.id AS fact
FROM dates AS t JOIN facts AS f ON f.id = t.fact JOIN documents AS d ON d.id = f.document
WHERE t.weekday_mismatch IS NOT NULL
ORDER BY d.published, f.start_utf16;
`;
