import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

async function read(lines: string[], heading = "Articles") {
  const text = `# Ada Reed\n\n## ${heading}\n\n${lines.join("\n\n")}\n`;
  const { publications } = draftOf(await readers.markdown(new TextEncoder().encode(text)));
  return publications.map((one) => ({
    title: one.title.value,
    authors: one.authors.map(({ value }) => value),
    place: one.venueAsPrinted?.value ?? null,
    year: one.year?.value ?? null,
  }));
}

test("volume, journal, page and year as lawyers cite them", async () => {
  expect(
    await read([
      "The Wall at the Door, 109 Kvam L. Rev. (forthcoming 2025)",
      "Paying Twice for Salt: Local Fines in Chapter 13, 112 Fen C. L. Rev. 1455 (2024)",
      "Who Reads the Tides? Evidence from 4,000 Harbours, 20 J. Empirical Tidal Stud. 88 (2023) (with Olaf Stone & Bea Moss) (peer reviewed)",
      "Harbour Bystanders, 74 HARB. & WALL L.J. 301, 344–45 (2022)",
      "The Slow Treadmill, 2018 Kvam L. Rev. 611",
      "Walls, Doors, and Salt, 41 Crime, L. & Tidal Change __ (forthcoming 2026)",
    ]),
  ).toEqual([
    { title: "The Wall at the Door", authors: [], place: "Kvam L. Rev", year: 2025 },
    { title: "Paying Twice for Salt: Local Fines in Chapter 13", authors: [], place: "Fen C. L. Rev", year: 2024 },
    {
      title: "Who Reads the Tides? Evidence from 4,000 Harbours",
      authors: ["Olaf Stone", "Bea Moss"],
      place: "J. Empirical Tidal Stud",
      year: 2023,
    },
    { title: "Harbour Bystanders", authors: [], place: "HARB. & WALL L.J", year: 2022 },
    { title: "The Slow Treadmill", authors: [], place: "Kvam L. Rev", year: 2018 },
    { title: "Walls, Doors, and Salt", authors: [], place: "Crime, L. & Tidal Change", year: 2026 },
  ]);
});

test("notes below a citation, the book it reviews and the kind of writing are no part of it", async () => {
  expect(
    await read([
      "*Salt Judgments*, 95 K.V.U. L. Rev. 1290 (2020)",
      "Reviewed in Doorpost (Oct. 12, 2022); excerpted in two casebooks",
      "*The Slow Treadmill*, 61 Kvam L. Rev. 611 (2018)",
      "Selected for the Kvam/Fen Junior Faculty Forum (2019)",
      "*The Wall’s Other Side*, 70 J. Tidal Educ. 512 (2021) (reviewing Olaf Stone-Moss, The Wall and the Door (2019))",
      "Note, *Salt and Regret*, 107 Kvam L. Rev. 1201 (2009)",
    ]),
  ).toEqual([
    { title: "Salt Judgments", authors: [], place: "K.V.U. L. Rev", year: 2020 },
    { title: "The Slow Treadmill", authors: [], place: "Kvam L. Rev", year: 2018 },
    { title: "The Wall’s Other Side", authors: [], place: "J. Tidal Educ", year: 2021 },
    { title: "Salt and Regret", authors: [], place: "Kvam L. Rev", year: 2009 },
  ]);
});

test("chapters, briefs and daily papers as lawyers cite them", async () => {
  expect(
    await read(
      [
        "Salt After the Waiver, *in* The Kvam Handbook of Tidal Procedure 233 (Olaf Stone & Bea Moss eds., 2021)",
        "Wall Debt, *in* Research Handbook on Harbour Law 118 (Olaf Stone ed., Quayside Press 2018) (with Carl Fell)",
        "Your Parking Ticket Is Someone’s Wall, The Kvam Tide, Mar. 3, 2024, at B9",
        "Brief of Harbour Scholars as *Amici Curiae* Supporting Petitioner, *Salt Servicing v. Stone*, No. 23-999 (Kvam filed Jan. 12, 2024)",
      ],
      "Publications",
    ),
  ).toEqual([
    { title: "Salt After the Waiver", authors: [], place: "The Kvam Handbook of Tidal Procedure", year: 2021 },
    { title: "Wall Debt", authors: ["Carl Fell"], place: "Research Handbook on Harbour Law", year: 2018 },
    { title: "Your Parking Ticket Is Someone’s Wall", authors: [], place: "The Kvam Tide", year: 2024 },
    {
      title: "Brief of Harbour Scholars as Amici Curiae Supporting Petitioner, Salt Servicing v. Stone",
      authors: [],
      place: null,
      year: 2024,
    },
  ]);
});

test("law citations without a volume, in quotes, and books with the year behind the house", async () => {
  expect(
    await read(
      [
        "- Salt as Speech, Kvam Law Review (forthcoming 2025)",
        "- Olaf Stone, “Who Owns the Tide?,” 72 Kvam Law Review 1201 (2020).",
        "- *The Salt Code: Walls and Welfare* (Quayside Univ. Press 2019)",
        "- *Harbour Procedure* (Quayside Press, 5th ed. 2018) (with Olaf Stone)",
        "- *Seawalls and Standing* (draft available on SSRN)",
      ],
      "Publications",
    ),
  ).toEqual([
    { title: "Salt as Speech", authors: [], place: "Kvam Law Review", year: 2025 },
    { title: "Who Owns the Tide?", authors: ["Olaf Stone"], place: "Kvam Law Review", year: 2020 },
    { title: "The Salt Code: Walls and Welfare", authors: [], place: "Quayside Univ. Press", year: 2019 },
    { title: "Harbour Procedure", authors: ["Olaf Stone"], place: "Quayside Press", year: 2018 },
    { title: "Seawalls and Standing", authors: [], place: null, year: null },
  ]);
});

test("authors in front of a law citation", async () => {
  expect(
    await read([
      "Ada Reed & Olaf Stone, *Slow Walls*, 72 Kvam L. Rev. 101 (2019).",
      "Ada Reed, *After Reed v. Stone: The Harbour Cases*, 14 Fen L. & Pol’y Rev. 33 (2018).",
      "Olaf Stone, Bea Moss & Ada Reed, *Salt, Doors, and the Law*, 33 Harb. J.L. & Tech. 1 (2016).",
    ]),
  ).toEqual([
    { title: "Slow Walls", authors: ["Ada Reed", "Olaf Stone"], place: "Kvam L. Rev", year: 2019 },
    {
      title: "After Reed v. Stone: The Harbour Cases",
      authors: ["Ada Reed"],
      place: "Fen L. & Pol’y Rev",
      year: 2018,
    },
    {
      title: "Salt, Doors, and the Law",
      authors: ["Olaf Stone", "Bea Moss", "Ada Reed"],
      place: "Harb. J.L. & Tech",
      year: 2016,
    },
  ]);
});

test("briefs and pieces in daily papers are other writing; where a judge sits is the place of a clerk", async () => {
  const text = `# Ada Reed

## Experience

**Hon. Olaf A. Stone, Kvam Court of Appeals for the Ninth Harbour**\tMorvik

Law Clerk\t2010–2011

**Hon. Bea Fell, Kvam District Court, Northern Salt**\tMorvik

Law Clerk\t2009–2010

## Education

**Kvam University**

J.D., *magna cum laude*, Order of the Coif\t2009

## Publications

Your Ticket Is Someone’s Wall, The Kvam Tide, Mar. 3, 2024, at B9

Brief of Harbour Scholars as *Amici Curiae* Supporting Petitioner, *Salt v. Stone*, No. 23-999 (Kvam filed Jan. 12, 2024) (co-author)
`;
  const { publications, education, employment } = draftOf(await readers.markdown(new TextEncoder().encode(text)));
  expect(publications.map(({ kind, venueAsPrinted }) => [kind.value, venueAsPrinted?.value ?? null])).toEqual([
    ["other", "The Kvam Tide"],
    ["other", null],
  ]);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["J.D."]);
  expect(employment.map(({ organization }) => organization?.value)).toEqual([
    "Kvam Court of Appeals for the Ninth Harbour",
    "Kvam District Court",
  ]);
});
