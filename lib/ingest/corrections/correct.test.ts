import fc from "fast-check";
import { expect, test } from "vitest";
import { applyCorrections } from "#lib/ingest/corrections/correct.ts";
import { type Correction, correctionInput } from "#lib/ingest/corrections/correction.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import { type InventedPaper, inventedDraft } from "#lib/ingest/invented-draft.ts";
import { anchorOf } from "#lib/ingest/passages/anchor.ts";

const PAPERS: InventedPaper[] = [
  { title: "Knots in Slow Rivers", authors: ["Ilse Okonjo", "Per Vantongeren"], venue: "ICML", year: 2022 },
  { title: "A Theory of Lanterns", authors: ["Per Vantongeren", "Ilse Okonjo"], venue: "NeurIPS", year: 2023 },
  { title: "Counting Quiet Rooms", authors: ["Ilse Okonjo"], venue: "ICLR", year: 2024 },
];
const cv = { name: "Ilse Okonjo", papers: PAPERS };

function about(draft: Draft, title: string): { place: "publications"; at: ReturnType<typeof anchorOf>; was: string } {
  const entry = draft.publications.find((candidate) => candidate.title.value === title);
  if (!entry) throw new Error(`No “${title}”.`);
  return { place: "publications", at: anchorOf(draft.text, entry.span), was: title };
}

const titles = (draft: Draft) => draft.publications.map((entry) => entry.title.value);

test("a corrected field is certain, keeps a place inside the text, and nothing else changes", () => {
  const draft = inventedDraft(cv);
  const { draft: corrected, unplaced } = applyCorrections(draft, [
    { op: "set", ...about(draft, "A Theory of Lanterns"), field: "year", value: 2021 },
    { op: "set", ...about(draft, "A Theory of Lanterns"), field: "authors", value: ["Ilse Okonjo", "Bo Arkwright"] },
  ]);
  expect(unplaced).toEqual([]);
  expect(corrected.publications[1]?.year).toMatchObject({ value: 2021, confidence: 1 });
  expect(corrected.publications[1]?.self).toBe(0);
  expect(corrected.publications[0]).toEqual(draft.publications[0]);
  expect(draft).toEqual(inventedDraft(cv));
});

test("corrections find their facts again when the next reading has moved every offset and order", () => {
  const draft = inventedDraft(cv);
  const corrections: Correction[] = [
    { op: "set", ...about(draft, "A Theory of Lanterns"), field: "title", value: "A Theory of Paper Lanterns" },
    { op: "remove", ...about(draft, "Counting Quiet Rooms") },
    { op: "set", place: "name", field: "", at: null, was: "Ilse Okonjo", value: "Ilse Okonjo-Brandt" },
  ];
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", " ", "\n", "§", "Knots in Slow Rivers. "), maxLength: 60 }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (before, order) => {
        const extra = { title: "An Unrelated Note", authors: ["Ilse Okonjo"], venue: "COLT", year: 2020 };
        const papers = order.flatMap((index) => [...PAPERS, extra][index] ?? []);
        const { draft: again, unplaced } = applyCorrections(inventedDraft({ ...cv, papers, before }), corrections);
        expect(unplaced).toEqual([]);
        expect(titles(again).sort()).toEqual([
          "A Theory of Paper Lanterns",
          "An Unrelated Note",
          "Knots in Slow Rivers",
        ]);
        expect(again.name?.value).toBe("Ilse Okonjo-Brandt");
      },
    ),
  );
});

test("of two equal entries the one with the same neighbours is meant", () => {
  const twice = [PAPERS[0], PAPERS[1], PAPERS[0]].flatMap((paper) => paper ?? []);
  const draft = inventedDraft({ ...cv, papers: twice });
  const last = draft.publications[2];
  if (!last) throw new Error("The third paper is missing.");
  const at = anchorOf(draft.text, last.span);
  const correction: Correction = { op: "set", place: "publications", at, was: null, field: "year", value: 2019 };
  const again = inventedDraft({ ...cv, papers: twice, before: "Curriculum vitae, updated\n".repeat(20) });
  const { draft: corrected } = applyCorrections(again, [correction]);
  expect(corrected.publications.map((entry) => entry.year?.value)).toEqual([2022, 2023, 2019]);
});

test("a correction whose fact vanished is reported, and the others still hold", () => {
  const draft = inventedDraft(cv);
  const corrections: Correction[] = [
    { op: "set", ...about(draft, "Knots in Slow Rivers"), field: "venue", value: "AISTATS" },
    { op: "confirm", ...about(draft, "Counting Quiet Rooms") },
  ];
  const { draft: again, unplaced } = applyCorrections(inventedDraft({ ...cv, papers: PAPERS.slice(1) }), corrections);
  expect(unplaced).toEqual([0]);
  expect(again.publications[1]?.title.confidence).toBe(1);
});

test("a passage made a publication is one, no longer counts as not understood, and is not added twice", () => {
  const draft = inventedDraft(cv);
  const open = draft.sections[0]?.notUnderstood[0];
  if (!open) throw new Error("Nothing is open.");
  const add: Correction = {
    op: "add",
    place: "publications",
    at: anchorOf(draft.text, open),
    value: "An odd line",
    fields: { year: 2018, authors: ["Ilse Okonjo"] },
  };
  const { draft: corrected } = applyCorrections(draft, [add]);
  expect(corrected.publications).toHaveLength(4);
  expect(corrected.publications[3]).toMatchObject({ self: 0, span: open, year: { value: 2018 } });
  expect(corrected.sections[0]?.notUnderstood).toEqual([]);
  expect(applyCorrections(corrected, [add]).draft.publications).toHaveLength(4);
});

test("a masked detail leaves every fact that was read from it or repeats it", () => {
  const draft = inventedDraft({ ...cv, marital: "Married, two horses" });
  const span = draft.protected[0]?.span;
  if (!span) throw new Error("Nothing is protected.");
  const leaky: Draft = {
    ...draft,
    protected: [],
    activities: [
      {
        kind: "service",
        text: { value: "Chair. Married, two horses", span: { start: 0, end: 50 }, confidence: 1 },
        period: null,
        under: null,
      },
      {
        kind: "award",
        text: { value: "two horses", span: { start: span.end - 10, end: span.end }, confidence: 1 },
        period: null,
        under: null,
      },
    ],
    affiliation: { value: "Married, two horses", span: { start: 0, end: 50 }, confidence: 1 },
  };
  const mask: Correction = { op: "mask", kind: "marital", at: anchorOf(leaky.text, span) };
  const { draft: corrected } = applyCorrections(leaky, [mask]);
  expect(corrected.protected).toEqual([{ kind: "marital", span }]);
  expect(corrected.activities.map((entry) => entry.text.value)).toEqual(["Chair."]);
  expect(corrected.affiliation?.value).toBe("[masked]");
  expect(corrected.publications).toEqual(leaky.publications);
});

test("what the desk sends is checked field by field", () => {
  const send = (change: object) => correctionInput.safeParse({ documentId: 1, readAt: 1, changes: [change] });
  const set = { op: "set", place: "publications", at: { start: 0, end: 5 }, was: null };
  expect(send({ ...set, field: "year", value: 2020 }).success).toBe(true);
  expect(send({ ...set, field: "year", value: 3020 }).success).toBe(false);
  expect(send({ ...set, field: "kind", value: "conference paper" }).success).toBe(false);
  expect(send({ ...set, field: "constructor", value: "x" }).success).toBe(false);
  expect(send({ ...set, field: "title", value: null }).error?.issues[0]?.message).toMatch(/type something/);
  expect(send({ op: "add", place: "publications", at: null, value: "x", fields: {} }).success).toBe(false);
});
