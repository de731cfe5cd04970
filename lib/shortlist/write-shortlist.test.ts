import { describe, expect, it } from "vitest";
import { SHORTLIST, type ShortlistRow } from "#lib/shortlist/shortlist-row.ts";
import { writeJson, writeMarkdown } from "#lib/shortlist/write-shortlist.ts";
import { csvLines } from "#lib/tables/csv.ts";

const heading = { title: "Professor of *Things*", department: "Department of Objects" };
const row = (place: number, name: string, reason: string, tied = false): ShortlistRow => ({
  ...{ candidateId: place, name, stage: "shortlist", place, tied, reason, addedBy: "Ida Chair" },
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

  it("is JSON that reads back", () => {
    expect(JSON.parse(writeJson(heading, rows))).toMatchObject({
      opening: "Professor of *Things*",
      entries: [
        { place: 1, shared: false, candidate: "Ada Quill", addedAt: "2026-11-20T10:00:00.000Z" },
        { place: 2, shared: true },
      ],
    });
  });

  it("is CSV by its columns, with formulas defused", () => {
    const lines = [...csvLines(SHORTLIST.columns, rows)].join("");
    expect(lines).toContain("Place,Shared,Candidate,Stage,Reason,Added by,Added");
    expect(lines).toContain("2,yes,Bo_Lind,Shortlist,'=cmd(),Ida Chair,2026-11-20");
  });
});
