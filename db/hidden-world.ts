import { and, eq } from "drizzle-orm";
import { giveAliases } from "#db/aliases.ts";
import { type Identity, type Written, writeCv } from "#db/hidden-cv.ts";
import { writeHiddenPlaces } from "#db/hidden-places.ts";
import { readingsOfCandidate } from "#db/readings.ts";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { activities, education, positions, profileFacts } from "#db/schema/profile.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { documentWords } from "#db/schema/search.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import type { TestWorld } from "#db/testing.ts";
import type { Pen } from "#db/write.ts";
import { packBlocks } from "#lib/ingest/draft/set-blocks.ts";
import type { SetBlock, Span } from "#lib/ingest/draft.ts";
import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import { nameKey } from "#lib/profile/person-name.ts";

/** Gives every candidate of the marked world a file that says who they are, read into drafts, facts and tables. */
export function identify(world: TestWorld, who: Identity): void {
  const { db } = world.installation;
  db.transaction((pen) => {
    for (const [i, id] of world.candidate.entries()) identifyOne(pen, world, id, i, who);
    for (const [i, id] of world.candidate.entries())
      pen
        .update(candidates)
        .set({ alias: ["K7", "B2", "T9", "M4"][i] })
        .where(eq(candidates.id, id))
        .run();
    giveAliases(pen, world.openingId);
  });
}

const documentOf = (i: number) => 5_000_000 + i * 1_000;

function identifyOne(pen: Pen, world: TestWorld, candidateId: number, i: number, who: Identity): void {
  const documentId = documentOf(i);
  const cv = writeCv(i, who);
  const { text } = cv;
  pen.update(candidates).set({ name: who.name }).where(eq(candidates.id, candidateId)).run();
  pen
    .update(documents)
    .set({ fileName: `${who.name}.txt` })
    .where(eq(documents.id, documentId))
    .run();
  // The last letter stands behind all that may be hidden: where it is counted would tell how long that is.
  const last: SetBlock = { kind: "item", level: 1, span: { start: text.length - 1, end: text.length } };
  pen
    .update(drafts)
    .set({ text, draft: JSON.stringify(cv.draft), blocks: packBlocks([last]) })
    .where(eq(drafts.documentId, documentId))
    .run();
  pen.update(documentWords).set({ words: text }).where(eq(documentWords.documentId, documentId)).run();
  tellFacts(pen, candidateId, documentId, who, cv);
  tellTables(pen, candidateId, who, cv);
  tellWorks(pen, world, candidateId, documentId, who, cv);
  writeHiddenPlaces(pen, candidateId, readingsOfCandidate(pen, candidateId));
}

function tellFacts(pen: Pen, candidateId: number, documentId: number, who: Identity, { places }: Written): void {
  const told: [ProfileField, string, Span][] = [
    ["name", who.name, places.name],
    ["email", `${who.name}@${who.institution}`, places.email],
    ["link", `https://${who.name}.${who.institution}.example`, places.email],
    ["affiliation", who.institution, places.employer],
    ["position", `Postdoctoral Researcher, ${who.institution}`, places.post],
    ["phd-institution", who.institution, places.university],
    ["advisor", who.advisor, places.advisor],
  ];
  for (const [field, value, span] of told)
    pen
      .update(profileFacts)
      .set({ value, ...span })
      .where(and(eq(profileFacts.candidateId, candidateId), eq(profileFacts.field, field)))
      .run();
  const year = { candidateId, documentId, ...places.year, confidence: 1 };
  pen
    .insert(profileFacts)
    .values({ id: documentId + 90, ...year, field: "phd-year", value: String(who.graduation) })
    .run();
}

function tellTables(pen: Pen, candidateId: number, who: Identity, { places, deed, label }: Written): void {
  const { institution, advisor, graduation } = who;
  const own = (table: typeof education | typeof positions | typeof activities) => eq(table.candidateId, candidateId);
  pen
    .update(education)
    .set({ institution, advisors: [advisor], endYear: graduation, ...places.study })
    .where(own(education))
    .run();
  pen
    .update(positions)
    .set({ organization: institution, title: `Researcher at ${institution}`, ...places.post })
    .where(own(positions))
    .run();
  pen
    .update(activities)
    .set({ text: deed, ...places.deed, under: label, underStart: places.label.start, underEnd: places.label.end })
    .where(own(activities))
    .run();
}

function tellWorks(
  pen: Pen,
  { openingId }: TestWorld,
  candidateId: number,
  documentId: number,
  who: Identity,
  { places, printed }: Written,
): void {
  const { venue } = who;
  pen
    .update(publications)
    .set({
      venue,
      venueAsPrinted: `${venue} 12`,
      distinction: `Best of ${venue}`,
      links: [{ url: `https://${who.name}.example`, label: venue }],
      authorsText: `${printed}, ${who.coauthor}`,
      ...places.work,
    })
    .where(eq(publications.candidateId, candidateId))
    .run();
  pen
    .update(publicationVersions)
    .set({
      venue,
      venueAsPrinted: `${venue} 12`,
      distinction: `Best of ${venue}`,
      links: [{ url: `https://${who.name}.example`, label: venue }],
      authors: [printed, who.coauthor],
    })
    .where(eq(publicationVersions.documentId, documentId))
    .run();
  const thesis = {
    id: documentId + 50,
    candidateId,
    documentId,
    ...places.work,
    confidence: 1,
    openingId,
    title: "A thesis on lakes",
    venue: who.institution,
    venueAsPrinted: `Thesis, ${who.institution}`,
    workKey: `a thesis ${candidateId}`,
    year: who.graduation,
    kind: "thesis" as const,
    status: "published" as const,
    links: [],
    authorCount: 0,
    authorPosition: 1,
    firstAuthor: true,
    authorsText: printed,
  };
  pen.insert(publications).values(thesis).run();
  for (const [position, name] of [printed, who.coauthor].entries())
    for (const n of [0, 1])
      pen
        .update(authorships)
        .set({ name, nameKey: nameKey(name) })
        .where(and(eq(authorships.publicationId, documentId + n), eq(authorships.position, position + 1)))
        .run();
}
