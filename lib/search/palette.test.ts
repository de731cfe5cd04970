import { expect, test } from "vitest";
import { paletteEntries } from "#lib/search/palette.ts";

const places = {
  slug: "opening",
  rooms: [
    { path: "", label: "Overview" },
    { path: "candidates", label: "Candidates" },
    { path: "publications", label: "Publications" },
  ],
  candidates: [
    { id: 2, name: "Søren Ablegate" },
    { id: 1, name: "Cass Oru" },
  ],
};
const labels = (typed: string) => paletteEntries(places, typed).map(({ label }) => label);

test("with nothing typed the rooms lead, then candidates by name", () => {
  expect(labels("").slice(0, 5)).toEqual(["Overview", "Candidates", "Publications", "Cass Oru", "Søren Ablegate"]);
});

test("words begin words, in any order, without diacritics; what starts so comes first", () => {
  expect(labels("ablegate soren")[0]).toBe("Søren Ablegate");
  expect(labels("can")[0]).toBe("Candidates");
  expect(labels("egate")).toEqual(["Search everything for “egate”"]);
});

test("what needs a room is offered only to whoever may enter it", () => {
  expect(labels("import")).toEqual(["Search everything for “import”"]);
  expect(paletteEntries({ ...places, rooms: [{ path: "", label: "Overview" }], candidates: [] }, "search")).toEqual([]);
});

test("the words of a search survive as they are", () => {
  expect(paletteEntries(places, " a&b #1 ").at(-1)?.href).toBe("/opening/search?q=a%26b+%231");
});
