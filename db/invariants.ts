import type BetterSqlite3 from "better-sqlite3";
import { DECISION_INVARIANTS } from "#db/decision-invariants.ts";
import { eventHash } from "#db/write.ts";

/** What must hold in any database of ours; each query answers with the rows that break it. */
const INVARIANTS: Record<string, string> = {
  "every opening has a chair": `SELECT o.id FROM openings o WHERE NOT EXISTS
    (SELECT 1 FROM seats s WHERE s.opening_id = o.id AND s.role = 'chair' AND s.removed_at IS NULL)`,
  "a document belongs to a candidate of its own opening": `SELECT d.id FROM documents d
    JOIN candidates c ON c.id = d.candidate_id WHERE c.opening_id <> d.opening_id`,
  "a publication stands in the opening of its candidate": `SELECT p.id FROM publications p
    JOIN candidates c ON c.id = p.candidate_id WHERE c.opening_id <> p.opening_id`,
  "author positions count from 1 without a gap": `SELECT publication_id FROM authorships
    GROUP BY publication_id HAVING min(position) <> 1 OR max(position) <> count(*)`,
  "a publication has as many authors as it says": `SELECT p.id FROM publications p
    WHERE p.author_count <> (SELECT count(*) FROM authorships a WHERE a.publication_id = p.id)`,
  "a publication has as many versions as it says": `SELECT p.id FROM publications p
    WHERE p.version_count <> max(1, (SELECT count(DISTINCT version) FROM publication_versions v WHERE v.publication_id = p.id))`,
  "what another document says stands beside a fact that holds": `SELECT e.id FROM education e WHERE e.beside_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM education h WHERE h.id = e.beside_id AND h.candidate_id = e.candidate_id AND h.beside_id IS NULL)
    UNION ALL SELECT e.id FROM positions e WHERE e.beside_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM positions h WHERE h.id = e.beside_id AND h.candidate_id = e.candidate_id AND h.beside_id IS NULL)`,
  "rows of one work know of each other": `SELECT p.id FROM publications p WHERE p.together <> (p.work_key <> '' AND EXISTS
    (SELECT 1 FROM publications o WHERE o.opening_id = p.opening_id AND o.work_key = p.work_key AND o.id <> p.id))`,
  "nobody reviews a candidate of another opening": `SELECT r.id FROM reviews r
    JOIN candidates c ON c.id = r.candidate_id WHERE c.opening_id <> r.opening_id`,
  "a reviewer has, or had, a seat": `SELECT r.id FROM reviews r WHERE NOT EXISTS
    (SELECT 1 FROM seats s WHERE s.opening_id = r.opening_id AND s.account_id = r.reviewer_id)`,
  "a submitted review has a revision that says so": `SELECT r.id FROM reviews r WHERE r.submitted_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM review_revisions v WHERE v.review_id = r.id AND v.submitted = 1)`,
  "a score is for a criterion of the opening's rubrics": `SELECT s.review_id FROM scores s JOIN reviews r ON r.id = s.review_id
    WHERE NOT EXISTS (SELECT 1 FROM criteria c JOIN rubrics u ON u.id = c.rubric_id
      WHERE u.opening_id = r.opening_id AND c.key = s.criterion_key)`,
  "a candidate stands where the last move put them": `SELECT c.id FROM candidates c
    JOIN stage_moves m ON m.id = (SELECT id FROM stage_moves x WHERE x.candidate_id = c.id ORDER BY x.at DESC, x.rowid DESC LIMIT 1)
    WHERE (SELECT count(*) FROM stage_moves y WHERE y.candidate_id = c.id AND y.at = m.at) = 1 AND m."to" <> c.stage`,
  "a conflict with one candidate names the candidate": `SELECT id FROM conflicts
    WHERE (scope = 'opening') <> (candidate_id IS NULL)`,
  "a shortlisted candidate is of the opening": `SELECT s.candidate_id FROM shortlist_entries s
    JOIN candidates c ON c.id = s.candidate_id WHERE c.opening_id <> s.opening_id`,
  "everybody has an alias where names are hidden": `SELECT c.id FROM candidates c JOIN openings o ON o.id = c.opening_id
    WHERE c.alias IS NULL AND c.removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(o.hides) WHERE value = 'names')`,
  "where something is hidden, the files of everybody were gone through for it": `SELECT c.id FROM candidates c
    JOIN openings o ON o.id = c.opening_id WHERE c.hidden_places_at IS NULL AND c.removed_at IS NULL AND o.hides <> '[]'
    AND EXISTS (SELECT 1 FROM documents d JOIN drafts r ON r.document_id = d.id WHERE d.candidate_id = c.id)`,
  "an accepted document has a reading": `SELECT i.document_id FROM imports i
    WHERE i.state IN ('draft', 'accepted') AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.document_id = i.document_id)`,
};

export interface Violation {
  invariant: string;
  rows: number;
}

/** Checks a database file: SQLite's own integrity, foreign keys, our invariants and the chain of the log. Empty = well. */
export function findViolations(sqlite: BetterSqlite3.Database): Violation[] {
  const violations: Violation[] = [];
  const integrity = sqlite.pragma("integrity_check", { simple: true });
  if (integrity !== "ok") violations.push({ invariant: `SQLite integrity: ${String(integrity)}`, rows: 1 });
  const orphans = (sqlite.pragma("foreign_key_check") as unknown[]).length;
  if (orphans > 0) violations.push({ invariant: "foreign keys point to rows that exist", rows: orphans });
  for (const [invariant, query] of Object.entries({ ...INVARIANTS, ...DECISION_INVARIANTS })) {
    const rows = sqlite.prepare(query).all().length;
    if (rows > 0) violations.push({ invariant, rows });
  }
  const stray = strayReceipts(sqlite);
  if (stray > 0) violations.push({ invariant: "a receipt points into the text of its document", rows: stray });
  const broken = brokenLink(sqlite);
  if (broken !== null) violations.push({ invariant: `the log is unbroken (line ${broken})`, rows: 1 });
  return violations;
}

/** Documents with a receipt outside their text. Offsets are UTF-16, which SQLite cannot count. */
function strayReceipts(sqlite: BetterSqlite3.Database): number {
  const reach = sqlite.prepare(`SELECT t.text, r.first, r.last FROM drafts t JOIN (
    SELECT document_id, min(start) AS first, max("end") AS last FROM (
      SELECT document_id, start, "end" FROM publications UNION ALL SELECT document_id, start, "end" FROM education
      UNION ALL SELECT document_id, start, "end" FROM positions UNION ALL SELECT document_id, start, "end" FROM activities
      UNION ALL SELECT document_id, under_start, under_end FROM activities WHERE under IS NOT NULL
      UNION ALL SELECT document_id, start, "end" FROM profile_facts
      UNION ALL SELECT document_id, start, "end" FROM protected_spans
      UNION ALL SELECT document_id, start, "end" FROM hidden_spans
      UNION ALL SELECT document_id, start, "end" FROM publication_versions
    ) GROUP BY document_id) r ON r.document_id = t.document_id`);
  let stray = 0;
  for (const row of reach.iterate() as Iterable<{ text: string; first: number; last: number }>)
    if (row.first < 0 || row.last > row.text.length) stray += 1;
  return stray;
}

interface EventLine {
  id: number;
  opening_id: number | null;
  at: number;
  actor_id: number | null;
  action: string;
  candidate_id: number | null;
  detail: string;
  hash: string;
}

/** The first line of the log whose hash does not follow from the one before; null when all do. */
function brokenLink(sqlite: BetterSqlite3.Database): number | null {
  let previous = "";
  for (const row of sqlite.prepare("SELECT * FROM events ORDER BY id").iterate() as Iterable<EventLine>) {
    const line = {
      openingId: row.opening_id,
      at: new Date(row.at),
      actorId: row.actor_id,
      action: row.action,
      candidateId: row.candidate_id,
      detail: row.detail,
    };
    if (eventHash(previous, line) !== row.hash) return row.id;
    previous = row.hash;
  }
  return null;
}
