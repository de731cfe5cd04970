import { expect, test } from "vitest";
import { readOrg } from "#lib/ingest/readers/org.ts";

test("a blank of TeX in a snippet of org is a blank", () => {
  const source = String.raw`- Review of /Salt Essays/, ed.@@latex:\ @@by Olaf Stone. /Tidal Review/ 12 No.@@latex:~@@4.`;
  const { text } = readOrg(source);
  expect(text.trim()).toBe("Review of Salt Essays, ed. by Olaf Stone. Tidal Review 12 No. 4.");
});
