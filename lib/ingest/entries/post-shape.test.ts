import { expect, test } from "vitest";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("what no word tells stands where the posts and places of the list stand", () => {
  expect(
    postsIn(
      "- 2021–2023: Tidal Trading and Research, Heron Brothers\n- 2019–2021: Lecturer, Kvam University\n- 2017–2019: Research assistant, Fen College",
    ),
  ).toEqual([
    ["Tidal Trading and Research", "Heron Brothers"],
    ["Lecturer", "Kvam University"],
    ["Research assistant", "Fen College"],
  ]);
  expect(
    postsIn(
      "- **Quayside**, *Keeping of the sluices*, 2019–2021\n- **Kvam University**, *Lecturer*, 2021–2023\n- **Fen College**, *Research assistant*, 2015–2017",
    ),
  ).toContainEqual(["Keeping of the sluices", "Quayside"]);
});

test("a part of an institution is not the place where a link on the line of the others' places is", () => {
  expect(
    postsIn(
      "**Engineer**, 2020 – 2021  \n[Kvam University](https://kvam.example), Port Salt  \nSchool of Tides\n\n**Intern**, 2018 – 2019  \n[Bolagsfirma Ehren](https://ehren.example), Port Salt  \nHarbour Software Department\n\n**Doctoral student**, 2016 – 2018  \n[Fen College](https://fen.example), Fen  \nSchool of Peat",
    )[1],
  ).toEqual(["Intern", "Bolagsfirma Ehren"]);
});

test("where no neighbour helps, the stretch that ends as posts do is the post", () => {
  expect(postsIn("- Tour presenter, Quayside, 2019 – 2021")).toEqual([["Tour presenter", "Quayside"]]);
});

test("a dated list has no post where only places stand, and what was done is no place", () => {
  expect(
    postsIn(
      "- 2021–2023: Lecturer, Kvam University\n- 2019–2021: Reader, Fen College\n\nPrograms of Tides – School of Peat",
    ),
  ).toHaveLength(2);
  expect(
    postsIn(
      "- 2012 – now: Professor\n  - School of Tides, Peat, and Moss\n  - Kvam University\n  - Promoted to full 2020",
    ),
  ).toEqual([["Professor", "School of Tides, Peat, and Moss, Kvam University"]]);
});
