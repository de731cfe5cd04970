import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isCutShortJournal } from "#lib/ingest/references/shortened-journals.ts";

const read = async (...lines: string[]) =>
  (
    await ingest(
      new TextEncoder().encode(`Olaf Vangsness\n\nResearch Papers\n\n${lines.map((line) => `${line}\n`).join("\n")}`),
      "cv.txt",
    )
  ).publications.map(
    ({ authors, title, venue }) => `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venue}`,
  );

test("behind the last of the people stands the place, however much it looks like a name", async () => {
  expect(
    await read(
      "[1] “One keeper, eleven walls: A study of night shifts in the mire”, T. Wold, S. Hail, and P. Nakak, Int J Nurs Stud (2025).",
      "[2] “Salt care and the summary nobody reads”, S. Hail, T. Wold, and C. Vangsness, J Midwifery Womens Health (2024).",
      "[3] “Who owns the tide table?”, T. Wold, Midwifery (2022).",
      "[4] “Keepers in the harbour room”, M. Baptist, T. Wold, and C. Vangsness, Birth (2022).",
    ),
  ).toEqual([
    "T. Wold, S. Hail, P. Nakak | One keeper, eleven walls: A study of night shifts in the mire | Int J Nurs Stud",
    "S. Hail, T. Wold, C. Vangsness | Salt care and the summary nobody reads | J Midwifery Womens Health",
    "T. Wold | Who owns the tide table? | Midwifery",
    "M. Baptist, T. Wold, C. Vangsness | Keepers in the harbour room | Birth",
  ]);
});

test("so does what has no initials behind people who all have them", async () => {
  expect(
    await read(
      "Bed counts and late doors of the recovery room, L. Oduya, C. Vangsness, G. Pritch, Anesth Analg, 2012",
      "Slow walls after the flood: a fourteen-day diary, C. Vangsness, L. Oduya, Paediatr Anaesth, 2014",
      "Parents on the quay in 22 harbours, G. Pritch, L. Oduya, C. Vangsness, V. Toncer, Anesthesiology, 2016",
    ),
  ).toEqual([
    "L. Oduya, C. Vangsness, G. Pritch | Bed counts and late doors of the recovery room | Anesth Analg",
    "C. Vangsness, L. Oduya | Slow walls after the flood: a fourteen-day diary | Paediatr Anaesth",
    "G. Pritch, L. Oduya, C. Vangsness, V. Toncer | Parents on the quay in 22 harbours | Anesthesiology",
  ]);
});

test("journals cut short without stops end a title that commas part from them", async () => {
  expect(
    await read(
      "T Nagel, S Hinok, Alcohols of the sweet tides depend on how the salt was stored, Biosci Biotechnol Biochem. 2023",
      "S Hinok, M Lehto, K Togo, Strains from abandoned cellars in the northern islands, Yeast. 2021",
      "S Hinok, T Nagel, Deletion of a wall gene alters release in the mire, Fungal Genet Biol. 2019",
      "M Lehto, S Hinok, High walls under slow oxygen, J Inst Brew. 2016",
    ),
  ).toEqual([
    "T Nagel, S Hinok | Alcohols of the sweet tides depend on how the salt was stored | Biosci Biotechnol Biochem",
    "S Hinok, M Lehto, K Togo | Strains from abandoned cellars in the northern islands | Yeast",
    "S Hinok, T Nagel | Deletion of a wall gene alters release in the mire | Fungal Genet Biol",
    "M Lehto, S Hinok | High walls under slow oxygen | J Inst Brew",
  ]);
});

test("people and plain words are no journals cut short", () => {
  for (const name of ["Ann Lang", "Jun Can", "Ada Reed", "Ada J Reed", "Tidal Biology", "Salt Stud"])
    expect(isCutShortJournal(name)).toBe(false);
  for (const name of ["Appl Microbiol Biotechnol", "Clin Infect Dis Oncol", "Eur J Soc Psychol."])
    expect(isCutShortJournal(name)).toBe(true);
});
