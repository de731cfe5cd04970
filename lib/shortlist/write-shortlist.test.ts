import { describe, expect, it } from "vitest";
import { SHORTLIST, type ShortlistLine, withWhoAndMean } from "#lib/shortlist/shortlist-row.ts";
import { writeJson, writeMarkdown } from "#lib/shortlist/write-shortlist.ts";
import { csvLines } from "#lib/tables/csv.ts";

const heading = { title: "Professor of *Things*", department: "Department of Objects" };
const row = (place: number, name: string, reason: string, tied = false): ShortlistLine => ({
  ...{ candidateId: place, name, stage: "shortlist", place, tied, reason, addedBy: "Ida Chair" },
  ...{ position: null, affiliation: null, mean: null, n: null },
  at: new Date("2026-11-20T10:00:00Z"),
});
const rows = [row(1, "Ada Quill", "Meets level 5 of research.\n- two papers"), row(2, "Bo_Lind", "=cmd()", true)];

describe("a shortlist as a file", () => {
  it("is Markdown whose words stay words", () => {
    expect(writeMarkdown(heading, rows)).toBe(
      [
        "# Shortlist: Professor of \\*Things\\*",
        "",
        "Department of Objects",
        "",
        "## 1 Ada Quill",
        "",
        "Stage: Shortlist",
        "",
        "Meets level 5 of research.  ",
        "\\- two papers",
        "",
        "## 2 (shared) Bo\\_Lind",
        "",
        "Stage: Shortlist",
        "",
        "=cmd()",
        "",
      ].join("\n"),
    );
    expect(writeMarkdown(heading, [])).toContain("The shortlist is empty.");
  });

  it("says who it is and what the readers said, as far as that is open", () => {
    const people = [{ id: 1, position: "Research scientist", affiliation: "Institute_of Objects" }];
    const figures = new Map([
      [1, { open: true, mean: 3.6499, n: 3 }],
      [2, { open: false, mean: null, n: 0 }],
    ]);
    const [first, second] = withWhoAndMean(rows, people, figures);
    expect(first).toMatchObject({ position: "Research scientist", mean: 3.6, n: 3 });
    expect(second).toMatchObject({ position: null, mean: null, n: null });
    expect(writeMarkdown(heading, first ? [first] : [])).toContain(
      "Stage: Shortlist  \nResearch scientist, Institute\\_of Objects  \nMean 3.6 of 3 reviews\n",
    );
  });

  it("is JSON that reads back", () => {
    expect(JSON.parse(writeJson(heading, rows))).toMatchObject({
      opening: "Professor of *Things*",
      entries: [
        { place: 1, shared: false, candidate: "Ada Quill", mean: null, n: null, addedAt: "2026-11-20T10:00:00.000Z" },
        { place: 2, shared: true },
      ],
    });
  });

  it("is CSV by its columns, with formulas defused", () => {
    const lines = [...csvLines(SHORTLIST.columns, rows)].join("");
    expect(lines).toContain("Place,Shared,Candidate,Stage,Position,Affiliation,Mean,n,Reason,Added by,Added");
    expect(lines).toContain("2,yes,Bo_Lind,Shortlist,,,,,'=cmd(),Ida Chair,2026-11-20");
  });
});
