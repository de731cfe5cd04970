import { expect, test } from "vitest";
import { withYearsApart } from "#lib/ingest/led-by-years.ts";

const stretch = "2016-2019 - Lecturer, Kvam University";

test.each([
  ["2015 - Curator, Fen Herbarium", "2015 — Curator, Fen Herbarium"],
  ["June 2015 – Curator, Fen Herbarium", "June 2015 — Curator, Fen Herbarium"],
  ["2019 – Present – Reader, Fen College", "2019 – Present – Reader, Fen College"],
  ["2019 - June 2021 - Reader, Fen College", "2019 - June 2021 - Reader, Fen College"],
  ["2019 -", "2019 -"],
])("a dash behind a lone year parts it from what follows, as it does behind stretches: %s", (line, read) => {
  expect(withYearsApart(`${stretch}\n${line}`)).toBe(`${stretch}\n${read}`);
});

test("without a stretch that has a dash of its own the year may be open", () => {
  const text = "2016 – Reader, Kvam University\n2012–2016 Lecturer, Fen College";
  expect(withYearsApart(text)).toBe(text);
});
