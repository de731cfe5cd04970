import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { cleanTitle } from "#lib/ingest/references/clean-title.ts";

const read = (text: string, name: string) => ingest(new TextEncoder().encode(text), name);
const titlesIn = async (text: string, name: string) =>
  (await read(text, name)).publications.map(({ title }) => title.value);

test.each([
  ["Slow tides of salt☆", "Slow tides of salt"],
  ["\\Slow tides of salt\\", "Slow tides of salt"],
  ["Slow tides of salt [version 2; peer review: 3 approved].", "Slow tides of salt"],
])("“%s” is called “%s”", (printed, title) => {
  expect(cleanTitle(printed)).toBe(title);
});

test("a stop without a blank ends a title", async () => {
  const papers = [
    "A. Reed, O. Stone (2021). Counting slow tides behind the walls of harbours.International Symposium on Tidal Walls, pp. 17-23.",
    "A. Reed (2020). Salt and waves along the northern coast. International Symposium on Tidal Walls, pp. 1-9.",
    "A. Reed, C. Fell (2019). Keepers of harbours and their lamps. Journal of Harbours, vol. 3, pp. 5-19.",
  ];
  expect(
    await titlesIn(
      `<h1>Ada Reed</h1><h2>Publications</h2><ul>${papers.map((paper) => `<li>${paper}</li>`).join("")}</ul>`,
      "reed.html",
    ),
  ).toEqual([
    "Counting slow tides behind the walls of harbours",
    "Salt and waves along the northern coast",
    "Keepers of harbours and their lamps",
  ]);
});

test("a title may begin as the label of a link does", async () => {
  const papers = [
    "A. Reed (2021). Software Engineering of Self-salting Walls. Handbook of Walls, pp 39-43. Springer.",
    "A. Reed (2020). Video tides along the northern coast. International Symposium on Tidal Walls, pp. 1-9.",
    "A. Reed, C. Fell (2019). Keepers of harbours and their lamps. Journal of Harbours, vol. 3, pp. 5-19.",
  ];
  expect(
    await titlesIn(
      `<h1>Ada Reed</h1><h2>Publications</h2><ul>${papers.map((paper) => `<li>${paper}</li>`).join("")}</ul>`,
      "reed.html",
    ),
  ).toEqual([
    "Software Engineering of Self-salting Walls",
    "Video tides along the northern coast",
    "Keepers of harbours and their lamps",
  ]);
});

test("each call of a row on a line of its own is a line, though some of its cells are empty", async () => {
  const source = `---
title: CV
author: "Ada Reed"
---

\`\`\`{=typst}
#set text(size: 11pt)
#let oneline(body, date) = block[#grid(columns: (1fr, auto), body, [#date])]
#align(center)[#text(size: 24pt)[Ada Reed]]
\`\`\`

# Books

\`\`\`{=typst}
#oneline[_Slow Walls with Salt_ (in development). #link("https://salt.example/")[salt.example]][]
#oneline[_Harbours with Salt_ (in development). #link("https://fen.example/")[fen.example]][]
\`\`\`
`;
  const { publications } = await read(source, "cv.qmd");
  expect(publications.map(({ title, status }) => [title.value, status.value])).toEqual([
    ["Slow Walls with Salt", "working"],
    ["Harbours with Salt", "working"],
  ]);
});
