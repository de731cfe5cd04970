import { describe, expect, test } from "vitest";
import type { Draft, PublicationEntry } from "#lib/ingest/draft.ts";
import { type InventedPaper, inventedDraft } from "#lib/ingest/invented-draft.ts";
import { mergePublications } from "#lib/ingest/merge/merge-publications.ts";
import { apartKey, naturalKey } from "#lib/ingest/merge/works.ts";
import { countedAs } from "#lib/tables/counted-as.ts";

const NAME = "Ilse Okonjo";
const TITLE = "Knots in Slow Rivers";

interface Line extends Partial<InventedPaper> {
  kind?: PublicationEntry["kind"]["value"];
  status?: PublicationEntry["status"]["value"];
  arxiv?: string;
  work?: string;
  held?: number;
}

/** A document that prints these lines. */
function document(...lines: Line[]): Draft {
  const papers = lines.map(({ title = TITLE, authors = [NAME], venue = "ICML", year = 2022 }) => ({
    title,
    authors,
    venue,
    year,
  }));
  const draft = inventedDraft({ name: NAME, papers });
  const publications = draft.publications.map((entry, at): PublicationEntry => {
    const { kind, status, arxiv, work, held } = lines[at] ?? {};
    return {
      ...entry,
      kind: kind ? { ...entry.kind, value: kind } : entry.kind,
      status: status ? { ...entry.status, value: status } : entry.status,
      arxiv: arxiv ? { value: arxiv, span: entry.span, confidence: 1 } : null,
      ...(work === undefined ? {} : { work }),
      ...(held === undefined ? {} : { held }),
    };
  });
  return { ...draft, publications };
}

/** Works as "kind venue year": versions parted by " | ", what others say of one in brackets. Documents newest first. */
function works(...documents: Draft[]): string[] {
  const readings = documents.map((draft, at) => ({ documentId: documents.length - at, draft }));
  const say = (entry: PublicationEntry) =>
    `${countedAs(entry.kind.value, entry.status.value)} ${entry.venue} ${entry.year?.value}`;
  return mergePublications(readings).map(({ versions }) =>
    versions
      .map(([holding, ...others]) =>
        [say(holding.entry), ...others.map(({ entry, documentId }) => `(${documentId}: ${say(entry)})`)].join(" "),
      )
      .join(" | "),
  );
}

const preprint: Line = { kind: "preprint", status: "preprint", venue: "arXiv", year: 2021 };
const workshop: Line = { kind: "workshop", venue: "Slow Tides", year: 2021 };
const journal: Line = { kind: "journal", venue: "Annals of Knots", year: 2023 };

describe("versions of one work", () => {
  test("are one publication that counts as the strongest of them, in one document or in several", () => {
    const one = [
      "journal Annals of Knots 2023 | conference ICML 2022 | workshop Slow Tides 2021 | preprint arXiv 2021",
    ];
    expect(works(document(preprint, {}, workshop, journal))).toEqual(one);
    expect(works(document(preprint, journal), document({}, workshop))).toEqual(one);
  });

  test("a workshop paper or a preprint alone is nothing more", () => {
    expect(works(document(workshop, preprint))).toEqual(["workshop Slow Tides 2021 | preprint arXiv 2021"]);
    expect(works(document(preprint))).toEqual(["preprint arXiv 2021"]);
  });

  test("a line printed twice is one version", () => {
    expect(works(document({}, {}), document({}))).toEqual(["conference ICML 2022"]);
  });

  test("an equal arXiv number tells a retitled preprint, an unlike title is another work", () => {
    const early = { ...preprint, title: "Knots in Rivers: A Slow Start", arxiv: "2101.00001v2" };
    expect(works(document({ arxiv: "2101.00001" }), document(early))).toEqual([
      "conference ICML 2022 | preprint arXiv 2021",
    ]);
    expect(works(document(early), document({}), document({ arxiv: "2101.00001" }))).toHaveLength(1);
    expect(works(document({ arxiv: "2101.00001" }, { ...early, title: "Wind and Sand" }))).toHaveLength(2);
  });

  test("a report of every year is a work of every year", () => {
    const report = (year: number) => ({ title: "Report on all the rivers", kind: "other" as const, year });
    expect(works(document(report(2022), report(2021)), document(report(2021)))).toHaveLength(2);
  });

  test("a thesis is not the paper, and short titles go with their first author", () => {
    expect(works(document({}, { kind: "thesis" }))).toHaveLength(2);
    const key = (first: string, title = "Editorial") =>
      naturalKey(document({ title, authors: [first] }).publications[0] ?? never());
    expect(key("Ilse Okonjo")).toBe(key("Okonjo, I."));
    expect(key("Ilse Okonjo")).not.toBe(key("Per Vantongeren"));
    expect(key("Ilse Okonjo", TITLE)).toBe(key("Per Vantongeren", TITLE));
  });
});

describe("two documents that disagree on one version", () => {
  test("the newer holds, the other is kept: year, venue, status", () => {
    expect(works(document({ year: 2023 }), document({ year: 2022 }))).toEqual([
      "conference ICML 2023 (1: conference ICML 2022)",
    ]);
    expect(works(document({ venue: "UAI" }), document({ venue: "ICML" }))).toEqual([
      "conference UAI 2022 (1: conference ICML 2022)",
    ]);
    expect(works(document({}), document({ status: "submitted", year: 2021 }))).toEqual([
      "conference ICML 2022 (1: submitted ICML 2021)",
    ]);
  });

  test("what a person chose holds over the newer document, the latest choice over all", () => {
    expect(works(document({ year: 2023 }), document({ held: 10 }))).toEqual([
      "conference ICML 2022 (2: conference ICML 2023)",
    ]);
    expect(works(document({ year: 2023, held: 20 }), document({ held: 10 }))).toEqual([
      "conference ICML 2023 (1: conference ICML 2022)",
    ]);
  });
});

describe("what a person said of works", () => {
  const key = naturalKey(document({}).publications[0] ?? never());

  test("two titles are one work, in every document that is still to come", () => {
    const other = { ...preprint, title: "Loops of Water, at Rest" };
    expect(works(document({ work: key }, { ...other, work: key }))).toHaveLength(1);
    expect(works(document(other, {}), document({ work: key }, { ...other, work: key }))).toHaveLength(1);
  });

  test("and stay one when the title of the one is corrected", () => {
    const renamed = { title: "Knots in Slow Rivers, Revised by Hand", work: key };
    expect(works(document(renamed, { ...preprint, title: "Loops of Water", work: key }))).toHaveLength(1);
  });

  test("a version taken apart is a work of its own, wherever it is printed", () => {
    const apart = apartKey(key, ["workshop", "published", "Slow Tides", 2021]);
    const split = ["conference ICML 2022", "workshop Slow Tides 2021"];
    expect(works(document({}, { ...workshop, work: apart })).sort()).toEqual(split);
    expect(works(document(workshop, {}), document({}, { ...workshop, work: apart })).sort()).toEqual(split);
    expect(works(document({}, { ...workshop, venue: "Corrected", work: apart }))).toHaveLength(2);
  });
});

function never(): never {
  throw new Error("The document prints nothing.");
}
