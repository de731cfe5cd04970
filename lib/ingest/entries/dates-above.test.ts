import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const years = (period?: { start: { year: number } | null; end: { year: number } | "present" | null } | null) =>
  period ? `${period.start?.year ?? ""}–${period.end === "present" ? "" : (period.end?.year ?? "")}` : "";
async function read(source: string, file = "cv.md") {
  const { employment, education } = await ingest(new TextEncoder().encode(source), file);
  return {
    posts: employment.map(({ title, organization, period }) => [
      title?.value,
      organization?.value,
      years(period?.value),
    ]),
    degrees: education.map(({ degree, institution, period }) => [
      degree?.value,
      institution.value,
      years(period?.value),
    ]),
  };
}

test("dates that stand above the headings of posts and degrees belong to what follows", async () => {
  const entry = (date: string, title: string, place: string) =>
    `<div><div class="date">${date}</div><div><h4>${title}</h4><h5>${place}</h5><p>It was about tides.</p></div></div>`;
  const page = `<h1>Ada Reed</h1><h2>Professional Experience</h2>${entry("Sep 2021 - Present", "Research Scientist", "Heron Labs, Port Salt")}${entry("Jan 2020 - Aug 2021", "Postdoctoral Fellow", "Kvam University, Kvam")}<h2>Education</h2>${entry("2014 - 2019", "Ph.D. in Botany", "Mire University")}${entry("2010 - 2014", "B.E. in Tides", "Fen Institute of Technology")}`;
  expect(await read(page, "cv.html")).toEqual({
    posts: [
      ["Research Scientist", "Heron Labs", "2021–"],
      ["Postdoctoral Fellow", "Kvam University", "2020–2021"],
    ],
    degrees: [
      ["Ph.D. in Botany", "Mire University", "2014–2019"],
      ["B.E. in Tides", "Fen Institute of Technology", "2010–2014"],
    ],
  });
});

test("a headed post with a bracket behind it is one like its neighbours", async () => {
  const page = `# Ada Reed

## Positions

### Assistant Professor, Kvam University
2021 -- present, School of Mathematics

### Lecturer (part-time), Mire University
2017 -- 2018

### Lecturer, Fen College
2016
`;
  expect((await read(page)).posts).toEqual([
    ["Assistant Professor", "Kvam University, School of Mathematics", "2021–"],
    ["Lecturer", "Mire University", "2017–2018"],
    ["Lecturer", "Fen College", "2016–2016"],
  ]);
});

test("who was a doctoral student among degrees and posts studied there, where no doctorate is listed", async () => {
  const list = (first: string) =>
    `# Ada Reed\n\n## Education and Employment\n\n* since 2021: Lecturer, Kvam University\n${first}* 2014 - 2018: PhD student, Mire University; thesis "Walls that walk"\n* 2012 - 2014: M.Sc. Mechanical Engineering, Mire University\n`;
  expect((await read(list(""))).degrees).toEqual([
    ["PhD student", "Mire University", "2014–2018"],
    ["M.Sc. Mechanical Engineering", "Mire University", "2012–2014"],
  ]);
  const listed = await read(list("* 2018: PhD in Engineering, Mire University\n"));
  expect(listed.degrees).toHaveLength(2);
  expect(listed.posts).toHaveLength(2);
});

test("a headed post that names a section as well is a post where its date stands alone beside it", async () => {
  const entry = (title: string, place: string, date: string) => `<h3>${title}</h3><p><i>${place}</i></p><p>${date}</p>`;
  const page = `<h1>Ada Reed</h1><h2>Experience</h2>${entry("Research Scientist", "Heron Labs", "2021 - present")}${entry("Teaching Assistant", "Fen College", "2018 - 2020")}${entry("Research Assistant", "Kvam University", "2016 - 2018")}`;
  expect((await read(page, "cv.html")).posts).toEqual([
    ["Research Scientist", "Heron Labs", "2021–"],
    ["Teaching Assistant", "Fen College", "2018–2020"],
    ["Research Assistant", "Kvam University", "2016–2018"],
  ]);
});
