import { expect, test } from "vitest";
import { applyCorrections } from "#lib/ingest/corrections/correct.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { anchorOf } from "#lib/ingest/passages/anchor.ts";
import { misgivingsAbout } from "./misgivings.ts";
import { summarize } from "./summary.ts";

const read = (text: string, file = "cv.md") => ingest(new TextEncoder().encode(text), file);
const paper = (n: number, people = "A. Reed and B. Moss") =>
  `- ${people}. Slow tides of harbour number ${n}. Journal of Tides, ${2010 + n}.\n`;
const HEAD = "# Ada Reed\n\nada@tides.example\n\n## Education\n\n- PhD in Tides, Kvam University, 2015\n\n";
const list = (entries: string) => `${HEAD}## Publications\n\n${entries}`;
const papers = (...numbers: number[]) => numbers.map((n) => paper(n)).join("");

test("a list that the owner stands in, one paper aside, gives no misgivings and is accepted in bulk", async () => {
  const draft = await read(list(papers(1, 2, 3, 4) + paper(5, "C. Fell and O. Stone")));
  expect(draft.publications).toHaveLength(5);
  expect(misgivingsAbout(draft)).toEqual([]);
  expect(summarize(draft)).toMatchObject({ misgivings: [], confident: true });
});

test("most papers without the owner are asked about, and where they stand is told", async () => {
  const draft = await read(list([1, 2, 3].map((n) => paper(n, "C. Fell and O. Stone")).join("") + paper(4)));
  const [about, ...more] = misgivingsAbout(draft);
  expect(more).toEqual([]);
  expect(about?.words).toBe("3 of 4 publications do not name the candidate among their authors.");
  expect(about?.at.map(({ start, end }) => draft.text.slice(start, end).includes("C. Fell"))).toEqual([
    true,
    true,
    true,
  ]);
  expect(summarize(draft).confident).toBe(false);
});

test("people whom the owner wrote “with” need no owner among them", async () => {
  const alone = (n: number) =>
    `- Slow tides of harbour number ${n} (with Bea Moss and Carl Fell), Journal of Tides, ${2010 + n}.\n`;
  const draft = await read(list([1, 2, 3, 4].map(alone).join("")));
  expect(draft.publications.map(({ authors }) => authors.length)).toEqual([2, 2, 2, 2]);
  expect(misgivingsAbout(draft)).toEqual([]);
});

test("people in a line that became nothing, and identifiers among words, look like papers", async () => {
  const draft = await read(list(papers(1, 2, 3)));
  const lost = [
    "Ada Reed, Olaf Stone, Bea Moss",
    "How salt comes into old walls of harbours and stays there, doi 10.1000/walls.7",
    "[Paper](https://doi.org/10.1000/tides.12)",
    "Olaf Stone, Bea Moss, Carl Fell",
  ];
  const text = `${draft.text}\n${lost.join("\n")}`;
  const [about] = misgivingsAbout({ ...draft, text });
  expect(about?.words).toBe("2 lines look like part of a publication that was not taken.");
  expect(about?.at.map(({ start, end }) => text.slice(start, end))).toEqual(lost.slice(0, 2));
  expect(misgivingsAbout({ ...draft, text: `${draft.text}\n${lost[0]}` })).toEqual([]);
});

test("talks and protected places are no lost papers", async () => {
  const draft = await read(list(papers(1, 2, 3)));
  const line = "Ada Reed, Olaf Stone, Bea Moss";
  const text = `${draft.text}\n${line}\n${line}`;
  const spans = [0, 1].map((n) => {
    const start = draft.text.length + 1 + n * (line.length + 1);
    return { start, end: start + line.length };
  });
  const talks = spans.map((span) => ({
    kind: "talk" as const,
    text: { value: line, span, confidence: 0.9 },
    period: null,
    under: null,
  }));
  expect(misgivingsAbout({ ...draft, text, activities: [...draft.activities, ...talks] })).toEqual([]);
  const covered = spans.map((span) => ({ kind: "family" as const, span }));
  expect(misgivingsAbout({ ...draft, text, protected: covered })).toEqual([]);
  expect(misgivingsAbout({ ...draft, text })).toHaveLength(1);
});

test("what a person dismissed or removed, and papers they confirmed, are asked about no longer", async () => {
  const lost = "Ada Reed, Olaf Stone, Bea Moss";
  const others = [4, 5, 6, 7].map((n) => paper(n, "C. Fell and O. Stone")).join("");
  const draft = await read(`${list(papers(1, 2, 3) + others)}\n## Odds and ends\n\n${lost}\n\n${lost} and Carl Fell\n`);
  const at = (span: Span) => anchorOf(draft.text, span);
  const [nobody, lines] = misgivingsAbout(draft);
  expect([nobody?.at.length, lines?.at.length]).toEqual([4, 2]);
  const [one, two] = lines?.at ?? [];
  const [removed, ...more] = nobody?.at ?? [];
  if (!one || !two || !removed) throw new Error("places expected");
  const { draft: corrected, unplaced } = applyCorrections(draft, [
    { op: "dismiss", at: at(one) },
    { op: "remove", place: "publications", at: at(removed), was: null },
    ...more.map((span) => ({ op: "confirm" as const, place: "publications" as const, at: at(span), was: null })),
  ]);
  expect(unplaced).toEqual([]);
  expect(misgivingsAbout(corrected)).toEqual([]);
  expect(misgivingsAbout(applyCorrections(draft, [{ op: "dismiss", at: at(two) }]).draft)).toEqual([nobody]);
});

test("a heading of publications with none below it is shown", async () => {
  const draft = await read(list(papers(1, 2, 3)));
  const [about, ...more] = misgivingsAbout({ ...draft, publications: [], text: draft.text.replace(/Reed/g, "Fell") });
  expect(about?.words).toBe("No publication was found below a heading of publications.");
  expect(more).toEqual([]);
});

test("a long entry with the owner on two lines may be two; a long one with the owner once is not", async () => {
  const draft = await read(list(papers(1, 2, 3, 4, 5)));
  const end = draft.publications.at(-1)?.span.end ?? 0;
  const entries = draft.publications
    .slice(0, 3)
    .map((entry, at) => (at === 2 ? { ...entry, span: { start: entry.span.start, end } } : entry));
  expect(misgivingsAbout({ ...draft, publications: entries }).map(({ words }) => words)).toEqual([
    "1 publication may hold more than one: the candidate stands on two of its lines.",
  ]);
  const from = entries[2]?.span.start ?? 0;
  const once = draft.text.slice(0, from) + draft.text.slice(from).replaceAll("Reed", "Fell");
  expect(misgivingsAbout({ ...draft, text: once, publications: entries })).toEqual([]);
});

test("papers without the year that their lines print, and names for titles", async () => {
  const draft = await read(list(papers(1, 2, 3, 4, 5)));
  const yearless = draft.publications.map((entry, at) => (at < 3 ? { ...entry, year: null } : entry));
  expect(misgivingsAbout({ ...draft, publications: yearless }).map(({ words }) => words)).toEqual([
    "3 publications have no year, though their lines seem to print one.",
  ]);
  expect(misgivingsAbout({ ...draft, publications: yearless.slice(1) })).toEqual([]);
  const named = draft.publications.map((entry, at) =>
    at < 2 ? { ...entry, title: { ...entry.title, value: at ? "Olaf Stone" : "Bea Moss" } } : entry,
  );
  expect(misgivingsAbout({ ...draft, publications: named }).map(({ words }) => words)).toEqual([
    "2 titles of publications look like names of people.",
  ]);
});
