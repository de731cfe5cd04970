import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titles = async (...lines: string[]) => {
  const source = ["# Ada Reed", "", "ada.reed@example.edu", "", ...lines].join("\n");
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  return publications.map(({ title }) => title.value);
};

test("titles that the owner signs among others are papers, though no heading, year or place says so", async () => {
  expect(
    await titles(
      "## Works",
      "",
      "- Slow tides of the northern estuaries\\",
      "  A. Reed, O. Stone, & C. Fell [[Paper](a.pdf)]",
      "- Salt walls and what they hold\\",
      "  C. Fell & A. Reed [[Paper](b.pdf)]",
      "- Doors of small harbours in a rising sea\\",
      "  O. Stone, A. Reed [[Paper](c.pdf)]",
      "- Counting gulls at night\\",
      "  A. Reed [[Paper](d.pdf)]",
      "",
      "## Talks",
      "",
      "- “Tides for beginners”, seminar, Fen College, 2021",
    ),
  ).toEqual([
    "Slow tides of the northern estuaries",
    "Salt walls and what they hold",
    "Doors of small harbours in a rising sea",
    "Counting gulls at night",
  ]);
});

test("what is told of the owner, or of those who are paid and taught together, is no list of papers", async () => {
  expect(
    await titles(
      "## Around the harbour",
      "",
      "- Ada Reed and Carl Stone organize the weekly seminar on salt",
      "- Walls that grow. PI: Ada Reed, co-PI: Carl Stone, € 40,000",
      "- Students of Ada Reed and Olaf Fell: Eva Moss, Bea Vane",
      "- Ada Reed is a member of the board of quays, with Olaf Fell",
    ),
  ).toEqual([]);
});

test("papers below years keep them, whatever the heading above the years says", async () => {
  const source = `# Ada Reed

## Research projects

**2024**

- **Slow tides of the north**. A. Reed, O. Stone. Harbour Letters, 32(6):17–35 doi: 10.5555/tide.66117

**2023**

- **Walls that remember the ice**. O. Stone, A. Reed. Journal of Tides, 10(7):634–660 doi: 10.5555/tide.64892

**2021**

- **Salt in small bays**. A. Reed, C. Fell. Journal of Salt, 16(9):307–321 doi: 10.5555/tide.49062

## Teaching

- Tides and salt, Fen College, 2019
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ title, year }) => [title.value, year?.value])).toEqual([
    ["Slow tides of the north", 2024],
    ["Walls that remember the ice", 2023],
    ["Salt in small bays", 2021],
  ]);
});
