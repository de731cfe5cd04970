import { ACCOUNT, CANDIDATE, DAY, HOUR, OPENING } from "#db/upgrades/cast.ts";
import type { Put } from "#db/upgrades/old-database.ts";

const ofOpening = { opening_id: OPENING };

/** Rows for every table that came between the opening of the house and migration 0018. */
export function fillFirstRelease(put: Put): void {
  putReading(put);
  putLists(put);
  putViews(put);
  putBallot(put);
  putTalk(put);
  putEnd(put);
}

function putReading(put: Put): void {
  put("clearances", { id: 1, ...ofOpening, account_id: ACCOUNT.member, at: DAY });
  const asked = { ...ofOpening, candidate_id: CANDIDATE.sol, assigned_by: ACCOUNT.chair, at: DAY };
  put("assignments", { id: 1, ...asked, reader_id: ACCOUNT.member });
  put("assignments", { id: 2, ...asked, reader_id: ACCOUNT.chair, withdrawn_by: ACCOUNT.chair, withdrawn_at: DAY });
  put("reader_terms", { ...ofOpening, reader_id: ACCOUNT.member, takes_part: true, panel: 1, words: "fog, tides" });
  for (const documentId of [21, 22, 23, 24]) put("document_words", { document_id: documentId, words: "Read at once." });
  put("hidden_spans", { id: 1, document_id: 22, hides: "names", start: 0, end: 15 });
  const read = { candidate_id: CANDIDATE.runa, account_id: ACCOUNT.member, at: DAY };
  put("candidate_looks", read);
  put("desk_places", { ...read, ...ofOpening, document_id: 21, criterion_key: 1, scroll: 0.5, seconds: 300 });
  const version = { publication_id: 221, confidence: 0.9, document_id: 22, start: 0, end: 15, links: [], authors: [] };
  const work = { candidate_id: CANDIDATE.isak, document_id: 22, start: 0, end: 15, confidence: 0.9, ...ofOpening };
  put("publications", {
    ...{
      id: 221,
      ...work,
      title: "Gauges",
      title_key: "gauges",
      work_key: "gauges",
      version_count: 2,
      kind: "journal",
    },
    ...{ status: "published", links: [], author_count: 0, first_author: false, authors_text: "" },
  });
  for (const [i, kind] of ["journal", "workshop"].entries())
    put("publication_versions", {
      id: i + 1,
      ...version,
      version: i,
      printing: 0,
      title: "Gauges",
      kind,
      status: "published",
    });
  put("coauthor_lists", { candidate_id: CANDIDATE.runa, found: [] });
}

function putLists(put: Put): void {
  const given = { account_id: ACCOUNT.member, document_id: 1 };
  put("member_documents", {
    ...{ id: 1, account_id: ACCOUNT.member, ...ofOpening, file_name: "own.bib", size: 10, sha256: "of own.bib" },
    ...{ state: "read", added_by: ACCOUNT.member, added_at: DAY, updated_at: DAY },
  });
  put("member_works", {
    id: 1,
    ...given,
    title: "Tides",
    work_key: "tides",
    authors: ["Tomas Breuer"],
    self: 0,
    year: 2024,
  });
  put("member_stays", { id: 1, ...given, institution: "University of Lorrimer", ongoing: true });
  put("member_people", { id: 1, ...given, relation: "advisor", name: "Ada Quill" });
}

function putViews(put: Put): void {
  put("shared_views", { view_id: 1, shared_by: ACCOUNT.chair, at: DAY });
  const change = { id: 1, place: 1, from: ["ICML"], to: "Fog Meeting", changed_by: ACCOUNT.chair, at: DAY };
  put("venue_changes", { ...ofOpening, ...change });
  put("venue_names", { ...ofOpening, printed: "ICML", shown: "Fog Meeting" });
  put("watched_venues", { ...ofOpening, venue: "Fog Meeting", added_by: ACCOUNT.chair, at: DAY });
}

/** One round is closed, with one paper. */
function putBallot(put: Put): void {
  put("ballots", { id: 1, ...ofOpening, opened_by: ACCOUNT.chair, opened_at: DAY });
  for (const candidate of [CANDIDATE.runa, CANDIDATE.isak])
    put("ballot_names", { ballot_id: 1, candidate_id: candidate, added_by: ACCOUNT.chair, at: DAY });
  put("ballot_rounds", {
    ...{ ballot_id: 1, round: 1, opened_by: ACCOUNT.chair, opened_at: DAY },
    ...{ closed_by: ACCOUNT.chair, closed_at: DAY + HOUR },
  });
  const paper = { approvals: [{ candidateId: CANDIDATE.runa, acceptable: "yes" }], ranking: [[CANDIDATE.runa]] };
  put("votes", {
    ...{ id: 1, ballot_id: 1, round: 1, voter_id: ACCOUNT.member, revision: 1, draft: paper, saved_at: DAY },
    ...{ cast: paper, cast_at: DAY },
  });
}

function putTalk(put: Put): void {
  put("notes", {
    ...{ id: 4, ...ofOpening, candidate_id: CANDIDATE.runa, author_id: ACCOUNT.chair, audience: "committee" },
    ...{ text: "Agreed to invite.", created_at: DAY, reply_to: 2 },
  });
  put("note_mentions", { note_id: 4, account_id: ACCOUNT.member });
  put("minutes", { note_id: 4, ...ofOpening, candidate_id: CANDIDATE.runa, at: DAY });
  put("delegations", {
    ...{ id: 1, ...ofOpening, candidate_id: CANDIDATE.sol, account_id: ACCOUNT.member },
    ...{ named_by: ACCOUNT.chair, at: DAY },
  });
}

/** Practice in the opening that has not begun; a hold on the one under way; a third that is over and purged. */
function putEnd(put: Put): void {
  put("practice_rounds", { id: 1, opening_id: 2, started_by: ACCOUNT.second, started_at: DAY });
  put("practice_reviews", {
    ...{ opening_id: 2, file: "first", reviewer_id: ACCOUNT.second, revision: 1, saved_at: DAY },
    content: { scores: [] },
  });
  put("legal_holds", { id: 1, ...ofOpening, reason: "A complaint.", placed_by: ACCOUNT.chair, placed_at: DAY });
  put("retentions", { ...ofOpening, months: 24, set_by: ACCOUNT.chair, set_at: DAY });
  const over = { id: 3, slug: "tides", title: "Lecturer in Tides", department: "Earth Science", phase: "closed" };
  put("openings", { ...over, created_at: DAY });
  put("seats", { id: 7, opening_id: 3, account_id: ACCOUNT.chair, role: "chair", added_at: DAY });
  put("purges", {
    ...{ id: 1, opening_id: 3, purged_by: ACCOUNT.chair, purged_at: DAY, statement: { rows: 0 }, sha256: "of it" },
    ...{ files_left: [], finished_at: DAY },
  });
}
