import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";
import { withoutMenu } from "#lib/ingest/readers/text-menu.ts";

test("the menu of a copied page is left out, what stands below stays", () => {
  const page = [
    "Skip to content",
    "Home",
    "CV",
    "Notebook",
    "Tidetables",
    "☾",
    "Ada Reed",
    "",
    "Lecturer, Kvam University",
  ];
  expect(withoutMenu(page)).toEqual(page.slice(6));
  expect(withoutMenu(["Home", "Research", "Teaching", "", "Ada Reed"])).toEqual(["", "Ada Reed"]);
  const titled = ["Home", "Vita", "Teaching", "", "Vita", "education", "2019 PhD, Kvam University"];
  expect(withoutMenu(titled)).toEqual(titled.slice(3));
  expect(draftOf(readText(`${page.join("\n")}\n`)).name?.value).toBe("Ada Reed");
});

test.each([
  [["Ada Reed", "Home", "Research", "Teaching"]],
  [["CV", "Ada Reed", "Contact"]],
  [["Research", "Tides of the north, 2019–2021", "Teaching"]],
  [["Teaching", "Research", "Service", "", "Ada Reed"]],
  [[""]],
])("%j has none", (lines) => {
  expect(withoutMenu(lines)).toEqual(lines);
});
