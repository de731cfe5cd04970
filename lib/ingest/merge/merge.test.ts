import { expect, test } from "vitest";
import { inventedDraft } from "#lib/ingest/invented-draft.ts";
import { mergeReadings } from "#lib/ingest/merge/merge.ts";
import { workKey } from "#lib/profile/same-work.ts";

const paper = { title: "Knots in Slow Rivers", authors: ["Ilse Okonjo"], venue: "ICML", year: 2022 };
const other = { title: "A Theory of Lanterns", authors: ["Ilse Okonjo"], venue: "NeurIPS", year: 2023 };

test("the same work in two documents is one row, from the newer one, with what only the older one knows", () => {
  const newer = inventedDraft({ name: "Ilse Okonjo", papers: [{ ...paper, title: "The Knots in Slow Rivers" }] });
  const older = inventedDraft({ name: "Ilse Okonjo", papers: [{ ...paper, year: 2021 }, other] });
  const first = older.publications[0];
  if (first) first.doi = { value: "10.5555/knots", span: first.span, confidence: 1 };
  const { publications } = mergeReadings([
    { documentId: 2, draft: newer },
    { documentId: 1, draft: older },
  ]);
  expect(publications.map(({ entry, documentId }) => [entry.title.value, entry.year?.value, documentId])).toEqual([
    ["The Knots in Slow Rivers", 2022, 2],
    ["A Theory of Lanterns", 2023, 1],
  ]);
  expect(publications[0]?.entry.doi?.value).toBe("10.5555/knots");
  expect(publications[0]?.printings.map(({ documentId }) => documentId)).toEqual([2, 1]);
});

test("degrees and single facts are not told twice; the surest name is the name", () => {
  const sure = inventedDraft({ name: "Ilse Okonjo", papers: [] });
  const unsure = inventedDraft({ name: "I. Okonjo", papers: [] });
  if (unsure.name) unsure.name.confidence = 0.5;
  const merged = mergeReadings([
    { documentId: 2, draft: unsure },
    { documentId: 1, draft: sure },
  ]);
  expect(merged.education).toHaveLength(1);
  expect(merged.facts.filter(({ field }) => field === "name").map(({ value }) => value)).toEqual(["Ilse Okonjo"]);
});

test("a work has one key however its title is printed", () => {
  expect(workKey("A Walk in Graphs (Extended Abstract)")).toBe(workKey("walk in  graphs"));
  expect(workKey("“The Étude of Knots”")).toBe(workKey("Etude of knots"));
  expect(workKey("On A")).not.toBe(workKey("A"));
});
