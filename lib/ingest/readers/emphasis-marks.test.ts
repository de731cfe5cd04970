import { expect, test } from "vitest";
import { withWholeEmphasis } from "#lib/ingest/readers/emphasis-marks.ts";

test("marks of emphasis that stand on the wrong side of a blank are moved", () => {
  expect(withWholeEmphasis("**Slow tides. **Ada Reed")).toBe("**Slow tides.** Ada Reed");
  expect(withWholeEmphasis("Reed A, **Stone O **, and Moss B")).toBe("Reed A, **Stone O** , and Moss B");
  expect(withWholeEmphasis("** Fast tides.** Ada Reed")).toBe(" **Fast tides.** Ada Reed");
  expect(withWholeEmphasis("_Diacronia, _10(2012)")).toBe("_Diacronia,_ 10(2012)");
  expect(withWholeEmphasis("*Harbour Studies *3(2018)")).toBe("*Harbour Studies* 3(2018)");
});

test("marks in front of names, marks that close rightly and products stay where they are", () => {
  for (const text of [
    "Ada Reed, *Olaf Stone, *Bea Moss",
    "**Reed A**, Moss B, **Stone O**, Fell C",
    "*Slow tides* and *fast tides*",
    "2 * 3 and 4 * 5",
    "a snake_case _name and _other",
  ])
    expect(withWholeEmphasis(text)).toBe(text);
});
