/** What must hold of ballots, assignments, delegations and the end of an opening; each query answers with the rows that break it. */
export const DECISION_INVARIANTS: Record<string, string> = {
  "a name on a ballot is a candidate of its opening": `SELECT n.ballot_id FROM ballot_names n
    JOIN ballots b ON b.id = n.ballot_id JOIN candidates c ON c.id = n.candidate_id WHERE c.opening_id <> b.opening_id`,
  "a ballot has a first round, and a second only after the first is closed": `SELECT b.id FROM ballots b
    WHERE NOT EXISTS (SELECT 1 FROM ballot_rounds r WHERE r.ballot_id = b.id AND r.round = 1)
    OR EXISTS (SELECT 1 FROM ballot_rounds r JOIN ballot_rounds f ON f.ballot_id = r.ballot_id AND f.round = 1
      WHERE r.ballot_id = b.id AND r.round > 1 AND (r.round > 2 OR f.closed_at IS NULL OR f.closed_at > r.opened_at))`,
  "a paper is of a round that was opened, by somebody who has or had a seat": `SELECT v.id FROM votes v
    JOIN ballots b ON b.id = v.ballot_id
    WHERE NOT EXISTS (SELECT 1 FROM ballot_rounds r WHERE r.ballot_id = v.ballot_id AND r.round = v.round)
    OR NOT EXISTS (SELECT 1 FROM seats s WHERE s.opening_id = b.opening_id AND s.account_id = v.voter_id)`,
  "a paper that counts says when it was handed in": `SELECT id FROM votes WHERE ("cast" IS NULL) <> (cast_at IS NULL)`,
  "nothing is voted in a round that is closed": `SELECT v.id FROM votes v JOIN ballot_rounds r
    ON r.ballot_id = v.ballot_id AND r.round = v.round WHERE v.cast_at > r.closed_at`,
  "a paper names each of the ballot’s names once at most, and no other": `SELECT v.id FROM votes v, (
      SELECT 'ranking' AS part UNION ALL SELECT 'approvals') p
    WHERE v."cast" IS NOT NULL AND EXISTS (SELECT 1 FROM json_tree(v."cast", '$.' || p.part) j
      WHERE (p.part = 'ranking' AND j.type = 'integer' OR p.part = 'approvals' AND j.key = 'candidateId')
      GROUP BY j.value HAVING count(*) > 1
      OR NOT EXISTS (SELECT 1 FROM ballot_names n WHERE n.ballot_id = v.ballot_id AND n.candidate_id = j.value))`,
  "an assignment is of a candidate and a reader of its opening": `SELECT a.id FROM assignments a
    JOIN candidates c ON c.id = a.candidate_id WHERE c.opening_id <> a.opening_id
    OR NOT EXISTS (SELECT 1 FROM seats s WHERE s.opening_id = a.opening_id AND s.account_id = a.reader_id)`,
  "an assignment that was taken back says when and by whom": `SELECT id FROM assignments
    WHERE (withdrawn_at IS NULL) <> (withdrawn_by IS NULL)`,
  "a delegation is of a candidate of its opening, named by and for people who have or had a seat": `SELECT d.id
    FROM delegations d JOIN candidates c ON c.id = d.candidate_id WHERE c.opening_id <> d.opening_id
    OR NOT EXISTS (SELECT 1 FROM seats s WHERE s.opening_id = d.opening_id AND s.account_id = d.account_id)
    OR NOT EXISTS (SELECT 1 FROM seats s WHERE s.opening_id = d.opening_id AND s.account_id = d.named_by)`,
  "one person at a time stands in on a candidate": `SELECT candidate_id FROM delegations WHERE ended_at IS NULL
    GROUP BY candidate_id HAVING count(*) > 1`,
  "minutes are a note to the committee on the same candidate": `SELECT m.note_id FROM minutes m JOIN notes n ON n.id = m.note_id
    WHERE n.candidate_id <> m.candidate_id OR n.opening_id <> m.opening_id OR n.audience <> 'committee'`,
  "practice is over when review begins": `SELECT p.opening_id FROM practice_reviews p
    JOIN openings o ON o.id = p.opening_id WHERE o.phase <> 'setup'`,
  "a legal hold that was lifted says when, by whom and why": `SELECT id FROM legal_holds
    WHERE (lifted_at IS NULL) <> (lifted_by IS NULL) OR (lifted_at IS NULL) <> (lift_reason IS NULL)`,
  "an opening that is purged is closed, and empty once the purge says what went": `SELECT p.id FROM purges p
    JOIN openings o ON o.id = p.opening_id WHERE o.phase <> 'closed' OR (p.finished_at IS NOT NULL AND p.sha256 = '')
    OR (p.sha256 <> '' AND (EXISTS (SELECT 1 FROM candidates c WHERE c.opening_id = p.opening_id)
      OR EXISTS (SELECT 1 FROM documents d WHERE d.opening_id = p.opening_id)))`,
};
