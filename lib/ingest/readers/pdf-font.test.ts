import { expect, test } from "vitest";
import { fontLook } from "#lib/ingest/readers/pdf-font.ts";

const lookOf = (name: string) => {
  const { bold, italic } = fontLook(name);
  return `${bold ? "bold" : ""}${italic ? "italic" : ""}`;
};

test("fonts that shorten “italic” and “bold” to three letters and to two are seen as set so", () => {
  expect(["Tidemarkx-Reg", "Tidemarkx-Ita", "ABCDEF+Tidemarkx-Bol", "Tidemarkx-BolIta"].map(lookOf)).toEqual([
    "",
    "italic",
    "bold",
    "bolditalic",
  ]);
  expect(["Tidemark-It", "Tidemark-SemiboldIt", "Tidemark-Digital"].map(lookOf)).toEqual(["italic", "bolditalic", ""]);
});

test("fonts of Linux Libertine tell their look by their last letters", () => {
  const names = [
    "LinLibertineT",
    "LinLibertineTI",
    "LinLibertineTB",
    "LinLibertineTZI",
    "LinBiolinumTB",
    "LinLibertineMT",
  ];
  expect(names.map(lookOf)).toEqual(["", "italic", "bold", "bolditalic", "bold", ""]);
});
