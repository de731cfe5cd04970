import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeDocument } from "#db/desk-removals.ts";
import { getPageJob, getPageLayout } from "#db/document-pages.ts";
import { writeHiddenPlaces } from "#db/hidden-places.ts";
import { importFile } from "#db/imports.ts";
import { storeDraft, takeImport } from "#db/jobs.ts";
import { readingsOf } from "#db/readings.ts";
import { documents } from "#db/schema/documents.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { system } from "#lib/access/admit.ts";
import { NotFound } from "#lib/access/refusal.ts";
import type { PageLayout, Span } from "#lib/ingest/draft.ts";
import { inventedDraft } from "#lib/ingest/invented-draft.ts";

let folder: string;
let world: TestWorld;
let documentId: number;
let text: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-pages-"));
  world = openTestWorld(folder);
  world.set({ phase: "setup" });
  const bytes = new TextEncoder().encode("%PDF-1.4\nthe file of Dara Voss");
  await importFile(world.viewer("chair"), { fileName: "voss.pdf", bytes });
  const job = takeImport(system());
  if (!job) throw new Error("Nothing to read.");
  const draft = inventedDraft({ name: "Dara Voss", papers: [], marital: "Married" });
  text = draft.text;
  storeDraft(system(), job, { ...draft, layout: layoutOf(draft.text) }, "pdf");
  documentId = job.documentId;
  const { db } = world.installation;
  db.update(documents).set({ candidateId: world.candidate[3] }).where(eq(documents.id, documentId)).run();
  world.set({ phase: "independent" });
});

afterEach(() => {
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every line on its own place of the first of two pages. */
function layoutOf(words: string): PageLayout {
  let start = 0;
  const regions = words.split("\n").map((line, index) => {
    const span: Span = { start, end: start + line.length };
    start += line.length + 1;
    return { span, page: 1, x: 70, y: 20 * index, width: 5 * line.length, height: 12 };
  });
  const size = { width: 595, height: 842 };
  return { sizes: [size, size], regions: regions.filter(({ span }) => span.end > span.start) };
}

const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return layoutOf(text).regions.find(({ span }) => span.start <= start && span.end > start);
};

test("where the text stands is kept with the reading; the places of protected details stay on the server", () => {
  const kept = getPageLayout(world.viewer("member"), documentId);
  expect(kept?.sizes).toEqual(layoutOf(text).sizes);
  const starts = kept?.regions.map(({ span }) => span.start);
  expect(starts).toContain(placeOf("Dara Voss")?.span.start);
  expect(starts).not.toContain(placeOf("Married")?.span.start);
});

test("a page is drawn with the protected line hidden, under a name that changes with what is hidden", () => {
  const job = getPageJob(world.viewer("member"), documentId, 1);
  const place = placeOf("Married");
  expect(job.masks).toEqual([{ x: place?.x, y: place?.y, width: place?.width, height: place?.height }]);
  expect(job.open).not.toContainEqual(job.masks[0]);
  expect(job.target.startsWith(join(folder, "pages"))).toBe(true);
  expect(getPageJob(world.viewer("member"), documentId, 2)).toMatchObject({ masks: [], open: [] });
  for (const page of [0, 3]) expect(() => getPageJob(world.viewer("member"), documentId, page)).toThrow(NotFound);
  const plain = inventedDraft({ name: "Dara Voss", papers: [] });
  storeDraft(system(), { documentId, openingId: world.openingId }, { ...plain, layout: layoutOf(plain.text) }, "pdf");
  expect(getPageJob(world.viewer("chair"), documentId, 1).target).not.toBe(job.target);
});

test("someone recused, and someone of another opening, finds no page", () => {
  expect(getPageLayout(world.viewer("chair"), documentId)).not.toBeNull();
  expect(() => getPageLayout(world.viewer("conflicted"), documentId)).toThrow(NotFound);
  expect(() => getPageJob(world.viewer("conflicted"), documentId, 1)).toThrow(NotFound);
  expect(() => getPageJob(world.viewer("member"), documentId + 1, 1)).toThrow(NotFound);
});

test("a text read without places has no pages; drawn pages go with their document", () => {
  const { target } = getPageJob(world.viewer("chair"), documentId, 1);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, "a picture");
  world.set({ phase: "setup" });
  removeDocument(world.viewer("chair"), documentId);
  expect(readdirSync(join(folder, "pages"))).toEqual([]);
  const [row] = world.installation.db.select().from(documents).all();
  world.installation.db.update(documents).set({ removedAt: null }).run();
  storeDraft(
    system(),
    { documentId: row?.id ?? 0, openingId: world.openingId },
    inventedDraft({ name: "X", papers: [] }),
  );
  expect(getPageLayout(world.viewer("chair"), documentId)).toBeNull();
});

test("lines that name what the opening hides are blacked out for readers, and drawn for the chair", () => {
  world.set({ hides: ["names"] });
  world.installation.db.transaction((pen) => writeHiddenPlaces(pen, world.candidate[3], readingsOf(pen, [documentId])));
  const [seen, whole] = (["member", "chair"] as const).map((one) => getPageJob(world.viewer(one), documentId, 1));
  const place = placeOf("Dara Voss");
  const box = { x: place?.x, y: place?.y, width: place?.width, height: place?.height };
  expect(seen?.masks).toContainEqual(box);
  expect(whole?.masks).not.toContainEqual(box);
  expect(seen?.target).not.toBe(whole?.target);
  const kept = getPageLayout(world.viewer("member"), documentId);
  expect(kept?.regions.map(({ y }) => y)).not.toContain(place?.y);
});
