import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { and, eq } from "drizzle-orm";
import { acceptDraft } from "#db/acceptance.ts";
import { database } from "#db/client.ts";
import { findSeat } from "#db/committee.ts";
import { declareConflict, declareNone } from "#db/declarations.ts";
import { importFile } from "#db/imports.ts";
import { addMemberList } from "#db/member-lists.ts";
import { addNote } from "#db/note-acts.ts";
import { addOpening, movePhase } from "#db/openings.ts";
import { keepOriginal } from "#db/originals.ts";
import { hashPassword } from "#db/passwords.ts";
import { saveReview, submitReview } from "#db/review-saves.ts";
import { getRubric, lockRubric } from "#db/rubrics.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { accounts, openings, seats } from "#db/schema/people.ts";
import { saveEntry } from "#db/shortlist.ts";
import { moveCandidate } from "#db/stages.ts";
import { admit } from "#lib/access/admit.ts";
import type { Role, SeatedViewer } from "#lib/access/viewer.ts";
import type { ConflictKind, ConflictScope } from "#lib/conflicts/declaration.ts";
import { DEMO_PERSONAS } from "#lib/opening/demo-personas.ts";
import type { Stage } from "#lib/opening/stage.ts";
import { DEFAULT_RUBRIC } from "#lib/reviews/default-rubric.ts";
import type { Recommendation } from "#lib/reviews/review.ts";

const SAMPLE = join("db", "sample");

interface SamplePerson {
  key: string;
  name: string;
  email: string;
  role: Role;
  affiliation: string;
}
interface SampleReview {
  reviewer: string;
  candidate: string;
  state: "draft" | "submitted";
  read: ("cv" | "statement" | "papers" | "letters")[];
  scores: { position: number; value: number | "unable"; evidence: string }[];
  recommendation: Recommendation | null;
  comment: string;
}
interface SampleNote {
  author: string;
  candidate: string;
  audience: "private" | "committee";
  text: string;
}
interface SampleMove {
  candidate: string;
  to: Stage;
  by: string;
  reasonFor: string;
  reasonAgainst: string;
}
interface SampleConflict {
  member: string;
  candidate: string;
  kind: ConflictKind;
  scope: ConflictScope;
  statement: string;
}

/** Who is who in the sample: a viewer as the gate would make it now, and candidates by the name of their file. */
interface Cast {
  viewer: (key: string) => SeatedViewer;
  candidate: (slug: string) => number;
}

/** Their files came in after the member whose desk the demo opens had answered for the others: she is asked about them. */
const LATE: ReadonlySet<string> = new Set(["dokgo-haneul", "eulalia-quispe-arbelaez"]);
const PERSONA_ASKED = DEMO_PERSONAS.find(({ role }) => role === "member")?.key ?? "";

/**
 * Writes the sample opening into the open, empty installation: an invented committee, invented candidates whose files go
 * through the real importer, and reviews of those. The candidates of `sample/facts` are real: they get no review, score,
 * note or move, here or anywhere.
 * @param filesRead resolves when the import pool has nothing left to do.
 */
export async function seedDemo(filesRead: () => Promise<void>): Promise<void> {
  const { opening, people } = read<{ opening: { title: string; unit: string }; people: SamplePerson[] }>(
    "committee.json",
  );
  const slug = addCommittee(opening.title, opening.unit, people, await hashPassword(crypto.randomUUID()));
  const viewer = (key: string) => seated(people, key, slug);
  const chair = people.find((person) => person.role === "chair")?.key ?? "";
  for (const path of sampleFiles())
    await importFile(viewer(chair), { fileName: path.split(/[\\/]/).at(-1) ?? path, bytes: readFileSync(path) });
  for (const person of people) await addOwnList(viewer, person);
  await filesRead();
  lockRubric(viewer(chair), { criteria: [...DEFAULT_RUBRIC] });
  movePhase(viewer(chair), { to: "independent", reason: "" });
  const found = new Map<string, number>();
  acceptAll(viewer(chair), found, (slug) => !LATE.has(slug));
  declareNone(viewer(PERSONA_ASKED));
  // Later by the clock, too, which tells who came after an answer.
  await new Promise((done) => setTimeout(done, 20));
  acceptAll(viewer(chair), found, (slug) => LATE.has(slug));
  const cast: Cast = { viewer, candidate: (slug) => candidateOf(found, slug) };
  addConflicts(cast);
  addClearances(cast, read<SampleReview[]>("reviews.json"));
  addReviews(cast);
  addNotesAndMoves(cast);
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(SAMPLE, name), "utf8")) as T;
}

function sampleFiles(): string[] {
  return ["candidates", "facts", "second"].flatMap((folder) =>
    readdirSync(join(SAMPLE, folder))
      .filter((name) => !name.startsWith("."))
      .sort()
      .map((name) => join(SAMPLE, folder, name)),
  );
}

/** The opening and its committee. Nobody knows the password: the sample is entered by its sign-in buttons. */
function addCommittee(title: string, department: string, people: SamplePerson[], passwordHash: string): string {
  const at = new Date();
  return database().transaction((pen) => {
    const opening = addOpening(pen, { title, department });
    pen.update(openings).set({ observersBrowse: true, adjustedRankingAt: at }).where(eq(openings.id, opening.id)).run();
    for (const { name, email, role, affiliation } of people) {
      const account = pen
        .insert(accounts)
        .values({ email, name, passwordHash, siteAdmin: role === "chair", createdAt: at })
        .returning({ id: accounts.id })
        .get();
      pen.insert(seats).values({ openingId: opening.id, accountId: account.id, role, affiliation, addedAt: at }).run();
    }
    return opening.slug;
  });
}

function seated(people: SamplePerson[], key: string, slug: string): SeatedViewer {
  const email = people.find((person) => person.key === key)?.email ?? "";
  const account = database()
    .select({ id: accounts.id, name: accounts.name, siteAdmin: accounts.siteAdmin })
    .from(accounts)
    .where(eq(accounts.email, email))
    .get();
  const seat = account && findSeat(account.id, slug);
  if (!account || !seat) throw new Error(`The sample names “${key}”, who is not on its committee.`);
  return admit({ kind: "person", accountId: account.id, name: account.name, siteAdmin: account.siteAdmin, seat });
}

/**
 * Accepts the drafts of those who are `wanted`: as a new candidate, or, for "ada-reed.cv.md", as one more document of the
 * candidate of "ada-reed". `found` is told of candidates by the name of their file, without its ending.
 */
function acceptAll(chair: SeatedViewer, found: Map<string, number>, wanted: (slug: string) => boolean): void {
  const rows = database()
    .select({ id: documents.id, fileName: documents.fileName })
    .from(documents)
    .innerJoin(drafts, eq(drafts.documentId, documents.id))
    .where(and(eq(documents.openingId, chair.seat.openingId)))
    .orderBy(documents.fileName)
    .all();
  for (const { id, fileName } of rows.sort((a, b) => a.fileName.split(".").length - b.fileName.split(".").length)) {
    const [slug = "", second] = fileName.split(".").slice(0, -1);
    if (!wanted(slug)) continue;
    const known = second === undefined ? undefined : found.get(slug);
    found.set(slug, acceptDraft(chair, id, { candidateId: known ?? "new" }).candidateId);
  }
}

function candidateOf(found: ReadonlyMap<string, number>, slug: string): number {
  const id = found.get(slug);
  if (id === undefined) throw new Error(`The sample names “${slug}”, whose file could not be read.`);
  return id;
}

function addConflicts({ viewer, candidate }: Cast): void {
  for (const { member, candidate: slug, kind, scope, statement } of read<SampleConflict[]>("conflicts.json")) {
    const who = viewer(member);
    declareConflict(who, who.accountId, { candidateId: candidate(slug), kind, scope, statement });
  }
}

/** A member's own list lies under their key; not everybody has one. */
async function addOwnList(viewer: Cast["viewer"], { key }: SamplePerson): Promise<void> {
  const fileName = `${key}.md`;
  const path = join(SAMPLE, "committee", fileName);
  if (!existsSync(path)) return;
  const who = viewer(key);
  const original = await keepOriginal(createReadStream(path));
  addMemberList(who, who.accountId, { fileName, original });
}

/** Who has handed in a review has been asked about conflicts before. */
function addClearances({ viewer }: Cast, reviews: SampleReview[]): void {
  const submitted = reviews.filter((review) => review.state === "submitted");
  for (const reviewer of new Set(submitted.map((review) => review.reviewer)))
    if (reviewer !== PERSONA_ASKED) declareNone(viewer(reviewer));
}

function addReviews({ viewer, candidate }: Cast): void {
  for (const review of read<SampleReview[]>("reviews.json")) {
    const reviewer = viewer(review.reviewer);
    const criteria = getRubric(reviewer)?.criteria ?? [];
    const scores = criteria.map(({ id }, at) => {
      const given = review.scores.find((score) => score.position === at + 1);
      return { criterionId: id, value: given?.value ?? null, evidence: given?.evidence ?? "" };
    });
    const input = {
      scores,
      recommendation: review.recommendation,
      reason: "",
      comment: review.comment,
      whatIRead: review.read,
    };
    const keep = review.state === "submitted" ? submitReview : saveReview;
    keep(reviewer, candidate(review.candidate), input, 0);
  }
}

function addNotesAndMoves({ viewer, candidate }: Cast): void {
  for (const { author, candidate: slug, audience, text } of read<SampleNote[]>("notes.json"))
    addNote(viewer(author), { candidateId: candidate(slug), audience, text });
  for (const { candidate: slug, to, by, reasonFor, reasonAgainst } of read<SampleMove[]>("stages.json")) {
    moveCandidate(viewer(by), { candidateId: candidate(slug), to, reasonFor, reasonAgainst });
    if (to === "shortlist") saveEntry(viewer(by), { candidateId: candidate(slug), reason: reasonFor });
  }
}
