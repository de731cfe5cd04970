import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import * as assignmentPlan from "#db/assignment-plan.ts";
import * as assignmentTable from "#db/assignment-table.ts";
import * as assignments from "#db/assignments.ts";
import * as ballotResults from "#db/ballot-results.ts";
import * as ballots from "#db/ballots.ts";
import * as candidateLines from "#db/candidate-lines.ts";
import * as candidates from "#db/candidates.ts";
import * as coauthors from "#db/coauthors.ts";
import * as committee from "#db/committee.ts";
import * as compare from "#db/compare.ts";
import * as conflicts from "#db/conflicts.ts";
import * as decisionRecord from "#db/decision-record.ts";
import * as declarations from "#db/declarations.ts";
import * as delegates from "#db/delegates.ts";
import * as desk from "#db/desk.ts";
import * as deskPlaces from "#db/desk-places.ts";
import * as documentPages from "#db/document-pages.ts";
import * as documents from "#db/documents.ts";
import * as drafts from "#db/drafts.ts";
import * as events from "#db/events.ts";
import { changed, FIRST, type Identity, wordsOf } from "#db/hidden-cv.ts";
import { identify } from "#db/hidden-world.ts";
import * as invitations from "#db/invitations.ts";
import * as looks from "#db/looks.ts";
import * as mailedInvitations from "#db/mailed-invitations.ts";
import { addReview, BALLOTS, mark } from "#db/marked-world.ts";
import * as meeting from "#db/meeting.ts";
import * as memberLists from "#db/member-lists.ts";
import * as minutes from "#db/minutes.ts";
import * as news from "#db/news.ts";
import * as notes from "#db/notes.ts";
import * as openings from "#db/openings.ts";
import * as overview from "#db/overview.ts";
import * as ownReading from "#db/own-reading.ts";
import * as ownReviews from "#db/own-reviews.ts";
import * as packet from "#db/packet.ts";
import * as practice from "#db/practice.ts";
import * as profile from "#db/profile.ts";
import * as progress from "#db/progress.ts";
import * as publicationFacets from "#db/publication-facets.ts";
import * as publicationGroups from "#db/publication-groups.ts";
import * as publications from "#db/publications.ts";
import * as ranking from "#db/ranking.ts";
import * as recordRows from "#db/record-rows.ts";
import * as retention from "#db/retention.ts";
import * as reviewFigures from "#db/review-figures.ts";
import * as reviewVersions from "#db/review-versions.ts";
import * as reviews from "#db/reviews.ts";
import * as rubrics from "#db/rubrics.ts";
import { events as eventLines } from "#db/schema/people.ts";
import * as search from "#db/search.ts";
import * as shortlist from "#db/shortlist.ts";
import * as stages from "#db/stages.ts";
import * as tags from "#db/tags.ts";
import { openTestWorld, type Person, type TestWorld } from "#db/testing.ts";
import * as venueNames from "#db/venue-names.ts";
import * as venues from "#db/venues.ts";
import * as views from "#db/views.ts";
import * as votes from "#db/votes.ts";
import { Invalid, Refused } from "#lib/access/refusal.ts";
import { HIDEABLE, type Hideable, PHASES, SEALS, type SeatedViewer } from "#lib/access/viewer.ts";
import type { Stage } from "#lib/opening/stage.ts";
import { parseSearch } from "#lib/search/words.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { canGroup, defaultQuery, parseQuery } from "#lib/tables/query.ts";

// Whole worlds are read, many times over: a slow machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

type ReadOf<M> = Extract<
  keyof M,
  | `list${string}`
  | `get${string}`
  | `count${string}`
  | `search${string}`
  | "rankingFor"
  | "coverage"
  | "coverageGap"
  | "assignedTo"
  | "planAssignment"
>;
type Reads<M> = { [K in ReadOf<M>]: (viewer: SeatedViewer, world: TestWorld) => unknown };

const document = (i: number) => 5_000_000 + i * 1_000;
const each = (world: TestWorld, read: (candidateId: number) => unknown) =>
  world.candidate.map((id) => attempt(() => read(id)));
const queries = (searches: readonly string[]) => searches.map((search) => parseQuery(PUBLICATIONS, search));
const marked = "CAND0 CAND1 CAND2 CAND3 review draft committee private other".split(" ").concat("shared work");

/** What the reads below are asked for. */
const PLAIN = {
  counted: queries(["", "q=stage:shortlist", "stage=longlist"]),
  queries: queries(["title", "-year", "venue", "candidate"].map((sort) => `sort=${sort}`)),
  sought: marked.map((words) => parseSearch(words)),
};

// What is hidden is asked for by order, by filter and by word.
const hiddenWords = [FIRST, ...HIDEABLE.map(changed)].flatMap(wordsOf);
const prying = queries([
  ...["-year", "venue", "candidate", "authors", "distinction", "link"].map((id) => `sort=${id}`),
  ...["venue:ZLC", "-venue:ZLC", "authors:Ulf", "year:1999", "candidate:Zora", "distinction:best"].map((q) => `q=${q}`),
  ...[FIRST.venue, changed("venues").venue].map((name) => `venue=${encodeURIComponent(name)}`),
  ...["Zora", "Quist", "Lakes", "ZLC"].map((word) => `q=${word}`),
]);
const PRYING = {
  counted: prying,
  queries: prying,
  sought: ["CAND0", "lakes", "rivers", "K7", "2014", "1999", ...new Set(hiddenWords)].map((words) =>
    parseSearch(words),
  ),
};

let asking = PLAIN;
afterEach(() => {
  asking = PLAIN;
});

/** Every reading function of db with sample arguments. A new `list…` or `get…` does not compile until it is here. */
const READS: Reads<typeof assignmentPlan> &
  Reads<typeof assignmentTable> &
  Reads<typeof assignments> &
  Reads<typeof ballotResults> &
  Reads<typeof ballots> &
  Reads<typeof candidateLines> &
  Reads<typeof candidates> &
  Reads<typeof coauthors> &
  Reads<typeof committee> &
  Reads<typeof invitations> &
  Reads<typeof mailedInvitations> &
  Reads<typeof compare> &
  Reads<typeof conflicts> &
  Reads<typeof decisionRecord> &
  Reads<typeof declarations> &
  Reads<typeof delegates> &
  Reads<typeof desk> &
  Reads<typeof documentPages> &
  Reads<typeof documents> &
  Reads<typeof drafts> &
  Reads<typeof events> &
  Reads<typeof meeting> &
  Reads<typeof memberLists> &
  Reads<typeof looks> &
  Reads<typeof minutes> &
  Reads<typeof news> &
  Reads<typeof notes> &
  Reads<typeof openings> &
  Reads<typeof overview> &
  Reads<typeof deskPlaces> &
  Reads<typeof ownReading> &
  Reads<typeof ownReviews> &
  Reads<typeof reviewFigures> &
  Reads<typeof reviewVersions> &
  Reads<typeof packet> &
  Reads<typeof practice> &
  Reads<typeof progress> &
  Reads<typeof profile> &
  Reads<typeof publicationFacets> &
  Reads<typeof publicationGroups> &
  Reads<typeof publications> &
  Reads<typeof ranking> &
  Reads<typeof recordRows> &
  Reads<typeof retention> &
  Reads<typeof reviews> &
  Reads<typeof rubrics> &
  Reads<typeof search> &
  Reads<typeof shortlist> &
  Reads<typeof stages> &
  Reads<typeof tags> &
  Reads<typeof venueNames> &
  Reads<typeof venues> &
  Reads<typeof views> &
  Reads<typeof votes> = {
  planAssignment: (viewer) =>
    assignmentPlan.planAssignment(viewer, {
      readersPerFile: 2,
      preferShared: true,
      bridge: "outside-reader",
      seed: "leaks",
      terms: assignmentPlan.listTerms(viewer),
    }),
  listTerms: (viewer) => assignmentPlan.listTerms(viewer),
  getAssignment: (viewer) => assignmentTable.getAssignment(viewer),
  assignedTo: (viewer) => assignments.assignedTo(viewer),
  listAssigned: (viewer) => assignments.listAssigned(viewer),
  listHeld: (viewer) => assignments.listHeld(viewer),
  listLoads: (viewer) => assignments.listLoads(viewer),
  listReaders: (viewer) => assignments.listReaders(viewer),
  listResults: (viewer) => BALLOTS.map((id) => ballotResults.listResults(viewer, id)),
  listBallots: (viewer) => ballots.listBallots(viewer),
  getBallot: (viewer) => BALLOTS.map((id) => ballots.getBallot(viewer, id)),
  listVoters: (viewer) => BALLOTS.map((id) => ballots.listVoters(viewer, id)),
  getCandidateName: (viewer, world) => each(world, (id) => candidates.getCandidateName(viewer, id)),
  listCandidateLines: (viewer) => candidateLines.listCandidateLines(viewer),
  listCandidates: (viewer) => candidates.listCandidates(viewer),
  listCandidateNames: (viewer) => candidates.listCandidateNames(viewer),
  listOutOfTheRunning: (viewer) => [...candidates.listOutOfTheRunning(viewer)],
  listCoauthors: (viewer) => coauthors.listCoauthors(viewer),
  getComparison: (viewer, world) => compare.getComparison(viewer, world.candidate),
  listComparedMarks: (viewer, world) => compare.listComparedMarks(viewer, world.candidate),
  listMembers: (viewer) => committee.listMembers(viewer),
  listInvitations: (viewer) => invitations.listInvitations(viewer),
  getInvitationToMail: (viewer) => mailedInvitations.getInvitationToMail(viewer, "the link of nobody"),
  listRecusals: (viewer) => conflicts.listRecusals(viewer),
  listRoster: (viewer) => declarations.listRoster(viewer),
  listUncleared: (viewer) => declarations.listUncleared(viewer),
  listStandingIn: (viewer) => delegates.listStandingIn(viewer),
  listDelegates: (viewer) => delegates.listDelegates(viewer),
  listOpenSuggestions: (viewer) => conflicts.listOpenSuggestions(viewer),
  countUndecided: (viewer) => conflicts.countUndecided(viewer),
  listConflicts: (viewer) => conflicts.listConflicts(viewer),
  listImports: (viewer) => desk.listImports(viewer),
  listDocuments: (viewer, world) => each(world, (id) => documents.listDocuments(viewer, id)),
  getDocument: (viewer) => [0, 1, 2, 3].map((i) => attempt(() => documents.getDocument(viewer, document(i)))),
  getDocumentText: (viewer) => [0, 1, 2, 3].map((i) => attempt(() => documents.getDocumentText(viewer, document(i)))),
  getOriginal: (viewer) => [0, 1, 2, 3].map((i) => attempt(() => documents.getOriginal(viewer, document(i)))),
  getOriginalBeneath: (viewer) =>
    [0, 1, 2, 3].map((i) => attempt(() => documents.getOriginalBeneath(viewer, document(i)))),
  getPageLayout: (viewer) => [0, 1, 2, 3].map((i) => attempt(() => documentPages.getPageLayout(viewer, document(i)))),
  getPageJob: (viewer) => [0, 1, 2, 3].map((i) => attempt(() => documentPages.getPageJob(viewer, document(i), 1))),
  getDraft: (viewer) => [0, 1, 2, 3].map((i) => attempt(() => drafts.getDraft(viewer, document(i)))),
  listEvents: (viewer, world) => [
    events.listEvents(viewer),
    ...each(world, (candidateId) => events.listEvents(viewer, { candidateId })),
  ],
  listLog: (viewer) => events.listLog(viewer),
  getDecisionRecord: (viewer) => decisionRecord.getDecisionRecord(viewer),
  listServed: (viewer) => recordRows.listServed(viewer),
  listStandIns: (viewer) => recordRows.listStandIns(viewer),
  listConflictHistory: (viewer) => recordRows.listConflictHistory(viewer),
  listAssignmentHistory: (viewer) => recordRows.listAssignmentHistory(viewer),
  listFileHashes: (viewer) => recordRows.listFileHashes(viewer),
  listMinutes: (viewer) => minutes.listMinutes(viewer),
  listTalkedAbout: (viewer) => minutes.listTalkedAbout(viewer),
  getOpenMinutes: (viewer, world) => each(world, (id) => minutes.getOpenMinutes(viewer, id)),
  listActors: (viewer) => events.listActors(viewer),
  getAgenda: (viewer) => meeting.getAgenda(viewer),
  getTalk: (viewer, { candidate }) =>
    [candidate[0], candidate[3]].map((id) => attempt(() => meeting.getTalk(viewer, id))),
  listLeaving: (viewer, world) => each(world, (id) => meeting.listLeaving(viewer, id)),
  getMemberList: (viewer, { account }) =>
    Object.values(account).map((id) => attempt(() => memberLists.getMemberList(viewer, id))),
  getLastLook: (viewer, world) => each(world, (id) => looks.getLastLook(viewer, id)),
  listNews: (viewer) => news.listNews(viewer),
  countNewMoves: (viewer) => news.countNewMoves(viewer),
  getStateOf: (viewer, world) => each(world, (id) => news.getStateOf(viewer, id)),
  countNewNotes: (viewer) => notes.countNewNotes(viewer),
  listMentionable: (viewer, world) => each(world, (id) => notes.listMentionable(viewer, id)),
  listNotes: (viewer, world) => each(world, (id) => notes.listNotes(viewer, id)),
  listNoteCounts: (viewer) => notes.listNoteCounts(viewer),
  listOpenings: (viewer) => openings.listOpenings(viewer),
  getOpening: (viewer) => openings.getOpening(viewer),
  getOverview: (viewer) => overview.getOverview(viewer),
  getDeskPlace: (viewer, world) => each(world, (id) => deskPlaces.getDeskPlace(viewer, id)),
  listDeskTimes: (viewer) => [...deskPlaces.listDeskTimes(viewer)],
  listOwnReading: (viewer) => [...ownReading.listOwnReading(viewer)],
  countReaders: (viewer) => [...ownReading.countReaders(viewer)],
  getOwnReview: (viewer, world) => each(world, (id) => ownReviews.getOwnReview(viewer, id)),
  listOwnReviews: (viewer) => ownReviews.listOwnReviews(viewer),
  listOwnVersions: (viewer, world) => each(world, (id) => reviewVersions.listOwnVersions(viewer, id)),
  listProgress: (viewer) => progress.listProgress(viewer),
  coverage: (viewer) => progress.coverage(viewer),
  coverageGap: (viewer) => progress.coverageGap(viewer),
  countSubmitted: (viewer) => progress.countSubmitted(viewer),
  listBegun: (viewer) => progress.listBegun(viewer),
  listPacketFiles: (viewer) => packet.listPacketFiles(viewer),
  getPractice: (viewer) => practice.getPractice(viewer),
  getGlimpse: (viewer, world) => each(world, (id) => profile.getGlimpse(viewer, id)),
  getProfile: (viewer, world) => each(world, (id) => profile.getProfile(viewer, id)),
  listPublications: (viewer) => asking.queries.map((query) => publications.listPublications(viewer, query)),
  listAllPublications: (viewer) => publications.listAllPublications(viewer, defaultQuery(PUBLICATIONS)),
  countAllWorks: (viewer) => publications.countAllWorks(viewer),
  countPublications: (viewer) => asking.counted.map((query) => publications.countPublications(viewer, query)),
  listPublicationGroups: (viewer) =>
    PUBLICATIONS.columns
      .filter(canGroup)
      .map(({ id }) => publicationGroups.listPublicationGroups(viewer, { ...defaultQuery(PUBLICATIONS), group: id })),
  listPublicationFacets: (viewer) =>
    asking.counted.map((query) => publicationFacets.listPublicationFacets(viewer, query)),
  listStanding: (viewer) => ranking.listStanding(viewer),
  rankingFor: (viewer) => ranking.rankingFor(viewer),
  listVisibleReviews: (viewer) => reviews.listVisibleReviews(viewer),
  listMarks: (viewer) => reviewFigures.listMarks(viewer),
  listReviewFigures: (viewer) => reviewFigures.listReviewFigures(viewer),
  countNewReviews: (viewer) => reviews.countNewReviews(viewer),
  searchNotes: (viewer) => asking.sought.map((terms) => notes.searchNotes(viewer, terms, 50)),
  searchReviews: (viewer) => asking.sought.map((terms) => reviews.searchReviews(viewer, terms, 50)),
  searchOpening: (viewer) =>
    asking.sought.map((terms) =>
      search.searchOpening(viewer, terms).map(({ hits, ...group }) => ({
        ...group,
        hits: hits.map(({ pieces, detail, ...hit }) => ({
          ...hit,
          text: [...pieces, ...detail].map((one) => one.text).join(""),
        })),
      })),
    ),
  getRetention: (viewer) => retention.getRetention(viewer),
  getRubric: (viewer) => rubrics.getRubric(viewer),
  listRubrics: (viewer) => rubrics.listRubrics(viewer),
  listCriteria: (viewer) => rubrics.listCriteria(viewer),
  listShortlist: (viewer) => shortlist.listShortlist(viewer),
  listStageMoves: (viewer, world) => [
    stages.listStageMoves(viewer),
    ...each(world, (id) => stages.listStageMoves(viewer, id)),
  ],
  getStage: (viewer, world) => each(world, (id) => stages.getStage(viewer, id)),
  listTags: (viewer, world) => each(world, (id) => tags.listTags(viewer, id)),
  listAllTags: (viewer) => tags.listAllTags(viewer),
  listVenueChanges: (viewer) => venueNames.listVenueChanges(viewer),
  listVenues: (viewer) => venues.listVenues(viewer),
  listViews: (viewer) => views.listViews(viewer, "candidates"),
  getOwnPaper: (viewer) => BALLOTS.map((id) => votes.getOwnPaper(viewer, id)),
  listOwnPapers: (viewer) => BALLOTS.map((id) => votes.listOwnPapers(viewer, id)),
};

/** What a read answers; a refusal is an answer too, anything else is a bug. */
function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused || error instanceof Invalid) return { refused: error.message };
    throw error;
  }
}

/** Everything the viewer can read, by function, as text. */
function readAll(world: TestWorld, person: Person): Record<string, string> {
  const viewer = world.viewer(person);
  return Object.fromEntries(
    Object.entries(READS).map(([name, read]) => [
      name,
      JSON.stringify(
        attempt(() => read(viewer, world)),
        plain,
      ),
    ]),
  );
}

const plain = (_: string, value: unknown) =>
  value instanceof Map ? [...value.entries()] : value instanceof Set ? [...value] : value;

// Always the same folder, so that paths are the same in every world.
const folder = mkdtempSync(join(tmpdir(), "shortlist-leaks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let world: TestWorld;
afterEach(() => world.close());

function markedWorld(options: Parameters<typeof mark>[1] = {}): TestWorld {
  rmSync(folder, { recursive: true, force: true });
  world = openTestWorld(folder);
  mark(world, options);
  return world;
}

/** Markers that must not be in anything the person reads. Drafts and private notes are only ever their author's. */
function forbidden(person: Person, phase: string, seal: string, browse: boolean): RegExp[] {
  const never = [
    /DRAFT-(?!chair)/,
    ...(person === "chair" ? [] : [/DRAFT-chair/, /77000002/]),
    ...(person === "other" ? [] : [/PRIVATE-other/, /77000001/]),
  ];
  if (person === "conflicted") never.push(/CAND3/);
  // What was found about somebody is theirs and the chair's.
  for (const about of ["member", "conflicted"])
    if (person !== about && person !== "chair") never.push(new RegExp(`EVIDENCE-${about}`));
  if (person !== "other" && person !== "chair") never.push(/LIST-other/);
  const hidden = phase === "setup" && person !== "chair";
  if (hidden || (person === "observer" && !browse)) return [...never, /CAND[0-3](?! EVIDENCE-other)/];
  if (!["setup", "independent"].includes(phase)) return never;
  const sealed =
    phase === "setup" || seal === "never" || person === "observer"
      ? /CAND[0-3] (REVIEW|COMMITTEE)-other/
      : /CAND[23] (REVIEW|COMMITTEE)-other/;
  if (phase === "independent" && seal === "always" && person !== "observer") return never;
  if (person === "other") return never;
  return [...never, person === "chair" ? sealed : /(REVIEW|COMMITTEE)-other/];
}

test.each(PHASES)("no marker crosses in the phase %s, for any seal and any person", (phase) => {
  markedWorld();
  for (const seal of SEALS)
    for (const observersBrowse of [false, true]) {
      world.set({ phase, seal, observersBrowse });
      for (const person of ["chair", "member", "other", "conflicted", "observer"] as const) {
        const read = readAll(world, person);
        // Observers read the record, whether or not they browse candidates.
        if (person === "observer") delete read.listEvents;
        for (const [name, text] of Object.entries(read))
          for (const marker of forbidden(person, phase, seal, observersBrowse))
            expect.soft(marker.exec(text)?.[0], `${person} in ${phase}/${seal} through ${name}`).toBeUndefined();
      }
    }
});

test("from the first moment of a purge nothing is there for anybody but what they saved or declared themselves", () => {
  markedWorld();
  world.set({ phase: "closed", observersBrowse: true });
  const { sqlite } = world.installation;
  sqlite.exec(`INSERT INTO purges (id, opening_id, purged_by, purged_at, statement, sha256, files_left)
    VALUES (1, ${world.openingId}, ${world.account.chair}, 1, '{}', '', '[]')`);
  const markers = /(CAND\d|Ada Quill|Dara Voss|(REVIEW|DRAFT|PRIVATE|COMMITTEE|EVIDENCE)-)[^"]*/;
  const demandNothing = () => {
    for (const person of ["chair", "member", "other", "conflicted", "observer"] as const) {
      const { listViews: _, listConflicts: declared = "", ...read } = readAll(world, person);
      const all = /other|conflicted/.test(person) ? read : { ...read, declared };
      for (const [name, text] of Object.entries(all))
        expect.soft(markers.exec(text)?.[0], `${person} through ${name}`).toBeUndefined();
    }
  };
  demandNothing();
  // The rows that keep somebody from a candidate may go before the rest does.
  sqlite.exec("DELETE FROM conflicts");
  demandNothing();
});

test("the markers are there to be found: those who may see them do", () => {
  markedWorld();
  world.set({ phase: "discussion" });
  const text = Object.values(readAll(world, "member")).join("");
  for (const marker of ["CAND0", "CAND3", "REVIEW-other", "REVIEW-chair", "COMMITTEE-other"])
    expect(text).toContain(marker);
  expect(Object.values(readAll(world, "other")).join("")).toContain("PRIVATE-other");
  for (const person of ["chair", "other"] as const)
    expect(readAll(world, person).getMemberList).toContain("LIST-other");
});

test("a suggestion is there for its member and for the chair, and not for a chair recused from the candidate", () => {
  markedWorld();
  const seen = (person: Person) => JSON.stringify(readAll(world, person));
  expect(seen("member")).toContain("CAND0 EVIDENCE-member");
  expect(seen("chair")).toContain("CAND0 EVIDENCE-member");
  // Recused already: there is nothing left to ask, and the evidence would quote what is hidden.
  expect(seen("chair")).not.toContain("CAND3 EVIDENCE-conflicted");
  declarations.declareConflict(world.viewer("chair"), world.account.chair, {
    candidateId: world.candidate[0],
    kind: "family",
    scope: "candidate",
    statement: "A cousin.",
  });
  expect(seen("chair")).not.toMatch(/CAND0 EVIDENCE/);
  expect(seen("chair")).toContain("CAND1 EVIDENCE-member");
});

test("whoever confirms a suggestion is recused, and the words from the documents go with the candidate", () => {
  markedWorld();
  const [first] = conflicts.listOpenSuggestions(world.viewer("member"));
  if (!first) throw new Error("There is no suggestion.");
  conflicts.confirmConflict(world.viewer("member"), first.id);
  const after = conflicts.listConflicts(world.viewer("member")).find((row) => row.id === first.id);
  expect(after).toMatchObject({ state: "confirmed", evidence: "" });
  expect(JSON.stringify(readAll(world, "member"))).not.toContain(first.evidence.split(" ")[0]);
});

test("someone removed, or of another opening, has no seat to read from", () => {
  markedWorld();
  expect(() => world.viewer("removed")).toThrow("no seat");
  expect(() => world.viewer("elsewhere")).toThrow("no seat");
});

test.each(PHASES)(
  "in %s, a candidate one is recused from leaves no trace: present or absent, the same bytes",
  (phase) => {
    markedWorld();
    world.set({ phase });
    const present = readAll(world, "conflicted");
    world.close();
    markedWorld({ without: [3] });
    world.set({ phase });
    expect(readAll(world, "conflicted")).toEqual(present);
  },
);

test.each(["never", "after-own"] as const)(
  "sealed (%s): another's score, higher or lower or not there, moves no byte",
  (seal) => {
    const answers = ([5, 1, null] as const).map((level) => {
      markedWorld();
      world.set({ phase: "independent", seal });
      if (level !== null) addReview(world, 3, "chair", true, level);
      const seen = { member: readAll(world, "member"), conflicted: readAll(world, "conflicted") };
      const { listProgress: _, ...observer } = readAll(world, "observer");
      world.close();
      return { ...seen, observer };
    });
    markedWorld();
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  },
);

/** In the world whose shortlist is secret the chair has moved three candidates over it, in the other only one of them on. */
function withShortlist(moved: boolean): Record<string, Record<string, string>> {
  markedWorld();
  world.set({ phase: "independent", observersBrowse: true });
  const [a, b, c] = world.candidate;
  const chair = world.viewer("chair");
  const at = (minute: number, act: () => unknown) => {
    vi.setSystemTime(new Date(Date.UTC(2026, 10, 6, 10, minute)));
    act();
  };
  const move = (candidateId: number, to: Stage) =>
    stages.moveCandidate(chair, { candidateId, to, reasonFor: "Strong.", reasonAgainst: "Early." });
  if (moved) {
    at(1, () => move(a, "shortlist"));
    at(2, () => move(b, "interview"));
    at(3, () => move(b, "offer"));
    at(4, () => move(b, "longlist"));
    at(5, () => move(c, "shortlist"));
    at(6, () => shortlist.saveEntry(chair, { candidateId: a, reason: "Strongest." }));
    at(7, () => shortlist.removeEntry(chair, { candidateId: b, reason: "Too early." }));
  }
  at(8, () => move(c, "declined"));
  const read = Object.fromEntries((["member", "observer"] as const).map((one) => [one, readAll(world, one)]));
  world.close();
  return read;
}

test("until the shortlist is shown, who stands on it moves no byte: no stage, move, count, filter or line of the log", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  try {
    const [without, with_] = [withShortlist(false), withShortlist(true)];
    markedWorld();
    expect(with_).toEqual(without);
    expect(without.observer?.listEvents).toContain('"from":"longlist","to":"declined"');
  } finally {
    vi.useRealTimers();
  }
});

test("until the discussion an observer’s record counts readings and does not say of whom; a private note is no line", () => {
  const line = (action: string, candidateId: number | undefined, detail: object) => ({
    openingId: world.openingId,
    at: new Date("2026-11-06T10:00:00Z"),
    actorId: world.account.other,
    action,
    candidateId: candidateId ?? null,
    detail: JSON.stringify(detail),
    hash: "",
  });
  const seen = [0, 1].map((i) => {
    markedWorld();
    world.set({ phase: "independent", observersBrowse: true });
    const { db } = world.installation;
    db.insert(eventLines)
      .values([
        line("review.write", world.candidate[i], { round: 1, revision: 3, submitted: true }),
        line("note.write", world.candidate[i], { audience: "committee" }),
        line("document.download", world.candidate[i], { documentId: document(i) }),
        ...(i === 1 ? [line("note.write", world.candidate[2], { audience: "private" })] : []),
      ])
      .run();
    const read = readAll(world, "observer");
    const told = events.listEvents(world.viewer("observer")).rows.map((row) => row.action);
    world.set({ phase: "discussion" });
    const after = events.listEvents(world.viewer("observer"), { candidateId: world.candidate[i] ?? 0 });
    world.close();
    return { read, told, after: after.rows.map((row) => row.action) };
  });
  markedWorld();
  expect(seen[1]?.read).toEqual(seen[0]?.read);
  expect(seen[0]?.told).toEqual(expect.arrayContaining(["review.write", "note.write", "document.download"]));
  expect(seen[1]?.after).toEqual(expect.arrayContaining(["review.write", "note.write", "document.download"]));
});

test("once one’s own is submitted, the others’ open for that candidate and no other", () => {
  markedWorld();
  addReview(world, 0, "member", true);
  const text = JSON.stringify(reviews.listVisibleReviews(world.viewer("member")));
  expect(text).toContain("CAND0 REVIEW-other");
  expect(text).not.toContain("CAND1 REVIEW-other");
});

/** Reads that tell names on purpose, and lead from them to no file. */
const ROSTER = ["listRoster", "listUncleared", "listConflicts", "listOpenSuggestions"];

function hiddenWorld(
  hides: Hideable[],
  who: Identity,
  people: readonly Person[] = ["member", "observer", "chair"],
): Record<string, Record<string, string>> {
  asking = PRYING;
  markedWorld();
  identify(world, who);
  world.set({ phase: "independent", seal: "always", observersBrowse: true, hides });
  const read = Object.fromEntries(people.map((one) => [one, readAll(world, one)]));
  world.close();
  return read;
}

test.each(HIDEABLE)("hidden %s: whatever they are, those they are hidden from read the same bytes", (what) => {
  const seen = [FIRST, changed(what)].map((who) => {
    const { member = {}, observer = {}, chair = {} } = hiddenWorld([what], who);
    const blind = what === "graduation dates" ? { member, observer, chair } : { member, observer };
    // The import desk is where files are corrected: it shows the chair everything.
    for (const name of ["getDraft", "listImports", ...(what === "names" ? ROSTER : [])])
      for (const read of Object.values(blind)) delete read[name];
    return blind;
  });
  expect(seen[1]).toEqual(seen[0]);
  const told = wordsOf(what === "graduation dates" ? FIRST : changed(what)).filter(
    (word) => !wordsOf(FIRST).includes(word),
  );
  const { member = {} } = seen[1] ?? {};
  for (const word of told)
    for (const [name, text] of Object.entries(member)) expect(text, `${word} through ${name}`).not.toContain(word);
});

test.each(HIDEABLE)("%s that are not hidden are there to be read: the worlds differ", (what) => {
  const [first, other] = [FIRST, changed(what)].map((who) => hiddenWorld([], who, ["member"]).member);
  expect(other).not.toEqual(first);
});

test("all hidden at once: no word of them reaches a reader, and the chair reads on", () => {
  const { member = {}, observer = {}, chair = {} } = hiddenWorld([...HIDEABLE], FIRST);
  for (const [name, text] of [...Object.entries(member), ...Object.entries(observer)])
    if (!ROSTER.includes(name))
      for (const word of wordsOf(FIRST)) expect(text, `${word} through ${name}`).not.toContain(word);
  for (const word of wordsOf(FIRST)) expect(Object.values(chair).join("")).toContain(word);
  expect(member.listCandidates).toContain("Candidate K7");
});

test("the roster for declaring conflicts has names and leads to no file", () => {
  const { member = {} } = hiddenWorld(["names"], FIRST, ["member"]);
  expect(member.listRoster).toContain("Zora");
  for (const name of ROSTER) for (const id of world.candidate) expect(member[name]).not.toContain(String(id));
  for (const name of ["listOpenSuggestions", "listConflicts"]) expect(member[name]).not.toContain("EVIDENCE-member");
});

test("names are read again from the discussion on; graduation dates by nobody, ever", () => {
  markedWorld();
  identify(world, FIRST);
  for (const phase of ["discussion", "decision", "closed"] as const) {
    world.set({ phase, hides: [...HIDEABLE] });
    const text = Object.values(readAll(world, "member")).join("");
    for (const word of wordsOf(FIRST)) expect(text).toContain(word);
    expect(text).not.toContain(String(FIRST.graduation));
  }
});
