import { expect, test } from "vitest";
import { closeSmallCapitals, closeUp } from "#lib/ingest/words/letterspaced.ts";

test.each([
  ["A R E A S O F I N T E R E S T", "AREAS OF INTEREST"],
  ["R E S E A R C H I N T E R E S T S", "RESEARCH INTERESTS"],
  ["W O R K I N P R O G R E S S", "WORK IN PROGRESS"],
  ["S E L E C T E D P R E S E N TAT I O N S", "SELECTED PRESENTATIONS"],
  ["A. B. C. D. Reed", null],
  ["A D A R E E D S T O N E", null],
])("%j closes up to %j", (printed, expected) => {
  expect(closeUp(printed)).toBe(expected);
});

test("small capitals that came parted are closed up where several lines show it", () => {
  const printed = ["A DA R EED", "E DUCATION", "PhD in Botany, K 12 schools", "G RANTS , AND A WARDS"];
  expect(closeSmallCapitals(printed)).toEqual([
    "ADA REED",
    "EDUCATION",
    "PhD in Botany, K 12 schools",
    "GRANTS, AND AWARDS",
  ]);
  const beside = "Fellow, K VAM U NIVERSITY, M C F EN S CHOOL, 2014";
  expect(closeSmallCapitals([...printed.slice(0, 2), "P OSTS", "M C F EN C OLLEGE", beside]).slice(3)).toEqual([
    "MCFEN COLLEGE",
    "Fellow, KVAM UNIVERSITY, MCFEN SCHOOL, 2014",
  ]);
  expect(closeSmallCapitals(["X RAYS"])).toEqual(["X RAYS"]);
});
