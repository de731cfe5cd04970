import { expect, test } from "vitest";
import { cleanVenue, readVenue } from "#lib/ingest/references/venue-reading.ts";

test.each([
  ["in “Bays of the North”", "Bays of the North"],
  ["Mire Letters)", "Mire Letters"],
  ["Mire Letters (MIRE", "Mire Letters"],
  ["Mire Letters (MIRE)", "Mire Letters (MIRE)"],
  ["Mire Letters, n/a", "Mire Letters"],
  ["Mire Letters19", "Mire Letters"],
  ["TIDES19", "TIDES19"],
  ["T&T accepted", "T&T"],
  ["MiRE Accepted", "MiRE"],
  ["Walls we accepted", "Walls we accepted"],
])("%s", (printed, name) => {
  expect(cleanVenue(printed)).toBe(name);
});

test("the meeting counts, not the series that prints its papers", () => {
  const label = (printed: string) => readVenue(printed, { start: 0, end: printed.length })?.label;
  expect(label("Slow Techniques in Salt and Tides TIDEMARK '94, Lecture Notes in Computer Science 963")).toBe(
    "Slow Techniques in Salt and Tides TIDEMARK",
  );
  expect(label("Proceedings of TIDEMARK 04, Lecture Notes in Computer Science")).toMatch(/TIDEMARK/);
  expect(label("Symposium on Salt, Walls and Tides (WATISY), LNCS v. 11244")).toBe(
    "Symposium on Salt, Walls and Tides (WATISY)",
  );
  expect(label("Lecture Notes in Computer Science 963")).toBe("Lecture Notes in Computer Science");
  expect(label("International Conference on Low Temperature Physics, J. Phys.: Conf. Ser")).toBe(
    "International Conference on Low Temperature Physics",
  );
  expect(label("J. Phys.: Conf. Ser.")).toBe("Journal of Physics: Conference Series");
});

test("what stands behind “Proceedings of” is a meeting, though a journal is called so", () => {
  const kind = (printed: string) => readVenue(printed, { start: 0, end: printed.length })?.known?.kind;
  expect(kind("Sequential Analysis")).toBe("journal");
  expect(kind("Proceedings of the IEEE SEQUENTIAL ANALYSIS 2030")).toBeUndefined();
  expect(kind("Sensors")).toBe("journal");
  expect(kind("Proceedings of the IEEE SENSORS 2030")).toBe("conference");
});

test.each([
  ["The Third Meeting of the Tide Society. Kvam University, Norland", "The Third Meeting of the Tide Society"],
  ["Third Meeting on Sedges. Fen College. Port Salt, Denmark", "Third Meeting on Sedges"],
  ["Norland Symp. Inform. Tides, Ostend, Belgium", "Norland Symp. Inform. Tides, Ostend, Belgium"],
])("who held a meeting is no part of its name: %s", (printed, name) => {
  expect(readVenue(printed, { start: 0, end: printed.length })?.label).toBe(name);
});

test("a name at the sign of a conference is a workshop held there", () => {
  const reading = (printed: string) => readVenue(printed, { start: 0, end: printed.length });
  expect(reading("TIDES@SALT")).toMatchObject({ label: "TIDES@SALT", workshop: true });
  expect(reading("TIDES@SALT-MIRE 2021")?.workshop).toBe(true);
  expect(reading("TIDES @ SALT")?.workshop).toBe(true);
  expect(reading("Salt @ Walls of the North")?.workshop).toBe(false);
});

test("a hyphen inside a sign parts nothing, and reports are no part of a name", () => {
  const label = (printed: string) => readVenue(printed, { start: 0, end: printed.length })?.label;
  expect(label("Proc. KELP-Norland 2012 Conference")).toBe("KELP-Norland Conference");
  expect(label("KELP - 13th Conference on Salt")).toBe("KELP");
  expect(label("Proceedings and Report of the 3rd Harbour Union Annual Conference")).toBe(
    "Harbour Union Annual Conference",
  );
});
