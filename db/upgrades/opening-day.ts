import { createHash } from "node:crypto";
import { ACCOUNT, CANDIDATE, DAY, HOUR, OPENING } from "#db/upgrades/cast.ts";
import type { Put } from "#db/upgrades/old-database.ts";
import { putConflicts, putNotes, putReviews, putRubrics } from "#db/upgrades/opening-day-reviews.ts";
import { eventHash } from "#db/write.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import { type InventedPaper, inventedDraft } from "#lib/ingest/invented-draft.ts";

const PEOPLE = ["Marit Osei", "Tomas Breuer", "Lene Vik", "Paulo Reis", "Gone Member"];
const TOGETHER: InventedPaper = {
  title: "Lanterns for Slow Rivers",
  authors: ["Runa Okafor", "Isak Trevelyan"],
  venue: "NeurIPS",
  year: 2023,
};
const FILES: [documentId: number, candidateId: number | null, Draft][] = [
  [
    21,
    CANDIDATE.runa,
    inventedDraft({
      name: "Runa Okafor",
      papers: [
        TOGETHER,
        { title: "A Census of Fog", authors: ["Runa Okafor", "Ada Quill"], venue: "ICML", year: 2021 },
      ],
      marital: "Married, three goats",
    }),
  ],
  [22, CANDIDATE.isak, inventedDraft({ name: "Isak Trevelyan", papers: [TOGETHER] })],
  // An anchor before the name: two units of UTF-16, one letter.
  [23, CANDIDATE.sol, inventedDraft({ name: "Sol Amaro", papers: [], before: "\u{1f3e0} ", marital: "Widowed" })],
  [24, null, inventedDraft({ name: "Ute Brandvold", papers: [] })],
];

/** Rows for every table there was when the house was opened (migration 0000). */
export function fillOpeningDay(put: Put): void {
  putPeople(put);
  putCandidates(put);
  for (const [documentId, candidateId, draft] of FILES) putFile(put, documentId, candidateId, draft);
  putRubrics(put);
  putReviews(put);
  putNotes(put);
  putConflicts(put);
  putEvents(put);
}

function putPeople(put: Put): void {
  put("setup_codes", { id: 1, code_hash: "of a code", created_at: DAY, used_at: DAY });
  for (const [i, name] of PEOPLE.entries())
    put("accounts", {
      ...{ id: i + 1, email: `${name.toLowerCase().replace(" ", ".")}@test.invalid`, name, site_admin: i === 0 },
      ...{ password_hash: "of a password", created_at: DAY, disabled_at: i === 4 ? DAY + HOUR : null },
    });
  put("sessions", {
    ...{ id: 1, token_hash: "of a token", account_id: ACCOUNT.chair, device: "Laptop" },
    ...{ created_at: DAY, expires_at: DAY + HOUR, ended_at: null },
  });
  put("sign_in_attempts", { id: 1, email_hash: "of an address", at: DAY });
  const openings = [
    { id: OPENING, slug: "hydrology", title: "Professor of Hydrology", phase: "independent", seal: "always" },
    { id: 2, slug: "glaciology", title: "Professor of Glaciology", phase: "setup", seal: "never" },
  ];
  for (const opening of openings) put("openings", { ...opening, department: "Earth Science", created_at: DAY });
  const roles = ["chair", "member", "member", "observer", "member"];
  for (const [i, role] of roles.entries())
    put("seats", {
      ...{
        id: i + 1,
        opening_id: OPENING,
        account_id: i + 1,
        role,
        affiliation: i === 1 ? "University of Lorrimer" : "",
      },
      ...{ added_at: DAY, removed_at: i === 4 ? DAY + HOUR : null },
    });
  put("seats", { id: 6, opening_id: 2, account_id: ACCOUNT.second, role: "chair", added_at: DAY });
  const ends = [{ accepted_at: DAY, accepted_by: ACCOUNT.member }, { withdrawn_at: DAY }, {}];
  for (const [i, end] of ends.entries())
    put("invitations", {
      ...{ id: i + 1, token_hash: `of invitation ${i}`, opening_id: OPENING, email: `guest${i}@test.invalid` },
      ...{ name: `Guest ${i}`, role: "member", invited_by: ACCOUNT.chair, created_at: DAY, expires_at: DAY + HOUR },
      ...end,
    });
}

function putCandidates(put: Put): void {
  const people = [
    { id: CANDIDATE.runa, name: "Runa Okafor", stage: "shortlist" },
    { id: CANDIDATE.isak, name: "Isak Trevelyan", stage: "longlist" },
    { id: CANDIDATE.sol, name: "Sol Amaro", stage: "received" },
    { id: 14, name: "Taken Back", stage: "received", removed_at: DAY },
  ];
  for (const person of people) put("candidates", { ...person, opening_id: OPENING, created_at: DAY });
  const moves = [
    [CANDIDATE.runa, "received", "longlist"],
    [CANDIDATE.runa, "longlist", "shortlist"],
    [CANDIDATE.isak, "received", "longlist"],
  ] as const;
  for (const [i, [candidate, from, to]] of moves.entries())
    put("stage_moves", {
      ...{ id: i + 1, candidate_id: candidate, from, to, moved_by: ACCOUNT.chair, at: DAY + i * HOUR },
      ...{ reason_for: "Careful fieldwork.", reason_against: i === 1 ? "Few years of teaching." : "" },
    });
  put("tags", { candidate_id: CANDIDATE.runa, tag: "fog" });
  put("shortlist_entries", {
    ...{ candidate_id: CANDIDATE.runa, opening_id: OPENING, rank: 1, reason: "Opens a new field." },
    ...{ added_by: ACCOUNT.chair, at: DAY },
  });
  put("saved_views", {
    ...{ id: 1, opening_id: OPENING, account_id: ACCOUNT.member, table: "candidates", name: "By name" },
    ...{ query: "sort=name", created_at: DAY },
  });
}

/** A file, its reading, what a person corrected in it, and the facts that follow. */
function putFile(put: Put, documentId: number, candidateId: number | null, { text, ...draft }: Draft): void {
  put("documents", {
    ...{ id: documentId, opening_id: OPENING, candidate_id: candidateId, file_name: `${documentId}.txt`, kind: "text" },
    ...{ size: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") },
    ...{ added_by: ACCOUNT.chair, added_at: DAY },
  });
  put("imports", { document_id: documentId, state: candidateId ? "accepted" : "draft", updated_at: DAY });
  put("drafts", { document_id: documentId, text, draft, read_at: DAY });
  for (const [i, { kind, span }] of draft.protected.entries())
    put("protected_spans", { id: documentId * 10 + i, document_id: documentId, kind, ...span });
  if (candidateId !== null) putFacts(put, documentId, candidateId, { text, ...draft });
  if (documentId === 21)
    put("corrections", {
      ...{ id: 1, document_id: documentId, corrected_by: ACCOUNT.chair, at: DAY },
      correction: { op: "confirm", place: "name", at: null, was: "Runa Okafor" },
    });
}

function putFacts(put: Put, documentId: number, candidateId: number, draft: Draft): void {
  const receipt = { candidate_id: candidateId, document_id: documentId, confidence: 0.9 };
  const owner = draft.name?.span ?? { start: 0, end: 0 };
  const first = documentId * 10;
  const fields = { name: draft.name?.value ?? "", "phd-institution": "University of Lorrimer", interest: "Fog" };
  for (const [i, [field, value]] of Object.entries(fields).entries())
    put("profile_facts", { id: first + i, ...receipt, ...owner, field, value });
  const [degree] = draft.education;
  put("education", {
    ...{ id: first, ...receipt, ...(degree?.span ?? owner), end_year: 2021, degree: "PhD", advisors: ["Ada Quill"] },
    institution: "University of Lorrimer",
  });
  put("positions", { id: first, ...receipt, ...owner, start_year: 2021, ongoing: true, organization: "Fog Institute" });
  put("activities", { id: first, ...receipt, ...owner, kind: "award", text: "Medal of the Fog Society" });
  for (const [i, paper] of draft.publications.entries()) {
    const authors = paper.authors.map(({ value }) => value);
    put("publications", {
      ...{ id: first + i, ...receipt, ...paper.span, opening_id: OPENING, title: paper.title.value },
      ...{ work_key: paper.title.value.toLowerCase(), venue: paper.venue, venue_as_printed: paper.venue },
      ...{ year: paper.year?.value ?? null, kind: "conference", status: "published", links: [] },
      ...{ author_count: authors.length, author_position: (paper.self ?? 0) + 1, first_author: paper.self === 0 },
      authors_text: authors.join(", "),
    });
    for (const [place, name] of authors.entries())
      put("authorships", {
        ...{ publication_id: first + i, position: place + 1, name, self: place === paper.self, equal: false },
        name_key: name.toLowerCase().split(" ").toReversed().join(" "),
      });
  }
}

function putEvents(put: Put): void {
  const acts = [
    ["site.setup", null, {}],
    ["rubric.lock", null, {}],
    ["candidate.move", CANDIDATE.runa, { from: "received", to: "longlist" }],
    ["review.write", CANDIDATE.runa, { submitted: true }],
  ] as const;
  let previous = "";
  for (const [i, [action, candidateId, detail]] of acts.entries()) {
    const at = new Date(DAY + i);
    const line = { openingId: i === 0 ? null : OPENING, actorId: ACCOUNT.chair, action, candidateId };
    previous = eventHash(previous, { ...line, at, detail: JSON.stringify(detail) });
    put("events", {
      ...{ id: i + 1, opening_id: line.openingId, at: at.getTime(), actor_id: line.actorId, action, hash: previous },
      ...{ candidate_id: candidateId, detail },
    });
  }
}
