import { expect, test } from "vitest";
import { datedDegrees, postsIn } from "#lib/ingest/entries/testing.ts";

const POSTS = [
  "Research Associate, Kvam University (2018–2021)",
  "Teaching Fellow, Fen College (2016–2018)",
  "Research Assistant, Institute of Mires (2015)",
];
const DEGREES =
  "PhD in Botany, Kvam University, 2016; MA in Tides, University of Oslo, 2011; BA in Botany and Salt, Fen College, 2009";

test("stations of one line, each with its place and date, are stations of their own", async () => {
  expect(postsIn(POSTS.join("; "))).toEqual([
    ["Research Associate", "Kvam University"],
    ["Teaching Fellow", "Fen College"],
    ["Research Assistant", "Institute of Mires"],
  ]);
  const degrees = [
    "PhD in Botany | Kvam University | –2016",
    "MA in Tides | University of Oslo | –2011",
    "BA in Botany and Salt | Fen College | –2009",
  ];
  expect(await datedDegrees(`# Ada Reed\n\n## Education\n\n${DEGREES}`)).toEqual(degrees);
  expect(
    await datedDegrees(`# Ada Reed\n\n**Previous positions**: ${POSTS.join("; ")}\n\n**Education**: ${DEGREES}`),
  ).toEqual(degrees);
});

test("posts that share a date, or a place, stay together", () => {
  expect(
    postsIn("Professor, Department of Botany; Director, Tide Centre, Kvam University, 2010–2015").map(
      ([, place]) => place,
    ),
  ).toHaveLength(1);
});

test("visits below a heading that names them have its title", () => {
  expect(
    postsIn(
      "Lecturer, Fen College, 2015–2021\n\n## Visiting positions\n\n- University of Oslo, Norway, Spring 2019\n- Institute of Mires, Fenholm, UK, Jan–Jun 2017",
    ),
  ).toEqual([
    ["Lecturer", "Fen College"],
    ["Visiting position", "University of Oslo"],
    ["Visiting position", "Institute of Mires"],
  ]);
});
