import { describe, expect, it } from "vitest";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { misspeltHeading } from "#lib/ingest/words/misspelt-heading.ts";

describe("misspelt headings", () => {
  it.each([
    ["volounteer", "volunteer"],
    ["eduction", "education"],
    ["publiactions", "publications"],
    ["experiance", "experience"],
  ])("reads %s as %s", (printed, heading) => expect(misspeltHeading(printed)).toBe(heading));

  it.each(["education", "harbours", "preference", "volunteer work"])("leaves %s alone", (printed) =>
    expect(misspeltHeading(printed)).toBeNull(),
  );

  it("heads what the right word would head", () => {
    expect(senseOfHeading("Eduction", true)?.kind).toBe("education");
    expect(senseOfHeading("Volounteer", true)?.kind).toBe(senseOfHeading("Volunteer", true)?.kind);
  });
});
