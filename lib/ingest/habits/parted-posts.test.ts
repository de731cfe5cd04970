import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const stations = async (source: string, file: string) => {
  const { education, employment } = await ingest(new TextEncoder().encode(source), file);
  return [
    ...education.map(({ degree, institution }) => [degree?.value ?? null, institution.value]),
    ...employment.map(({ title, organization }) => [title?.value ?? null, organization?.value ?? null]),
  ];
};

test("sub-headings part posts by what they are, and are no posts themselves", async () => {
  const page = `<h1>Ada Reed</h1><h2>Experience</h2>
    <h3>Academic</h3><p><b>Fen College</b> <i>2016 – 2022</i><br>Lecturer</p><p><b>Kvam University</b> <i>2014 – 2016</i><br>Tutor</p>
    <h3>Visiting positions</h3><p><b>Norland Institute</b> <i>2022 –</i><br>Visiting Scholar</p>`;
  expect(await stations(page, "cv.html")).toEqual([
    ["Lecturer", "Fen College"],
    ["Tutor", "Kvam University"],
    ["Visiting Scholar", "Norland Institute"],
  ]);
});

test("they may be set like the headings above them", async () => {
  const page = `<p><b>Ada Reed</b></p><p><b>Education</b></p><p>PhD in Botany, Kvam University, 2014</p>
    <p><b>Professional Appointments</b></p><p><b>Academic</b></p><p>Lecturer; Fen College; 2016 – 2022</p>
    <p><b>Visiting appointments</b></p><p>Visiting Scholar; Norland Institute; 2022 – present</p>
    <p><b>Publications</b></p><p>A. Reed, Walls that lean on water, Marine Letters, 2021.</p>`;
  expect(await stations(page, "cv.html")).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["Lecturer", "Fen College"],
    ["Visiting Scholar", "Norland Institute"],
  ]);
});

test("who visits as a scholar holds a post where posts and degrees stand together", async () => {
  const page =
    "Ada Reed\n\nAcademic Background and Appointments\n\nVisiting Scholar, Fen College, 2018 – 2019\n\nPhD in Botany, Kvam University, 2014 – 2018\n";
  expect(await stations(page, "cv.txt")).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["Visiting Scholar", "Fen College"],
  ]);
});

test("higher education is education", async () => {
  const page =
    "Ada Reed\n\nResearch Positions\nLecturer [2019 – 2022]\nFen College\nHigher Education\nPhD in Botany\nKvam University   2018\n";
  expect(await stations(page, "cv.txt")).toEqual([
    ["PhD in Botany", "Kvam University"],
    ["Lecturer", "Fen College"],
  ]);
});
