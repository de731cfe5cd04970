import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("titles set as headings of the rank of their section's heading are papers of that section", async () => {
  const source = [
    "# Ada Reed",
    "## Published Papers",
    "## Slow tides and what the walls of the northern harbours hold against them",
    "With Carl Stone  \nMire Letters, 2023",
    "## Working Papers",
    "## Salt walls of northern harbours",
    "With Ben Moss  \nKvam Working Paper, 2022",
    "## What the mires remember",
    "With Carl Stone and Ben Moss",
    "## Teaching",
    "Tides, 2021",
  ].join("\n\n");
  const { publications } = await ingest(new TextEncoder().encode(source), "papers.md");
  expect(publications.map(({ title }) => title.value)).toEqual([
    "Slow tides and what the walls of the northern harbours hold against them",
    "Salt walls of northern harbours",
    "What the mires remember",
  ]);
});

test("titles set as headings of any rank below a year are papers of that year", async () => {
  const source = [
    "# 2021",
    "## Salt walls of northern harbours",
    "C. Stone, **A. Reed**, and B. Moss,  \n*Mire Letters*, Volume 4, pp. 1-9, May, 2021.",
    "# 2019",
    "## Slow tides and their doors",
    "B. Moss and **A. Reed**,  \n*Harbour Studies*, Volume 2, 2019.",
  ].join("\n\n");
  const { publications } = await ingest(new TextEncoder().encode(source), "papers.md");
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Salt walls of northern harbours", 2021],
    ["Slow tides and their doors", 2019],
  ]);
});

test("below the title of a page of publications, titles set as headings are papers of their years", async () => {
  const papers = [
    "# 2021",
    "## Salt walls of northern harbours",
    "C. Stone, **A. Reed**, and B. Moss,  \n*Mire Letters*, Volume 4, pp. 1-9, May, 2021.",
    "## Slow tides and their many doors",
    "B. Moss and **A. Reed**,  \nsubmitted to *Harbour Studies*.",
  ].join("\n\n");
  for (const head of ["---\ntitle: Publications\n---", "<!--\n.. title: Publications\n.. slug: papers\n-->"]) {
    const { publications } = await ingest(new TextEncoder().encode(`${head}\n\n${papers}`), "papers.md");
    expect(publications.map(({ title }) => title.value)).toEqual([
      "Salt walls of northern harbours",
      "Slow tides and their many doors",
    ]);
  }
});
