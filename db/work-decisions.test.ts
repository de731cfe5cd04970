import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptDraft } from "#db/acceptance.ts";
import { listCandidates } from "#db/candidates.ts";
import { declareConflict } from "#db/declarations.ts";
import { chooseHolding } from "#db/holdings.ts";
import { importFile, reread } from "#db/imports.ts";
import { findViolations } from "#db/invariants.ts";
import { storeDraft } from "#db/jobs.ts";
import { getProfile } from "#db/profile.ts";
import { undoDecisions } from "#db/profile-decisions.ts";
import { addPublication } from "#db/profile-fixtures.ts";
import { listPublications } from "#db/publications.ts";
import { events } from "#db/schema/people.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { correctVersion, joinWorks, partWork } from "#db/work-decisions.ts";
import { system } from "#lib/access/admit.ts";
import { Invalid, NotFound, Refused } from "#lib/access/refusal.ts";
import type { Draft, PublicationEntry } from "#lib/ingest/draft.ts";
import { type InventedPaper, inventedDraft } from "#lib/ingest/invented-draft.ts";
import { PUBLICATIONS } from "#lib/tables/publications.ts";
import { defaultQuery } from "#lib/tables/query.ts";

const NAME = "Ada Quill";
const KNOTS = { title: "Knots in Slow Rivers", authors: [NAME, "Per Vantongeren"], venue: "ICML", year: 2022 };
const LOOPS = { ...KNOTS, title: "Loops of Water, at Rest", venue: "arXiv", year: 2021 };

let folder: string;
let world: TestWorld;
let ada: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-test-"));
  world = openTestWorld(folder);
  world.set({ phase: "setup" });
  [ada] = world.candidate;
});
afterEach(() => {
  expect(findViolations(world.installation.sqlite)).toEqual([]);
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

const chair = () => world.viewer("chair");

interface Paper extends InventedPaper {
  kind?: PublicationEntry["kind"]["value"];
  status?: PublicationEntry["status"]["value"];
}

/** A document as a perfect reader takes it, its head naming when it was written. */
function written(date: string, papers: Paper[], change: (draft: Draft) => Partial<Draft> = () => ({})): Draft {
  const draft = inventedDraft({ name: NAME, papers, before: `Last updated: ${date}\n` });
  const publications = draft.publications.map((entry, at): PublicationEntry => {
    const { kind = "conference", status = "published" } = papers[at] ?? {};
    return { ...entry, kind: { ...entry.kind, value: kind }, status: { ...entry.status, value: status } };
  });
  return { ...draft, publications, ...change(draft) };
}

/** Imports a draft as a file of Ada's and accepts it. */
async function accept(draft: Draft, fileName = "cv.txt"): Promise<number> {
  const { documentId } = await importFile(chair(), { fileName, bytes: new TextEncoder().encode(draft.text) });
  store(documentId ?? 0, draft);
  acceptDraft(chair(), documentId ?? 0, { candidateId: ada });
  return documentId ?? 0;
}

function store(documentId: number, draft: Draft): void {
  storeDraft(system(), { documentId, openingId: world.openingId }, draft, "text");
}

const works = () => getProfile(chair(), ada).publications;
const told = () =>
  works()
    .map(({ versions }) => versions.map(({ countedAs, year }) => `${countedAs} ${year}`).join(" | "))
    .sort();
const idOf = (title: string) => works().find((work) => work.title === title)?.id ?? 0;
const counts = () => listCandidates(chair()).find(({ id }) => id === ada)?.counts;
const rows = (person: "chair" | "member" = "chair") =>
  listPublications(world.viewer(person), defaultQuery(PUBLICATIONS));

const preprint = { ...KNOTS, kind: "preprint", status: "preprint", venue: "arXiv", year: 2021 } as const;
const loops = { ...LOOPS, kind: "preprint", status: "preprint" } as const;

describe("facts of two documents", () => {
  const fellow = (title: string) => (draft: Draft) => ({
    currentPosition: { value: title, span: { start: 0, end: 4 }, confidence: 0.9 },
    emails: [{ value: `${title.toLowerCase()}@example.org`, span: { start: 5, end: 9 }, confidence: 0.9 }],
    education: draft.education,
  });
  const shown = () => {
    const { facts, rivals } = getProfile(chair(), ada);
    return [facts.position?.map(({ value }) => value), rivals.position?.map(({ value }) => value)];
  };

  test("are both kept, the newer holds; another may be chosen, for good, and unchosen", async () => {
    const old = await accept(written("March 2019", [], fellow("Fellow")));
    await accept(written("May 2024", [KNOTS], fellow("Professor")), "index.html");
    expect(shown()).toEqual([["Professor"], ["Fellow"]]);
    const { rivals, documents } = getProfile(chair(), ada);
    expect(rivals.email?.[0]?.value).toBe("fellow@example.org");
    expect(documents.find(({ id }) => id === rivals.position?.[0]?.receipt.documentId)?.called).toBe("the CV of 2019");
    expect(listCandidates(chair()).find(({ id }) => id === ada)?.position).toBe("Professor");

    const chosen = chooseHolding(chair(), { of: "fact", id: rivals.position?.[0]?.id ?? 0 });
    expect(shown()).toEqual([["Fellow"], ["Professor"]]);
    expect(listCandidates(chair()).find(({ id }) => id === ada)?.position).toBe("Fellow");
    reread(chair(), old);
    store(old, written("March 2019", [], fellow("Fellow")));
    await accept(written("June 2025", [], fellow("Dean")), "news.html");
    expect(shown()).toEqual([["Fellow"], ["Dean", "Professor"]]);
    undoDecisions(chair(), chosen);
    expect(shown()).toEqual([["Dean"], ["Professor", "Fellow"]]);
    expect(() => undoDecisions(chair(), chosen)).toThrow(NotFound);
    const told = world.installation.db.select({ detail: events.detail }).from(events).all();
    expect(told.map(({ detail }) => JSON.parse(detail).op).filter(Boolean)).toEqual(["hold", "undo"]);
  });

  test("may be chosen from by nobody but the chair, and not by a chair who is recused", async () => {
    await accept(written("March 2019", [], fellow("Fellow")));
    await accept(written("May 2024", [KNOTS], fellow("Professor")), "index.html");
    const id = getProfile(chair(), ada).rivals.position?.[0]?.id ?? 0;
    world.set({ phase: "discussion" });
    expect(() => chooseHolding(world.viewer("member"), { of: "fact", id })).toThrow(Refused);
    expect(() => chooseHolding(world.viewer("observer"), { of: "fact", id })).toThrow(Refused);
    expect(() => chooseHolding(chair(), { of: "fact", id: id + 1 })).toThrow(NotFound);
  });
});

describe("versions of works", () => {
  test("of CV and homepage are one row; the kinds are counted once; what one says otherwise is kept beside", async () => {
    await accept(written("March 2019", [preprint, { ...KNOTS, year: 2023 }]));
    await accept(written("May 2024", [KNOTS]), "index.html");
    expect(told()).toEqual(["conference 2022 | preprint 2021"]);
    expect(counts()).toEqual({ conference: 1 });
    const [work] = works();
    expect(work?.versions[0]?.rivals.map(({ year }) => year)).toEqual([2023]);
    const rival = work?.versions[0]?.rivals[0];
    chooseHolding(chair(), { of: "version", id: rival?.ref.versionId ?? 0 });
    expect(told()).toEqual(["conference 2023 | preprint 2021"]);
    expect(works()[0]?.id).toBe(work?.id);
  });

  test("are put together by hand, stay together over later readings and documents, and come apart again by undoing", async () => {
    const cv = written("March 2019", [KNOTS, loops]);
    const documentId = await accept(cv);
    expect(told()).toEqual(["conference 2022", "preprint 2021"]);
    const joined = joinWorks(chair(), { publicationIds: [idOf(KNOTS.title), idOf(LOOPS.title)] });
    expect(told()).toEqual(["conference 2022 | preprint 2021"]);
    expect(counts()).toEqual({ conference: 1 });
    reread(chair(), documentId);
    store(documentId, written("March 2019", [loops, KNOTS]));
    await accept(written("May 2024", [{ ...LOOPS, kind: "workshop", venue: "Slow Tides" }]), "index.html");
    expect(told()).toEqual(["conference 2022 | workshop 2021 | preprint 2021"]);
    expect(() => joinWorks(chair(), { publicationIds: [works()[0]?.id ?? 0, works()[0]?.id ?? 0] })).toThrow(Invalid);
    undoDecisions(chair(), joined);
    expect(told()).toEqual(["conference 2022", "workshop 2021 | preprint 2021"]);
  });

  test("a version is taken apart, wherever it is printed, and put back by undoing", async () => {
    const documentId = await accept(written("March 2019", [KNOTS, preprint]));
    const [work] = works();
    const ref = work?.versions[1]?.ref ?? { publicationId: 0, versionId: 0 };
    const parted = partWork(chair(), ref);
    expect(told()).toEqual(["conference 2022", "preprint 2021"]);
    expect(counts()).toEqual({ conference: 1, preprint: 1 });
    await accept(written("May 2024", [preprint, KNOTS]), "index.html");
    reread(chair(), documentId);
    store(documentId, written("March 2019", [preprint, KNOTS]));
    expect(told()).toEqual(["conference 2022", "preprint 2021"]);
    expect(() => partWork(chair(), ref)).toThrow(NotFound);
    undoDecisions(chair(), parted);
    expect(told()).toEqual(["conference 2022 | preprint 2021"]);
  });

  test("a version is corrected in place, and the correction holds", async () => {
    const documentId = await accept(written("March 2019", [KNOTS, preprint]));
    const refOf = (at: number) => works()[0]?.versions[at]?.ref ?? { publicationId: 0, versionId: 0 };
    correctVersion(chair(), { ...refOf(1), year: 2020, kind: "preprint" });
    correctVersion(chair(), { ...refOf(0), venue: "UAI", title: "Knots in Slower Rivers" });
    reread(chair(), documentId);
    store(documentId, written("March 2019", [KNOTS, preprint]));
    expect(told()).toEqual(["conference 2022 | preprint 2020"]);
    expect(works()[0]?.title).toBe("Knots in Slower Rivers");
    expect(
      works()
        .map(({ venue }) => venue)
        .sort(),
    ).toEqual(["UAI"]);
    expect(() => correctVersion(chair(), { ...refOf(0), year: works()[0]?.year })).toThrow(Invalid);
  });

  test("of a candidate who is hidden stay as they are when others' works are put together", async () => {
    world.set({ phase: "independent" });
    await accept(written("March 2019", [KNOTS, loops]));
    const dara = world.candidate[3];
    const theirs = addPublication(world, dara, {
      title: LOOPS.title,
      kind: "journal",
      workKey: "loops of water at rest",
    });
    expect(rows().filter(({ owners }) => owners.length > 1)).toHaveLength(1);
    expect(() => joinWorks(world.viewer("conflicted"), { publicationIds: [idOf(KNOTS.title), theirs] })).toThrow(
      NotFound,
    );
    expect(() => joinWorks(world.viewer("member"), { publicationIds: [idOf(KNOTS.title), idOf(LOOPS.title)] })).toThrow(
      Refused,
    );
    expect(rows()).toHaveLength(2);
    const statement = { candidateId: dara, kind: "family", scope: "candidate", statement: "A cousin." } as const;
    declareConflict(chair(), world.account.chair, statement);
    joinWorks(chair(), { publicationIds: [idOf(KNOTS.title), idOf(LOOPS.title)] });
    expect(rows().map(({ owners }) => owners.map(({ name }) => name))).toEqual([["Ada Quill"]]);
    const both = rows("member").map(({ title, owners }) => [title, owners.map(({ name }) => name).join()]);
    expect(both.sort()).toEqual([
      [KNOTS.title, "Ada Quill"],
      [LOOPS.title, "Dara Voss"],
    ]);
  });
});
