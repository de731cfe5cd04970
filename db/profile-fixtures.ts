import { eq } from "drizzle-orm";
import { candidates } from "#db/schema/candidates.ts";
import { documents, drafts } from "#db/schema/documents.ts";
import { authorships, publications } from "#db/schema/publications.ts";
import { publicationVersions } from "#db/schema/versions.ts";
import type { TestWorld } from "#db/testing.ts";
import { markTogether } from "#db/written-works.ts";
import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/** Rows of invented profiles for the tests of tables and candidate pages. */

const AT = new Date("2026-11-02T09:00:00Z");
let count = 0;

/** A document of a candidate with its extracted text. */
export function addDocument(world: TestWorld, candidateId: number | null, text = "A text."): number {
  count += 1;
  const { db } = world.installation;
  const row = db
    .insert(documents)
    .values({
      openingId: world.openingId,
      candidateId,
      fileName: `file-${count}.md`,
      kind: "markdown",
      size: text.length,
      sha256: String(count).padStart(64, "0"),
      addedBy: world.account.chair,
      addedAt: AT,
    })
    .returning({ id: documents.id })
    .get();
  const draft = JSON.stringify({ sections: [] });
  db.insert(drafts).values({ documentId: row.id, text, draft, readAt: AT }).run();
  return row.id;
}

export interface PublicationFixture {
  title: string;
  venue?: string | null;
  year?: number | null;
  kind?: PublicationKind;
  status?: PublicationStatus;
  distinction?: string;
  /** Place of the candidate among three authors. */
  authorPosition?: number;
  /** The first two authors share the first place. */
  equal?: boolean;
  /** Equal for the same work; without it, the folded title. */
  workKey?: string;
  /** All versions of the work, the strongest first, which is the publication itself. */
  versions?: Pick<PublicationFixture, "title" | "venue" | "year" | "kind" | "status">[];
}

/** A publication of a candidate with three authors, or none when no place is given. */
export function addPublication(world: TestWorld, candidateId: number, fixture: PublicationFixture): number {
  const { db } = world.installation;
  const { authorPosition = null, equal = false, venue = null, year = null } = fixture;
  const self = db.select().from(candidates).where(eq(candidates.id, candidateId)).get()?.name ?? "";
  const names = authorPosition === null ? [] : ["First Person", "Second Person", "Third Person"];
  if (authorPosition !== null) names[authorPosition - 1] = self;
  const { id } = db
    .insert(publications)
    .values({
      candidateId,
      documentId: addDocument(world, candidateId, fixture.title),
      start: 0,
      end: fixture.title.length,
      confidence: 1,
      openingId: world.openingId,
      title: fixture.title,
      workKey: fixture.workKey ?? foldWords(fixture.title),
      titleKey: foldWords(fixture.title),
      versionCount: fixture.versions?.length ?? 1,
      venue,
      venueAsPrinted: venue,
      year,
      kind: fixture.kind ?? "conference",
      status: fixture.status ?? "published",
      distinction: fixture.distinction ?? null,
      links: [],
      authorCount: names.length,
      authorPosition,
      firstAuthor: authorPosition === 1 || (equal && authorPosition === 2),
      authorsText: names.join(", "),
    })
    .returning({ id: publications.id })
    .get();
  const authors = names.map((name, at) => ({
    publicationId: id,
    position: at + 1,
    name,
    nameKey: foldWords(name),
    self: at + 1 === authorPosition,
    equal: equal && at < 2,
  }));
  if (authors.length > 0) db.insert(authorships).values(authors).run();
  for (const [version, one] of (fixture.versions ?? []).entries()) addVersion(world, candidateId, id, version, one);
  markTogether(db, world.openingId, [fixture.workKey ?? foldWords(fixture.title)]);
  return id;
}

function addVersion(
  world: TestWorld,
  candidateId: number,
  publicationId: number,
  version: number,
  { title, venue = null, year = null, kind = "conference", status = "published" }: PublicationFixture,
): void {
  const documentId = addDocument(world, candidateId, title);
  const printed = { title, venue, venueAsPrinted: venue, year, kind, status, links: [], authors: [] };
  world.installation.db
    .insert(publicationVersions)
    .values({ publicationId, version, printing: 0, documentId, start: 0, end: title.length, confidence: 1, ...printed })
    .run();
}

/** The statements `run` prepares, in order; not the gate's own, which whoever comes first puts together for all. */
export function countQueries(world: TestWorld, run: () => void): string[] {
  const { sqlite } = world.installation;
  world.viewer("member");
  const statements: string[] = [];
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((source: string) => {
    statements.push(source);
    return prepare(source);
  }) as typeof sqlite.prepare;
  try {
    run();
  } finally {
    sqlite.prepare = prepare;
  }
  return statements;
}
