import { expect, test } from "vitest";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { withoutNoteMarks } from "#lib/ingest/readers/note-marks.ts";

test("comments within a line and over several are no content; a lone sign is", () => {
  expect(withoutNoteMarks("Reader, Kvam University %% ask for the date %% since 2019")).toBe(
    "Reader, Kvam University  since 2019",
  );
  expect(withoutNoteMarks("Above\n%%\nvolunteer 2005\n\nmore\n%%\nBelow").split(/\n+/)).toEqual(["Above", "Below"]);
  const lines = "Effort 50%% of a post\n%% one\nText between\n%% two";
  expect(withoutNoteMarks(lines)).toBe(lines);
});

test("links between notes show their last part; links of the standard stay", () => {
  expect(
    withoutNoteMarks("[[Salt school]]: tides, [[Carl Stone|C. Stone]], [[Walls#2019|the walls]] ![[me.png]]"),
  ).toBe("Salt school: tides, C. Stone, the walls ");
  const standard = "[[PDF](tides.pdf)] [[1]](walls.html) [[7]]\n\n[7]: https://salt.example";
  expect(withoutNoteMarks(standard)).toBe(standard);
});

test("handles, tags, fields, marked words and states of tasks", () => {
  expect(withoutNoteMarks("1. Slow tides. *Harbour Studies* 4. ^reed2019\n\nBounds of x^2 and $y ^2$")).toBe(
    "1. Slow tides. *Harbour Studies* 4.\n\nBounds of x^2 and $y ^2$",
  );
  expect(withoutNoteMarks("#cv/academic #public\n\n#Publications\n#1 in the class")).toBe(
    "\n\n#Publications\n#1 in the class",
  );
  expect(withoutNoteMarks("- Slow tides. *Harbour Studies* 4. #paper/published #open ^reed2019\n- Tide #4, C #")).toBe(
    "- Slow tides. *Harbour Studies* 4.\n- Tide #4, C #",
  );
  expect(withoutNoteMarks("- PhD in Botany\n  id:: 64a1-bb\n  advisor:: Ada Reed\n- Fell (grade:: 1.0)")).toBe(
    "- PhD in Botany\n  advisor: Ada Reed\n- Fell grade: 1.0",
  );
  expect(withoutNoteMarks("Reader, ==Kvam University==\n- [/] Eva Moss, PhD\n\nEducation\n====")).toBe(
    "Reader, Kvam University\n- Eva Moss, PhD\n\nEducation\n====",
  );
});

test("the title of a box stands above what it holds", () => {
  const { text, blocks } = readMarkdown(
    "# Ada Reed\n\n> [!info]- Education\n> - PhD in Botany, Kvam University, 2019\n\n> [!NOTE]\n> Reader at Salt College.\n",
  );
  expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ["heading", "Ada Reed"],
    ["paragraph", "Education"],
    ["item", "PhD in Botany, Kvam University, 2019"],
    ["paragraph", "Reader at Salt College."],
  ]);
});
