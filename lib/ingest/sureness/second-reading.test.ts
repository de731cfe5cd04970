import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (lines: string[], name: string) => ingest(new TextEncoder().encode(lines.join("\n")), name);

const MARKDOWN = [
  "# Ada Reed",
  "",
  "## Education",
  "",
  "- **Kvam University**, PhD in Tidal Studies, 2014–2018",
  "- **Fen College**, MSc in Salt, 2012–2014",
  "",
  "## Publications",
  "",
  "**Slow tides of the northern estuaries** (2021). A. Reed, O. Stone and C. Fell. *Harbour Studies*. [pdf](https://tides.example/1)",
  "",
  "**Salt walls and what they hold** (2019). C. Fell, A. Reed and B. Moss. *Mire Letters*. [pdf](https://tides.example/2)",
  "",
  "**Doors of small harbours in a rising sea** (2016). A. Reed and B. Moss. *Tidal Journal*. [pdf](https://tides.example/3)",
];

test("marks of another format that are left show that a text was read as what it is not", async () => {
  const draft = await read(["\\documentclass{article}", "", ...MARKDOWN], "cv.txt");
  const found = draft.publications.map(({ title, year, venueAsPrinted, authors }) => [
    title.value,
    authors.length,
    venueAsPrinted?.value,
    year?.value,
  ]);
  expect(found).toEqual([
    ["Slow tides of the northern estuaries", 3, "Harbour Studies", 2021],
    ["Salt walls and what they hold", 3, "Mire Letters", 2019],
    ["Doors of small harbours in a rising sea", 2, "Tidal Journal", 2016],
  ]);
  expect(draft.name?.value).toBe("Ada Reed");
  expect(draft.education).toHaveLength(2);
  expect(draft.text).not.toContain("**");
});

test("a few marks, or many of which no reader knows more, leave the reading as it is", async () => {
  const draft = await read(
    [
      "Ada Reed",
      "",
      "Education",
      "PhD in Tidal Studies, Kvam University, 2014-2018",
      "",
      "Publications",
      "Reed, A. (2021). Slow tides of the **northern** estuaries. Harbour Studies, 12(3), 45-67.",
      ...["a", "b", "c", "d", "e", "f", "g", "h"].map((at) => `{{ tides-${at} }}`),
    ],
    "cv.txt",
  );
  expect(draft.publications).toHaveLength(1);
  expect(draft.education).toHaveLength(1);
});
