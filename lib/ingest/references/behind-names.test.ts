import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const said = ({ publications }: ReturnType<typeof draftOf>) =>
  publications.map(
    ({ title, authors, venue, year, kind }) =>
      `${title.value} | ${authors.map(({ value }) => value).join(", ")} | ${venue} | ${year?.value} | ${kind.value}`,
  );
const list = (entries: string[], heading = "Papers") =>
  said(draftOf(readMarkdown(`# Ada Reed\n\n## ${heading}\n\n${entries.map((entry) => `- ${entry}`).join("\n")}`)));

test.each([
  ["a stop", (names: string, year: number, rest: string) => `${names} ${year}. ${rest}`],
  ["a colon", (names: string, year: number, rest: string) => `${names} ${year}: ${rest}`],
  ["a comma", (names: string, year: number, rest: string) => `${names} ${year}, ${rest}`],
  ["square brackets", (names: string, year: number, rest: string) => `${names} [${year}]. ${rest}`],
])("a year behind the people, with %s", (_, cite) => {
  expect(
    list([
      cite("A. Reed, J. Fell-Moss", 2021, "Walls that lean on water. Harbour Letters 12, 4–9"),
      cite("J. do Carmo, A. Reed", 2020, "Salt in slow rivers. Marine Studies 3, 40–51"),
      cite("A. Reed", 2019, "Tides that come back late. Harbour Letters 10, 8–9"),
    ]),
  ).toEqual([
    "Walls that lean on water | A. Reed, J. Fell-Moss | Harbour Letters | 2021 | journal",
    "Salt in slow rivers | J. do Carmo, A. Reed | Marine Studies | 2020 | journal",
    "Tides that come back late | A. Reed | Harbour Letters | 2019 | journal",
  ]);
});

test("small words of family names: behind a title's stop, in short initials, before an identifier", () => {
  expect(
    list([
      "Walls that lean on water. von der Moss JP, Reed A. (2021). *Harbour Letters*.",
      "Salt in slow rivers. Reed A, do Carmo TS-M. (2020). *Marine Studies*.",
      "Tides that come back late. Reed A, Fell B. (2019). *Harbour Letters*.",
    ]),
  ).toEqual([
    "Walls that lean on water | JP von der Moss, A Reed | Harbour Letters | 2021 | journal",
    "Salt in slow rivers | A Reed, TS-M do Carmo | Marine Studies | 2020 | journal",
    "Tides that come back late | A Reed, B Fell | Harbour Letters | 2019 | journal",
  ]);
  expect(list(["“Walls that lean on water”, *Harbour Letters*, 2021, J. Fell, A. Reed doi: 10.5555/tide.21"])).toEqual([
    "Walls that lean on water | J. Fell, A. Reed | Harbour Letters | 2021 | journal",
  ]);
});

test("lines with one year each are entries, wherever it stands", () => {
  const lines = [
    "A. Reed and J. Fell. Harbour Letters 12, 4–9, 2021. Walls that lean on water and what they remember of the tide",
    "J. Fell and A. Reed. Marine Studies 3, 40–51, 2020. Salt in slow rivers",
    "A. Reed. Harbour Letters 10, 8–9, 2019. Tides that come back late",
    "O. Stone, A. Reed. Marine Studies 1, 12–20, 2018. Counting gulls by ear",
  ];
  expect(said(draftOf(readText(`Ada Reed\n\nPUBLICATIONS\n\n${lines.join("\n")}`)))).toEqual([
    "Walls that lean on water and what they remember of the tide | A. Reed, J. Fell | Harbour Letters | 2021 | journal",
    "Salt in slow rivers | J. Fell, A. Reed | Marine Studies | 2020 | journal",
    "Tides that come back late | A. Reed | Harbour Letters | 2019 | journal",
    "Counting gulls by ear | O. Stone, A. Reed | Marine Studies | 2018 | journal",
  ]);
});

test("papers of meetings stand among “refereed articles”, and proceedings have pages without a volume", () => {
  const entries = [
    "A. Reed, J. Fell. Walls that lean on water. Harbour Letters 12(3), 4–9, 2021.",
    "J. Fell, A. Reed. Salt in slow rivers. NeurIPS, pp. 40–51, 2020.",
    "A. Reed. Tides that come back late. TIDEX, pp. 8–19, 2019.",
  ];
  const kinds = (heading: string) => list(entries, heading).map((line) => line.split(" | ").at(-1));
  expect(kinds("Refereed Articles").slice(0, 2)).toEqual(["journal", "conference"]);
  expect(kinds("Journal Articles").slice(0, 2)).toEqual(["journal", "journal"]);
  expect(kinds("Papers")).toEqual(["journal", "conference", "conference"]);
});

test("the first letter of a place set apart is no initial of the person before it", () => {
  expect(
    list([
      "“Walls that lean on water”, Fell, J.; and Reed, A. **J. Phys. Tides**, vol. 12, pp. 4–9, 2021",
      "“Salt in slow rivers”, Reed, A.; and Moss, L. **Geophys. Tide Lett.**, vol. 3, pp. 40–51, 2020",
      "“Tides that come back late”, Stone, O.; and Reed, A. **J. Phys. Tides**, vol. 10, pp. 8–9, 2019",
    ])[0],
  ).toBe("Walls that lean on water | J. Fell, A. Reed | J. Phys. Tides | 2021 | journal");
});

test("people behind “zusammen mit” stand before the title, and the page leaves its owner out", () => {
  expect(
    list([
      "Zusammen mit Olaf Fell: **„Das Wissen der Gezeiten“**, in: *Harbour Letters*, 12.",
      "Zusammen mit Bea Stone et al.: **„Salz auf Mauern“**, in: *Marine Studies*, 3(1).",
      "**„Ordnung am Ufer“**, in: *Harbour Letters*, 10.",
    ]).map((line) => line.split(" | ").slice(0, 2)),
  ).toEqual([
    ["Das Wissen der Gezeiten", "Olaf Fell"],
    ["Salz auf Mauern", "Bea Stone"],
    ["Ordnung am Ufer", ""],
  ]);
});

test("who is named last in full ends the list before a place that is cut short, and a bold number is a volume", () => {
  expect(
    list([
      "*Gulls that count the waves* with Carl B Fell, O Emil Moss and Bea C Stone-Marsh. Geophys. Res. Lett. **12** 401 (2021)",
      "*Salt on northern walls* with Olaf Moss, Emil Fell, Tidal Future, **7**, ISSN 0000 0000 (2017)",
    ]).map((line) => line.split(" | ").slice(0, 3)),
  ).toEqual([
    ["Gulls that count the waves", "Carl B Fell, O Emil Moss, Bea C Stone-Marsh", "Geophysical Research Letters"],
    ["Salt on northern walls", "Olaf Moss, Emil Fell", "Tidal Future"],
  ]);
});
