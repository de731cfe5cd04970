import { expect, test } from "vitest";
import { isDuration } from "#lib/ingest/entries/duration.ts";
import { ingest } from "#lib/ingest/ingest.ts";

async function posts(file: string, source: string): Promise<string[]> {
  const { employment } = await ingest(new TextEncoder().encode(source), file);
  return employment.map(({ title, organization, period }) => {
    const end = period?.value.end;
    const years = `${period?.value.start?.year ?? ""}–${end === "present" ? "" : (end?.year ?? "")}`;
    return `${title?.value} | ${organization?.value} | ${years}`;
  });
}

const FOUR = [
  "Senior Lecturer | Kvam University | 2021–",
  "Lecturer | Kvam University | 2018–2021",
  "Research Scientist | Harbour Research Centre | 2015–2018",
  "Postdoctoral Fellow | Harbour Research Centre | 2012–2015",
];

test("posts below a place with the whole time there stand at that place: text, dates last or first", async () => {
  const last = `Orla Fennimore

EMPLOYMENT

Kvam University, Norland                     2018–
School of Mires
   2021–         Senior Lecturer
   2018–2021     Lecturer (half time from 2020)

Harbour Research Centre, Port Salt           2012–2018
Tides Programme
   2015–2018     Research Scientist
   2012–2015     Postdoctoral Fellow
`;
  expect(await posts("cv.txt", last)).toEqual(FOUR);
  const first = `Orla Fennimore

EMPLOYMENT

2018 – present    Kvam University
   2021 – present    Senior Lecturer
   2018 – 2021       Lecturer
2012 – 2018       Harbour Research Centre
   2015 – 2018       Research Scientist
   2012 – 2015       Postdoctoral Fellow
`;
  expect(await posts("cv.txt", first)).toEqual(FOUR);
});

test("so they do in lists, tables and headings", async () => {
  const list = `<h1>Orla Fennimore</h1><h2>Employment</h2>
<p><b>Kvam University</b>, Norland (2018–present)</p>
<ul><li>Senior Lecturer, 2021–present</li><li>Lecturer, 2018–2021</li></ul>
<p><b>Harbour Research Centre</b>, Norland (2012–2018)</p>
<ul><li>Research Scientist, 2015–2018</li><li>Postdoctoral Fellow, 2012–2015</li></ul>
<p><b>Heron Brothers</b>, Norland (2010–2012)</p><ul><li>Analyst</li></ul>`;
  expect(await posts("cv.html", list)).toEqual([...FOUR, "Analyst | Heron Brothers | 2010–2012"]);
  const table = String.raw`\documentclass{article}\begin{document}
{\LARGE Orla Fennimore}
\section*{Appointments}
\textbf{Kvam University}, Norland \hfill 2018--present\\
\begin{tabular}{ll}
2021--present & Senior Lecturer\\
2018--2021 & Lecturer\\
\end{tabular}

\textbf{Harbour Research Centre}, Norland \hfill 2012--2018\\
\begin{tabular}{ll}
2015--2018 & Research Scientist\\
2012--2015 & Postdoctoral Fellow\\
\end{tabular}
\end{document}`;
  expect(await posts("cv.tex", table)).toEqual(FOUR);
  const headings = `# Orla Fennimore

## Experience

### Kvam University (2018 – present)

**Senior Lecturer** | 2021 – present
- Led the peat group.

**Lecturer** | 2018 – 2021
- Set up the field course.

### Harbour Research Centre (2012 – 2018)

**Research Scientist** | 2015 – 2018

**Postdoctoral Fellow** | 2012 – 2015
`;
  expect(await posts("cv.md", headings)).toEqual(FOUR);
});

test("a stretch of time alone marks a place as well; who was one thing at a place tells none", async () => {
  const profile = `Orla Fennimore

Experience

Kvam University
6 years 2 months
Senior Lecturer
September 2021 - Present (2 years 4 months)
Port Salt, Canada
Lecturer
August 2018 - September 2021 (3 years 2 months)
Port Salt, Canada

Harbour Research Centre
Research Scientist
January 2015 - July 2018 (3 years 7 months)
`;
  expect(await posts("cv.txt", profile)).toEqual(FOUR.slice(0, 3));
  expect(["6 yrs 2 mos", "Full-time · 3 years", "2 años 1 mes", "1 Jahr"].map(isDuration)).not.toContain(false);
  expect(["2 years in Kvam", "2018", "18 moss beds"].map(isDuration)).not.toContain(true);
});

test("places above a post each, and posts that name their own places, are read as ever", async () => {
  const each = `Orla Fennimore

EMPLOYMENT

Kvam University, Norland, 2018–2021
Lecturer, Harbour Institute, 2015–2018
Fellow, Salt College, 2012–2015
`;
  expect((await posts("cv.txt", each)).slice(-2)).toEqual([
    "Lecturer | Harbour Institute | 2015–2018",
    "Fellow | Salt College | 2012–2015",
  ]);
});

test("where places are bold, other names between posts are none", async () => {
  const { education } = await ingest(
    new TextEncoder().encode(`# Orla Fennimore

## Education

**Kvam University**\\
PhD, Peat Science, 2026\\
Affiliate, Centre for Salt Studies\\
Affiliate, Institute of Mires\\
MA, Mire Ecology, 2022

**Salt College**\\
BA, Geography, 2019
`),
    "cv.md",
  );
  expect(education.map(({ institution }) => institution.value)).toEqual([
    "Kvam University",
    "Kvam University",
    "Salt College",
  ]);
});

test("a place without a date heads the posts below it where every post begins with its date", async () => {
  const plain = String.raw`\documentclass{article}\begin{document}
{\LARGE Orla Fennimore}
\section*{Appointments}
\emph{Kvam University}

2011--present. Lecturer.

2012--2015. Research Fellow and Head of Gauges, NP Salt Towers scheme.

2006--2009. Research Associate, NP Salt Towers scheme.

\emph{Institute of Tides, Fen College}

October 2010. Visiting Research Fellow.
\end{document}`;
  expect(await posts("cv.tex", plain)).toEqual([
    "Lecturer | Kvam University | 2011–",
    "Research Fellow and Head of Gauges | Kvam University | 2012–2015",
    "Research Associate | Kvam University | 2006–2009",
    "Visiting Research Fellow | Institute of Tides, Fen College | 2010–2010",
  ]);
});
