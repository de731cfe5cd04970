import { assignments } from "#db/schema/assignments.ts";
import { ballotNames, ballotRounds, ballots, votes } from "#db/schema/ballots.ts";
import { candidates, shortlistEntries, stageMoves, tags } from "#db/schema/candidates.ts";
import { conflicts, memberPeople, memberStays, memberWorks } from "#db/schema/conflicts.ts";
import { minutes } from "#db/schema/decisions.ts";
import { deskPlaces } from "#db/schema/desk.ts";
import { documents, drafts, imports } from "#db/schema/documents.ts";
import { events, openings } from "#db/schema/people.ts";
import { activities, education, positions, profileFacts } from "#db/schema/profile.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { notes, reviewRevisions, reviews, scores } from "#db/schema/reviews.ts";
import { documentWords } from "#db/schema/search.ts";
import { savedViews, sharedViews, venueChanges, venueNames } from "#db/schema/tables.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import { CANDIDATES, type TestWorld } from "#db/testing.ts";
import { markTogether } from "#db/written-works.ts";

/**
 * Fills the test world with marker words: whatever belongs to candidate `i` says `CAND<i>`, a submitted review by `p` says
 * `REVIEW-<p>`, a draft `DRAFT-<p>`, notes `PRIVATE-<p>` and `COMMITTEE-<p>`. A marker where it must not be is a leak.
 * Ids are fixed, so that two worlds differ only in what a test leaves out.
 */
export function mark(world: TestWorld, options: { without?: readonly number[] } = {}): void {
  const without = options.without ?? [];
  const { db } = world.installation;
  // One transaction: each by itself would wait for the disk.
  db.transaction(() => {
    for (const i of [0, 1, 2, 3]) if (!without.includes(i)) markCandidate(world, i);
    markReviews(world, without);
    markList(world);
    markAssignments(world, without);
    markBallots(world, without);
    markViews(world, without);
    markDesks(world, without);
    markVenueNames(world, without);
    db.update(openings).set({ adjustedRankingAt: at }).run();
  });
}

const at = new Date("2026-11-05T10:00:00Z");
const base = (i: number) => 5_000_000 + i * 1_000;

function markCandidate(world: TestWorld, i: number): void {
  const { db } = world.installation;
  const { openingId, account } = world;
  const candidateId = world.candidate[i] ?? 0;
  const documentId = base(i);
  const word = `CAND${i}`;
  const text = `${word} text of the document, with ${word} in it.`;
  const receipt = { candidateId, documentId, start: 0, end: 5, confidence: 1 };
  db.insert(documents)
    .values({
      id: documentId,
      openingId,
      candidateId,
      fileName: `${word}.txt`,
      kind: "text",
      size: 10,
      sha256: word,
      addedBy: account.chair,
      addedAt: at,
    })
    .run();
  db.insert(imports).values({ documentId, state: "accepted", updatedAt: at }).run();
  const draft = {
    name: null,
    emails: [],
    links: [],
    currentPosition: null,
    affiliation: null,
    phd: { institution: null, year: null, advisors: [] },
    interests: [],
    education: [],
    employment: [],
    publications: [],
    activities: [],
    protected: [],
    sections: [],
    remarks: [word],
  };
  db.insert(drafts)
    .values({ documentId, text, draft: JSON.stringify(draft), readAt: at })
    .run();
  db.insert(documentWords).values({ documentId, words: text }).run();
  const fields = [
    "name",
    "email",
    "link",
    "position",
    "affiliation",
    "phd-institution",
    "advisor",
    "interest",
  ] as const;
  db.insert(profileFacts)
    .values(fields.map((field, n) => ({ id: base(i) + n, ...receipt, field, value: `${word} ${field}` })))
    .run();
  db.insert(education)
    .values({ id: base(i), ...receipt, institution: word, degree: word, advisors: [word] })
    .run();
  db.insert(positions)
    .values({ id: base(i), ...receipt, organization: word, title: word })
    .run();
  db.insert(activities)
    .values({ id: base(i), ...receipt, kind: "award", text: word, under: word, underStart: 0, underEnd: 1 })
    .run();
  db.insert(publications)
    .values(
      [0, 1].map((n) => ({
        id: base(i) + n,
        ...receipt,
        start: n,
        openingId,
        title: n === 0 ? "One shared work" : `${word} alone`,
        workKey: n === 0 ? "one shared work" : word,
        titleKey: n === 0 ? "one shared work" : word,
        versionCount: n === 0 ? 1 : 2,
        venue: n === 0 ? "NeurIPS" : `${word} Letters`,
        year: 2020 + i,
        kind: "conference" as const,
        status: "published" as const,
        links: [],
        authorCount: 0,
        authorPosition: 1,
        firstAuthor: true,
        authorsText: `${word} Author`,
      })),
    )
    .run();
  db.insert(authorships)
    .values(
      [0, 1].flatMap((n) => [
        {
          publicationId: base(i) + n,
          position: 1,
          name: `${word} Author`,
          nameKey: `author ${word}`,
          self: true,
          equal: false,
        },
        {
          publicationId: base(i) + n,
          position: 2,
          name: `${word} Friend`,
          nameKey: `friend ${word}`,
          self: false,
          equal: false,
        },
        {
          publicationId: base(i) + n,
          position: 3,
          name: "Shared Friend",
          nameKey: "friend shared",
          self: false,
          equal: false,
        },
      ]),
    )
    .run();
  markWorks(world, i, receipt);
  db.insert(tags).values({ candidateId, tag: word.toLowerCase() }).run();
  db.insert(stageMoves)
    .values({
      id: base(i),
      candidateId,
      from: "received",
      to: "longlist",
      reasonFor: word,
      reasonAgainst: word,
      movedBy: account.chair,
      at,
    })
    .run();
  db.update(candidates).set({ stage: "longlist" }).run();
  db.insert(shortlistEntries)
    .values({ candidateId, openingId, rank: i + 1, reason: word, addedBy: account.chair, at })
    .run();
  db.insert(events)
    .values({
      id: base(i),
      openingId,
      at,
      actorId: account.chair,
      action: "candidate.move",
      candidateId,
      detail: JSON.stringify({ word }),
      hash: word,
    })
    .run();
  db.insert(conflicts)
    .values({
      id: base(i),
      openingId,
      accountId: account.other,
      candidateId,
      kind: "coauthor",
      scope: "disclosed",
      state: "declared",
      evidence: `${word} EVIDENCE-other`,
      decidedBy: account.other,
      createdAt: at,
      decidedAt: at,
    })
    .run();
  suggest(world, i);
}

/**
 * Each has a work in two versions, and what another document says of a fact; the last two candidates have one work
 * together, which the last one's documents print as something stronger, under another title.
 */
function markWorks({ installation, openingId }: TestWorld, i: number, receipt: Receipt): void {
  const { db } = installation;
  const word = `CAND${i}`;
  const line = { links: [], authors: [`${word} Author`], kind: "conference" as const, status: "published" as const };
  const { candidateId, ...place } = receipt;
  const version = (n: number) => ({ id: base(i) + n, publicationId: base(i) + 1, version: n, printing: 0, ...place });
  db.insert(publicationVersions)
    .values([
      { ...version(0), ...line, title: `${word} alone`, venue: `${word} Letters`, year: 2020 + i },
      { ...version(1), ...line, kind: "workshop", title: `${word} early`, venue: `${word} Workshop`, year: 2019 + i },
    ])
    .run();
  const beside = { ...receipt, start: 1, beside: true };
  db.insert(profileFacts)
    .values({ id: base(i) + 50, ...beside, field: "position", value: `${word} rival` })
    .run();
  db.insert(education)
    .values({ id: base(i) + 50, ...receipt, institution: `${word} rival`, advisors: [], besideId: base(i) })
    .run();
  if (i >= 2)
    db.insert(publications)
      .values({
        id: base(i) + 2,
        ...receipt,
        start: 2,
        openingId,
        title: i === 2 ? "Work of two" : `${word} finer title`,
        workKey: "work of two",
        titleKey: i === 2 ? "work of two" : `${word} finer title`,
        venue: i === 2 ? "ICML" : `${word} Annals`,
        year: 2018 + i,
        kind: i === 2 ? "conference" : "journal",
        status: "published",
        links: [],
        authorCount: 0,
        firstAuthor: i === 3,
        authorsText: "",
      })
      .run();
  markTogether(db, openingId, ["one shared work", "work of two"]);
}

interface Receipt {
  candidateId: number;
  documentId: number;
  start: number;
  end: number;
  confidence: number;
}

/** What `other` gave of their own work says `LIST-other`. */
function markList({ installation, account }: TestWorld): void {
  const { db } = installation;
  const row = { id: base(90), accountId: account.other };
  db.insert(memberWorks)
    .values({ ...row, title: "LIST-other", workKey: "LIST-other", authors: ["LIST-other"], self: 0, year: 2025 })
    .run();
  db.insert(memberStays)
    .values({ ...row, institution: "LIST-other" })
    .run();
  db.insert(memberPeople)
    .values({ ...row, relation: "advisor", name: "LIST-other" })
    .run();
}

/** A suggestion found in the documents of candidate `i` about `member`, and one about `conflicted`. */
function suggest(world: TestWorld, i: number): void {
  const of = (who: "member" | "conflicted", id: number) => ({
    id,
    openingId: world.openingId,
    accountId: world.account[who],
    candidateId: world.candidate[i] ?? 0,
    kind: "coauthor",
    scope: "candidate" as const,
    state: "suggested" as const,
    evidence: `CAND${i} EVIDENCE-${who}`,
    strength: "match" as const,
    createdAt: at,
  });
  world.installation.db
    .insert(conflicts)
    .values([of("member", base(i) + 1), of("conflicted", base(i) + 2)])
    .run();
}

/** The chair has renamed the venue of each candidate. */
function markVenueNames(world: TestWorld, without: readonly number[]): void {
  const { db } = world.installation;
  const { openingId, account } = world;
  for (const i of [0, 1, 2, 3]) {
    if (without.includes(i)) continue;
    const change = {
      openingId,
      from: [`CAND${i} Letters`],
      to: `CAND${i} Letters of Old`,
      changedBy: account.chair,
      at,
    };
    db.insert(venueChanges)
      .values({ ...change, id: base(i), place: i + 1 })
      .run();
    db.insert(venueNames)
      .values({ openingId, printed: `CAND${i} Letters`, shown: `CAND${i} Letters of Old` })
      .run();
  }
}

/** `other` keeps a view to themselves; the chair shares one that names each candidate. */
function markViews(world: TestWorld, without: readonly number[]): void {
  const { db } = world.installation;
  const { openingId, account } = world;
  const view = { openingId, table: "candidates", createdAt: at };
  db.insert(savedViews)
    .values({ ...view, id: base(9), accountId: account.other, name: "PRIVATE-other", query: "q=PRIVATE-other" })
    .run();
  for (const i of [0, 1, 2, 3]) {
    if (without.includes(i)) continue;
    const query = new URLSearchParams({ q: `CAND${i}`, name: CANDIDATES[i] ?? "" }).toString();
    db.insert(savedViews)
      .values({ ...view, id: base(i), accountId: account.chair, name: `Somebody ${i}`, query })
      .run();
    db.insert(sharedViews)
      .values({ viewId: base(i), sharedBy: account.chair, at })
      .run();
  }
}

/** `other` has submitted on everybody, the chair on the first two; `other`'s note and the chair's draft lie on the third. */
function markReviews(world: TestWorld, without: readonly number[]): void {
  for (const i of [0, 1, 2, 3]) {
    if (without.includes(i)) continue;
    addReview(world, i, "other", true);
    if (i < 2) addReview(world, i, "chair", true);
    if (i === 2) addReview(world, i, "chair", false);
    for (const audience of ["private", "committee"] as const) {
      world.installation.db
        .insert(notes)
        .values({
          id: base(i) + (audience === "private" ? 1 : 2),
          openingId: world.openingId,
          candidateId: world.candidate[i] ?? 0,
          authorId: world.account.other,
          audience,
          text: `CAND${i} ${audience.toUpperCase()}-other`,
          createdAt: at,
        })
        .run();
    }
    // What is for the committee was written down in a meeting.
    world.installation.db
      .insert(minutes)
      .values({ noteId: base(i) + 2, openingId: world.openingId, candidateId: world.candidate[i] ?? 0, at })
      .run();
  }
}

export function addReview(
  world: TestWorld,
  i: number,
  by: "other" | "chair" | "member",
  submitted: boolean,
  level = 4,
): void {
  const { db } = world.installation;
  const id = base(i) + 100 + ["other", "chair", "member"].indexOf(by);
  const words = `CAND${i} ${submitted ? "REVIEW" : "DRAFT"}-${by}`;
  const given = [1, 2, 3].map((criterionKey) => ({ reviewId: id, criterionKey, value: level, evidence: words }));
  db.insert(reviews)
    .values({
      id,
      openingId: world.openingId,
      candidateId: world.candidate[i] ?? 0,
      reviewerId: world.account[by],
      revision: 1,
      recommendation: "interview",
      comment: words,
      read: ["cv"],
      startedAt: at,
      savedAt: at,
      submittedAt: submitted ? at : null,
    })
    .run();
  db.insert(scores).values(given).run();
  const content = {
    scores: given.map(({ criterionKey, value, evidence }) => ({ criterionId: criterionKey, value, evidence })),
    recommendation: "interview",
    comment: words,
    whatIRead: ["cv"],
    reason: "",
  };
  db.insert(reviewRevisions)
    .values({ reviewId: id, revision: 1, at, submitted, content: JSON.stringify(content) })
    .run();
}

/** `other` had each file open for 77000001 seconds, the chair for 77000002: numbers that stand nowhere else. */
function markDesks(world: TestWorld, without: readonly number[]): void {
  for (const i of [0, 1, 2, 3]) {
    if (without.includes(i)) continue;
    const place = { openingId: world.openingId, candidateId: world.candidate[i] ?? 0, scroll: 0.5, at };
    world.installation.db
      .insert(deskPlaces)
      .values([
        { ...place, accountId: world.account.other, seconds: 77_000_001 },
        { ...place, accountId: world.account.chair, seconds: 77_000_002 },
      ])
      .run();
  }
}

/** Everybody is asked to read everybody, `conflicted` too, but `other` only the first two. */
function markAssignments(world: TestWorld, without: readonly number[]): void {
  const rows = (["member", "conflicted", "other"] as const).flatMap((person, p) =>
    [0, 1, 2, 3].flatMap((i) =>
      without.includes(i) || (person === "other" && i > 1)
        ? []
        : [
            {
              id: base(i) + p,
              openingId: world.openingId,
              candidateId: world.candidate[i] ?? 0,
              readerId: world.account[person],
              assignedBy: world.account.chair,
              at,
            },
          ],
    ),
  );
  world.installation.db.insert(assignments).values(rows).run();
}

/** A ballot that is closed and one that is open, both over everybody; `other`, `member` and `conflicted` have voted on both. */
export const BALLOTS = [7_000_001, 7_000_002] as const;

function markBallots(world: TestWorld, without: readonly number[]): void {
  const { db } = world.installation;
  const { openingId, account } = world;
  const ids = world.candidate.filter((_, i) => !without.includes(i));
  for (const [n, ballotId] of BALLOTS.entries()) {
    const openedAt = new Date(at.getTime() + n);
    db.insert(ballots).values({ id: ballotId, openingId, openedBy: account.chair, openedAt }).run();
    db.insert(ballotNames)
      .values(ids.map((candidateId) => ({ ballotId, candidateId, addedBy: account.chair, at })))
      .run();
    db.insert(ballotRounds)
      .values({ ballotId, round: 1, openedBy: account.chair, openedAt, closedAt: n === 0 ? openedAt : null })
      .run();
    for (const [p, person] of (["other", "member", "conflicted"] as const).entries()) {
      const order = p === 1 ? ids.toReversed() : ids;
      const paper = {
        approvals: order.map((candidateId) => ({ candidateId, acceptable: "yes" as const })),
        ranking: order.map((id) => [id]),
      };
      db.insert(votes)
        .values({
          id: ballotId + 10 * (p + 1),
          ballotId,
          round: 1,
          voterId: account[person],
          revision: 1,
          draft: paper,
          savedAt: at,
          cast: paper,
          castAt: at,
        })
        .run();
    }
  }
}
